"""The portal's interface byte by byte: a device in plain Python, and the page that shows it."""
