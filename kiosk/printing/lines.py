"""The lines on which a receipt printer listens: a port of the network, or a device file.

Everything on them ends in time. They raise OSError (time-outs included) where there is nobody.
"""

import os
import select
import socket
import struct
import sys
import time
from typing import Final, Protocol

_CONNECT_S: Final = 3.0
_SEND_S: Final = 20.0  # a receipt of half a metre
_PIECE: Final = 4096
_LOOK_S: Final = 0.01


class Line(Protocol):
    """Something that bytes go to, and sometimes come from."""

    def send(self, data: bytes) -> None:
        """Send all of it."""

    def receive(self, patience_s: float) -> bytes:
        """What comes within some time; empty if nothing does."""

    def drop(self) -> None:
        """Deliver nothing of what was not taken yet. Only `close` may follow."""

    def close(self) -> None:
        """Nothing works afterwards."""


class NetworkLine:
    """A printer of the network, usually at port 9100.

    The system keeps little of what the printer has not taken, and nothing once the line is dropped:
    it would be printed when somebody brings paper, for whoever stands there then.
    """

    def __init__(self, host: str, port: int) -> None:
        self._socket = socket.create_connection((host, port), _CONNECT_S)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _PIECE)

    def send(self, data: bytes) -> None:
        end = time.monotonic() + _SEND_S
        self._socket.settimeout(_SEND_S)  # for all of `sendall`
        self._socket.sendall(data)
        while self._kept:
            if time.monotonic() > end:
                raise TimeoutError
            select.select([], [], [], _LOOK_S)

    @property
    def _kept(self) -> int | None:
        """How much waits in this machine; None where the system does not say."""
        if sys.platform != "linux":
            return None
        import fcntl  # noqa: PLC0415 — not on Windows
        import termios  # noqa: PLC0415

        told: bytes = fcntl.ioctl(self._socket, termios.TIOCOUTQ, bytes(4))
        return int.from_bytes(told, sys.byteorder)

    def receive(self, patience_s: float) -> bytes:
        self._socket.settimeout(patience_s)
        try:
            return self._socket.recv(_PIECE)
        except (TimeoutError, BlockingIOError):
            return b""

    def drop(self) -> None:
        if self._kept == 0:  # the printer has it all: it need not be told that the line broke
            return
        now = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, now)

    def close(self) -> None:
        self._socket.close()


class FileLine:
    """A printer of the USB class or a serial one, by its device file. Not on Windows."""

    def __init__(self, path: str) -> None:
        self._file = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY)

    def send(self, data: bytes) -> None:
        end = time.monotonic() + _SEND_S
        while data:
            if not select.select([], [self._file], [], max(0.0, end - time.monotonic()))[1]:
                raise TimeoutError
            data = data[os.write(self._file, data[:_PIECE]) :]

    def receive(self, patience_s: float) -> bytes:
        if not select.select([self._file], [], [], patience_s)[0]:
            return b""
        return os.read(self._file, _PIECE)

    def drop(self) -> None:
        if os.isatty(self._file):  # a serial line: the system would wait until it is taken
            import termios  # noqa: PLC0415 — not on Windows

            termios.tcflush(self._file, termios.TCOFLUSH)

    def close(self) -> None:
        os.close(self._file)
