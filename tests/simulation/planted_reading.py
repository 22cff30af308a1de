"""Mistakes in what a device reads from the feed, and makes of it."""
# ruff: noqa: SLF001 - mistakes are made inside

import json
from collections.abc import Iterable, Sequence
from typing import Any, Final

import pytest
from pydantic_core import from_json

from domain import bodies, dossier
from domain.acts import Act
from domain.heads import unreplaced
from store import exchange, journal, projection
from store.transaction import Transaction
from sync import pull
from sync.client import Client
from sync.errors import NotThePortal, Trouble
from sync.pull import Pull
from sync.talk import Talk
from sync.transport import Call, Reply
from sync.wire import FeedPage
from tests.simulation.bugs import bug

_NOTHING: Final = {"act": None, "verdict": None, "pack": None}


@bug("skipped", "pack not installed", hint=35)
def cursor_saved_before_the_data(patch: pytest.MonkeyPatch) -> None:
    keep = Pull._keep

    def hasty(self: Pull, tx: Transaction, page: FeedPage, acts: list[Act]) -> bool:
        if page.epoch == exchange.load(tx).epoch:
            exchange.advance(tx, page.cursor)
            tx.driver.commit()
            tx.driver.execute("BEGIN IMMEDIATE")
        return keep(self, tx, page, acts)

    patch.setattr(Pull, "_keep", hasty)


@bug("skipped", hint=4)
def cursor_too_far(patch: pytest.MonkeyPatch) -> None:
    advance = exchange.advance
    patch.setattr(
        exchange,
        "advance",
        lambda tx, cursor: advance(tx, cursor and str(int(cursor) + 1)),
    )


@bug("skipped", "not told", hint=42)
def epoch_not_looked_at(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Pull, "_has_restarted", lambda _self, _tx, _page: False)


@bug("skipped", "not told", hint=42)
def restart_of_the_feed_that_forgets(patch: pytest.MonkeyPatch) -> None:
    """The new epoch is noted, and the old cursor read on from."""

    def careless(_self: Pull, tx: Transaction, page: FeedPage) -> bool:
        if exchange.load(tx).epoch != page.epoch:
            exchange.enter_epoch(tx, page.epoch)
        return False

    patch.setattr(Pull, "_has_restarted", careless)


@bug("skipped", hint=5)
def page_dropped_when_it_has_a_verdict(patch: pytest.MonkeyPatch) -> None:
    keep = Pull._keep

    def distracted(self: Pull, tx: Transaction, page: FeedPage, acts: list[Act]) -> bool:
        return keep(self, tx, page, [] if any(item.verdict for item in page.items) else acts)

    patch.setattr(Pull, "_keep", distracted)


@bug("skipped", "not told", "pack not installed", hint=20)
def half_a_body_taken_for_whole(patch: pytest.MonkeyPatch) -> None:
    """What can be read of it is read; the entry in which it was cut is passed over."""
    ask = Client.pull

    def lenient(self: Client, after: str, **asked: Any) -> Talk[FeedPage]:  # noqa: ANN401
        self._coding = ""
        seen: list[Reply] = []
        try:
            return (yield from _listening(ask(self, after, **asked), seen))
        except NotThePortal as trouble:
            if trouble.details["why"] != "form":
                raise
            half = from_json(seen[-1].body, allow_partial=True)
            if "items" not in half:
                raise
            return _completed(half, after)

    patch.setattr(Client, "pull", lenient)


@bug("skipped", hint=15)
def pages_without_their_last_entry(patch: pytest.MonkeyPatch) -> None:
    acts = pull.acts_of
    patch.setattr(pull, "acts_of", lambda page: acts(page)[:-1] if page.more else acts(page))


@bug("another list", "not in the list")
def lists_left_behind(patch: pytest.MonkeyPatch) -> None:
    """Acts of others are kept, and no list says so."""
    receive = journal.receive

    def forgetful(tx: Transaction, acts: Sequence[Act]) -> journal.Received:
        with pytest.MonkeyPatch.context() as within:
            within.setattr(projection, "project", lambda _tx, _dossiers: None)
            return receive(tx, acts)

    patch.setattr(journal, "receive", forgetful)


@bug("broke: IntegrityError", hint=4)
def acts_received_twice(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(journal, "_held", lambda _tx, _acts: {})


@bug("settled by nobody")
def last_writer_wins(patch: pytest.MonkeyPatch) -> None:
    def heads(changes: Iterable[dossier._Change]) -> tuple[dossier._Change, ...]:
        return (max(changes, key=lambda change: change.act.order),)

    patch.setattr(dossier, "_heads", heads)


@bug("settled by nobody")
def clock_of_the_device_wins(patch: pytest.MonkeyPatch) -> None:
    def heads(changes: Iterable[dossier._Change]) -> tuple[dossier._Change, ...]:
        return (max(changes, key=lambda change: change.act.clock.wall),)

    patch.setattr(dossier, "_heads", heads)


@bug("no conflict at all", hint=40)
def corrections_that_say_nothing_of_what_was_seen(patch: pytest.MonkeyPatch) -> None:
    """What a correction says was seen is left out: each looks like a conflict."""
    correction = bodies.correction
    patch.setattr(bodies, "correction", lambda field, value, _seen: correction(field, value, ()))


@bug("settled by nobody")
def first_writer_wins(patch: pytest.MonkeyPatch) -> None:
    def first(seen_by: dict[str, frozenset[str]]) -> frozenset[str]:
        return frozenset(sorted(unreplaced(seen_by))[:1])

    patch.setattr(dossier, "unreplaced", first)


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
    whole = [{**_NOTHING, **item} | (_NOTHING if item is items[-1] else {}) for item in items]
    cursor = whole[-1]["cursor"] if whole else after
    told = {"items": whole, "cursor": cursor, "more": False}
    opening = {key: half[key] for key in ("portal", "epoch", "time", "echo", "held")}
    return FeedPage.model_validate_json(json.dumps({**opening, **told}))
