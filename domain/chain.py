"""The log of a device: each act carries the hash of the one before it."""

import hashlib
import hmac
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from domain.acts import Act, Entry, Json, Origin, Sealed
from domain.codec import act_to_json
from domain.errors import ChainBroken
from domain.moments import Stamp, to_millisecond
from domain.plain import canonical, flaw_of


@dataclass(frozen=True, slots=True)
class Head:
    """The end of a log: the number and the hash of its last act."""

    seq: int
    hash: str


GENESIS = Head(0, "0" * 64)

SALT: Final = 16
"""Bytes of the salt of a body."""


def seal(entry: Entry, origin: Origin, head: Head, stamp: Stamp, salt: str = "") -> Act:
    """Give an entry its place after `head`.

    Args:
        salt: `SALT` bytes in hexadecimal, for a body that nobody may guess by its hash.

    Raises:
        ValueError: `occurred_at` has no time zone, or the body is not of plain values: nobody
            could read such an act again.
    """
    if flaw := flaw_of(entry.body):
        raise ValueError("body{}: {}".format(*flaw))
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
        occurred_at=to_millisecond(entry.occurred_at or recorded_at),
        recorded_at=recorded_at,
        clock=stamp,
        previous=head.hash,
        hash="",
        salt=salt,
    )
    return replace(act, hash=digest(act))


def retold(act: Act, device: str, head: Head, body: Json) -> Act:
    """The same deed as another log tells it: of that device, after `head`.

    When it was recorded, by which clocks, by whom and where stays as it was: only the log is
    another. `body`: with what it names by the names of that log.
    """
    seq = head.seq + 1
    made = replace(
        act,
        id=act_id(act.recorded_at, device, seq),
        origin=replace(act.origin, device=device),
        seq=seq,
        body=body,
        previous=head.hash,
        hash="",
    )
    return replace(made, hash=digest(made))


def head_of(act: Act) -> Head:
    """The head of a log that ends with this act."""
    return Head(act.seq, act.hash)


def digest(act: Act) -> str:
    """SHA-256 of the envelope, in which the body is represented by its own SHA-256.

    So the chain can still be checked after the content of a body was erased, and where a part
    of it never came.
    """
    return digest_of(act_to_json(act))


def digest_of(told: Any) -> str:  # noqa: ANN401 (JSON)
    """`digest` of the act that was read from this JSON, or will be."""
    instead = told.get("extract") or told.get("sealed")
    body = instead["digest"] if instead else body_digest(told["body"], told.get("salt", ""))
    envelope = {**told, "body": body}
    for name in ("extract", "salt", "sealed"):
        envelope.pop(name, None)
    del envelope["hash"]
    return hashlib.sha256(canonical(envelope)).hexdigest()


def body_digest(body: Json, salt: str = "") -> str:
    """SHA-256 of a whole body in canonical form, in hexadecimal; with a salt, HMAC-SHA256."""
    if salt:
        return hmac.digest(bytes.fromhex(salt), canonical(body), "sha256").hex()
    return hashlib.sha256(canonical(body)).hexdigest()


def closed(act: Act, box: bytes) -> Act:
    """The act with a box in the place of its body; its hash stays what it is."""
    return replace(act, body={}, salt="", sealed=Sealed(body_digest(act.body, act.salt), box))


def act_id(at: datetime, device: str, seq: int) -> str:
    """A UUIDv7 (RFC 9562) whose random part follows from the device and the number.

    So an act can be named by what is known of it, and never gets two names.
    """
    tail = int.from_bytes(hashlib.sha256(f"{device}/{seq}".encode()).digest()[:10])
    milliseconds = max(0, round(at.timestamp() * 1000))  # a clock can be lost before 1970
    value = milliseconds << 80 | 0x7 << 76 | (tail >> 62 & 0xFFF) << 64
    signs = f"{value | 0b10 << 62 | tail & (1 << 62) - 1:032x}"
    return f"{signs[:8]}-{signs[8:12]}-{signs[12:16]}-{signs[16:20]}-{signs[20:]}"


def flaw_within(act: Act, found: str) -> str | None:
    """Why an act is not what its own `hash` or `id` says; None where it is. `found`: its digest."""
    if act.hash != found:
        return "hash"
    if act.id != act_id(act.recorded_at, act.origin.device, act.seq):
        return "id"
    return None


def verify(acts: Iterable[Act], head: Head = GENESIS) -> Head:
    """Check that acts of one device follow `head` and each other; returns the new head.

    Raises:
        ChainBroken: at the first act with a gap, another predecessor, altered content, or of
            another device than the first.
    """
    device: str | None = None
    for act in acts:
        device = device or act.origin.device
        flaw = "device" if act.origin.device != device else _flaw(act, head)
        if flaw:
            raise ChainBroken(device=act.origin.device, seq=act.seq, why=flaw)
        head = head_of(act)
    return head


def _flaw(act: Act, head: Head) -> str | None:
    """Why an act does not follow `head`; None where it does."""
    if act.seq != head.seq + 1:
        return "gap"
    if act.previous != head.hash:
        return "previous"
    return flaw_within(act, digest(act))
