"""What a device is told of others (`sync.wire.notices`): kiosks of desks, desks of the revoked."""

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from typing import Final

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from domain.moments import from_text, to_text
from portal import desk_keys, publisher
from portal.tables import DeviceRow
from sync.proof import certificate
from sync.sealing import notices
from sync.wire.notices import Notice, RevokedDevice

_LONGEST: Final = timedelta(days=93)  # a certificate that was given on the first of a month
_DAY: Final = len("2026-11-21")
_REVOKED: Final = (  # built once: each round of a desk asks this
    select(DeviceRow.id, DeviceRow.revoked_at)
    .where(DeviceRow.revoked_at >= bindparam("since"))
    .order_by(DeviceRow.id)
)


def told(session: Session, device: DeviceRow, known: str, now: str) -> Notice | None:
    """What the device is told now; None where that is what it knows. `known`: the name of it."""
    at_kiosk = device.kind == "kiosk"
    keys = desk_keys.for_kiosk(session, device) if at_kiosk else ()
    revoked = () if at_kiosk else _still_certified(session, from_text(now))
    if notices.name(keys, revoked) == known:
        return None
    return notices.sign(device.id, keys, revoked, publisher.signing_key(session))


def _still_certified(session: Session, now: datetime) -> Sequence[RevokedDevice]:
    """Revoked devices whose last certificate may still run."""
    today = now.date()
    since = to_text(datetime.combine(today - _LONGEST, time(), UTC))
    return [
        RevokedDevice(device=device, since=revoked_at[:_DAY])
        for device, revoked_at in session.execute(_REVOKED, {"since": since})
        if revoked_at and today < certificate.lifetime(from_text(revoked_at).date())
    ]
