"""Mistakes that somebody could make in the product. The simulation has to find each of them.

Each is a function that makes the mistake, by a patch, in the code that runs.
"""
# ruff: noqa: SLF001 - mistakes are made inside

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any, Final

import pytest
from fastapi import Request as HttpRequest
from pydantic_core import from_json
from sqlalchemy.orm import Session

from domain import bodies, dossier
from domain.acts import Act, Entry
from domain.chain import GENESIS, Head, head_of, seal
from domain.heads import unreplaced
from domain.moments import Stamp
from portal import callers, feed, intake
from portal.database import Database
from portal.failures import Refused
from portal.reading import Readable
from portal.tables import ActRow, DeviceRow
from store import device, exchange, journal, log, projection
from store.transaction import Transaction
from sync import ledger, pull, push
from sync.client import Client
from sync.errors import NotThePortal, PortalBusy, Trouble
from sync.pull import Pull
from sync.push import Push
from sync.schedule import Draw, Schedule
from sync.signature import Request
from sync.talk import Talk
from sync.transport import Call, Reply
from sync.wire import FeedPage, Held, PushReply, Verdict
from tools.simulation.disk import FragileStore

Plant = Callable[[pytest.MonkeyPatch], None]
Received = Sequence[Readable]


@dataclass(frozen=True)
class Bug:
    """A mistake.

    Attributes:
        found: how what the simulation says of it may begin.
        hint: a seed that found it once; tried first, so that the test is quick.
    """

    plant: Plant
    found: tuple[str, ...]
    hint: int


BUGS: Final[list[Bug]] = []


def _bug(*found: str, hint: int = 0) -> Callable[[Plant], Plant]:
    def remember(plant: Plant) -> Plant:
        BUGS.append(Bug(plant, found, hint))
        return plant

    return remember


# --- Pushing


@_bug("confirmed before held")
def confirmed_before_the_reply(patch: pytest.MonkeyPatch) -> None:
    usual = Push.run

    def run(self: Push) -> Talk[None]:
        with self._store.write() as tx:
            own = device.require(tx).id
            exchange.confirm(tx, log.last_seq(tx, own))
        yield from usual(self)

    patch.setattr(Push, "run", run)


@_bug("confirmed before held")
def captive_page_taken_for_an_answer(patch: pytest.MonkeyPatch) -> None:
    asked = Client.push

    def confident(self: Client, acts: Sequence[bytes]) -> Talk[PushReply]:
        last = json.loads(acts[-1])
        try:
            return (yield from asked(self, acts))
        except NotThePortal:  # the status was 200, was it not?
            held = Held(seq=last["seq"], hash=last["hash"])
            answer = {"portal": _UUID, "epoch": _UUID, "time": "2026-11-21T08:00:00.000Z"}
            return PushReply(**answer, echo="", held=held, verdicts=[])

    patch.setattr(Client, "push", confident)


@_bug("lost", "waiting", hint=2)
def acts_held_again_not_offered_again(patch: pytest.MonkeyPatch) -> None:
    """What a restored portal has lost is not offered again."""
    confirm = exchange.confirm
    patch.setattr(
        exchange,
        "confirm",
        lambda tx, seq: confirm(tx, seq) if seq > exchange.load(tx).confirmed else None,
    )


@_bug("lost", hint=1)
def calls_for_help_not_sent(patch: pytest.MonkeyPatch) -> None:
    waiting = Push._waiting
    patch.setattr(
        Push, "_waiting", lambda self: [a for a in waiting(self) if a.type != "help.requested"]
    )


@_bug("lost")
def batch_with_a_hole(patch: pytest.MonkeyPatch) -> None:
    encode = push._fit
    patch.setattr(
        push, "_fit", lambda acts, most: encode([a for a in acts if a.seq % 3] or acts, most)
    )


@_bug("lost", "waiting")
def retries_given_up(patch: pytest.MonkeyPatch) -> None:
    after = Schedule.after

    def tired(self: Schedule, trouble: Trouble | None, draw: Draw) -> Schedule:
        following = after(self, trouble, draw)
        return following if following.failures < 4 else replace(following, wait=1e6)

    patch.setattr(Schedule, "after", tired)


@_bug("lost", "waiting", hint=1)
def retry_after_taken_for_ever(patch: pytest.MonkeyPatch) -> None:
    after = Schedule.after

    def obedient(self: Schedule, trouble: Trouble | None, draw: Draw) -> Schedule:
        following = after(self, trouble, draw)
        return replace(following, wait=1e6) if isinstance(trouble, PortalBusy) else following

    patch.setattr(Schedule, "after", obedient)


@_bug("verdicts", hint=1)
def verdicts_not_kept(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(ledger, "note_verdicts", lambda _tx, _verdicts, _answer: None)


# --- Pulling


@_bug("skipped", "pack not installed", hint=12)
def cursor_saved_before_the_data(patch: pytest.MonkeyPatch) -> None:
    keep = Pull._keep

    def hasty(self: Pull, tx: Transaction, page: FeedPage, acts: list[Act]) -> bool:
        if page.epoch == exchange.load(tx).epoch:
            exchange.advance(tx, page.cursor)
            tx.driver.commit()
            tx.driver.execute("BEGIN IMMEDIATE")
        return keep(self, tx, page, acts)

    patch.setattr(Pull, "_keep", hasty)


@_bug("skipped", hint=1)
def cursor_too_far(patch: pytest.MonkeyPatch) -> None:
    advance = exchange.advance
    patch.setattr(
        exchange,
        "advance",
        lambda tx, cursor: advance(tx, cursor and str(int(cursor) + 1)),
    )


@_bug("skipped", "not told", hint=2)
def epoch_not_looked_at(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Pull, "_has_restarted", lambda _self, _tx, _page: False)


@_bug("skipped", "not told", hint=2)
def restart_of_the_feed_that_forgets(patch: pytest.MonkeyPatch) -> None:
    """The new epoch is noted, and the old cursor read on from."""

    def careless(_self: Pull, tx: Transaction, page: FeedPage) -> bool:
        if exchange.load(tx).epoch != page.epoch:
            exchange.enter_epoch(tx, page.epoch)
        return False

    patch.setattr(Pull, "_has_restarted", careless)


@_bug("skipped", hint=3)
def page_dropped_when_it_has_a_verdict(patch: pytest.MonkeyPatch) -> None:
    keep = Pull._keep

    def distracted(self: Pull, tx: Transaction, page: FeedPage, acts: list[Act]) -> bool:
        return keep(self, tx, page, [] if any(item.verdict for item in page.items) else acts)

    patch.setattr(Pull, "_keep", distracted)


@_bug("skipped", hint=1)
def half_a_body_taken_for_whole(patch: pytest.MonkeyPatch) -> None:
    """What can be read of it is read; the entry in which it was cut is passed over."""
    ask = Client.pull

    def lenient(self: Client, after: str) -> Talk[FeedPage]:
        self._coding = ""
        seen: list[Reply] = []
        try:
            return (yield from _listening(ask(self, after), seen))
        except NotThePortal as trouble:
            if trouble.details["why"] != "form":
                raise
            half = from_json(seen[-1].body, allow_partial=True)
            if "items" not in half:
                raise
            return _completed(half, after)

    patch.setattr(Client, "pull", lenient)


@_bug("skipped")
def pages_without_their_last_entry(patch: pytest.MonkeyPatch) -> None:
    acts = pull.acts_of
    patch.setattr(pull, "acts_of", lambda page: acts(page)[:-1] if page.more else acts(page))


@_bug("another list", "not in the list")
def lists_left_behind(patch: pytest.MonkeyPatch) -> None:
    """Acts of others are kept, and no list says so."""
    receive = journal.receive

    def forgetful(tx: Transaction, acts: Sequence[Act]) -> journal.Received:
        with pytest.MonkeyPatch.context() as within:
            within.setattr(projection, "project", lambda _tx, _dossiers: None)
            return receive(tx, acts)

    patch.setattr(journal, "receive", forgetful)


@_bug("broke: IntegrityError", hint=2)
def acts_received_twice(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(journal, "_held", lambda _tx, _acts: {})


# --- Recording


@_bug("another list", "not in the list", hint=12)
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


@_bug("a log with gaps", "lost", hint=12)
def end_of_the_log_remembered_over_a_crash(patch: pytest.MonkeyPatch) -> None:
    head, record = journal.own_head, journal.record
    ends: dict[str, Head] = {}

    def remembered(tx: Transaction, own: str) -> Head:
        if log.last_seq(tx, own) == 0:
            ends.pop(own, None)  # another history
        return ends.get(own) or head(tx, own)

    def remembering(tx: Transaction, entries: Sequence[Entry], now: Stamp) -> list[Act]:
        acts = record(tx, entries, now)
        ends[acts[-1].origin.device] = head_of(acts[-1])
        return acts

    patch.setattr(journal, "own_head", remembered)
    patch.setattr(journal, "record", remembering)


@_bug("lost", "waiting", "kept apart")
def log_begun_anew_at_each_start(patch: pytest.MonkeyPatch) -> None:
    """After a restart the first act follows nothing."""
    boots: dict[str, str] = {}

    def record(tx: Transaction, entries: Sequence[Entry], now: Stamp) -> list[Act]:
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


# --- Merging


@_bug("settled by nobody")
def last_writer_wins(patch: pytest.MonkeyPatch) -> None:
    def heads(versions: Iterable[dossier.Version], _seen: object) -> tuple[dossier.Version, ...]:
        return (max(versions, key=lambda version: version.act.order),)

    patch.setattr(dossier, "_heads", heads)


@_bug("settled by nobody")
def clock_of_the_device_wins(patch: pytest.MonkeyPatch) -> None:
    def heads(versions: Iterable[dossier.Version], _seen: object) -> tuple[dossier.Version, ...]:
        return (max(versions, key=lambda version: version.act.clock.wall),)

    patch.setattr(dossier, "_heads", heads)


@_bug("no conflict at all")
def corrections_that_say_nothing_of_what_was_seen(patch: pytest.MonkeyPatch) -> None:
    """What a correction says was seen is left out: each looks like a conflict."""
    correction = bodies.correction
    patch.setattr(bodies, "correction", lambda field, value, _seen: correction(field, value, ()))


@_bug("settled by nobody")
def first_writer_wins(patch: pytest.MonkeyPatch) -> None:
    def first(seen_by: dict[str, frozenset[str]]) -> frozenset[str]:
        return frozenset(sorted(unreplaced(seen_by))[:1])

    patch.setattr(dossier, "unreplaced", first)


# --- At the portal


@_bug("kept apart")
def no_memory_of_what_was_received(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(intake._Intake, "remember", lambda _self, _places: None)


@_bug("confirmed before held")
def acknowledged_and_not_committed(patch: pytest.MonkeyPatch) -> None:
    """As where somebody trusts the database to flush."""
    take = intake.take

    def forgetful(session: Session, own: str, received: Received, now: str) -> intake.Taken:
        within = session.begin_nested()
        taken = take(session, own, received, now)
        if taken.held.seq % 3 == 0:
            within.rollback()
        return taken

    patch.setattr(intake, "take", forgetful)


@_bug("lost", "kept apart", "waiting", "told twice", hint=2)
def late_duplicate_that_turns_back_the_log(patch: pytest.MonkeyPatch) -> None:
    """What is held is said to end where the last push ended, however old that was."""
    take = intake.take

    def turned(session: Session, own: str, received: Received, now: str) -> intake.Taken:
        taken = take(session, own, received, now)
        last = session.get_one(ActRow, (own, received[-1].act.seq))
        row = session.get_one(DeviceRow, own)
        row.held_seq, row.held_hash = last.seq, last.hash
        return taken

    patch.setattr(intake, "take", turned)


@_bug("told twice")
def duplicate_told_again(patch: pytest.MonkeyPatch) -> None:
    take = intake.take

    def eager(session: Session, own: str, received: Received, now: str) -> intake.Taken:
        before = session.get_one(DeviceRow, own).held_seq
        taken = take(session, own, received, now)
        again = [each.act.seq for each in received if each.act.seq <= before]
        rows = [session.get_one(ActRow, (own, seq)) for seq in again]
        feed.publish(session, session.get_one(DeviceRow, own), rows, [])
        return taken

    patch.setattr(intake, "take", eager)


@_bug("lost", hint=2)
def gaps_overlooked(patch: pytest.MonkeyPatch) -> None:
    """A restored portal says that it holds all up to the last act that it received."""

    def advance(session: Session, row: DeviceRow) -> Held:
        last = session.query(ActRow).filter_by(device=row.id).order_by(ActRow.seq.desc()).first()
        if last is not None:
            row.held_seq, row.held_hash = last.seq, last.hash
        return Held(seq=row.held_seq, hash=row.held_hash)

    patch.setattr(intake, "_advance", advance)


@_bug("skipped")
def every_third_entry_forgotten(patch: pytest.MonkeyPatch) -> None:
    cut = feed._cut
    patch.setattr(
        feed,
        "_cut",
        lambda rows, after, limit: cut([r for r in rows if r[0].cursor % 3], after, limit),
    )


@_bug("not told", hint=2)
def past_of_a_dossier_not_sent(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(feed, "_past", lambda _session, _device, _dossiers: [])


@_bug("not told")
def followers_not_told(patch: pytest.MonkeyPatch) -> None:
    def alone(_session: Session, own: DeviceRow, acts: Sequence[ActRow]) -> dict[str, set[str]]:
        return {act.dossier: {f"site:{own.site}"} for act in acts if act.dossier}

    patch.setattr(feed, "_followers", alone)


@_bug("not its matter", hint=2)
def sent_to_another_site(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(feed, "_audience", lambda _site, *, training: f"site:{training}")


@_bug("kept at a kiosk")
def acts_sent_to_kiosks(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(feed, "_ONLY_VERDICTS", frozenset())


@_bug("verdicts", hint=1)
def verdicts_never_spoken(patch: pytest.MonkeyPatch) -> None:
    def silent(_self: intake._Intake, _verdict: Verdict | None) -> None:
        return None

    patch.setattr(intake._Intake, "_say", silent)
    publish = feed.publish
    patch.setattr(
        feed, "publish", lambda session, row, acts, _verdicts: publish(session, row, acts, [])
    )


@_bug("taken from a revoked device", hint=4)
def revoked_device_accepted(patch: pytest.MonkeyPatch) -> None:
    calling = callers.calling_device

    def trusting(request: HttpRequest, arrived: Request, scheme: str | None) -> DeviceRow:
        try:
            return calling(request, arrived, scheme)
        except Refused:
            database: Database = request.app.state.database
            with database.read() as session:
                return session.get_one(DeviceRow, arrived.headers["keyid"])

    patch.setattr(callers, "calling_device", trusting)


@_bug("pack not installed")
def packs_of_other_bytes(patch: pytest.MonkeyPatch) -> None:
    """A pack that did not arrive whole is never asked for again."""
    pack = Client.pack

    def once(self: Client, digest: str, size: int) -> Talk[bytes | None]:
        data = yield from pack(self, digest, size)
        return b"" if data is None else data

    patch.setattr(Client, "pack", once)


# --- What several of them need

_UUID: Final = "00000000-0000-4000-8000-00000000000f"


def _listening(talk: Talk[FeedPage], heard: list[Reply]) -> Talk[FeedPage]:
    """Carry a conversation on, and keep what it was answered."""
    call: Call = next(talk)
    while True:
        try:
            reply = yield call
        except Trouble as trouble:
            call = talk.throw(trouble)
            continue
        heard.append(reply)
        try:
            call = talk.send(reply)
        except StopIteration as end:
            page: FeedPage = end.value
            return page


def _completed(half: dict[str, Any], after: str) -> FeedPage:
    items = [item for item in half.get("items", []) if "cursor" in item]
    whole = [
        {"act": None, "verdict": None, **item} | ({"act": None} if item is items[-1] else {})
        for item in items
    ]
    cursor = whole[-1]["cursor"] if whole else after
    told = {"items": whole, "cursor": cursor, "more": False}
    opening = {key: half[key] for key in ("portal", "epoch", "time", "echo", "held")}
    return FeedPage.model_validate_json(json.dumps({**opening, **told}))
