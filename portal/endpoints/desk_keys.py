"""Where a desk tells for which key kiosks may seal."""

from fastapi import APIRouter

from portal import clock, desk_keys
from portal.endpoints.callers import Arrived, Caller
from portal.endpoints.common import Data, demand_protocol, echo_of, failing, opening
from portal.failures import Refused
from sync.sealing.keys import is_usable
from sync.wire import Answer, FailureCode
from sync.wire.notices import DESK_KEY_PATH, DeskKeyRequest

router = APIRouter()


@router.post(DESK_KEY_PATH, operation_id="desk_key", **failing(400, 401, 403, 413, 422))
def tell(data: Data, caller: Caller, arrived: Arrived, asked: DeskKeyRequest) -> Answer:
    """Keep the key of the desk that asks; kiosks of its site hear of it. The last one counts."""
    demand_protocol(asked.protocol)
    if not is_usable(asked.public_key):
        raise Refused(422, FailureCode.MALFORMED, "public_key")
    with data.write() as session:
        desk_keys.tell(session, caller.id, asked.public_key, clock.now())
        return Answer(**opening(session, echo_of(arrived)))
