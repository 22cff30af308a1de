"""Structures, sites, and how devices come to belong to one."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from domain.chain import GENESIS
from domain.moments import to_text
from domain.references import make_reference, read_reference
from portal import desk_keys, publisher, sealing_keys
from portal.failures import Refused
from portal.tables import CodeRow, DeviceRow, SiteRow, StructureRow
from sync.wire import EnrolRequest, FailureCode, Kind

LIFETIME: Final = timedelta(minutes=15)
_PLACE: Final = (  # built once: each pull asks this
    select(
        DeviceRow,
        SiteRow,
        StructureRow,
        publisher.PUBLIC_KEY.scalar_subquery(),
        sealing_keys.PUBLIC_KEY.scalar_subquery(),
        desk_keys.OF_DEVICE.scalar_subquery(),
    )
    .join(SiteRow, SiteRow.key == DeviceRow.site)
    .join(StructureRow, StructureRow.key == SiteRow.structure)
    .where(DeviceRow.id == bindparam("device"))
)


@dataclass(frozen=True, slots=True)
class Seat:
    """What an enrolment code stands for: a device that is to be, at its site."""

    site: str
    kind: Kind
    name: str
    training: bool = False


@dataclass(frozen=True, slots=True)
class Enrolled:
    """A device with the place it belongs to, and the portal's keys that it goes by.

    `desk_key`: the one that it told; None if it told none.
    """

    device: DeviceRow
    site: SiteRow
    structure: StructureRow
    pack_key: str
    sealing_key: str
    desk_key: str | None


def make_code(session: Session, seat: Seat, expires_at: datetime, salt: str) -> str:
    """A code that enrols one device once. It is shown now and kept as a digest only."""
    code = make_reference(secrets.token_bytes(6))
    session.add(
        CodeRow(
            digest=_digest(code, salt),
            site=seat.site,
            kind=seat.kind,
            name=seat.name,
            training=seat.training,
            expires_at=to_text(expires_at),
        )
    )
    return code


def look_up(session: Session, typed: str, salt: str) -> str:
    """The digest of a code that was made here. It takes a while, so nobody should wait for it.

    Raises:
        Refused: the code is not known.
    """
    code = read_reference(typed)
    digest = code and _digest(code, salt)
    if not digest or session.get(CodeRow, digest) is None:
        raise Refused(403, FailureCode.CODE_UNKNOWN)
    return digest


def enrol(session: Session, request: EnrolRequest, digest: str, now: datetime) -> Enrolled:
    """Make the device that the code stands for; the same request again finds it.

    Args:
        digest: of the code, as `look_up` found it.

    Raises:
        Refused: the code is used by another device, too old, or for training where the device's
            acts are real (or the other way round); or the id is taken.
    """
    code = session.get_one(CodeRow, digest, with_for_update=True)
    device = session.get(DeviceRow, request.device)
    if code.used_by == request.device and device and device.public_key == request.public_key:
        return place(session, device.id)
    if code.used_by is not None:
        raise Refused(403, FailureCode.CODE_USED)
    if code.expires_at <= to_text(now):
        raise Refused(403, FailureCode.CODE_EXPIRED)
    if request.training not in (None, code.training):
        raise Refused(403, FailureCode.CODE_MISMATCH)
    if device is not None:
        raise Refused(409, FailureCode.DEVICE_TAKEN)
    code.used_by = request.device
    device = _new_device(request, code, now)
    session.add(device)
    session.flush()
    return place(session, device.id)


def _new_device(request: EnrolRequest, code: CodeRow, now: datetime) -> DeviceRow:
    return DeviceRow(
        id=request.device,
        site=code.site,
        kind=code.kind,
        name=request.name or code.name,
        training=code.training,
        public_key=request.public_key,
        enrolled_at=to_text(now),
        revoked_at=None,
        held_seq=GENESIS.seq,
        held_hash=GENESIS.hash,
    )


def place(session: Session, device: str) -> Enrolled:
    """The device with where it stands now."""
    return Enrolled(*session.execute(_PLACE, {"device": device}).one())


def _digest(code: str, salt: str) -> str:
    """Slow on purpose: a stolen database gives up no code while the code can be used."""
    return hashlib.scrypt(code.encode(), salt=salt.encode(), n=2**12, r=8, p=1, dklen=32).hex()
