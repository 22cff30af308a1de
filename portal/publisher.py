"""The key that signs the packs of this portal. Devices learn its public part at enrolment.

It is kept in the database, as the portal may have no folder of its own: whoever can read the
database, or a backup of it, can publish. A restored portal has the key that devices know.
"""

from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import select
from sqlalchemy.orm import Session

from portal.tables import PublisherRow
from sync.signature import public_key_text

PUBLIC_KEY: Final = select(PublisherRow.public_key)
"""Asks for what verifies the packs."""

_PRIVATE_KEY: Final = select(PublisherRow.private_key)


def establish(session: Session) -> None:
    """Draw the key, if there is none yet."""
    if session.scalars(select(PublisherRow)).one_or_none() is None:
        key = Ed25519PrivateKey.generate()
        public = public_key_text(key.public_key())
        session.add(PublisherRow(public_key=public, private_key=key.private_bytes_raw()))


def signing_key(session: Session) -> Ed25519PrivateKey:
    """The key that signs packs, as `establish` left it."""
    return Ed25519PrivateKey.from_private_bytes(session.connection().scalars(_PRIVATE_KEY).one())


def public_key(session: Session) -> str:
    """What verifies those signatures: 32 bytes in base64url, 43 characters."""
    return session.scalars(PUBLIC_KEY).one()
