"""The steps. Each stands alone: it imports nothing of the portal."""
