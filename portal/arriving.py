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
_SILENCE: Final = 30.0  # seconds after which nobody is there any more


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
    """Call `keep` with one part of the body after the other, up to about so many bytes.

    It is called on a thread of its own, and never twice at once.

    Raises:
        Exception: whatever `keep` raises.
    """
    more = True
    while more and most > 0:
        part, more = await _next_part(receive)
        most -= len(part)
        if part:
            await run_in_threadpool(keep, part)


async def _next_part(receive: Receive) -> tuple[bytes, bool]:
    """What came next, and whether there may be more."""
    part = bytearray()
    while len(part) < _ENOUGH:
        message: Message | None = None
        with suppress(TimeoutError):
            async with asyncio.timeout(_PAUSE if part else _SILENCE):
                message = await receive()
        if message is None:
            return bytes(part), bool(part)
        part += message.get("body", b"")
        if not message.get("more_body", False):  # the end of the body, or of the connection
            return bytes(part), False
    return bytes(part), True
