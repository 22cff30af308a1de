"""What a device asks the portal about itself: where its log ends, who goes on from it, its key."""

from typing import Final

from portal.database import Database
from portal.endpoints import desk_keys, succession
from portal.tables import DeviceRow
from sync import wire
from sync.signature import Request
from sync.transport import Call
from sync.wire.notices import DESK_KEY_PATH, DeskKeyRequest

PATHS: Final = (wire.LOG_PATH, wire.SUCCESSOR_PATH, DESK_KEY_PATH)


def served(database: Database, caller: DeviceRow, call: Call, arrived: Request) -> wire.Answer:
    """What the portal answers."""
    if call.path == wire.LOG_PATH:
        seq, nonce = int(call.query["seq"]), call.query["nonce"]
        return succession.place(database, caller, seq, nonce)
    if call.path == wire.SUCCESSOR_PATH:
        asked = wire.SuccessorRequest.model_validate_json(call.body)
        return succession.succeed(database, caller, arrived, asked)
    told = DeskKeyRequest.model_validate_json(call.body)
    return desk_keys.tell(database, caller, arrived, told)
