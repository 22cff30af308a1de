"""Connections that can be cut from outside when a call has taken too long.

The time-outs of sockets start again with every byte; a server that sends one byte now and then
would hold a call for ever. So a timer watches the whole call, and shuts its connections down.
"""

import logging
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any
from weakref import WeakSet

from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, ProxyManager
from urllib3.connection import HTTPConnection, HTTPSConnection

# It warns of headers that break off; that trouble gets its name in `sync.transport`.
logging.getLogger("urllib3.connection").setLevel(logging.ERROR)


class Watch:
    """The connections of one transport. `expired`: whether the last call was cut."""

    def __init__(self) -> None:
        self.expired = False
        self._connections: WeakSet[HTTPConnection] = WeakSet()

    def over(self, connection: HTTPConnection) -> None:
        """Watch one more connection."""
        self._connections.add(connection)

    @contextmanager
    def limited(self, seconds: float) -> Iterator[None]:
        """Cut what is still under way after so many seconds."""
        self.expired = False
        timer = threading.Timer(seconds, self._cut)
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            timer.join()

    def _cut(self) -> None:
        self.expired = True
        for connection in list(self._connections):
            if connection.sock is not None:
                with suppress(OSError):  # it has ended by itself
                    # Not the TLS socket's own shutdown: that one is not for another thread.
                    socket.socket.shutdown(connection.sock, socket.SHUT_RDWR)


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
        def connect(self) -> None:
            watch.over(self)
            super().connect()

    class Secure(HTTPSConnection):
        def connect(self) -> None:
            watch.over(self)
            super().connect()

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}
