"""Whether a receipt is worth what it says: told by any desk, without a network."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from sync.proof import certificate, receipt
from sync.proof.certificate import Certificate
from sync.proof.receipt import NoReceipt, Signed, Statement, UnreadableReceipt
from sync.signature import read_public_key


class Standing(StrEnum):
    """What is known of a text that somebody shows.

    Attributes:
        GENUINE: a kiosk of this network signed it, in the time for which it was certified.
        LATE: the same, after the time for which it was certified.
        BLOCKED: the same, of a day on which the kiosk was revoked, or after it.
        EARLIER: by a kiosk that was revoked later than the receipt says; the kiosk says it.
        ALTERED: a kiosk of this network is named, and signed something else.
        STRANGE: whoever is named was not certified by our portal.
        UNCERTIFIED: the kiosk had no certificate, or this desk no key: nobody can tell here.
        UNREADABLE: it begins like a receipt, and is not whole.
        OTHER: it is something else.
    """

    GENUINE = "genuine"
    LATE = "late"
    BLOCKED = "blocked"
    EARLIER = "earlier"
    ALTERED = "altered"
    STRANGE = "strange"
    UNCERTIFIED = "uncertified"
    UNREADABLE = "unreadable"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Verified:
    """The answer about one text.

    Attributes:
        statement: what the receipt says; None where it cannot be read.
        certificate: of the kiosk; None unless our portal gave it.
        revoked: the day, in UTC, on which the kiosk was; None if this desk never heard of that.
    """

    standing: Standing
    statement: Statement | None = None
    certificate: Certificate | None = None
    revoked: date | None = None


def _unheard(_device: str) -> None:
    """Nobody was revoked."""


def verify(
    text: str, pack_key: str, revoked_since: Callable[[str], date | None] = _unheard
) -> Verified:
    """Look at what a scanner typed, or somebody pasted.

    Args:
        pack_key: of the portal of this desk, in base64url; empty where it was not told any.
        revoked_since: the day on which a device was revoked.
    """
    try:
        found = receipt.read(text)
    except NoReceipt:
        return Verified(Standing.OTHER)
    except UnreadableReceipt:
        return Verified(Standing.UNREADABLE)
    if not found.certificate or not pack_key:
        return Verified(Standing.UNCERTIFIED, found.statement)
    judged = _judged(found, read_public_key(pack_key))
    if judged.certificate and (revoked := revoked_since(found.statement.device)):
        earlier = found.statement.minute.date() < revoked
        standing = Standing.EARLIER if earlier else Standing.BLOCKED
        return replace(judged, standing=standing, revoked=revoked)
    return judged


def _judged(found: Signed, publisher: Ed25519PublicKey) -> Verified:
    statement = found.statement
    try:
        holder = certificate.read(found.certificate)
    except ValueError:
        return Verified(Standing.UNREADABLE)
    if not certificate.is_genuine(found.certificate, statement.device, publisher):
        return Verified(Standing.STRANGE)
    if not found.is_by(Ed25519PublicKey.from_public_bytes(holder.public_key)):
        return Verified(Standing.ALTERED)
    held = certificate.holds_at(holder, statement.minute)
    return Verified(Standing.GENUINE if held else Standing.LATE, statement, holder)
