"""A simulation of devices and their portal: the production code, with time, network and disk
imagined. One seed is one history; the same seed gives the same history again.

    timeline.py   virtual time, chance, and the trace of what happened
    weather.py    how bad a history gets: the odds of each fault
    network.py    carries calls, or loses, repeats, delays, cuts and replaces them
    disk.py       a store whose commits can be interrupted
    machine.py    a device: somebody works at it, it synchronises, it crashes and comes back
    site.py       the portal: its own code and database; it crashes and is restored
    oracles.py    what must hold once it is calm
    history.py    one seed from beginning to end
"""
