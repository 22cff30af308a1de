"""Generated logs of devices, and what the form of bodies on the wire learns from them.

Nobody in these logs exists; everything follows from a seed. `learn` makes what ships in
`resources/wire` (`./dev reference wire`), `bench.bench_wire` measures with another seed and with
words that were held back from learning.
"""
