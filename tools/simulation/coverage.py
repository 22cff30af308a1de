"""Which faults have to meet a device in which states, before a run counts for anything."""

from collections.abc import Iterator, Mapping
from typing import Final

from tools.simulation import disk

QUIET: Final = "quiet"
WAITING: Final = "acts waiting"
BEHIND: Final = "behind in the feed"
FIRST_CONTACT: Final = "before its first contact"
AFTER_RESTORE: Final = "portal restored"
IN_CONFLICT: Final = "conflict pending"
OFF: Final = "switched off"
LOCKED: Final = "locked"
PARTED: Final = "log parted"

_LIVE: Final = frozenset({QUIET, WAITING, BEHIND, FIRST_CONTACT, AFTER_RESTORE, IN_CONFLICT})
_KNOWN: Final = _LIVE - {FIRST_CONTACT}
_UP_TO_DATE: Final = _KNOWN - {AFTER_RESTORE}
_SENDING: Final = _LIVE - {QUIET}
_READING: Final = _LIVE - {WAITING}  # a round reads once it has sent

_ON_THE_WAY: Final = ("request_lost", "request_delayed", "repeated", "repeated_late", "proxy")
_ON_THE_WAY_BACK: Final = ("captive", "busy", "reply_lost", "reply_delayed", "cut_short")
_OF_PAPERS: Final = (  # which few histories have
    *("request_lost", "request_delayed", "repeated", "proxy", "captive", "busy", "reply_lost"),
    *("cut_short", "portal_crash_before_commit", "portal_crash_after_commit"),
)
_PORTAL_CRASHES: Final = ("portal_crash_before_commit", "portal_crash_after_commit")

_WHILE_DOING: Final[Mapping[str, frozenset[str]]] = {
    disk.RECORDING: _LIVE | {PARTED},
    disk.FIRST_START: frozenset({FIRST_CONTACT}),
    "settling a push": _SENDING,  # there is no push of nothing
    "keeping a page": _READING,
    disk.INSTALLING: frozenset({QUIET}),  # after all else was read and sent
    "ending a round": _LIVE | {PARTED},
    disk.SUCCEEDING: frozenset({PARTED}),
    disk.GIVING_UP: frozenset({LOCKED}),
}


def required() -> frozenset[tuple[str, str]]:
    """The pairs of fault and state that a run of 300 seeds has to reach."""
    return frozenset(_pairs())


def _pairs() -> Iterator[tuple[str, str]]:
    for fault in (*_ON_THE_WAY, *_ON_THE_WAY_BACK):
        yield from ((f"{fault} push", state) for state in _SENDING)
        yield from ((f"{fault} feed", state) for state in _READING)
        yield f"{fault} pack", QUIET
        yield f"{fault} delivery", LOCKED
        yield from ((f"{fault} {asked}", PARTED) for asked in ("push", "parting"))
    yield from ((f"{fault} document", QUIET) for fault in _OF_PAPERS)
    # What a proxy kept is from an earlier call.
    yield from (("stale push", state) for state in _SENDING - {FIRST_CONTACT})
    yield from (("stale feed", state) for state in _KNOWN & _READING)
    for crash in _PORTAL_CRASHES:
        yield f"{crash} delivery", LOCKED
        yield f"{crash} parting", PARTED
        yield from ((f"{crash} push", state) for state in _SENDING)
    for mishap in disk.MISHAPS:
        for doing, states in _WHILE_DOING.items():
            yield from ((f"{mishap} {doing}", state) for state in states)
    yield from (("clock_wrong_at_start", state) for state in _LIVE)
    yield from (("clock_set", state) for state in _LIVE)
    yield from (("portal_restored", state) for state in (*_UP_TO_DATE, FIRST_CONTACT, OFF))
    yield from (("revoked", state) for state in (*_LIVE, OFF))
    yield from (("device_restored", state) for state in (*_LIVE, OFF))
    yield from (("device_copied", state) for state in (*_LIVE, OFF))
