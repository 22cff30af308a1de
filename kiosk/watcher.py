"""Whoever started the kiosk and wants to hear that it lives: in the words of sd_notify(3).

systemd names a socket: a path, or `@…` for one without a file. `kiosk.supervisor`, which is for
systems without such sockets too, names a port of this machine: `127.0.0.1:49152`.
"""

import os
import socket
from collections.abc import Mapping
from contextlib import suppress
from typing import Final, Self

SOCKET: Final = "NOTIFY_SOCKET"
SILENCE: Final = "WATCHDOG_USEC"
PROCESS: Final = "WATCHDOG_PID"
READY: Final = "READY=1"
ALIVE: Final = "WATCHDOG=1"
_MICROSECONDS: Final = 1_000_000


class Watcher:
    """Where signs of life are sent. Nobody waits for them to be heard.

    Attributes:
        silence: seconds after which whoever says nothing is taken to hang; None: it may be silent.
    """

    def __init__(self, address: str, silence: float | None) -> None:
        self.silence = silence
        self._family, self._address = _read(address)

    @classmethod
    def of(cls, environment: Mapping[str, str]) -> Self | None:
        """The watcher that the environment of this process names; None where nobody watches."""
        address = environment.get(SOCKET)
        if not address:
            return None
        silence = environment.get(SILENCE, "")
        ours = environment.get(PROCESS) in {None, str(os.getpid())}
        return cls(address, int(silence) / _MICROSECONDS if ours and silence.isdigit() else None)

    def tell(self, state: str) -> None:
        """Send a state. A watcher that is gone hears nothing, and that is no trouble of ours."""
        with suppress(OSError), socket.socket(self._family, socket.SOCK_DGRAM) as way:
            way.sendto(state.encode(), self._address)


def environment(port: int, silence: float) -> dict[str, str]:
    """What a child is given so that it tells a port of this machine that it lives."""
    return {SOCKET: f"127.0.0.1:{port}", SILENCE: str(round(silence * _MICROSECONDS))}


def _read(address: str) -> tuple[int, str | tuple[str, int]]:
    if address.startswith(("/", "@")):
        return socket.AF_UNIX, address.replace("@", "\0", 1) if address[0] == "@" else address
    host, _, port = address.rpartition(":")
    return socket.AF_INET, (host, int(port))
