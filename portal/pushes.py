"""A push, read: here, or the second half of a long one by the second reader meanwhile."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from fastapi.exceptions import RequestValidationError
from pydantic import ValidationError

from domain.chain import GENESIS, Head
from domain.plain import read
from portal.boxes import Opener
from portal.failures import Refused
from portal.reading import Elements, Readable, Unreadable, read_array, read_elements, usual_array
from portal.second_reader import SecondReader
from sync import wire
from sync.wire import FailureCode

# As devices write it. Whoever writes it otherwise is read by one.
_BEFORE_ACTS: Final = b'{"protocol":%d,"acts":[' % wire.PROTOCOL
_BETWEEN_ACTS: Final = b'},{"id":'
_AFTER_ACTS: Final = re.compile(rb'\],"signature":"([A-Za-z0-9_-]{85}[AQgw])"\}')


@dataclass(frozen=True, slots=True)
class Push:
    """What a device pushes.

    Attributes:
        head: where the device says that its log ends with this push, and `signature` that it does.
        spent: something sealed did not fit beside what was opened before it.
        came: what it was read from, to be let go of when there is time.
    """

    protocol: int
    signature: str
    head: Head
    received: Sequence[Readable | Unreadable]
    spent: bool
    came: Sequence[object] = field(compare=False, repr=False)


def read_push(
    plain: bytes,
    device: str,
    opener: Callable[[], Opener],
    reader: SecondReader[Elements] | None = None,
) -> Push:
    """Read the body of a push. Nothing that stands in place of an act makes this fail.

    Raises:
        Refused: it is no JSON.
        RequestValidationError: it is no push.
    """
    parts = _cut(plain) if reader else None
    push = _read_by_two(parts, device, opener(), reader) if parts and reader else None
    return push or _read_alone(plain, device, opener())


class _Parts(NamedTuple):
    """Two arrays that hold the acts of a push, and its signature; if they are two arrays."""

    first: bytes
    rest: bytes
    signature: str


def _cut(plain: bytes) -> _Parts | None:
    """If both parts can be read, then the push can, and is what they are: nothing else is in it."""
    at, end = plain.find(_BETWEEN_ACTS, len(plain) // 2) + 1, plain.rfind(b"]")
    after = _AFTER_ACTS.fullmatch(plain, max(end, 0))
    if not 0 < at < end or not after or not plain.startswith(_BEFORE_ACTS):
        return None
    first, rest = plain[len(_BEFORE_ACTS) : at], plain[at + 1 : end]
    # Within two arrays, acts stand as deep as in the push: what is too deep there is so here.
    return _Parts(b"[[%b]]" % first, b"[[%b]]" % rest, after[1].decode())


def _read_by_two(
    parts: _Parts, device: str, opener: Opener, reader: SecondReader[Elements]
) -> Push | None:
    """None where the reader is needed elsewhere, or something is not as in nearly all pushes."""
    with reader.reading(parts.rest, device) as answer:
        values = usual_array(parts.first) if answer else None
        if answer is None or values is None:
            return None
        first = read_elements(values, device, opener.opened)
        rest = answer() or read_array(parts.rest, device, opener.opened)
    if rest is None or len(first.received) + len(rest.received) > wire.MAX_ACTS:
        return None
    head = first.last if rest.last == GENESIS else rest.last
    received = first.received + rest.received
    return Push(wire.PROTOCOL, parts.signature, head, received, opener.spent, values)


def _read_alone(plain: bytes, device: str, opener: Opener) -> Push:
    try:
        said = wire.PushRequest.model_validate(read(plain))
    except ValidationError as error:
        raise RequestValidationError(error.errors()) from error
    except (ValueError, RecursionError) as error:
        raise Refused(422, FailureCode.MALFORMED, "body: json_invalid") from error
    received, head = read_elements(said.acts, device, opener.opened)
    return Push(said.protocol, said.signature, head, received, opener.spent, said.acts)
