"""The small form of bodies (`sync.coding`), in which devices push and read the feed.

A content coding of HTTP: without it, or where the other side does not know it, plain JSON goes.
Bodies are unpacked after their signature was verified, never for a stranger.
"""

from typing import Annotated, Any, Final

from fastapi import Depends, Request, Response
from fastapi.exceptions import RequestValidationError
from pydantic import ValidationError

from domain.plain import read
from portal.callers import Arrived, Caller
from portal.failures import Refused
from sync import wire
from sync.coding import bodies
from sync.coding.errors import CodingRefused
from sync.coding.model import NAME, shipped
from sync.wire import FailureCode

_JSON: Final = "application/json"
_IDENTITY: Final = "identity"
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


def pushed(_caller: Caller, arrived: Arrived, request: Request) -> wire.PushRequest:
    """Dependency: what a device pushes, in whichever form it came.

    Raises:
        Refused: 413, 415, 422: too large, in a coding that is unknown here, or not what it was.
        RequestValidationError: it is no push.
    """
    if request.headers.get("Content-Type", "").partition(";")[0].strip().lower() != _JSON:
        raise Refused(415, FailureCode.MALFORMED, f"content-type: {_JSON} expected")
    plain = _plain(arrived.body, request.headers.get("Content-Encoding", _IDENTITY))
    try:
        return wire.PushRequest.model_validate(read(plain))
    except ValidationError as error:
        raise RequestValidationError(error.errors()) from error
    except (ValueError, RecursionError) as error:
        raise Refused(422, FailureCode.MALFORMED, "body: json_invalid") from error


Pushed = Annotated[wire.PushRequest, Depends(pushed)]


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


def _plain(body: bytes, coding: str) -> bytes:
    if coding == _IDENTITY:
        return body
    if coding != NAME:
        known = {"Accept-Encoding": f"{NAME}, {_IDENTITY}"}
        raise Refused(415, FailureCode.CODING_UNKNOWN, f"known here: {NAME}", known)
    try:
        return bodies.decode(body, wire.MAX_BODY)
    except CodingRefused as error:
        if error.why == "size":
            raise Refused(413, FailureCode.TOO_LARGE, f"at most {wire.MAX_BODY} bytes") from error
        raise Refused(422, FailureCode.CODING_REFUSED, error.why) from error
