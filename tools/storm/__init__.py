"""A Monday morning: many devices that were away all push at once to one real portal.

`devices` makes them and what they have to say, `load` is all of them at once, `portal` what they
say it to and what that has kept of it.
"""
