"""A sealed bundle: one file with what a device recorded, which only the portal can read.

    magic       16 bytes
    version     1 byte
    size        2 bytes, of the header
    header      JSON in its one form (`Header`): where from and how much, nothing personal
    sealed      HPKE (RFC 9180): X25519, HKDF-SHA256, AES-256-GCM, with all before it as `info`
    for desks   as many bytes as the header says (`sync.sealing.desk_part`)
    signature   64 bytes: Ed25519 of the device, over all before it and what it is for

    sealed is   4 bytes, the size of the acts; the acts, a body of a push; the drafts
    or          4 bytes, the size of the place; the place (`SealedPiece`) in JSON; bytes

Acts and drafts are in the compact form (`sync.coding`). A document, which may be larger than a
bundle, is cut into pieces, each of them a bundle. Whoever holds a bundle can carry it, and says
nothing by it: the portal believes the device that signed.
"""

import hashlib
import json
import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Annotated, Any, Final

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from pydantic import Field, TypeAdapter

from domain.documents.attached import MOST_BYTES
from sync.coding import bodies
from sync.coding.errors import CodingRefused
from sync.sealing.errors import BundleRefused
from sync.sealing.keys import read_sealing_key
from sync.wire import MAX_ACTS, MAX_BODY, MAX_SEQ, Hash, Kind, Line, Moment, PublicKey, Uuid, Wire

MAX_BUNDLE: Final = MAX_BODY
_MAGIC: Final = b"PremierPas-scell"
_VERSION: Final = 1
_START: Final = struct.Struct(">16sBH")
_FIRST: Final = struct.Struct(">I")
_SIGNATURE: Final = 64
_ADDED: Final = 32 + 16  # bytes: of sealing, a key and what shows that nothing was altered
_PURPOSE: Final = b"premier-pas bundle 1\x00"  # no signature made for something else ever fits
_SUITE: Final = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)
_Number = Annotated[int, Field(ge=0, le=MAX_SEQ)]


class Header(Wire):
    """What anybody may know of a bundle.

    Attributes:
        device: whose acts they are.
        key: the portal's key for which it was sealed.
        first, last: the numbers of the acts in the device's log; 0 if there are none.
        acts, drafts: how many; drafts are interviews that were not finished.
        made_at: by the device's clock.
        piece: it holds a piece of a document instead.
        desks: how many bytes of it are for the desks of a kiosk's site.
        size: how many bytes follow the header. So whoever carries a bundle sees that it was cut
            short, and can copy it anew; 0 in those of before.
    """

    device: Uuid
    key: PublicKey
    first: _Number
    last: _Number
    acts: Annotated[int, Field(ge=0, le=MAX_ACTS)]
    drafts: Annotated[int, Field(ge=0, le=MAX_ACTS)]
    made_at: Moment
    piece: bool = False
    desks: Annotated[int, Field(ge=0, le=MAX_BODY)] = 0
    size: Annotated[int, Field(ge=0, le=MAX_BODY)] = 0

    def told(self) -> bytes:
        """The one way to write it."""
        return self.model_dump_json(exclude_defaults=True).encode()


class SealedDraft(Wire):
    """An unfinished interview as it was. It is no act: a human looks at it."""

    id: Uuid
    started_at: Moment
    language: Line
    mode: Kind
    layers: list[tuple[Line, int]]
    answers: dict[Line, Any]


class SealedPiece(Wire):
    """Which piece of which document, named as its act names it; it begins at `offset`."""

    digest: Hash
    size: Annotated[int, Field(ge=1, le=MOST_BYTES)]
    offset: Annotated[int, Field(ge=0, lt=MOST_BYTES)]


_DRAFTS: Final = TypeAdapter(list[SealedDraft])


@dataclass(frozen=True, slots=True)
class Contents:
    """What is sealed.

    Attributes:
        acts: envelopes as a push has them; each is read on its own.
        piece, data: a piece of a document and its bytes, instead.
    """

    acts: Sequence[Any] = ()
    drafts: Sequence[SealedDraft] = ()
    piece: SealedPiece | None = None
    data: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle as it came, in its parts. Nothing of it is believed before `verify`."""

    header: Header
    before: bytes
    sealed: bytes
    signature: bytes
    for_desks: bytes = b""

    def verify(self, author: Ed25519PublicKey) -> None:
        """Check that the device made it, and that nobody altered it since.

        Raises:
            BundleRefused: `signature`.
        """
        try:
            signed = _PURPOSE + self.before + self.sealed + self.for_desks
            author.verify(self.signature, signed)
        except InvalidSignature as error:
            raise BundleRefused("signature") from error

    def open(self, key: X25519PrivateKey) -> Contents:
        """What is in it, with the portal's private key.

        Raises:
            BundleRefused: `closed`, `body`.
        """
        try:
            plain = _SUITE.decrypt(self.sealed, key, info=self.before)
        except (InvalidTag, ValueError) as error:
            raise BundleRefused("closed") from error
        contents = _piece(plain) if self.header.piece else _contents(plain)
        if (len(contents.acts), len(contents.drafts)) != (self.header.acts, self.header.drafts):
            raise BundleRefused("body")
        return contents


def digest(data: bytes) -> str:
    """The name of a bundle: SHA-256 over the file."""
    return hashlib.sha256(data).hexdigest()


def seal(
    header: Header,
    body: bytes,
    drafts: Sequence[SealedDraft],
    own: Ed25519PrivateKey,
    for_desks: bytes = b"",
) -> bytes:
    """A bundle.

    Args:
        body: the acts as a push has them, in JSON.
        for_desks: closed for them already; the header says how much it is.

    Raises:
        SealingKeyUnknown: the header names no key.
        BundleRefused: `size`: it would be larger than a portal takes.
    """
    acts, unfinished = bodies.encode(body), bodies.encode(_DRAFTS.dump_json(list(drafts)))
    return _seal(header, acts, unfinished, own, for_desks)


def seal_piece(header: Header, piece: SealedPiece, data: bytes, own: Ed25519PrivateKey) -> bytes:
    """A bundle with a piece of a document. As `seal`."""
    return _seal(header, piece.model_dump_json().encode(), data, own)


def _seal(
    header: Header, first: bytes, rest: bytes, own: Ed25519PrivateKey, for_desks: bytes = b""
) -> bytes:
    plain = _FIRST.pack(len(first)) + first + rest
    size = _ADDED + len(plain) + len(for_desks) + _SIGNATURE
    told = header.model_copy(update={"size": size}).told()
    before = _START.pack(_MAGIC, _VERSION, len(told)) + told
    sealed = _SUITE.encrypt(plain, read_sealing_key(header.key), info=before)
    said = before + sealed + for_desks
    made = said + own.sign(_PURPOSE + said)
    if len(made) > MAX_BUNDLE:
        raise BundleRefused("size")
    return made


def read(data: bytes) -> Bundle:
    """Take a bundle to its parts.

    Raises:
        BundleRefused: it is none.
    """
    if len(data) > MAX_BUNDLE:
        raise BundleRefused("size")
    if len(data) < _START.size + _SIGNATURE:
        raise BundleRefused("form")
    magic, version, size = _START.unpack_from(data)
    end = _START.size + size
    if magic != _MAGIC or end > len(data) - _SIGNATURE:
        raise BundleRefused("form")
    if version != _VERSION:
        raise BundleRefused("version")
    header = _header(data[_START.size : end])
    if header.size not in (0, len(data) - end):
        raise BundleRefused("form")
    signature = len(data) - _SIGNATURE
    desks = signature - header.desks
    if desks < end:
        raise BundleRefused("form")
    return Bundle(header, data[:end], data[end:desks], data[signature:], data[desks:signature])


def _header(told: bytes) -> Header:
    try:
        header = Header.model_validate_json(told)
    except ValueError as error:
        raise BundleRefused("header") from error
    if header.told() != told:
        raise BundleRefused("header")
    return header


def _contents(plain: bytes) -> Contents:
    """Whatever was sealed is read as strictly as what is pushed."""
    acts, drafts = _parted(plain)
    try:
        pushed = json.loads(bodies.decode(acts, MAX_BODY))
        unfinished = _DRAFTS.validate_json(bodies.decode(drafts, MAX_BODY), strict=True)
    except (CodingRefused, ValueError, RecursionError) as error:
        raise BundleRefused("body") from error
    if not isinstance(pushed, dict) or not isinstance(pushed.get("acts"), list):
        raise BundleRefused("body")
    return Contents(pushed["acts"], unfinished)


def _piece(plain: bytes) -> Contents:
    place, data = _parted(plain)
    try:
        piece = SealedPiece.model_validate_json(place)
    except ValueError as error:
        raise BundleRefused("body") from error
    if not 0 < len(data) <= piece.size - piece.offset:
        raise BundleRefused("body")
    return Contents(piece=piece, data=data)


def _parted(plain: bytes) -> tuple[bytes, bytes]:
    if len(plain) < _FIRST.size:
        raise BundleRefused("body")
    (size,) = _FIRST.unpack_from(plain)
    return plain[_FIRST.size : _FIRST.size + size], plain[_FIRST.size + size :]
