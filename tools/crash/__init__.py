"""Real devices and a real portal, killed in the middle of synchronisation, hundreds of times.

Where the simulation imagines the crash of a machine, these are processes that end by SIGKILL,
with files, sockets and locks as the system leaves them. `device` and `site` are what dies,
`doom` is when, `life` is one process, `trial` all of them, `oracle` looks what is left.
"""
