"""Where this device's log and the portal's have parted, it goes on in a log of its own.

The machine was copied, and the other one was quicker; or it was put back from a backup. What both
have in common stays as it is; what came after it here is told again in the new log. Nothing is
drawn by chance: id and key of the new log follow from the key of the one before and from what is
to be told again. So whoever is interrupted comes to the same, and so do two copies of one disk:
what both hold is told once.
"""

import logging
from typing import Final
from uuid import UUID

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from domain.moments import Clock
from store import device, exchange, former, journal, log
from store import succession as logs
from store.former import Identity
from store.store import Store
from sync.client import Client, Speak
from sync.errors import DeviceRevoked, DeviceUnknown, LogDisputed, LogUnsettled
from sync.signature import Signer
from sync.talk import Talk
from sync.wire import PlaceReply

_KEY, _ID = 32, 16  # bytes
_PURPOSE: Final = b"premier-pas/1 successor "
_log = logging.getLogger(__name__)


def succeed(store: Store, clock: Clock, speak: Speak, parted: LogDisputed) -> Talk[str]:
    """Go on in a log of its own; gives the id of the device that this machine is now.

    Raises:
        LogUnsettled: the portal's own answers do not show where the logs have parted.
        Trouble: it cannot be asked, or refuses; nothing was changed.
    """
    with store.read() as tx:
        own = device.require(tx)
    client = speak(Signer.of(own.id, own.private_key))
    end, beyond = yield from _last_in_common(store, client, parted)
    alone = f"{beyond} {clock.read().boot}"
    while True:
        with store.read() as tx:
            first = journal.own_hash(tx, end + 1)
        next_log = successor_of(Identity(own.id, own.private_key), first or alone)
        yield from client.introduce(Signer.of(next_log.device, next_log.private_key))
        with store.write() as tx:
            # Somebody may have recorded while the portal was asked, and this disk have been copied
            # since: the copy goes on in the log that begins with that act, and so must this one.
            if journal.own_hash(tx, end + 1) == first:
                logs.begin(tx, next_log, end)
                break
    _log.info("the log of %s has parted after %d: it goes on as %s", own.id, end, next_log.device)
    return next_log.device


def successor_of(log: Identity, first: str) -> Identity:
    """The log that goes on from one.

    Args:
        first: the hash of the act that is told again first; where there is none, what no other
            machine would say.
    """
    drawn = HKDF(SHA256(), _KEY + _ID, salt=None, info=_PURPOSE + first.encode())
    secret = drawn.derive(log.private_key)
    return Identity(str(UUID(bytes=secret[_KEY:], version=4)), secret[:_KEY])


def introduce(store: Store, speak: Speak, unknown: DeviceUnknown) -> Talk[None]:
    """Let a log of before, which the portal knows, speak for the one it does not: it was restored.

    Whatever comes of it, the portal may have forgotten acts of those before, too.

    Raises:
        DeviceUnknown: `unknown`, where none is known.
        Trouble: the portal cannot be asked.
    """
    with store.write() as tx:
        own, before = device.require(tx), former.load(tx)
        former.doubt(tx)
    signer = Signer.of(own.id, own.private_key)
    for each in before:
        client = speak(Signer.of(each.identity.device, each.identity.private_key))
        try:
            yield from client.introduce(signer)
        except (DeviceUnknown, DeviceRevoked):
            continue
        return
    raise unknown


def _last_in_common(store: Store, client: Client, parted: LogDisputed) -> Talk[tuple[int, str]]:
    """The number of the last act that both logs have, and the hash of what the portal has next.

    What was confirmed once is mostly in common; from there on, each question halves the rest.
    """
    with store.read() as tx:
        own, last = device.require(tx).id, journal.counts(tx).recorded
        start = min(exchange.load(tx).confirmed, last)
    reply = yield from client.place(start)
    same = _is_same(store, own, reply)
    low, high = (start, min(last, reply.held.seq)) if same else (0, start - 1)
    low = yield from last_same(store, client, own, low, high)
    reply = yield from client.place(low + 1)
    if reply.seq != low + 1 or reply.hash is None or _is_same(store, own, reply):
        raise LogUnsettled(**parted.details)  # there is no log that this one has parted from
    return low, reply.hash


def last_same(store: Store, client: Client, of: str, low: int, high: int) -> Talk[int]:
    """The last place of a log in which both hold the same, of `low`, in which they do, to `high`.

    Args:
        client: speaks for that log.
    """
    while low < high:
        middle = (low + high + 1) // 2
        if _is_same(store, of, (yield from client.place(middle))):
            low = middle
        else:
            high = middle - 1
    return low


def _is_same(store: Store, of: str, reply: PlaceReply) -> bool:
    with store.read() as tx:
        return reply.hash is not None and log.hash_at(tx, of, reply.seq) == reply.hash
