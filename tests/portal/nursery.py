"""Raises portals quickly: everything is imported once, then each portal is a fork of that.

Run as a program. Each line read is the arguments of a portal; the process it started is
answered by its number, and then the portal itself prints its address.
"""

import os
import signal
import sys

from portal import __main__ as program
from portal import app  # noqa: F401 — the portal imports it by name, later


def main() -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for those that are killed
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            os._exit(program.main(line.split()))
        sys.stdout.write(f"{child}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
