"""Devices and their portal, imagined: the code that ships, with imagined time and network.

One seed is one history; the same seed gives the same history again. See docs/simulation.md.

    timeline.py   virtual time, chance, and the trace of what happened
    weather.py    how bad a history gets: the odds of each fault
    coverage.py   which faults have to meet which states
    network.py    carries calls, or loses, repeats, delays, cuts and replaces them
    disk.py       a store whose commits can be interrupted
    machine.py    a device: it starts, synchronises, crashes and comes back
    people.py     what people do at a device
    site.py       the portal: its own code and database; it crashes and is restored
    templates.py  empty databases to copy; engines.py: what need not be made anew for each
    signatures.py, envelopes.py
                  keys without arithmetic, and seals without chance
    holdings.py, oracles.py, views.py
                  what must hold once it is calm
    history.py    one seed from beginning to end
    runs.py       many seeds, each twice; crew.py: several processes (worker.py) share the work
    fingerprint.py, memory.py
                  which code it was, and what seeds came to on it before
"""
