"""What counts as an answer of the portal.

Only one that is whole, strict, and echoes the request. Everything else gets the name of its
trouble.
"""

import hashlib
from typing import Final, TypeVar

from domain.moments import Stamp, from_text
from sync.coding import bodies
from sync.refusals import stranger, trouble
from sync.transport import Reply
from sync.wire import Answer

_A = TypeVar("_A", bound=Answer)
_MOST_PLAIN: Final = 16 * 1024 * 1024  # bytes of an answer


def echo(body: bytes) -> str:
    """What the portal's answer to a body echoes."""
    return hashlib.sha256(body).hexdigest()


def read(reply: Reply, form: type[_A]) -> _A:
    """The portal's answer. Raises Trouble; CodingRefused for one in a form that cannot be read."""
    if reply.status != 200:
        raise trouble(reply)
    if reply.content_type != "application/json":
        raise stranger(reply, "content_type")
    plain = bodies.decode(reply.body, _MOST_PLAIN) if reply.coding else reply.body
    try:
        answer = form.model_validate_json(plain)
        from_text(answer.time)
    except ValueError as error:  # pydantic's is one
        raise stranger(reply, "form") from error
    return answer


def passed(before: Stamp, after: Stamp) -> int:
    """Milliseconds between two readings of our clocks; 0 where it started anew between them."""
    return after.monotonic_ms - before.monotonic_ms if after.boot == before.boot else 0


def offset_ms(answer: Answer, before: Stamp, took: int) -> int:
    """How far the portal's clock is ahead: it spoke about half-way between our two readings.

    Args:
        took: milliseconds between them.
    """
    ahead = from_text(answer.time) - before.wall
    return round(ahead.total_seconds() * 1000) - took // 2
