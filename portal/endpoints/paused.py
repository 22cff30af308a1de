"""What kiosks put aside, and desks of their site take up. The portal can read none of it."""

import hashlib
from typing import Annotated, Any, Final

from fastapi import APIRouter, Path, Query, Response

from portal import clock, paused, readings
from portal.endpoints.callers import Arrived, Caller
from portal.endpoints.common import Data, Nonced, echo_of, failing, opening
from sync import wire
from sync.wire.documents import BYTES
from sync.wire.paused import MAX_LOCKED, PAUSED_PATH, Finder, PausedReply

_ONE: Final = f"{PAUSED_PATH}/{{finder}}"
_LOCKED: Final = {"type": "string", "format": "binary", "maxLength": MAX_LOCKED}
_PUT: Final[dict[str, Any]] = {
    "requestBody": {"required": True, "content": {BYTES: {"schema": _LOCKED}}},
}

Where = Annotated[Finder, Path()]

router = APIRouter()


@router.get(PAUSED_PATH, operation_id="paused", **failing(401, 403, 422))
def listed(data: Data, caller: Caller, nonce: Nonced = "") -> PausedReply:
    """What the calling kiosk put here, and what of it a desk has taken up."""
    now = clock.moment()
    with data.read() as session:
        reply = PausedReply(**opening(session, nonce), items=paused.listed(session, caller, now))
        stale = paused.is_stale(session, now)
    if stale:
        with data.write() as session:
            paused.forget_old(session, now)
    return reply


@router.put(_ONE, operation_id="put_paused", openapi_extra=_PUT, **failing(401, 403, 404, 413, 422))
def put(data: Data, caller: Caller, arrived: Arrived, finder: Where) -> wire.Answer:
    """Keep an interview, locked, in the place of what the same code found before."""
    with data.write() as session:
        paused.put(session, caller, finder, arrived.body, clock.moment())
        return wire.Answer(**opening(session, echo_of(arrived)))


@router.get(
    _ONE,
    operation_id="read_paused",
    response_class=Response,
    responses={200: {"content": {BYTES: {}}}, **failing(401, 403, 404, 422)["responses"]},
)
def read(data: Data, caller: Caller, finder: Where) -> Response:
    """An interview, locked, for a desk of the kiosk's site."""
    with data.read() as session:
        locked = paused.read(session, caller, finder, clock.moment())
    digest = hashlib.sha256(locked).hexdigest()
    with data.write() as session:
        readings.note_bytes(session, caller.id, "aside", digest, clock.now())
    return Response(locked, media_type=BYTES)


@router.delete(_ONE, operation_id="drop_paused", **failing(401, 403, 422))
def drop(
    data: Data, caller: Caller, finder: Where, nonce: Annotated[wire.Nonce, Query()] = ""
) -> wire.Answer:
    """Forget an interview. Of what a desk has taken up, its kiosk hears."""
    with data.write() as session:
        paused.drop(session, caller, finder)
        return wire.Answer(**opening(session, nonce))
