"""Documents that the portal does not hold, as sealed bundles: each a piece of one.

A piece is so small that it gets across a thin link between two cuts; what has arrived stays.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from domain.moments import to_text
from store import documents
from store.device import Device
from store.documents import Kept
from store.store import Store
from sync.sealing import bundle
from sync.sealing.bundle import Header, SealedPiece
from sync.sealing.errors import SealingKeyUnknown

_MOST: Final = 256 * 1024  # bytes: a row of the store, and seven seconds of a thin link


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a document that waits."""

    document: Kept
    offset: int

    def token(self, own: Device) -> str:
        """A name for notes beside the store, which says nothing to who does not have its key."""
        named = f"{self.document.digest} {self.offset}".encode()
        return hashlib.blake2b(named, key=own.private_key, digest_size=16).hexdigest()

    def sealed(self, store: Store, own: Device, now: datetime) -> bytes:
        """The piece as a bundle.

        Raises:
            SealingKeyUnknown: the device was never told for whom to seal.
        """
        if not own.sealing_key:
            raise SealingKeyUnknown
        header = Header(
            device=own.id,
            key=own.sealing_key,
            first=0,
            last=0,
            acts=0,
            drafts=0,
            made_at=to_text(now),
            piece=True,
        )
        with store.read() as tx:
            data = documents.piece(tx, self.document.digest, self.offset, _MOST)
        place = SealedPiece(
            digest=self.document.digest, size=self.document.size, offset=self.offset
        )
        key = Ed25519PrivateKey.from_private_bytes(own.private_key)
        return bundle.seal_piece(header, place, data, key)


def pieces_of(waiting: Iterable[Kept]) -> Iterator[Piece]:
    """All of these documents, in pieces; whole, for the portal may be put back from a backup."""
    for kept in waiting:
        for offset in range(0, kept.size, _MOST):
            yield Piece(kept, offset)
