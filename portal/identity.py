"""Who this portal is, and in which life.

The epoch is drawn anew after a restored backup, so that devices notice and send again.
"""

from dataclasses import dataclass
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from portal import publisher, sealing_keys
from portal.tables import PortalRow

_WHO = select(PortalRow.id, PortalRow.epoch)  # built once, and as a row: all answers begin with it


@dataclass(frozen=True, slots=True)
class Identity:
    """What `sync.wire.Answer` says of the portal."""

    portal: str
    epoch: str


def establish(session: Session) -> Identity:
    """The portal's identity, drawn now if this is its first start, as are its keys."""
    publisher.establish(session)
    sealing_keys.establish(session)
    row = session.scalars(select(PortalRow)).one_or_none()
    if row is None:
        row = PortalRow(id=str(uuid4()), epoch=str(uuid4()))
        session.add(row)
    session.flush()  # so that `load` finds it below the session
    return Identity(row.id, row.epoch)


def load(session: Session) -> Identity:
    """The identity, as `establish` left it."""
    return Identity(*session.connection().execute(_WHO).one())


def begin_epoch(session: Session) -> Identity:
    """Begin a new life: the database was restored, and may hold less than it has promised."""
    row = session.scalars(select(PortalRow)).one()
    row.epoch = str(uuid4())
    session.flush()
    return Identity(row.id, row.epoch)
