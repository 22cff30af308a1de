"""What the people who run the portal do with it."""

from portal.admin.command_line import main

__all__ = ["main"]
