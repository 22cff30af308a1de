"""What stands of several acts about one thing: those that nobody who saw them has replaced."""

from collections.abc import Mapping


def unreplaced(seen_by: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """The acts that stand. Acts forged to have seen each other replace nothing: all stand.

    Args:
        seen_by: ids of the acts that the author of each act had before them.
    """
    replaced = {
        old for new, seen in seen_by.items() for old in seen if new not in _history(old, seen_by)
    }
    return frozenset(seen_by.keys() - replaced)


def _history(act: str, seen_by: Mapping[str, frozenset[str]]) -> set[str]:
    """The act and all that its author could know of: what they saw, and what was seen before."""
    known: set[str] = set()
    waiting = {act}
    while waiting:
        known |= waiting
        waiting = {older for newer in waiting for older in seen_by.get(newer, ())} - known
    return known
