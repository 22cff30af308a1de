"""The keys that open what was sealed for this portal. Devices learn the public part.

A device keeps the first that it was told, for years in a cupboard perhaps: so no key is ever
removed, and a bundle names the one that it was sealed for. They are kept in the database, like
the publisher's: a restored portal opens what its devices seal.
"""

from collections.abc import Sequence
from typing import Final

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from sqlalchemy import select
from sqlalchemy.orm import Session

from portal import clock
from portal.tables import SealingKeyRow
from sync.sealing.keys import sealing_key_text

PUBLIC_KEY: Final = select(SealingKeyRow.public_key).order_by(SealingKeyRow.made_at.desc()).limit(1)
"""Asks for what devices seal for: the newest."""


def establish(session: Session) -> None:
    """Draw a key, if there is none yet."""
    if session.scalars(select(SealingKeyRow).limit(1)).one_or_none() is None:
        key = X25519PrivateKey.generate()
        session.add(
            SealingKeyRow(
                public_key=sealing_key_text(key.public_key()),
                private_key=key.private_bytes_raw(),
                made_at=clock.now(),
            )
        )


def public_key(session: Session) -> str:
    """What devices seal for: the newest; 43 signs of base64url."""
    return session.scalars(PUBLIC_KEY).one()


def private_keys(session: Session) -> Sequence[X25519PrivateKey]:
    """All that this portal ever had."""
    asked = select(SealingKeyRow.private_key)
    return [X25519PrivateKey.from_private_bytes(raw) for raw in session.scalars(asked)]


def private_key(session: Session, public: str) -> X25519PrivateKey | None:
    """What opens that which was sealed for a key; None if it is not one of this portal's."""
    row = session.get(SealingKeyRow, public)
    return X25519PrivateKey.from_private_bytes(row.private_key) if row else None
