"""What the portal lets in: requests of bounded size, and a bounded number of them at once."""

import asyncio
from dataclasses import dataclass
from typing import Final

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from portal.arriving import LONGEST, METHOD, SILENCE
from portal.failures import busy, failure
from portal.patience import Patience
from portal.timing import timed
from sync.wire import ENROL_PATH, MAX_BODY, SUCCESSOR_PATH, FailureCode
from sync.wire.notices import DESK_KEY_PATH

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
    """What a body may have: bytes; seconds in which nothing comes; seconds until all has come.

    Attributes:
        together: bytes of all bodies that are here at a time.
    """

    most: int = MAX_BODY
    together: int = 8 * MAX_BODY
    silence: float = SILENCE
    longest: float = LONGEST


_BOUNDS: Final = Bounds()
_OF_PATH: Final = {
    ENROL_PATH: 16 * 1024,
    SUCCESSOR_PATH: 16 * 1024,
    DESK_KEY_PATH: 16 * 1024,
}
"""Bytes of what is read before anybody knows from whom it comes, and is never large."""


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
        self._here = 0  # bytes of all bodies

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] == METHOD:
            await self._app(scope, receive, send)
            return
        body = bytearray()
        try:
            answer = await self._received(scope["path"], receive, body)
            if answer:
                await answer(scope, _replay(bytes(body), receive), timed(send))
        finally:
            self._here -= len(body)

    async def _received(self, path: str, receive: Receive, body: bytearray) -> ASGIApp | None:
        """Who answers, once `body` has come, or shows to be too much; None if the caller has gone.

        A body has its place here until the answer has gone.
        """
        most = _OF_PATH.get(path, self._bounds.most)
        try:
            async with asyncio.timeout(self._bounds.longest):
                while len(body) <= most:
                    async with asyncio.timeout(self._bounds.silence):
                        message = await receive()
                    if message["type"] != "http.request":
                        return None
                    body += message.get("body", b"")
                    self._here += len(message.get("body", b""))
                    if self._here > self._bounds.together:
                        return _closing("no room for the body")
                    if len(body) <= most and not message.get("more_body", False):
                        return self._app
        except TimeoutError:
            return _closing("the body does not come")
        return failure(413, FailureCode.TOO_LARGE, f"at most {most} bytes")


def _closing(why: str) -> ASGIApp:
    """Sends away whose body is not read to its end: the rest of it would be waited for."""
    refusal = busy(why)
    refusal.headers["Connection"] = "close"
    return refusal


def _replay(body: bytes, receive: Receive) -> Receive:
    """The body as one message, then whatever comes after it."""
    whole: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def again() -> Message:
        return whole.pop() if whole else await receive()

    return again
