"""What only the portal can read, and what only the portal can order. Shared with the portal."""
