"""The keys of desks, as they told them: for whom kiosks of their site seal, beside this portal."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import bindparam, delete, select
from sqlalchemy.orm import Session

from portal.tables import DeskKeyRow, DeviceRow
from sync.wire.notices import MOST_DESKS

OF_DEVICE: Final = select(DeskKeyRow.public_key).where(DeskKeyRow.device == DeviceRow.id)
"""Asks for the key that a device told."""
_OF_SITE: Final = (  # built once: each round of a kiosk asks this
    select(DeskKeyRow.public_key)
    .join(DeviceRow, DeviceRow.id == DeskKeyRow.device)
    .where(DeviceRow.site == bindparam("site"), DeviceRow.training == bindparam("training"))
    .where(DeviceRow.revoked_at.is_(None), DeviceRow.kind != "kiosk")
    .order_by(DeskKeyRow.told_at.desc(), DeskKeyRow.device)
    .limit(MOST_DESKS)
)


def tell(session: Session, device: str, public_key: str, now: str) -> None:
    """Keep the key of a desk.

    That of the log from which it went on goes: its machine has another one now. Where that log
    lives on in another machine, of which this one is a copy, it tells its key again.
    """
    before = select(DeviceRow.successor_of).where(DeviceRow.id == device).scalar_subquery()
    session.execute(delete(DeskKeyRow).where(DeskKeyRow.device == before))
    session.merge(DeskKeyRow(device=device, public_key=public_key, told_at=now))


def for_kiosk(session: Session, kiosk: DeviceRow) -> Sequence[str]:
    """Those of the desks beside a kiosk that are listened to; of very many, those told last."""
    asked = {"site": kiosk.site, "training": kiosk.training}
    return sorted(session.scalars(_OF_SITE, asked))
