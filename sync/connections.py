"""Connections that can be cut from outside: a call takes too long, or is not wanted any more.

The time-outs of sockets start again with every byte; a server that sends one byte now and then
would hold a call for ever. So a timer watches the whole call, and shuts its connections down.
"""

import logging
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, Final

from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPResponse, HTTPSConnectionPool, ProxyManager
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import ConnectTimeoutError, NewConnectionError

# It warns of headers that break off; that trouble gets its name in `sync.transport`.
logging.getLogger("urllib3.connection").setLevel(logging.ERROR)

# Bytes that wait in the system until the link takes them. A body that is made while it is sent can
# end soon, and an answer is awaited only for as long as it takes.
_UNSENT: Final = 32 * 1024
_UNSENT_OPTION: Final[int | None] = getattr(socket, "TCP_NOTSENT_LOWAT", None)


class CallsStopped(Exception):
    """The program is about to end. No trouble of the network, and nothing to tell anybody."""


class Watch:
    """The connections of one transport.

    Each socket has a second handle here, which stays good whatever becomes of the first: TLS
    takes it over, and an announced end of the connection lets go of it before the body is read.

    Attributes:
        stopped: no call is wanted any more.
    """

    def __init__(self) -> None:
        self.stopped = False
        self._late = False
        self._meanwhile: Callable[[], None] | None = None
        self._handles: dict[HTTPConnection, socket.socket] = {}

    @property
    def expired(self) -> bool:
        """Whether the last call was cut."""
        return self._late or self.stopped

    @contextmanager
    def limited(
        self, seconds: float, meanwhile: Callable[[], None] | None = None
    ) -> Iterator[None]:
        """Cut what is still under way after so many seconds.

        Args:
            meanwhile: to be done on this thread once all is sent, before the answer is read.

        Raises:
            CallsStopped: `stop` was called before.
        """
        if self.stopped:
            raise CallsStopped
        self._late = False
        self._meanwhile = meanwhile
        timer = threading.Timer(seconds, self._give_up)
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            timer.join()
            self._forget_ended()

    def sent(self) -> None:
        """A request has gone out whole."""
        meanwhile, self._meanwhile = self._meanwhile, None
        if meanwhile:
            meanwhile()

    def stop(self) -> None:
        """Cut the call that is under way, and begin no other. For any thread."""
        self.stopped = True
        self._cut()

    def close(self) -> None:
        """Let go of all connections."""
        for handle in self._handles.values():
            handle.close()
        self._handles.clear()

    def connect(self, connection: HTTPConnection) -> socket.socket:
        """The socket of a connection, watched from its first packet on.

        Raises:
            OSError: as `socket.create_connection` does.
        """
        failure: OSError | None = None
        for *kind, _, address in socket.getaddrinfo(
            connection.host, connection.port, type=socket.SOCK_STREAM
        ):
            made = socket.socket(*kind)
            self._hold(connection, made)
            try:
                if self.expired:
                    raise TimeoutError("cut")
                for option in connection.socket_options or ():
                    made.setsockopt(*option)
                if _UNSENT_OPTION is not None:
                    made.setsockopt(socket.IPPROTO_TCP, _UNSENT_OPTION, _UNSENT)
                if isinstance(connection.timeout, int | float):
                    made.settimeout(connection.timeout)
                made.connect(address)
            except OSError as error:
                made.close()
                failure = failure or error  # the best address comes first
            else:
                return made
        raise failure or OSError("a name without an address")

    def _hold(self, connection: HTTPConnection, made: socket.socket) -> None:
        before = self._handles.get(connection)
        self._handles[connection] = made.dup()
        if before:
            before.close()

    def _forget_ended(self) -> None:
        """Between calls: connections that are not kept for the next one end for the portal too."""
        for connection in [each for each in self._handles if each.sock is None]:
            self._handles.pop(connection).close()

    def _give_up(self) -> None:
        self._late = True
        self._cut()

    def _cut(self) -> None:
        for handle in list(self._handles.values()):
            with suppress(OSError):  # it has ended by itself
                handle.shutdown(socket.SHUT_RDWR)


class WatchedAdapter(HTTPAdapter):
    """Makes watched connections, direct ones and those through a proxy."""

    def __init__(self, watch: Watch) -> None:
        super().__init__()
        self._pools = _pools(watch)
        self.poolmanager.pool_classes_by_scheme = self._pools

    def proxy_manager_for(self, proxy: str, **options: Any) -> ProxyManager:  # noqa: ANN401
        manager: ProxyManager = super().proxy_manager_for(proxy, **options)
        manager.pool_classes_by_scheme = self._pools
        return manager


def _pools(watch: Watch) -> dict[str, type[HTTPConnectionPool]]:
    class Plain(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            return _connected(watch, self)

        def getresponse(self) -> HTTPResponse:  # type: ignore[override] # as urllib3 has it
            watch.sent()
            return super().getresponse()

    class Secure(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            return _connected(watch, self)

        def getresponse(self) -> HTTPResponse:  # type: ignore[override] # as urllib3 has it
            watch.sent()
            return super().getresponse()

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}


def _connected(watch: Watch, connection: HTTPConnection) -> socket.socket:
    """What urllib3 expects of `_new_conn`: a socket, or failures in its own words."""
    try:
        return watch.connect(connection)
    except TimeoutError as error:
        raise ConnectTimeoutError(connection, "no answer") from error
    except OSError as error:
        raise NewConnectionError(connection, str(error)) from error
