"""The log of a device: each act carries the hash of the one before it."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from domain.acts import Act, Entry, Json, Origin
from domain.codec import act_to_json
from domain.errors import ChainBroken
from domain.moments import Stamp


@dataclass(frozen=True, slots=True)
class Head:
    """The end of a log: the number and the hash of its last act."""

    seq: int
    hash: str


GENESIS = Head(0, "0" * 64)


def seal(entry: Entry, origin: Origin, head: Head, stamp: Stamp) -> Act:
    """Give an entry its place after `head`."""
    seq, recorded_at = head.seq + 1, stamp.corrected
    act = Act(
        id=act_id(recorded_at, origin.device, seq),
        origin=origin,
        seq=seq,
        type=entry.type,
        version=entry.version,
        dossier=entry.dossier,
        body=entry.body,
        author=entry.author,
        assisted_by=entry.assisted_by,
        mode=entry.mode,
        occurred_at=entry.occurred_at or recorded_at,
        recorded_at=recorded_at,
        clock=stamp,
        previous=head.hash,
        hash="",
    )
    return replace(act, hash=digest(act))


def head_of(act: Act) -> Head:
    """The head of a log that ends with this act."""
    return Head(act.seq, act.hash)


def digest(act: Act) -> str:
    """SHA-256 of the envelope, in which the body is represented by its own SHA-256.

    So the chain can still be checked after the content of a body was erased.
    """
    envelope = dict(act_to_json(act))
    del envelope["hash"]
    envelope["body"] = hashlib.sha256(canonical(act.body)).hexdigest()
    return hashlib.sha256(canonical(envelope)).hexdigest()


def canonical(value: Json) -> bytes:
    """The one way to write a JSON object (RFC 8785 for values without fractions)."""
    return json.dumps(
        value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    ).encode()


def act_id(at: datetime, device: str, seq: int) -> str:
    """A UUIDv7 (RFC 9562) whose random part follows from the device and the number.

    So an act can be named by what is known of it, and never gets two names.
    """
    tail = int.from_bytes(hashlib.sha256(f"{device}/{seq}".encode()).digest()[:10])
    milliseconds = round(at.timestamp() * 1000)
    value = milliseconds << 80 | 0x7 << 76 | (tail >> 62 & 0xFFF) << 64
    return str(UUID(int=value | 0b10 << 62 | tail & (1 << 62) - 1))


def verify(acts: Iterable[Act], head: Head = GENESIS) -> Head:
    """Check that acts of one device follow `head` and each other; returns the new head.

    Raises:
        ChainBroken: at the first act with a gap, another predecessor, or altered content.
    """
    for act in acts:
        if act.seq != head.seq + 1:
            why = "gap"
        elif act.previous != head.hash:
            why = "previous"
        elif act.hash != digest(act):
            why = "hash"
        elif act.id != act_id(act.recorded_at, act.origin.device, act.seq):
            why = "id"
        else:
            head = head_of(act)
            continue
        raise ChainBroken(device=act.origin.device, seq=act.seq, why=why)
    return head
