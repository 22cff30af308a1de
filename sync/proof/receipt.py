"""The text in the QR code of a receipt: `PP1:`, and these bytes in base32.

    state       1 byte    1: the registration is provisional
    reference   6 bytes   what `domain.references` makes it from
    minute      5 bytes   since 1970, in UTC; signed: a kiosk may believe in any year
    device      16 bytes  the id of the kiosk
    signature   64 bytes  by the device's key, over the purpose and all before
    certificate the rest  see `sync.proof.certificate`; nothing where the kiosk has none yet

There is nothing about the person in it, and each receipt has one writing only. All its signs are
among those that a QR code writes in 5.5 bits, and that survive a keyboard, a chat and a telephone.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final
from uuid import UUID

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from domain.armour import base32, of_base32
from domain.references import drawn_from, make_reference

PREFIX: Final = "PP1:"
_PURPOSE: Final = b"premier-pas receipt 1\x00"  # no signature made for something else ever fits
_PROVISIONAL: Final = 1
_START: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MINUTE: Final = timedelta(minutes=1)
_REFERENCE, _MINUTES, _DEVICE, _SAID = slice(1, 7), slice(7, 12), slice(12, 28), 28
_SIGNATURE: Final = 64
_LONGEST: Final = 600  # signs: nothing longer was ever written here


class NoReceipt(ValueError):
    """The text is something else."""


class UnreadableReceipt(ValueError):
    """The text begins like a receipt, and is none: signs are missing, other, or too many."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What a kiosk says: it recorded a provisional registration.

    Attributes:
        reference: which one.
        minute: when, in UTC, by the kiosk's clock.
        device: id of the kiosk.
    """

    reference: str
    minute: datetime
    device: str


@dataclass(frozen=True, slots=True)
class Signed:
    """A statement as it was found, with what speaks for it.

    Attributes:
        certificate: empty where there is none.
    """

    statement: Statement
    signature: bytes
    certificate: bytes

    def is_by(self, key: Ed25519PublicKey) -> bool:
        """Whether the holder of this key signed it."""
        try:
            key.verify(self.signature, _PURPOSE + _said(self.statement))
        except InvalidSignature:
            return False
        return True


def write(statement: Statement, key: Ed25519PrivateKey, certificate: bytes = b"") -> str:
    """The text of the code. Seconds are left out."""
    said = _said(statement)
    whole = said + key.sign(_PURPOSE + said) + certificate
    return PREFIX + base32(whole)


def is_receipt(text: str) -> bool:
    """Whether a text begins like one."""
    return _squeezed(text).startswith(PREFIX)


def read(text: str) -> Signed:
    """What a text says, whoever signed it. Spaces and small letters do not matter.

    Raises:
        NoReceipt, UnreadableReceipt
    """
    if not is_receipt(text):
        raise NoReceipt
    written = _squeezed(text)
    try:
        whole = _decoded(written.removeprefix(PREFIX))
        statement = _statement(whole[:_SAID])
    except (OverflowError, ValueError) as error:
        raise UnreadableReceipt from error
    end = _SAID + _SIGNATURE
    return Signed(statement, whole[_SAID:end], whole[end:])


def _squeezed(text: str) -> str:
    """Scanners end lines, chats break them, and some keyboards are small."""
    return "".join(text.split()).upper()


def _decoded(signs: str) -> bytes:
    if len(signs) > _LONGEST:
        raise ValueError("too long")
    whole = of_base32(signs)
    if len(whole) < _SAID + _SIGNATURE:
        raise ValueError("too short")
    return whole


def _said(statement: Statement) -> bytes:
    minutes = (statement.minute - _START) // _MINUTE
    return (
        bytes([_PROVISIONAL])
        + drawn_from(statement.reference)
        + minutes.to_bytes(5, signed=True)
        + UUID(statement.device).bytes
    )


def _statement(said: bytes) -> Statement:
    minutes = int.from_bytes(said[_MINUTES], signed=True)
    statement = Statement(
        reference=make_reference(said[_REFERENCE]),
        minute=_START + minutes * _MINUTE,
        device=str(UUID(bytes=said[_DEVICE])),
    )
    if _said(statement) != said:
        raise ValueError("another state, or another writing")
    return statement
