"""What the portal lets in: requests of bounded size, and a bounded number of them at once."""

from typing import Final

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from portal.arriving import METHOD
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


class BodyLimit:
    """Reads the body before anybody else does, up to a limit: 413 beyond it.

    But for documents, of which every byte counts that arrives (`portal.arriving`).
    """

    def __init__(self, app: ASGIApp, most: int = MAX_BODY) -> None:
        self._app = app
        self._most = most

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] == METHOD:
            await self._app(scope, receive, send)
            return
        body = bytearray()
        more = True
        while more:
            message = await receive()
            if message["type"] != "http.request":  # the caller has gone
                return
            body += message.get("body", b"")
            if len(body) > self._most:
                refusal = failure(413, FailureCode.TOO_LARGE, f"at most {self._most} bytes")
                await refusal(scope, receive, send)
                return
            more = message.get("more_body", False)
        await self._app(scope, _replay(bytes(body), receive), timed(send))


def _replay(body: bytes, receive: Receive) -> Receive:
    """The body as one message, then whatever comes after it."""
    whole: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def again() -> Message:
        return whole.pop() if whole else await receive()

    return again
