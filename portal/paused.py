"""What kiosks put aside: kept locked for fifteen days, for the desks of their site."""

import hashlib
from datetime import datetime

from sqlalchemy import ColumnElement, delete, func, select
from sqlalchemy.orm import Session

from domain.keeping import PAUSED
from domain.moments import to_text
from portal.database import take_turn
from portal.failures import Refused
from portal.tables import DeviceRow, PausedRow
from sync.wire import FailureCode
from sync.wire.paused import MAX_LOCKED, MOST_PAUSED, PausedItem

_KIOSK = "kiosk"


def listed(session: Session, device: DeviceRow, now: datetime) -> list[PausedItem]:
    """What a kiosk put here, as far as it is not forgotten."""
    rows = session.execute(
        select(PausedRow.finder, PausedRow.digest, PausedRow.locked.is_(None))
        .where(PausedRow.device == device.id, _remembered(now))
        .order_by(PausedRow.finder)
    )
    return [PausedItem(finder=each[0], digest=each[1], taken=each[2]) for each in rows]


def put(session: Session, device: DeviceRow, finder: str, locked: bytes, now: datetime) -> None:
    """Keep what a kiosk locked, in the place of what it put there before.

    Raises:
        Refused: 404, the device is no kiosk; 413, it is too large, or one too many.
    """
    _demand_kiosk(device, here=True)
    if len(locked) > MAX_LOCKED:
        raise Refused(413, FailureCode.TOO_LARGE, f"at most {MAX_LOCKED} bytes")
    take_turn(session.connection())
    forget_old(session, now)
    drop(session, device, finder)
    if _count(session, device) >= MOST_PAUSED:
        raise Refused(413, FailureCode.TOO_LARGE, f"at most {MOST_PAUSED} of them")
    session.add(
        PausedRow(
            finder=finder,
            site=device.site,
            training=device.training,
            device=device.id,
            digest=hashlib.sha256(locked).hexdigest(),
            locked=locked,
            put_at=to_text(now),
        )
    )


def read(session: Session, device: DeviceRow, finder: str, now: datetime) -> bytes:
    """What a code finds at a desk's site.

    Raises:
        Refused: 404, nothing; or the device is a kiosk.
    """
    _demand_kiosk(device, here=False)
    found = select(PausedRow.locked).where(*_found(device, finder), _remembered(now))
    locked = session.scalar(found)
    if locked is None:
        raise Refused(404, FailureCode.NOT_FOUND)
    return locked


def drop(session: Session, device: DeviceRow, finder: str) -> None:
    """Forget it: all of it for a kiosk; for a desk that took it up, the kiosk is to hear that."""
    for row in session.scalars(select(PausedRow).where(*_found(device, finder))):
        if device.kind == _KIOSK:
            session.delete(row)
        else:
            row.locked = None
    session.flush()


def is_stale(session: Session, now: datetime) -> bool:
    """Whether there is something to forget."""
    return session.scalar(select(PausedRow.finder).where(~_remembered(now)).limit(1)) is not None


def forget_old(session: Session, now: datetime) -> None:
    """Forget what was kept for as long as was said."""
    session.execute(delete(PausedRow).where(~_remembered(now)))


def _remembered(now: datetime) -> ColumnElement[bool]:
    return PausedRow.put_at > to_text(now - PAUSED)


def _found(device: DeviceRow, finder: str) -> tuple[ColumnElement[bool], ...]:
    return (
        PausedRow.finder == finder,
        PausedRow.site == device.site,
        PausedRow.training == device.training,
    )


def _count(session: Session, device: DeviceRow) -> int:
    mine = select(func.count()).select_from(PausedRow).where(PausedRow.device == device.id)
    return session.scalar(mine) or 0


def _demand_kiosk(device: DeviceRow, *, here: bool) -> None:
    if (device.kind == _KIOSK) is not here:
        raise Refused(404, FailureCode.NOT_FOUND)
