"""Mistakes in how a machine goes on that was put back from an image, or runs from another's."""

import uuid
from collections.abc import Iterable

import pytest

from domain.acts import Json
from store import device, exchange, renaming
from store import succession as logs
from store.former import Identity
from store.transaction import Transaction
from sync import ledger, succession
from sync.wire import Answer, Verdict
from tests.simulation.bugs import bug


@bug("in two logs", hint=48)
def key_drawn_by_chance(patch: pytest.MonkeyPatch) -> None:
    """What two copies of a disk both hold, both tell again."""

    def drawn(_log: Identity, _first: str) -> Identity:
        new = uuid.uuid4()
        return Identity(str(new), new.bytes + new.bytes)

    patch.setattr(succession, "successor_of", drawn)


@bug("in two logs")
def all_told_again(patch: pytest.MonkeyPatch) -> None:
    """What both logs have in common, too."""
    begin = logs.begin
    patch.setattr(logs, "begin", lambda tx, next_log, _end: begin(tx, next_log, 0))


@bug("lost", "gone", "waiting", hint=3)
def nothing_told_again(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(logs, "_tell_again", lambda *_about: 0)


@bug("durable before held", hint=30)
def horizon_of_the_log_before(patch: pytest.MonkeyPatch) -> None:
    """The new log counts as backed up as far as the old one was."""
    enrolled = device.enrolled

    def keeping(tx: Transaction, own: device.Device) -> None:
        durable = exchange.load(tx).durable
        enrolled(tx, own)
        exchange.cover(tx, durable)

    patch.setattr(device, "enrolled", keeping)


@bug("contested, not withdrawn", "no conflict at all", "another view", "told otherwise", hint=49)
def names_of_before_kept(patch: pytest.MonkeyPatch) -> None:
    """What is told again names acts that are told nowhere any more."""

    def unchanged(body: Json, _names: object) -> Json:
        return body

    patch.setattr(renaming, "renamed", unchanged)


@bug("verdicts", hint=14)
def verdicts_of_before_taken_for_own(patch: pytest.MonkeyPatch) -> None:
    """The log that a verdict names is not looked at."""
    note = ledger.note_verdicts

    def confused(tx: Transaction, _log: str, found: Iterable[Verdict], answer: Answer) -> None:
        note(tx, device.require(tx).id, found, answer)

    patch.setattr(ledger, "note_verdicts", confused)
