"""What every message has: strictness, a name for each failure, and who answers to what."""

from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from sync.wire.scalars import Moment, Uuid


class Wire(BaseModel):
    """Base of every message: strict, closed, immutable."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class FailureCode(StrEnum):
    """Why a request was not served."""

    MALFORMED = "malformed"
    PROTOCOL_UNSUPPORTED = "protocol_unsupported"
    SIGNATURE_REFUSED = "signature_refused"
    DEVICE_UNKNOWN = "device_unknown"
    DEVICE_REVOKED = "device_revoked"
    CODE_UNKNOWN = "code_unknown"
    CODE_USED = "code_used"
    CODE_EXPIRED = "code_expired"
    CODE_MISMATCH = "code_mismatch"
    DEVICE_TAKEN = "device_taken"
    HEAD_REFUSED = "head_refused"
    NOT_FOUND = "not_found"
    METHOD_NOT_ALLOWED = "method_not_allowed"
    TOO_LARGE = "too_large"
    CODING_UNKNOWN = "coding_unknown"
    CODING_REFUSED = "coding_refused"
    DOCUMENT_UNKNOWN = "document_unknown"
    DOCUMENT_INCOMPLETE = "document_incomplete"
    DOCUMENT_SPOILED = "document_spoiled"
    BUNDLE_REFUSED = "bundle_refused"
    BUSY = "busy"
    BROKEN = "broken"


class Failure(Wire):
    """Why a request was not served.

    Attributes:
        code: a `FailureCode`, or a later version's.
        detail: for engineers; names no person.
    """

    code: str
    detail: str


class Answer(Wire):
    """What every answer says: who speaks, in which life, when, and to what.

    Attributes:
        portal: id of the portal.
        epoch: changes when the portal was restored from a backup.
        time: the portal's clock.
        echo: SHA-256 of the request's body, or the request's nonce where it has no body.
            So the page of a captive portal, or a stale copy, is never taken for an answer.
    """

    portal: Uuid
    epoch: Uuid
    time: Moment
    echo: str


class StatusReply(Answer):
    """`protocols`: the versions that this portal speaks."""

    protocols: list[int]
