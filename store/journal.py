"""The log of this device, and the acts of others that came to it."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from sqlalchemy import bindparam, func, select
from sqlalchemy.dialects.sqlite import insert

from domain.acts import Act, Entry
from domain.chain import GENESIS, SALT, Head, digest, flaw_within, head_of, seal
from domain.moments import Stamp
from store import brought, desk_boxes, device, log, notices, prepared, projection, renaming
from store.tables import ActRow, DeviceRow, DisputedRow, ExchangeRow
from store.transaction import Sealer, Transaction

# Built once: these run several times in each round, and building takes longer than running.
_OWN = ActRow.device == bindparam("device")
_HEAD = select(ActRow.seq, ActRow.hash).where(_OWN).order_by(ActRow.seq.desc()).limit(1)
_RECORDED = select(func.max(ActRow.seq)).where(
    ActRow.device == select(DeviceRow.id).scalar_subquery()
)
_COUNTS = select(
    func.coalesce(_RECORDED.scalar_subquery(), 0),
    func.coalesce(select(ExchangeRow.confirmed).scalar_subquery(), 0),
)


RETOLD: Final = "retold"


@dataclass(frozen=True, slots=True)
class Counts:
    """The log of this device beside what the portal confirmed of it."""

    recorded: int
    confirmed: int

    @property
    def waiting(self) -> int:
        return self.recorded - self.confirmed


@dataclass(frozen=True, slots=True)
class Disputed:
    """An act that was received and is kept apart, for a human.

    Attributes:
        reason: `fork` (another act holds its place in the log), `hash` or `id` (it is not what
            its own hash or id says), `retold` (it is in another log of this device now).
    """

    act: Act
    reason: str


@dataclass(frozen=True, slots=True)
class Received:
    """What became of the acts that were received; those that were held already are in neither."""

    added: tuple[Act, ...]
    disputed: tuple[Disputed, ...]


def record(tx: Transaction, entries: Sequence[Entry], now: Stamp) -> list[Act]:
    """Record what somebody did at the end of this device's log; gives it as it was said.

    What is about a person is salted: nobody who gets a part of it tries what the rest may be.
    Where this device seals (`Device.seals`), it is kept so that it cannot be read here again:
    sealed for the portal, and apart from that for the desks of its site.

    Raises:
        NotEnrolled: the device has no log yet.
    """
    own = device.require(tx)
    head = own_head(tx, own.id)
    names = renaming.known(tx)
    desks = notices.desk_keys(tx) if own.seals else ()
    said: list[Act] = []
    kept: list[Act] = []
    for entry in entries:
        known = replace(entry, body=renaming.renamed(entry.body, names))
        sealer = _demanded(tx.sealer) if own.seals and entry.dossier else None
        salt = tx.draw(SALT).hex() if entry.dossier else ""
        act = seal(known, own.origin, head, now, salt)
        said.append(act)
        kept.append(sealer.sealed(act, (own.sealing_key,)) if sealer else act)
        if sealer and desks:
            desk_boxes.keep(tx, sealer.sealed(act, desks))
        head = head_of(act)
    log.append(tx, kept)
    projection.project(tx, _dossiers(kept))
    return said


def _demanded(sealer: Sealer | None) -> Sealer:
    if sealer is None:
        raise RuntimeError("a kiosk keeps nothing about people that it can read")
    return sealer


def own_head(tx: Transaction, device_id: str) -> Head:
    """The end of the log of a device, as it is held here."""
    row = prepared.first(tx, _HEAD, {"device": device_id})
    return Head(*row) if row else GENESIS


def own_hash(tx: Transaction, seq: int) -> str | None:
    """The hash of an act of this device's own log, a purged one too; None if there is no such act.

    Raises:
        NotEnrolled: the device has no log yet.
    """
    return log.hash_at(tx, device.require(tx).id, seq)


def acts_after(tx: Transaction, seq: int, limit: int) -> list[Act]:
    """At most `limit` acts of this device's own log after the number `seq`, in order.

    Raises:
        NotEnrolled: the device has no log yet.
    """
    documents = documents_after(tx, seq, limit, sys.maxsize)
    return [log.from_document(document) for document in documents]


def documents_after(tx: Transaction, seq: int, limit: int, size: int) -> list[bytes]:
    """The same as they are stored, which is how they are sent; at least one, if there is one.

    Args:
        size: how long they may be together, in bytes.

    Raises:
        NotEnrolled: the device has no log yet.
    """
    return log.documents_after(tx, device.require(tx).id, seq, limit, size)


def receive(tx: Transaction, acts: Sequence[Act]) -> Received:
    """Keep acts that came from elsewhere. Receiving them again changes nothing.

    An act that contradicts one that is held, or itself, is kept apart and changes nothing else.
    """
    added: dict[tuple[str, int], Act] = {}
    disputed: list[Disputed] = []
    held = _held(tx, acts)
    for act in acts:
        place = act.origin.device, act.seq
        there = held.get(place) or (added[place].hash if place in added else None)
        if reason := _dispute(act, there):
            disputed.append(Disputed(act, reason))
        elif there is None:
            added[place] = act
    log.append(tx, list(added.values()))
    brought.settle(tx, list(added.values()))
    keep_apart(tx, disputed)
    projection.project(tx, _dossiers(list(added.values())))
    return Received(tuple(added.values()), tuple(disputed))


def disputed(tx: Transaction) -> list[Disputed]:
    """All acts that are kept apart."""
    rows = tx.connection.execute(
        select(DisputedRow.document, DisputedRow.reason).order_by(
            DisputedRow.device, DisputedRow.seq, DisputedRow.hash
        )
    )
    return [Disputed(log.from_document(document), reason) for document, reason in rows]


def counts(tx: Transaction) -> Counts:
    """How many acts this device recorded, and how many of them the portal holds."""
    [(recorded, confirmed)] = prepared.rows(tx, _COUNTS)
    return Counts(recorded, min(confirmed, recorded))


def _held(tx: Transaction, acts: Sequence[Act]) -> dict[tuple[str, int], str]:
    seqs: dict[str, list[int]] = {}
    for act in acts:
        seqs.setdefault(act.origin.device, []).append(act.seq)
    return {
        (device_id, seq): hash_
        for device_id, of_device in seqs.items()
        for seq, hash_ in log.held_hashes(tx, device_id, of_device).items()
    }


def _dispute(act: Act, there: str | None) -> str | None:
    if flaw := flaw_within(act, digest(act)):
        return flaw
    return "fork" if there not in (None, act.hash) else None


def keep_apart(tx: Transaction, disputes: Sequence[Disputed]) -> None:
    """Keep acts that cannot stand among the others."""
    rows = [
        {
            "device": dispute.act.origin.device,
            "seq": dispute.act.seq,
            "hash": dispute.act.hash,
            "reason": dispute.reason,
            "document": log.to_document(dispute.act),
        }
        for dispute in disputes
    ]
    if rows:
        tx.connection.execute(insert(DisputedRow).on_conflict_do_nothing(), rows)


def _dossiers(acts: Sequence[Act]) -> list[str]:
    return list(dict.fromkeys(act.dossier for act in acts if act.dossier))
