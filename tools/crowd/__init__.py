"""Fictitious people in numbers, and how the same person comes back written otherwise.

For measuring how duplicates are found (`bench.bench_duplicates`). Everything follows from a seed.
Names are frequent ones of France and of where its people come from, most frequent first; nobody in
particular bears them together with the rest.
"""
