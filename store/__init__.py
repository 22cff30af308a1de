"""This device's memory: one encrypted SQLite file, and the only package here that knows SQL."""
