import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from starlette.types import Message, Receive, Scope, Send

from portal import arriving
from portal.app import create_app
from portal.database import Database
from portal.limits import Admission, BodyLimit, Bounds

_SCOPE: Scope = {
    "type": "http",
    "asgi": {"version": "3.0"},
    "http_version": "1.1",
    "method": "GET",
    "scheme": "http",
    "path": "/sync/1/status",
    "raw_path": b"/sync/1/status",
    "query_string": b"",
    "headers": [],
}


def post(path: str = "/sync/1/acts") -> Scope:
    """A request that has a body."""
    return {**_SCOPE, "method": "POST", "path": path, "raw_path": path.encode()}


class Conversation:
    """One request to an ASGI application, and its answer."""

    def __init__(self) -> None:
        self.status = 0
        self.headers: dict[bytes, bytes] = {}
        self.body = b""
        self.sent = b""

    async def receive(self) -> Message:
        return {"type": "http.request", "body": self.sent, "more_body": False}

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status, self.headers = message["status"], dict(message["headers"])
        else:
            self.body += message["body"]


def test_too_many_requests_are_asked_for_patience() -> None:
    asyncio.run(ask_two_where_one_has_room())


async def ask_two_where_one_has_room() -> None:
    release = asyncio.Event()

    async def slow(_scope: Scope, _receive: Receive, send: Send) -> None:
        await release.wait()
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    portal = Admission(slow, most=1)
    first, second, third = Conversation(), Conversation(), Conversation()

    async def ask(conversation: Conversation) -> None:
        await portal(_SCOPE, conversation.receive, conversation.send)

    running = asyncio.create_task(ask(first))
    await asyncio.sleep(0)
    await ask(second)
    release.set()
    await running
    await ask(third)
    assert [first.status, second.status, third.status] == [200, 503, 200]
    assert second.headers[b"retry-after"].isdigit()
    assert b'"busy"' in second.body


class Trickle:
    """A body of which something comes now and then, and never all; or nothing at all any more."""

    def __init__(self, pause: float, parts: int = 1_000_000) -> None:
        self._pause = pause
        self._parts = parts

    async def receive(self) -> Message:
        await (asyncio.sleep(self._pause) if self._parts else asyncio.Event().wait())
        self._parts -= 1
        return {"type": "http.request", "body": b"{", "more_body": True}


@pytest.mark.parametrize(
    ("body", "bounds"),
    [(Trickle(0, parts=1), Bounds(silence=0.01)), (Trickle(0.001), Bounds(longest=0.02))],
    ids=["falls silent", "trickles"],
)
def test_nobody_keeps_a_room_with_a_body_that_does_not_come(body: Trickle, bounds: Bounds) -> None:
    """64 broken links would otherwise shut everybody else out, until the portal is restarted."""

    async def unreached(_scope: Scope, _receive: Receive, _send: Send) -> None:
        raise AssertionError

    portal, conversation = BodyLimit(unreached, bounds), Conversation()
    asyncio.run(portal({**_SCOPE, "method": "POST"}, body.receive, conversation.send))
    assert (conversation.status, conversation.headers[b"connection"]) == (503, b"close")


def test_a_document_that_trickles_is_kept_as_far_as_it_came(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(arriving, "LONGEST", 0.02)
    kept: list[bytes] = []
    asyncio.run(arriving.hand_on(Trickle(0.001).receive, 1024, kept.append))
    assert b"".join(kept).startswith(b"{{")


def test_a_database_that_is_away_is_no_bug(expected_log: Callable[[str, str], None]) -> None:
    expected_log("portal", "database unavailable")
    database = Database("postgresql+psycopg://portal@127.0.0.1:1/portal")
    conversation = Conversation()
    app: Any = create_app(database)
    asyncio.run(app(dict(_SCOPE), conversation.receive, conversation.send))
    database.close()
    assert (conversation.status, b"retry-after" in conversation.headers) == (503, True)
