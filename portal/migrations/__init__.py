"""How the portal's tables came to be, step by step."""
