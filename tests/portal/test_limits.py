import asyncio
from collections.abc import Callable
from typing import Any

from starlette.types import Message, Receive, Scope, Send

from portal.app import create_app
from portal.database import Database
from portal.limits import Admission

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


class Conversation:
    """One request to an ASGI application, and its answer."""

    def __init__(self) -> None:
        self.status = 0
        self.headers: dict[bytes, bytes] = {}
        self.body = b""

    async def receive(self) -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

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


def test_a_database_that_is_away_is_no_bug(expected_log: Callable[[str, str], None]) -> None:
    expected_log("portal", "database unavailable")
    database = Database("postgresql+psycopg://portal@127.0.0.1:1/portal")
    conversation = Conversation()
    app: Any = create_app(database)
    asyncio.run(app(dict(_SCOPE), conversation.receive, conversation.send))
    database.close()
    assert (conversation.status, b"retry-after" in conversation.headers) == (503, True)
