"""What the portal lets in: requests of bounded size, and a bounded number of them at once."""

import asyncio
from dataclasses import dataclass
from typing import Final

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from portal.arriving import LONGEST, METHOD, SILENCE
from portal.failures import busy, failure
from portal.patience import Patience
from portal.timing import timed
from sync.wire import MAX_BODY, FailureCode

MOST_AT_ONCE: Final = 64


class Admission:
    """Refuses politely what is too much: 503 with Retry-After."""

    def __init__(self, app: ASGIApp, most: int = MOST_AT_ONCE) -> None:
        self._app = app
        self._most = most
        self._running = 0
        self._patience = Patience()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
        elif self._running >= self._most:
            wait = self._patience.ask(self._running)
            await busy("too many requests at once", wait)(scope, receive, send)
        else:
            self._running += 1
            try:
                await self._app(scope, receive, send)
            finally:
                self._patience.served(busy=self._running > self._most // 2)
                self._running -= 1


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a body may have: bytes; seconds in which nothing comes; seconds until all has come."""

    most: int = MAX_BODY
    silence: float = SILENCE
    longest: float = LONGEST


_BOUNDS: Final = Bounds()


class BodyLimit:
    """Reads the body before anybody else does, within bounds: 413 for too many bytes.

    Who takes too much time for them is sent away, as where there is no room (503).

    Links often break silently, and the rest of a body never comes: whoever waited for it would keep
    the room of somebody else for ever.

    But for documents, of which every byte counts that arrives (`portal.arriving`).
    """

    def __init__(self, app: ASGIApp, bounds: Bounds = _BOUNDS) -> None:
        self._app = app
        self._bounds = bounds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] == METHOD:
            await self._app(scope, receive, send)
            return
        try:
            async with asyncio.timeout(self._bounds.longest):
                body = await self._whole(receive)
        except TimeoutError:
            refusal = busy("the body does not come")
            refusal.headers["Connection"] = "close"  # else the rest of it would be waited for
            await refusal(scope, receive, send)
            return
        if body is None:
            return
        if len(body) > self._bounds.most:
            limit = f"at most {self._bounds.most} bytes"
            await failure(413, FailureCode.TOO_LARGE, limit)(scope, receive, send)
            return
        await self._app(scope, _replay(body, receive), timed(send))

    async def _whole(self, receive: Receive) -> bytes | None:
        """The body, or enough to see that it is too large; None if the caller has gone.

        Raises:
            TimeoutError: nothing comes any more.
        """
        body = bytearray()
        more = True
        while more and len(body) <= self._bounds.most:
            async with asyncio.timeout(self._bounds.silence):
                message = await receive()
            if message["type"] != "http.request":
                return None
            body += message.get("body", b"")
            more = message.get("more_body", False)
        return bytes(body)


def _replay(body: bytes, receive: Receive) -> Receive:
    """The body as one message, then whatever comes after it."""
    whole: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def again() -> Message:
        return whole.pop() if whole else await receive()

    return again
