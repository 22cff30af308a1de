"""Interviews that were put aside, at the portal too: a desk of the site needs nothing but the code.

The portal keeps them locked and cannot read them. It tells the kiosk which of them a desk has
taken up, so that they go here, too.
"""

import logging
from typing import Final

from domain.moments import Clock
from store import device, exchange, handover, paused
from store.code_lock import CodeLock
from store.drafts import DraftId
from store.paused import Lying
from store.store import Store
from sync.client import Client
from sync.errors import PortalRefused, Trouble
from sync.talk import Talk
from sync.wire import Answer, FailureCode
from sync.wire.paused import MAX_LOCKED, PAUSED_PATH, PausedItem, PausedReply

_log: Final = logging.getLogger(__name__)


def agree(store: Store, client: Client) -> Talk[None]:
    """Let the portal hold what was put aside here and nothing else; forget what a desk took up.

    Raises:
        Trouble: the portal is out of reach; what was agreed until then stays.
    """
    with store.read() as tx:
        here, before = paused.lying(tx), exchange.load(tx).aside
    if not here and not before:
        return
    reply = yield from client.ask("GET", PAUSED_PATH, PausedReply)
    there = {item.finder: item for item in reply.items}
    if not before:  # or what is put there now, and erased here before this is over, stays there
        _note(store, len(here))
    kept = 0
    for one in here:
        kept += yield from _agree_on(store, client, one, there.pop(one.finder, None))
    for finder in there:
        yield from _drop(client, finder)
    _note(store, kept)


def _note(store: Store, kept: int) -> None:
    with store.write() as tx:
        exchange.note_aside(tx, kept)


def _agree_on(store: Store, client: Client, one: Lying, there: PausedItem | None) -> Talk[int]:
    """Gives how many of it the portal keeps."""
    same = there is not None and there.digest == one.digest
    if there and same and there.taken:
        with store.write() as tx:
            paused.forget(tx, one)
        yield from _drop(client, one.finder)
        return 0
    if not same:
        try:
            yield from client.ask("PUT", _path(one.finder), Answer, one.sealed)
        except PortalRefused as refused:  # it stays here, and keeps nothing else from being sent
            _log.warning("not taken by the portal: %s", refused)
            return 0
    if not (same and one.there):
        with store.write() as tx:
            paused.note_there(tx, one)
    return 1


def take_up(store: Store, client: Client, clock: Clock, code: str) -> Talk[DraftId | None]:
    """Make a draft here of what a code finds at the portal, for this site; None if it is nothing.

    Raises:
        Trouble: the portal is out of reach.
    """
    with store.read() as tx:
        lock = CodeLock.of(code, device.require(tx).site)
    finder = lock.finder.hex()
    try:
        locked = yield from client.read(_path(finder), MAX_LOCKED)
    except PortalRefused as refusal:
        if refusal.details["reason"] == FailureCode.NOT_FOUND:
            return None
        raise
    found = handover.opened(locked, lock, clock.read())
    if found is None:
        return None
    with store.write() as tx:
        handover.take(tx, found)
    try:
        yield from _drop(client, finder)
    except Trouble as trouble:  # then its days end there, and at the kiosk
        _log.info("not told that it was taken up: %s", trouble.code)
    return found.draft.id


def _drop(client: Client, finder: str) -> Talk[None]:
    yield from client.ask("DELETE", _path(finder), Answer)


def _path(finder: str) -> str:
    return f"{PAUSED_PATH}/{finder}"
