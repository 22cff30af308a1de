"""Bytes that nobody wrote, for whatever reads bytes of others, guided by what they reach.

`targets` is what reads and what it may say, `seeds` real bodies to begin with, `target` one run
under atheris in a process of its own.
"""
