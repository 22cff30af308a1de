"""What the portal says of this device's log, checked against the log before it is believed."""

import logging
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from domain.moments import from_text
from domain.structures import StructureKind
from store import device, exchange, former, journal, notices, verdicts
from store.device import Device
from store.transaction import Transaction
from sync.client import Client
from sync.errors import DeviceCloned, LogDisputed
from sync.proof import certificate
from sync.sealing import notices as signed
from sync.sealing.keys import is_usable
from sync.wire import Answer, FeedItem, Held, Surroundings, Verdict
from sync.wire.notices import Notice
from sync.wire.scalars import MAX_SEQ

_CLOCK_STEP: Final = timedelta(seconds=2)  # less is the network's delay, not the clock's error
_log = logging.getLogger(__name__)


def note_held(tx: Transaction, held: Held, durable: int) -> int:
    """Note how far the portal holds the log; returns by how many acts that changed.

    The portal has to name the hash of the last act: so it cannot claim what it never received.

    Args:
        durable: up to where its backups cover the log; never believed beyond what it holds.

    Raises:
        LogDisputed: there is no such act in the log, or it is another one.
    """
    check_held(tx, held)
    before = exchange.load(tx).confirmed
    if held.seq < before:
        former.doubt(tx)
    exchange.confirm(tx, held.seq)
    exchange.cover(tx, min(durable, held.seq))
    return held.seq - before


def check_held(tx: Transaction, held: Held) -> None:
    """Compare what the portal says it holds with the log.

    Raises:
        LogDisputed: there is no such act in the log, or it is another one.
    """
    own = journal.own_hash(tx, held.seq)
    if own is None:
        raise LogDisputed(seq=held.seq)
    if own != held.hash:
        raise DeviceCloned(seq=held.seq)


def note_verdicts(tx: Transaction, log: str, found: Iterable[Verdict], answer: Answer) -> None:
    """Keep what the portal has to say about acts in a log that is, or was, of this device.

    What follows the end of one of before is another machine's, and of no concern here.
    """
    end = MAX_SEQ if log == device.require(tx).id else former.ends(tx).get(log, 0)
    now = from_text(answer.time)
    about_own = (verdict for verdict in found if verdict.seq and verdict.seq <= end)
    verdicts.add(tx, [verdicts.Verdict(log, v.seq or 0, _problems(v), now) for v in about_own])


def note_told_verdicts(tx: Transaction, items: Iterable[FeedItem], answer: Answer) -> None:
    """Keep those of a page of the feed, each about the log that it names."""
    own = device.require(tx).id
    for item in items:
        if item.verdict:
            note_verdicts(tx, item.log or own, [item.verdict], answer)


def note_clock(tx: Transaction, client: Client) -> None:
    """Note the portal's time, unless it is what was known: acts must not jump to and fro."""
    known, heard = exchange.load(tx).offset_ms, client.offset_ms
    if heard is None:
        return
    if known is None or timedelta(milliseconds=abs(heard - known)) >= _CLOCK_STEP:
        exchange.set_offset(tx, heard)


def note_surroundings(tx: Transaction, heard: Surroundings | None) -> None:
    """Note where the device stands now. It goes by it from the next start of the application on.

    A kind of structure of a later version is `OTHER` here, to which the least is permitted. A key
    that is known is never replaced: who could speak for the portal could sign packs, and read
    what is sealed. A certificate that no desk would believe is not taken.
    """
    if heard is None:
        return
    own = device.require(tx)
    kinds = {kind.value: kind for kind in StructureKind}
    now = replace(
        own,
        structure_kind=kinds.get(heard.structure_kind, StructureKind.OTHER),
        departement=heard.departement,
        pack_key=own.pack_key or heard.pack_key,
        sealing_key=own.sealing_key or heard.sealing_key,
    )
    if heard.certificate != own.certificate and certificate.speaks_for(
        heard.certificate, now.id, now.private_key, now.pack_key
    ):
        now = replace(now, certificate=heard.certificate)
    if now != own:
        device.enrolled(tx, now)
        _log.info("this device is now told to be in %s, %s", now.departement, now.structure_kind)
    if heard.notice:
        _note_notice(tx, now, heard.notice)


def _note_notice(tx: Transaction, own: Device, notice: Notice) -> None:
    """Note what is told of other devices, if the portal signed it for this one.

    A key for which nothing can be sealed is left out: it must keep nobody from being recorded.
    """
    if not signed.is_genuine(notice, own.id, own.pack_key):
        _log.warning("a notice of the portal is not signed as it should be: it is not taken")
        return
    notices.note(
        tx,
        signed.name(notice.desk_keys, notice.revoked),
        [key for key in notice.desk_keys if is_usable(key)],
        {each.device: date.fromisoformat(each.since) for each in notice.revoked},
    )


def _problems(verdict: Verdict) -> tuple[str, ...]:
    return tuple(verdict.problems) if verdict.code == "content" else (verdict.code,)
