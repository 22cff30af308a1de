"""What a machine asks whose log and the portal's have parted."""

from typing import Annotated

from fastapi import APIRouter, Query

from portal import clock, succession
from portal.endpoints.callers import Arrived, Caller
from portal.endpoints.common import Data, Nonced, demand_protocol, echo_of, failing, opening
from portal.tables import DeviceRow
from sync import wire

router = APIRouter()


@router.get(wire.LOG_PATH, operation_id="log", **failing(401, 403, 422))
def place(
    data: Data,
    caller: Caller,
    seq: Annotated[int, Query(ge=0, le=wire.MAX_SEQ, description="of the device's log")],
    nonce: Nonced = "",
) -> wire.PlaceReply:
    """What is held in one place of the device's own log: by a few of these both find its end."""
    with data.read() as session:
        device = session.get_one(DeviceRow, caller.id)
        return wire.PlaceReply(
            **opening(session, nonce),
            held=wire.Held(seq=device.held_seq, hash=device.held_hash),
            seq=seq,
            hash=succession.hash_at(session, device, seq),
        )


@router.post(wire.SUCCESSOR_PATH, operation_id="successor", **failing(400, 401, 403, 409, 413, 422))
def succeed(
    data: Data, caller: Caller, arrived: Arrived, asked: wire.SuccessorRequest
) -> wire.SuccessorReply:
    """Make the device as which the machine goes on: same place, same name, a log of its own."""
    demand_protocol(asked.protocol)
    with data.write() as session:
        made = succession.succeed(session, caller.id, asked, clock.now())
        return wire.SuccessorReply(**opening(session, echo_of(arrived)), device=made.id)
