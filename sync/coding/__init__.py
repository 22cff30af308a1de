"""The small form of what devices and portal say to each other, as an HTTP content coding.

`bodies.encode` and `bodies.decode` turn a plain JSON body into the bytes that travel and back,
to exactly the same bytes. Which coding a release writes is `model.NAME`.
"""
