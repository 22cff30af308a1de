"""The small form of bodies (`sync.coding`), in which devices push and read the feed.

A content coding of HTTP: without it, or where the other side does not know it, plain JSON goes.
Bodies are unpacked after their signature was verified, never for a stranger.
"""

from collections.abc import AsyncIterator
from typing import Annotated, Any, Final

from fastapi import Depends, Request, Response
from starlette.concurrency import run_in_threadpool

from portal.endpoints.callers import Arrived, Caller
from portal.failures import Refused
from portal.room import MOST, UNPACKING, Roomy, weight_of
from sync import wire
from sync.coding import bodies
from sync.coding.errors import CodingRefused
from sync.coding.model import NAME, shipped
from sync.wire import FailureCode

_JSON: Final = "application/json"
_IDENTITY: Final = "identity"
_LEAST: Final = 64 * 1024  # bytes of a plain body that is expected of any coded one,
_TIMES_SMALLER: Final = 64  # and beside these: real ones are a twentieth of what they stand for
_SCHEMA: Final = {
    "type": "object",
    "additionalProperties": False,
    "required": ["protocol", "acts", "signature"],
    "properties": wire.PushRequest.model_json_schema()["properties"],
}
PUSH_DESCRIBED: Final[dict[str, Any]] = {
    "requestBody": {"required": True, "content": {_JSON: {"schema": _SCHEMA}}},
}
"""What the description of the interface says of a push, which is not read by FastAPI itself."""


def prepare() -> None:
    """Read the model now, not with the first body in the small form."""
    shipped()


async def pushed(
    _caller: Caller, arrived: Arrived, request: Request, room: Roomy
) -> AsyncIterator[bytes]:
    """Dependency: the body of a push as plain JSON, in whichever form it came.

    It has its place until the end: for what is read of it, too.

    Raises:
        Refused: 413, 415, 422: too large, in a coding that is unknown here, or not what it was.
    """
    body, coding = arrived.body, _coding(request)
    async with room.place(_guess(body, coding)) as place:
        while (found := await run_in_threadpool(_unpacked, body, coding, place.size)) is None:
            await place.change(MOST)
        await place.change(found[1])
        yield found[0]


def pushed_alone(arrived: Arrived, request: Request) -> bytes:
    """The same for whoever serves one request at a time. Raises as `pushed`."""
    if (found := _unpacked(arrived.body, _coding(request), MOST)) is None:
        raise RuntimeError("nothing takes more than all the room")
    return found[0]


def _coding(request: Request) -> str:
    if request.headers.get("Content-Type", "").partition(";")[0].strip().lower() != _JSON:
        raise Refused(415, FailureCode.MALFORMED, f"content-type: {_JSON} expected")
    return request.headers.get("Content-Encoding", _IDENTITY)


def _unpacked(body: bytes, coding: str, size: int) -> tuple[bytes, int] | None:
    """The plain body, and what it weighs once it is read; None if that may be more than `size`.

    Not an exception: it would hold on to what was unpacked while more room is waited for.
    """
    plain = _plain(body, coding, size)
    if plain is None or size < (weight := min(weight_of(plain), MOST)):
        return None
    return plain, weight


def _guess(body: bytes, coding: str) -> int:
    """What it takes to unpack a body, and to read it, if it is as most are."""
    plain = len(body) if coding == _IDENTITY else _LEAST + _TIMES_SMALLER * len(body)
    return min(plain, wire.MAX_BODY) * UNPACKING


Pushed = Annotated[bytes, Depends(pushed)]


def wished(request: Request) -> str:
    """Dependency: the coding that the answer may have; empty for none that is known here."""
    names = request.headers.get("Accept-Encoding", "").split(",")
    return NAME if NAME in (name.partition(";")[0].strip() for name in names) else ""


Wished = Annotated[str, Depends(wished)]


def small(page: wire.FeedPage) -> Response:
    """A page of the feed in the small form."""
    plain = page.model_dump_json(exclude_defaults=True).encode()
    headers = {"Content-Encoding": NAME, "Vary": "Accept-Encoding"}
    return Response(bodies.encode(plain), media_type=_JSON, headers=headers)


def _plain(body: bytes, coding: str, size: int) -> bytes | None:
    """The body as it was before it was coded; None where that may take more than `size`."""
    if coding == _IDENTITY:
        return body
    if coding != NAME:
        known = {"Accept-Encoding": f"{NAME}, {_IDENTITY}"}
        raise Refused(415, FailureCode.CODING_UNKNOWN, f"known here: {NAME}", known)
    most = min(wire.MAX_BODY, size // UNPACKING)
    try:
        return bodies.decode(body, most)
    except CodingRefused as error:
        if error.why != "size":
            raise Refused(422, FailureCode.CODING_REFUSED, error.why) from error
        if most < wire.MAX_BODY:
            return None
        raise Refused(413, FailureCode.TOO_LARGE, f"at most {wire.MAX_BODY} bytes") from error
