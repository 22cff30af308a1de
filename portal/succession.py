"""One machine, several logs: where a log is held to be, and the device that another one becomes.

A machine that was copied, or put back from a backup, begins a log of its own: for the portal that
is another device, in the same place and under the same name. With the key of any log that is
listened to, the machine may ask for that; it has to have the key of the other one, too.
"""

from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from domain.chain import GENESIS
from portal import feed
from portal.database import take_turn
from portal.failures import Refused
from portal.tables import ActRow, ApartRow, DeviceRow
from sync.signature import has_signed, read_public_key
from sync.wire import FailureCode, SuccessorRequest, successor_statement

MOST_HEARERS: Final = 32
"""Logs of one machine that are told of a verdict."""
_AT_ONCE: Final = 1_000  # ids in one question: databases have limits


def hash_at(session: Session, device: DeviceRow, seq: int) -> str | None:
    """The hash of what stands in a place of the log; None beyond its end.

    What could not be read has its place, too: where several claim one, the first that came.
    """
    if seq == GENESIS.seq:
        return GENESIS.hash
    if seq > device.held_seq:
        return None
    act = session.get(ActRow, (device.id, seq))
    if act is not None:
        return act.hash
    claims = select(ApartRow.hash).where(ApartRow.device == device.id, ApartRow.seq == seq)
    return session.scalar(claims.order_by(ApartRow.received_at, ApartRow.digest).limit(1))


def succeed(session: Session, asking: str, request: SuccessorRequest, now: str) -> DeviceRow:
    """Make the device that goes on from the one that asks; the same request again finds it.

    Raises:
        Refused: the new key is not theirs, the id is another's, or either was revoked.
    """
    _demand_possession(asking, request)
    take_turn(session.connection())  # before what it locks, as whoever pushes does
    device = session.get_one(DeviceRow, asking, with_for_update=True, populate_existing=True)
    made = session.get(DeviceRow, request.device)
    if device.revoked_at or (made and made.revoked_at):
        raise Refused(403, FailureCode.DEVICE_REVOKED)
    if made and made.public_key != request.public_key:
        raise Refused(409, FailureCode.DEVICE_TAKEN)
    if made is None:
        made = _successor(device, request, now)
        session.add(made)
        feed.pass_on_verdicts(session, device.id, made.id)
    return made


def _successor(device: DeviceRow, request: SuccessorRequest, now: str) -> DeviceRow:
    return DeviceRow(
        id=request.device,
        site=device.site,
        kind=device.kind,
        name=device.name,
        training=device.training,
        public_key=request.public_key,
        enrolled_at=now,
        revoked_at=None,
        held_seq=GENESIS.seq,
        held_hash=GENESIS.hash,
        successor_of=device.id,
    )


def family(session: Session, device: DeviceRow, most: int | None = None) -> list[DeviceRow]:
    """A device with all that it came from and that came from it, and so on, nearest first.

    Whoever has the machine of one may have the key of any: a machine keeps the keys of the logs
    that it had, and who holds the key of a log can ask for those that follow.

    Args:
        most: look no further once there are so many; of those as near, the newest count.
    """
    known = {device.id: device}
    sought = [device]
    while sought and (most is None or len(known) < most):
        near, sought = sought[:_AT_ONCE], sought[_AT_ONCE:]
        before = [row.successor_of for row in near if row.successor_of]
        related = DeviceRow.successor_of.in_([row.id for row in near]) | DeviceRow.id.in_(before)
        asked = select(DeviceRow).where(related)
        newest = asked.order_by(DeviceRow.enrolled_at.desc(), DeviceRow.id)
        found = session.scalars(newest.limit(None if most is None else most + len(known)))
        new = [row for row in found if row.id not in known]
        known |= {row.id: row for row in new}
        sought += new
    return list(known.values())[:most]


def hearers(session: Session, device: DeviceRow) -> list[str]:
    """The logs that are told of a verdict on this one: it, and those nearest to it.

    Whoever has a key can begin as many logs as they like, and no machine comes to many: else each
    verdict would be entered as often.
    """
    near = family(session, device, MOST_HEARERS)
    return sorted(each.id for each in near if each.revoked_at is None)


def _demand_possession(asking: str, request: SuccessorRequest) -> None:
    """Only who has the private key may announce the public one."""
    try:
        key = read_public_key(request.public_key)
    except ValueError as error:
        raise Refused(422, FailureCode.MALFORMED, "public_key") from error
    if not has_signed(key, successor_statement(asking, request.device), request.signature):
        raise Refused(401, FailureCode.SIGNATURE_REFUSED, "the new key's")
