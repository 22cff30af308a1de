"""What a portal says of a device to desks that never heard of it, signed with the key of packs.

    training  1 byte      0, or 1: what is recorded there is no real person's
    until     3 bytes     days since 1970: the first on which it is worth nothing any more
    key       32 bytes    Ed25519, public
    site      0-48 bytes  UTF-8
    signature 64 bytes    over the purpose, the device's id (16 bytes), and all before

The id of the device is not in it: it stands beside it wherever it is used.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final
from uuid import UUID

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from domain.armour import of_base64url
from sync.signature import read_public_key

_PURPOSE: Final = b"premier-pas certificate 1\x00"  # no signature made for something else ever fits
_FIRST_DAY: Final = date(1970, 1, 1)
_MOST_DAYS: Final = (date.max - _FIRST_DAY).days
_LIFE: Final = 3  # months, this one included
_HEAD: Final = 4  # bytes: training, until
_DAYS: Final = 3
_KEY: Final = 32
_SIGNATURE: Final = 64
_SITE: Final = 48  # bytes at most: with them the code is as large as paper has room for
_LEAST: Final = _HEAD + _KEY + _SIGNATURE


@dataclass(frozen=True, slots=True)
class Certificate:
    """What is certified of a device.

    Attributes:
        public_key: 32 bytes.
        site: what people call the place where it stands.
        until: the first day, in UTC, for which it is worth nothing any more.
        training: what is recorded there is no real person's.
    """

    public_key: bytes
    site: str
    until: date
    training: bool


def lifetime(today: date) -> date:
    """Until when a certificate of today is given: it stays the same for a month."""
    months = today.year * 12 + today.month - 1 + _LIFE
    return date(months // 12, months % 12 + 1, 1)


def issue(device: str, certificate: Certificate, publisher: Ed25519PrivateKey) -> bytes:
    """Certify. A long name of a site is cut."""
    days = (certificate.until - _FIRST_DAY).days
    site = certificate.site.encode()[:_SITE].decode(errors="ignore")
    said = (
        bytes([certificate.training])
        + days.to_bytes(_DAYS)
        + certificate.public_key
        + site.encode()
    )
    return said + publisher.sign(_signed(device, said))


def read(certified: bytes) -> Certificate:
    """What a certificate says, whoever signed it.

    Raises:
        ValueError: it is none (also as UnicodeDecodeError).
    """
    if not _LEAST <= len(certified) <= _LEAST + _SITE or certified[0] > 1:
        raise ValueError("not a certificate")
    said = certified[:-_SIGNATURE]
    days = int.from_bytes(said[1:_HEAD])
    if days > _MOST_DAYS:
        raise ValueError("no such day")
    return Certificate(
        public_key=said[_HEAD : _HEAD + _KEY],
        site=said[_HEAD + _KEY :].decode(),
        until=_FIRST_DAY + timedelta(days),
        training=bool(said[0]),
    )


def is_genuine(certified: bytes, device: str, publisher: Ed25519PublicKey) -> bool:
    """Whether the portal that signs with this key gave it to this device."""
    said, signature = certified[:-_SIGNATURE], certified[-_SIGNATURE:]
    try:
        publisher.verify(signature, _signed(device, said))
    except InvalidSignature:
        return False
    return True


def speaks_for(text: str, device: str, private_key: bytes, pack_key: str) -> bool:
    """Whether any desk of the portal would believe with it what the device signs."""
    own = Ed25519PrivateKey.from_private_bytes(private_key).public_key()
    try:
        certified = of_base64url(text)
        known = read(certified).public_key == own.public_bytes_raw()
        return known and is_genuine(certified, device, read_public_key(pack_key))
    except ValueError:
        return False


def holds_at(certificate: Certificate, moment: datetime) -> bool:
    """Whether it was given for a moment."""
    return moment.astimezone(UTC).date() < certificate.until


def _signed(device: str, said: bytes) -> bytes:
    return _PURPOSE + UUID(device).bytes + said
