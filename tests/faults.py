"""What networks and servers do wrong, on purpose: a server between a device and its portal.

Each request meets the next planned fault; when none is planned, it passes unharmed.
"""

import gzip
import re
import socket
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from types import TracebackType
from typing import Final, Self

import zstandard

from sync.coding import model

_END: Final = b"\r\n\r\n"
_LAST: Final = b"0\r\n\r\n"  # chunk
_PATIENCE: Final = 10.0
_BETWEEN_BYTES: Final = 0.02


@dataclass(frozen=True)
class Exchange:
    """One request that came, and the way back."""

    request: bytes
    connection: socket.socket
    portal_port: int
    stopping: threading.Event

    def forward(self) -> bytes:
        """Let the portal answer."""
        with socket.create_connection(("127.0.0.1", self.portal_port), _PATIENCE) as portal:
            portal.sendall(self.request)
            return read_message(portal)

    def forward_in_plain(self) -> bytes:
        """Let the portal answer in JSON that can be read here."""
        wish = rb"(?i)accept-encoding: [^\r\n]+"
        request = re.sub(wish, b"Accept-Encoding: identity", self.request)
        return replace(self, request=request).forward()

    def send(self, *parts: bytes) -> None:
        for part in parts:
            self.connection.sendall(part)


Fault = Callable[[Exchange], None]


class Meddler:
    """The server in between. `seen`: the requests that came, whole."""

    def __init__(self, portal_port: int) -> None:
        self.planned: deque[Fault] = deque()
        self.seen: list[bytes] = []
        self._portal_port = portal_port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="meddler")

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stopping.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._listener.close()

    def _serve(self) -> None:
        while not self._stopping.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection:
                connection.settimeout(_PATIENCE)
                self._meddle(connection)

    def _meddle(self, connection: socket.socket) -> None:
        try:
            request = read_message(connection)
            self.seen.append(request)
            fault = self.planned.popleft() if self.planned else passes
            fault(Exchange(request, connection, self._portal_port, self._stopping))
        except OSError:
            return  # one side has had enough


def read_message(connection: socket.socket) -> bytes:
    """A whole HTTP message whose length is announced, or its last chunk."""
    message = b""
    while _END not in message:
        message += _receive(connection)
    head, _, body = message.partition(_END)
    announced = re.search(rb"(?i)^content-length: *([0-9]+)", head, re.MULTILINE)
    chunked = b"transfer-encoding: chunked" in head.lower()
    while (chunked and not body.endswith(_LAST)) or (announced and len(body) < int(announced[1])):
        body += _receive(connection)
    return head + _END + body


def _receive(connection: socket.socket) -> bytes:
    received = connection.recv(65_536)
    if not received:
        raise ConnectionError("ended early")
    return received


def http(status: str, body: bytes = b"", *headers: str, content_type: str = "text/html") -> bytes:
    """A whole answer."""
    lines = (
        f"HTTP/1.1 {status}",
        f"Content-Type: {content_type}",
        f"Content-Length: {len(body)}",
        "Connection: close",
        *headers,
    )
    return "\r\n".join(lines).encode() + _END + body


# --- Faults


def passes(exchange: Exchange) -> None:
    head, _, body = exchange.forward().partition(_END)
    exchange.send(head, b"\r\nConnection: close", _END, body)


def request_lost(exchange: Exchange) -> None:
    """The connection breaks before the portal has heard anything."""


def reply_lost(exchange: Exchange) -> None:
    """The portal does as it was asked, and nobody learns of it."""
    exchange.forward()


def half_the_headers(exchange: Exchange) -> None:
    exchange.send(b"HTTP/1.1 200 OK\r\nserver: por")


def half_a_body(exchange: Exchange) -> None:
    whole = exchange.forward()
    exchange.send(whole[: -len(whole.partition(_END)[2]) // 2])


def longer_than_it_is(exchange: Exchange) -> None:
    exchange.send(_with_length(exchange.forward(), 1000))


def shorter_than_it_is(exchange: Exchange) -> None:
    exchange.send(_with_length(exchange.forward(), -10))


def _with_length(answer: bytes, change: int) -> bytes:
    length = len(answer.partition(_END)[2]) + change
    return re.sub(rb"(?i)content-length: *[0-9]+", b"Content-Length: %d" % length, answer)


def endless_feed(exchange: Exchange) -> None:
    """There is always more to read, and it always is nothing."""
    _with_body(exchange, rb'"cursor":"\d+","more":false', b'"cursor":"%d","more":true')


def circular_feed(exchange: Exchange) -> None:
    """There is always more to read: what was read before."""
    verdict = b'{"cursor":"1","act":null,"verdict":{"seq":null,"code":"broken","problems":[]}}'
    feed = b'"items":[' + verdict + b'],"cursor":"%d","more":true'
    _with_body(exchange, rb'"items":.*"more":false', feed)


def impossible_time(exchange: Exchange) -> None:
    _with_body(exchange, rb'"time":"[^"]+"', b'"time":"2026-02-30T00:00:00.000Z"')


def foreign_log(exchange: Exchange) -> None:
    """What the portal says it holds is no log of this device."""
    _with_body(exchange, rb'"held":\{[^}]+\}', b'"held":{"seq":9,"hash":"' + b"ab" * 32 + b'"}')


def _with_body(exchange: Exchange, pattern: bytes, other: bytes) -> None:
    """The portal's answer with something else in it; `%d` is one of three numbers in turn."""
    _, _, body = exchange.forward_in_plain().partition(_END)
    turn = exchange.request.count(b"after=1") + 2 * exchange.request.count(b"after=2")
    other = other.replace(b"%d", b"%d" % (turn % 3 + 1))
    changed = re.sub(pattern, other, body)
    exchange.send(http("200 OK", changed, content_type="application/json"))


def wrong_date(exchange: Exchange) -> None:
    answer = exchange.forward()
    exchange.send(re.sub(rb"(?i)\ndate: [^\r]+", b"\nDate: Thu, 01 Jan 1970 00:00:00 GMT", answer))


def slow_bytes(exchange: Exchange) -> None:
    """One byte now and then, for ever: no silence is ever long enough for a time-out."""
    for byte in exchange.forward() * 1000:
        if exchange.stopping.wait(_BETWEEN_BYTES):
            return
        exchange.send(bytes((byte,)))


def slow_body(exchange: Exchange) -> None:
    """The same after headers that announce the end of the connection."""
    exchange.send(http("200 OK", bytes(1_000_000), content_type="application/json")[:200])
    slow_bytes(exchange)


def silence(exchange: Exchange) -> None:
    exchange.connection.recv(1)  # until the caller gives up


def captive_portal(exchange: Exchange) -> None:
    exchange.send(http("200 OK", b"<html>Bienvenue ! Acceptez les conditions.</html>"))


def html_that_claims_to_be_json(exchange: Exchange) -> None:
    exchange.send(http("200 OK", b"<html></html>", content_type="application/json"))


def redirect(exchange: Exchange) -> None:
    exchange.send(http("302 Found", b"", "Location: http://127.0.0.1:9/sign-in"))


def cut_body(exchange: Exchange) -> None:
    exchange.send(http("200 OK", bytes(1000), content_type="application/octet-stream")[:-500])


def slow_page(exchange: Exchange) -> None:
    """Bytes now and then of an answer that would have been right."""
    page = http("200 OK", bytes(1000), content_type="application/octet-stream")
    for byte in page:
        if exchange.stopping.wait(_BETWEEN_BYTES):
            return
        exchange.send(bytes((byte,)))


def redirect_to_itself(exchange: Exchange) -> None:
    """A loop, for whoever follows."""
    where = exchange.connection.getsockname()[1]
    exchange.send(http("307 Temporary Redirect", b"", f"Location: http://127.0.0.1:{where}/"))


def coded_bomb(exchange: Exchange) -> None:
    """In the coding that the device wished for, what would be 64 MB."""
    parameters = zstandard.ZstdCompressionParameters.from_level(
        3, format=zstandard.FORMAT_ZSTD1_MAGICLESS, write_content_size=False
    )
    zeros = bytes(64 * 1024 * 1024)
    bomb = b"\0" * 9 + zstandard.ZstdCompressor(compression_params=parameters).compress(zeros)
    coded = f"Content-Encoding: {model.NAME}"
    exchange.send(http("200 OK", bomb, coded, content_type="application/json"))


def zip_bomb(exchange: Exchange) -> None:
    gzipped = "Content-Encoding: gzip"
    answer = http("200 OK", _bomb(), gzipped, content_type="application/json")
    exchange.send(answer)


@cache
def _bomb() -> bytes:
    return gzip.compress(bytes(50_000_000))


def endless(exchange: Exchange) -> None:
    exchange.send(b"HTTP/1.1 200 OK\r\nContent-Type: application/json", _END)
    while not exchange.stopping.is_set():
        exchange.send(bytes(65_536))


def not_http(exchange: Exchange) -> None:
    exchange.send(b"220 mail.example ESMTP\r\n")


def answers(status: str, *headers: str) -> Fault:
    """A server that is not well."""
    return lambda exchange: exchange.send(http(status, b"<html></html>", *headers))


def answer_of(earlier: bytes) -> Fault:
    """A stale copy of another answer."""
    return lambda exchange: exchange.send(earlier)
