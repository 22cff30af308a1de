"""What it means when an answer is not the one that was asked for: the name of each trouble."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Final

from pydantic import ValidationError

from sync.errors import (
    CaptivePortal,
    DeviceRevoked,
    DeviceUnknown,
    DocumentAwaited,
    DocumentSpoiled,
    EnrolmentRefused,
    NotThePortal,
    PortalBusy,
    PortalFailed,
    PortalRefused,
    ProtocolTooOld,
    ProxyWantsPassword,
    Trouble,
)
from sync.transport import Reply
from sync.wire import Failure, FailureCode, Revoked

_USUAL_PATIENCE: Final = 30  # seconds, where a busy portal names none
_MOST_PATIENCE: Final = 3600
_MOST_DIGITS: Final = 9  # nobody who means it asks for more


def stranger(reply: Reply, why: str) -> NotThePortal:
    """Who answered instead of the portal: a page is what networks show that want a sign-in."""
    page = reply.content_type == "text/html" or reply.body.lstrip()[:1] == b"<"
    return CaptivePortal(why="page") if page else NotThePortal(why=why)


_OF_STATUS: Final[dict[int, Callable[[], Trouble]]] = {
    407: ProxyWantsPassword,
    413: partial(PortalRefused, status=413, reason=FailureCode.TOO_LARGE),
    415: partial(PortalRefused, status=415, reason=FailureCode.CODING_UNKNOWN),
    511: partial(CaptivePortal, why="sign_in"),
}


def trouble(reply: Reply) -> Trouble:
    """What an answer means that is not 200."""
    if reply.status in (429, 503):
        return PortalBusy(_patience(reply.retry_after))
    if known := _OF_STATUS.get(reply.status):
        return known()
    if 300 <= reply.status < 400:
        return CaptivePortal(why="redirect")
    if reply.status >= 500:
        return PortalFailed(status=reply.status)
    failure = _failure(reply)
    if failure is None:
        return NotThePortal(why="status", status=reply.status)
    return _named(failure) or PortalRefused(status=reply.status, reason=failure.code)


_OF_DOCUMENTS: Final[dict[str, type[Trouble]]] = {
    FailureCode.DOCUMENT_INCOMPLETE: DocumentAwaited,
    FailureCode.DOCUMENT_SPOILED: DocumentSpoiled,
}


def _named(failure: Failure) -> Trouble | None:
    if known := _OF_DOCUMENTS.get(failure.code):
        return known()
    match failure.code:
        case FailureCode.DEVICE_UNKNOWN | FailureCode.SIGNATURE_REFUSED:
            return DeviceUnknown()
        case FailureCode.DEVICE_REVOKED:
            return DeviceRevoked(failure.order if isinstance(failure, Revoked) else None)
        case FailureCode.PROTOCOL_UNSUPPORTED:
            return ProtocolTooOld()
        case (
            FailureCode.CODE_UNKNOWN
            | FailureCode.CODE_USED
            | FailureCode.CODE_EXPIRED
            | FailureCode.CODE_MISMATCH
        ):
            return EnrolmentRefused(reason=failure.code.removeprefix("code_"))
        case _:
            return None


def _failure(reply: Reply) -> Failure | None:
    if reply.content_type != "application/json":
        return None
    for form in (Failure, Revoked):
        with suppress(ValidationError):
            return form.model_validate_json(reply.body)
    return None


def _patience(retry_after: str) -> int:
    """Seconds to wait; the other form of the header, a date, is not used by the portal."""
    if not retry_after.isdecimal():
        return _USUAL_PATIENCE
    if len(retry_after) > _MOST_DIGITS:
        return _MOST_PATIENCE
    return min(int(retry_after), _MOST_PATIENCE)
