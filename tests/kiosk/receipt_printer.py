"""A receipt printer of the network: a real socket that keeps what it is told, and answers."""

import re
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from PySide6.QtGui import QImage

CLEAR = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
PAPER_OUT = {b"\x10\x04\x02": b"\x32", b"\x10\x04\x04": b"\x72"}
COVER_OPEN = {b"\x10\x04\x02": b"\x16", b"\x10\x04\x04": b"\x12"}
READY = {b"\x10\x04\x02": b"\x12", b"\x10\x04\x04": b"\x12", b"\x1dr\x01": b"\x00"}
MUTE: dict[bytes, bytes] = {}
_PICTURE = re.compile(rb"\x1dv0\x00(..)(..)", re.DOTALL)


class NetworkPrinter:
    """Answers what `answers` says, to the questions that come by themselves.

    Attributes:
        paper_for: while it prints, so many questions until it says that it has no paper; None:
            it has enough.
        printed: all that it was sent, questions left out.
        kept: what of it waits in its memory.
    """

    def __init__(self) -> None:
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.answers = READY
        self.paper_for: int | None = None
        self.printed = self.kept = b""
        self._serving = threading.Thread(target=self._serve)

    @property
    def address(self) -> str:
        return f"tcp://127.0.0.1:{self._listening.getsockname()[1]}"

    def settle(self) -> None:
        """Wait until it has read what it was sent: it listens to one after the other."""
        with socket.create_connection(self._listening.getsockname()) as line:
            line.shutdown(socket.SHUT_WR)
            assert line.recv(1) == b""

    def begin(self) -> None:
        self._serving.start()

    def end(self) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._serving.join()
        self._listening.close()

    def _serve(self) -> None:
        while True:
            try:
                caller, _ = self._listening.accept()
            except OSError:
                return
            with caller:
                self._talk(caller)

    def _talk(self, caller: socket.socket) -> None:
        while said := caller.recv(65536):
            if said == CLEAR:
                self.kept = b""
                caller.sendall(b"\x37\x25\x00")
                continue
            question = next((asked for asked in PAPER_OUT | READY if said.endswith(asked)), b"")
            self.printed += said.removesuffix(question)
            self.kept += said.removesuffix(question)
            if question and self.printed and self.paper_for is not None:
                self._use_paper()
            if answer := self.answers.get(question):
                caller.sendall(answer)

    def _use_paper(self) -> None:
        self.paper_for = (self.paper_for or 0) - 1
        printing = {asked: READY[asked] for asked in PAPER_OUT}
        self.answers = printing if self.paper_for >= 0 else PAPER_OUT


class StoppedPrinter:
    """One that has taken little when it stops, and goes on once somebody has brought paper."""

    def __init__(self, listening: socket.socket, *, answers: bool) -> None:
        self._listening = listening
        self._answers = answers
        self._heard = b""
        self._serving = threading.Thread(target=self._serve)
        self._on = threading.Event()

    @property
    def address(self) -> str:
        return f"tcp://127.0.0.1:{self._listening.getsockname()[1]}"

    def begin(self) -> None:
        self._serving.start()

    def goes_on(self) -> bytes:
        """All that it is given in the end."""
        self._on.set()
        self._serving.join()
        return self._heard

    def _serve(self) -> None:
        caller, _ = self._listening.accept()
        with caller, suppress(ConnectionResetError):
            if self._answers:
                for _ in PAPER_OUT:
                    caller.sendall(READY[caller.recv(3)])
            self._on.wait()
            while said := caller.recv(65536):
                self._heard += said


@contextmanager
def stopped_printer(*, answers: bool) -> Iterator[StoppedPrinter]:
    with socket.socket() as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)  # of its own memory
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        printer = StoppedPrinter(listening, answers=answers)
        printer.begin()
        yield printer
        printer.goes_on()


@contextmanager
def network_printer() -> Iterator[NetworkPrinter]:
    printer = NetworkPrinter()
    printer.begin()
    yield printer
    printer.end()


def picture(printed: bytes) -> QImage:
    """What is on the strip: the pictures that were sent, one under the other."""
    assert printed.startswith(b"\x1b@")
    assert printed.endswith(b"\x1dVB\x00")
    rows = b""
    at, end, across = 2, len(printed) - 4, 0
    while at < end:
        found = _PICTURE.match(printed, at)
        assert found, printed[at : at + 8]
        across, down = (int.from_bytes(part, "little") for part in found.groups())
        rows += printed[found.end() : found.end() + across * down]
        at = found.end() + across * down
    image = QImage(rows, across * 8, len(rows) // across, across, QImage.Format.Format_Mono)
    image.setColorTable([0xFFFFFFFF, 0xFF000000])
    return image.copy()
