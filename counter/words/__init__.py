"""What the counter says, in plain words: who shows it does not write it."""
