"""What the agent sees: one page or dialog a module."""
