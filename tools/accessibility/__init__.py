"""`./dev accessibility`: a whole registration by accessibility actions alone.

The real kiosk in a process of its own, on a display and a session bus that are made for it; what
a screen reader would use is all there is: names, roles, actions, texts, announcements.
"""
