"""Mistakes in what a device records and sends."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Final

import pytest

from domain.acts import Act, Entry
from domain.chain import GENESIS, Head, head_of, seal
from domain.moments import Stamp
from store import device, exchange, journal, log, projection
from store.transaction import Transaction
from sync import ledger
from sync.client import Client, Offer
from sync.errors import NotThePortal, PortalBusy, Trouble
from sync.push import Push
from sync.schedule import Draw, Schedule
from sync.talk import Talk
from sync.transport import Meanwhile
from sync.wire import Held, PushReply
from tests.simulation.bugs import bug
from tools.simulation.disk import FragileStore

_UUID: Final = "00000000-0000-4000-8000-00000000000f"


@bug("another list", "not in the list", hint=22)
def record_and_list_in_two_transactions(patch: pytest.MonkeyPatch) -> None:
    record, write = journal.record, FragileStore.write
    later: list[str] = []

    def sealed(tx: Transaction, entries: Sequence[Entry], now: Stamp) -> list[Act]:
        with pytest.MonkeyPatch.context() as within:
            within.setattr(projection, "project", lambda _tx, dossiers: later.extend(dossiers))
            return record(tx, entries, now)

    @contextmanager
    def parted(self: FragileStore) -> Iterator[Transaction]:
        later.clear()
        with write(self) as tx:
            yield tx
        if later:
            with write(self) as tx:
                projection.project(tx, later)

    patch.setattr(journal, "record", sealed)
    patch.setattr(FragileStore, "write", parted)


@bug("a log with gaps", "lost", hint=2)
def end_of_the_log_remembered_over_a_crash(patch: pytest.MonkeyPatch) -> None:
    head, record = journal.own_head, journal.record
    ends: dict[str, Head] = {}

    def remembered(tx: Transaction, own: str) -> Head:
        if head(tx, own).seq == 0:
            ends.pop(own, None)  # another history
        return ends.get(own) or head(tx, own)

    def remembering(tx: Transaction, entries: Sequence[Entry], now: Stamp) -> list[Act]:
        acts = record(tx, entries, now)
        ends[acts[-1].origin.device] = head_of(acts[-1])
        return acts

    patch.setattr(journal, "own_head", remembered)
    patch.setattr(journal, "record", remembering)


@bug("lost", "waiting", "kept apart", hint=2)
def log_begun_anew_at_each_start(patch: pytest.MonkeyPatch) -> None:
    """After a restart the first act follows nothing."""
    boots: dict[str, str] = {}
    properly = journal.record

    def record(tx: Transaction, entries: Sequence[Entry], now: Stamp) -> list[Act]:
        if device.require(tx).seals:
            return properly(tx, entries, now)
        origin = device.require(tx).origin
        end = journal.own_head(tx, origin.device)
        if boots.setdefault(origin.device, now.boot) != now.boot:
            end = Head(end.seq, GENESIS.hash)
        boots[origin.device] = now.boot
        acts = [seal(entries[0], origin, end, now)]
        for entry in entries[1:]:
            acts.append(seal(entry, origin, head_of(acts[-1]), now))
        log.append(tx, acts)
        projection.project(tx, [act.dossier for act in acts if act.dossier])
        return acts

    patch.setattr(journal, "record", record)


@bug("confirmed before held", hint=43)
def confirmed_before_the_reply(patch: pytest.MonkeyPatch) -> None:
    usual = Push.run

    def run(self: Push) -> Talk[None]:
        with self._store.write() as tx:
            own = device.require(tx).id
            exchange.confirm(tx, journal.own_head(tx, own).seq)
        yield from usual(self)

    patch.setattr(Push, "run", run)


@bug("confirmed before held", hint=40)
def captive_page_taken_for_an_answer(patch: pytest.MonkeyPatch) -> None:
    asked = Client.push

    def confident(
        self: Client, offer: Offer, meanwhile: Meanwhile | None = None
    ) -> Talk[PushReply]:
        try:
            return (yield from asked(self, offer, meanwhile))
        except NotThePortal:  # the status was 200, was it not?
            held = Held(seq=offer.head.seq, hash=offer.head.hash)
            answer = {"portal": _UUID, "epoch": _UUID, "time": "2026-11-21T08:00:00.000Z"}
            return PushReply.model_validate({**answer, "echo": "", "held": held, "verdicts": []})

    patch.setattr(Client, "push", confident)


@bug("lost", "waiting", "confirmed before held")
def acts_held_again_not_offered_again(patch: pytest.MonkeyPatch) -> None:
    """What a restored portal has lost is not offered again."""
    confirm = exchange.confirm
    patch.setattr(
        exchange,
        "confirm",
        lambda tx, seq: confirm(tx, seq) if seq > exchange.load(tx).confirmed else None,
    )


@bug("lost", hint=43)
def calls_for_help_not_sent(patch: pytest.MonkeyPatch) -> None:
    after = journal.documents_after

    def silent(tx: Transaction, seq: int, limit: int, size: int) -> list[bytes]:
        return [act for act in after(tx, seq, limit, size) if b'"help.requested"' not in act]

    patch.setattr(journal, "documents_after", silent)


@bug("lost", hint=43)
def batch_with_a_hole(patch: pytest.MonkeyPatch) -> None:
    after = journal.documents_after

    def holed(tx: Transaction, seq: int, limit: int, size: int) -> list[bytes]:
        acts = after(tx, seq, limit, size)
        return [act for act in acts if json.loads(act)["seq"] % 3] or acts

    patch.setattr(journal, "documents_after", holed)


@bug("lost", "waiting", "not given up", hint=43)
def retries_given_up(patch: pytest.MonkeyPatch) -> None:
    after = Schedule.after

    def tired(self: Schedule, trouble: Trouble | None, draw: Draw, **how: bool) -> Schedule:
        following = after(self, trouble, draw, **how)
        return following if following.failures < 4 else replace(following, wait=1e6)

    patch.setattr(Schedule, "after", tired)


@bug("lost", "waiting", "not given up", hint=1)
def retry_after_taken_for_ever(patch: pytest.MonkeyPatch) -> None:
    after = Schedule.after

    def obedient(self: Schedule, trouble: Trouble | None, draw: Draw, **how: bool) -> Schedule:
        following = after(self, trouble, draw, **how)
        return replace(following, wait=1e6) if isinstance(trouble, PortalBusy) else following

    patch.setattr(Schedule, "after", obedient)


@bug("verdicts", hint=2)
def verdicts_not_kept(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(ledger, "note_verdicts", lambda *_about: None)
