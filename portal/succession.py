"""One machine, several logs: where a log is held to be, and the device that another one becomes.

A machine that was copied, or put back from a backup, begins a log of its own: for the portal that
is another device, in the same place and under the same name. With the key of any log that is
listened to, the machine may ask for that; it has to have the key of the other one, too.
"""

from sqlalchemy import select
from sqlalchemy.orm import Session

from domain.chain import GENESIS
from portal import feed
from portal.database import take_turn
from portal.failures import Refused
from portal.tables import ActRow, ApartRow, DeviceRow
from sync.signature import has_signed, read_public_key
from sync.wire import FailureCode, SuccessorRequest, successor_statement


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


def family(session: Session, device: DeviceRow) -> list[DeviceRow]:
    """A device with all that it came from and that came from it, and so on.

    Whoever has the machine of one may have the key of any: a machine keeps the keys of the logs
    that it had, and who holds the key of a log can ask for those that follow.
    """
    known = {device.id: device}
    sought = [device]
    while sought:
        ids = [row.id for row in sought]
        before = [row.successor_of for row in sought if row.successor_of]
        related = DeviceRow.successor_of.in_(ids) | DeviceRow.id.in_(before)
        found = session.scalars(select(DeviceRow).where(related).order_by(DeviceRow.enrolled_at))
        sought = [row for row in found if row.id not in known]
        known |= {row.id: row for row in sought}
    return list(known.values())


def _demand_possession(asking: str, request: SuccessorRequest) -> None:
    """Only who has the private key may announce the public one."""
    try:
        key = read_public_key(request.public_key)
    except ValueError as error:
        raise Refused(422, FailureCode.MALFORMED, "public_key") from error
    if not has_signed(key, successor_statement(asking, request.device), request.signature):
        raise Refused(401, FailureCode.SIGNATURE_REFUSED, "the new key's")
