"""The orientation at the desk: what the rules recommend, in words, and what a person decides."""
