"""The body of a request while it comes, of which every byte counts.

Links break in the middle, and often silently. So what has come is handed on in parts: once it is
enough, once nothing more comes for a while, and when the body or the connection has ended.
"""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from starlette.concurrency import run_in_threadpool
from starlette.types import ASGIApp, Message, Receive, Scope, Send

METHOD: Final = "PATCH"
"""Of the requests whose body counts like this."""
_ENOUGH: Final = 64 * 1024  # bytes
_PAUSE: Final = 2.0  # seconds
SILENCE: Final = 30.0
"""Seconds after which nobody is there any more."""
LONGEST: Final = 90.0
"""Seconds for a whole body. Devices give up a call after 60 (`sync.transport.Limits`)."""


class ReadAhead:
    """Reads a body from the first moment on, before it is known whether anybody wants it.

    What the server has received and nobody has read is gone when the connection breaks.
    """

    def __init__(self, app: ASGIApp, most: int) -> None:
        self._app = app
        self._most = most

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] != METHOD:
            await self._app(scope, receive, send)
            return
        messages: asyncio.Queue[Message] = asyncio.Queue()
        messages.put_nowait(await receive())
        reading = asyncio.create_task(self._read(receive, messages))
        try:
            await self._app(scope, messages.get, send)
        finally:
            reading.cancel()

    async def _read(self, receive: Receive, messages: "asyncio.Queue[Message]") -> None:
        size = 0
        while size <= self._most:
            message = await receive()
            messages.put_nowait(message)
            size += len(message.get("body", b""))
            if message["type"] == "http.disconnect":
                return


async def hand_on(receive: Receive, most: int, keep: Callable[[bytes], None]) -> None:
    """Call `keep` with one part of the body after the other, up to about so many bytes, or seconds.

    It is called on a thread of its own, and never twice at once.

    Raises:
        Exception: whatever `keep` raises.
    """
    until = asyncio.get_running_loop().time() + LONGEST
    more = True
    while more and most > 0:
        part, more = await _next_part(receive, until)
        most -= len(part)
        if part:
            await run_in_threadpool(keep, part)


async def _next_part(receive: Receive, until: float) -> tuple[bytes, bool]:
    """What came next, and whether there may be more; after `until`, nobody waits any more."""
    now = asyncio.get_running_loop().time
    part = bytearray()
    while len(part) < _ENOUGH:
        message: Message | None = None
        with suppress(TimeoutError):
            async with asyncio.timeout_at(min(now() + (_PAUSE if part else SILENCE), until)):
                message = await receive()
        if message is None:
            return bytes(part), bool(part) and now() < until
        part += message.get("body", b"")
        if not message.get("more_body", False):  # the end of the body, or of the connection
            return bytes(part), False
    return bytes(part), True
