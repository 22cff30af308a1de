"""Reading aloud: what is read, in which voice, and the program that reads it."""
