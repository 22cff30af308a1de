"""Mistakes that somebody could make in the product. The simulation has to find each of them.

Each is a function that makes the mistake, by a patch, in the code that runs.
"""

from tests.simulation import (
    bugs,
    planted_bringing,
    planted_copying,
    planted_forgetting,
    planted_merging,
    planted_papers,
    planted_parting,
    planted_portal,
    planted_reading,
    planted_sealing,
    planted_sending,
    planted_sharing,
    planted_withdrawing,
)

BUGS = tuple(bugs.BUGS)
MODULES = (
    planted_sending,
    planted_reading,
    planted_portal,
    planted_forgetting,
    planted_withdrawing,
    planted_merging,
    planted_sharing,
    planted_parting,
    planted_copying,
    planted_sealing,
    planted_papers,
    planted_bringing,
)
"""Where they are made; importing them lists them."""
