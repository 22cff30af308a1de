"""A push, read: here, or the second half of a long one by the second reader meanwhile."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from fastapi.exceptions import RequestValidationError
from pydantic import ValidationError

from domain.chain import GENESIS, Head
from domain.plain import read
from portal.failures import Refused
from portal.reading import Elements, Opened, Readable, Unreadable, read_array, read_elements
from portal.second_reader import SecondReader
from sync import wire
from sync.wire import FailureCode

# As devices write it. Neither can begin within a text, if what comes around it is JSON: there no
# quotation mark would be followed by a letter.
_BETWEEN_ACTS: Final = b'},{"id":'
_AFTER_ACTS: Final = re.compile(rb'\],"signature":"[^"\\]*"\}')


@dataclass(frozen=True, slots=True)
class Push:
    """What a device pushes.

    Attributes:
        head: where the device says that its log ends with this push, and `signature` that it does.
    """

    protocol: int
    signature: str
    head: Head
    received: Sequence[Readable | Unreadable]


def read_push(
    plain: bytes, device: str, opened: Opened, reader: SecondReader[Elements] | None
) -> Push:
    """Read the body of a push. Nothing that stands in place of an act makes this fail.

    Raises:
        Refused: it is no JSON.
        RequestValidationError: it is no push.
    """
    push = _read_by_two(plain, device, opened, reader) if reader else None
    return push or _read_alone(plain, device, opened)


def _read_alone(plain: bytes, device: str, opened: Opened) -> Push:
    try:
        said = wire.PushRequest.model_validate(read(plain))
    except ValidationError as error:
        raise RequestValidationError(error.errors()) from error
    except (ValueError, RecursionError) as error:
        raise Refused(422, FailureCode.MALFORMED, "body: json_invalid") from error
    received, head = read_elements(said.acts, device, opened)
    return Push(said.protocol, said.signature, head, received)


def _read_by_two(
    plain: bytes, device: str, opened: Opened, reader: SecondReader[Elements]
) -> Push | None:
    """None where the reader is needed elsewhere, or something is not as in nearly all pushes."""
    at, end = plain.find(_BETWEEN_ACTS, len(plain) // 2), plain.rfind(b"]")
    if not 0 < at < end or not _AFTER_ACTS.fullmatch(plain, end):
        return None
    # If what was cut out is an array, and what is left of the push can be read, then it was cut out
    # of the one array that ends where the acts do.
    cut = b"[%b]" % plain[at + 2 : end]
    with reader.reading(cut, device) as answer:
        if answer is None:
            return None
        try:
            said = wire.PushRequest.model_validate(read(plain[: at + 1] + plain[end:]))
        except (ValueError, RecursionError):
            return None
        first = read_elements(said.acts, device, opened)
        rest = answer() or read_array(cut, device, opened)
    if rest is None or len(first.received) + len(rest.received) > wire.MAX_ACTS:
        return None
    head = first.last if rest.last == GENESIS else rest.last
    return Push(said.protocol, said.signature, head, first.received + rest.received)
