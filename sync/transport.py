"""How bytes travel: a `Transport`, and the real one over HTTP.

Every call ends: connecting, each silence and the whole call have their time, an answer has its
size. Redirects are not followed and nothing is unpacked: whoever sends those is not the portal.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final, Protocol, Self
from urllib.parse import urlencode, urlsplit

import requests
from requests.exceptions import ProxyError, RequestException, SSLError, Timeout
from urllib3.exceptions import NewConnectionError

from store.device import Device
from sync.connections import CallsStopped, Watch, WatchedAdapter
from sync.errors import (
    AddressRefused,
    NotThePortal,
    PortalUnreachable,
    ProxyWantsPassword,
    Trouble,
)
from sync.reasons import of_connecting, of_tls
from sync.signature import Request, Signer

_LOOPBACK: Final = frozenset({"127.0.0.1", "::1", "localhost"})
_CHUNK: Final = 64 * 1024
_MILLISECONDS: Final = re.compile("[0-9]{1,7}")
# Headers that break off look like an answer without a body; every real one has these.
_OF_A_BODY: Final = frozenset({"content-length", "transfer-encoding", "content-type"})

Meanwhile = Callable[[], None]
"""What can be done while an answer is awaited."""


@dataclass(frozen=True, slots=True)
class Call:
    """A request to the portal.

    Attributes:
        signer: who asks: a machine may have several logs, and each is a device to the portal.
        coding: of the body; without a body, one the answer may have.
        media: what the body is made of.
        meanwhile: done at most once, and may be left undone.
        stream: instead of a body, one that is made while it is sent, and may end sooner than was
            thought. Nothing but its place is signed.
    """

    method: str
    path: str
    signer: Signer
    query: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    coding: str = ""
    media: str = "application/json"
    meanwhile: Meanwhile | None = None
    stream: Iterator[bytes] | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back, from whomever.

    Attributes:
        retry_after: the header as it is.
        coding: of the body.
        busy_ms: how long the other side says it needed for this; 0 where it does not say.
    """

    status: int
    content_type: str
    retry_after: str
    body: bytes
    coding: str = ""
    busy_ms: int = 0


class Transport(Protocol):
    """Carries calls; used by one thread at a time."""

    def send(self, call: Call) -> Reply:
        """Carry one call.

        Raises:
            Trouble: there is no whole answer.
            CallsStopped: no answer is wanted any more.
        """


@dataclass(frozen=True, slots=True)
class Limits:
    """Patience in seconds, and the most bytes of an answer."""

    connect: float = 10.0
    silence: float = 20.0
    whole: float = 60.0
    answer: int = 16 * 1024 * 1024


_USUAL: Final = Limits()


class HttpTransport:
    """Signed requests to one portal."""

    def __init__(self, portal_url: str, limits: Limits = _USUAL) -> None:
        """Prepare; nothing is connected yet.

        Raises:
            AddressRefused: no address of a portal, or one that would send in the clear.
        """
        self._base = checked_address(portal_url)
        self._limits = limits
        self._watch = Watch()
        self._session = requests.Session()
        self._session.headers = {"User-Agent": "premier-pas", "Accept-Encoding": "identity"}
        self._session.trust_env = not self._base.startswith("http:")  # no proxy to ourselves
        for scheme in ("http://", "https://"):
            self._session.mount(scheme, WatchedAdapter(self._watch))

    def send(self, call: Call) -> Reply:
        url = f"{self._base}{call.path}" + (f"?{urlencode(call.query)}" if call.query else "")
        headers = _headers(call)
        request = Request(call.method, url, headers, call.body)
        signed = call.signer.sign(request, datetime.now(UTC))
        with (
            _named_troubles(self._watch),
            self._watch.limited(self._limits.whole, call.meanwhile),
            self._session.request(
                call.method,
                url,
                data=call.stream or call.body or None,
                headers=signed,
                timeout=(self._limits.connect, self._limits.silence),
                allow_redirects=False,
                stream=True,
            ) as response,
        ):
            return self._read(response, "" if call.body else call.coding)

    def _read(self, response: requests.Response, wished: str) -> Reply:
        coding = response.headers.get("Content-Encoding", "identity")
        if coding not in ("identity", wished):
            raise NotThePortal(why="encoding")
        body = bytearray()
        for chunk in response.iter_content(_CHUNK):
            body += chunk
            if len(body) > self._limits.answer:
                raise NotThePortal(why="size")
        if self._watch.expired:
            raise _cut(self._watch)
        if not _OF_A_BODY.intersection(name.lower() for name in response.headers):
            raise PortalUnreachable(why="cut")
        return Reply(
            response.status_code,
            response.headers.get("Content-Type", "").partition(";")[0].strip().lower(),
            response.headers.get("Retry-After", ""),
            bytes(body),
            "" if coding == "identity" else coding,
            _busy(response.headers.get("Server-Timing", "")),
        )

    def stop(self) -> None:
        """End the call that is under way, and let no other begin. For any thread."""
        self._watch.stop()

    def close(self) -> None:
        self._session.close()
        self._watch.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def checked_address(portal_url: str) -> str:
    """The address without its last slash.

    Raises:
        AddressRefused: `form`: not an address; `plain`: it would send in the clear.
    """
    try:
        parts = urlsplit(portal_url)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise AddressRefused(why="form") from error
    if parts.scheme not in ("http", "https") or not host or parts.query or parts.fragment:
        raise AddressRefused(why="form")
    if parts.scheme == "http" and host not in _LOOPBACK:
        raise AddressRefused(why="plain")
    return portal_url.rstrip("/")


def _headers(call: Call) -> dict[str, str]:
    if not call.body and not call.stream:
        return {"Accept-Encoding": f"{call.coding}, identity"} if call.coding else {}
    coding = {"Content-Encoding": call.coding} if call.coding else {}
    return {"Content-Type": call.media, **coding}


def _busy(server_timing: str) -> int:
    """Milliseconds, of the form that the portal writes (`portal.timing`)."""
    milliseconds = server_timing.removeprefix("portal;dur=")
    return int(milliseconds) if _MILLISECONDS.fullmatch(milliseconds) else 0


@contextmanager
def _named_troubles(watch: Watch) -> Iterator[None]:
    try:
        yield
    except RequestException as error:
        # A call that was cut fails in many ways.
        raise (_cut(watch) if watch.expired else _trouble(error)) from error


def _cut(watch: Watch) -> Trouble | CallsStopped:
    return CallsStopped() if watch.stopped else PortalUnreachable(why="timeout")


def _trouble(error: RequestException) -> Trouble:
    """What the network's failure means."""
    if isinstance(error, Timeout):
        return PortalUnreachable(why="timeout")
    if isinstance(error, ProxyError):
        # The library hands on the proxy's status within a sentence only.
        asked = "407" in str(error)
        return ProxyWantsPassword() if asked else PortalUnreachable(why="proxy")
    reason = getattr(error.args[0], "reason", None)
    if isinstance(error, SSLError):
        return of_tls(reason.args[0] if reason and reason.args else None)
    if isinstance(reason, NewConnectionError):
        return of_connecting(reason.__cause__)
    return PortalUnreachable(why="cut")


def transport_of(device: Device, limits: Limits = _USUAL) -> HttpTransport:
    """The way from an enrolled device to its portal.

    Raises:
        AddressRefused: see `HttpTransport`.
    """
    return HttpTransport(device.portal_url, limits)
