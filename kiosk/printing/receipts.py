"""A receipt printer: 80 mm wide, spoken to without a spooler, so that no copy lies anywhere."""

from collections.abc import Callable
from contextlib import closing
from typing import Final
from urllib.parse import urlsplit

from kiosk.printing import escpos
from kiosk.printing.lines import FileLine, Line, NetworkLine
from kiosk.printing.printer import READY, Document, Outcome

_ANSWER_S: Final = 0.7  # printers that answer at all do so at once
_LOOK_S: Final = 0.5
_LOOKS: Final = 40  # at what is printed: half a metre takes the slowest some ten seconds
_NETWORK: Final = "tcp"
_PORT: Final = 9100


class ReceiptPrinter:
    """See `kiosk.printing.printer.Printer`. `opened`: opens the line; raises OSError."""

    def __init__(self, opened: Callable[[], Line]) -> None:
        self._opened = opened

    def state(self) -> str:
        try:
            with closing(self._opened()) as line:
                return _wanting(line)[1] or READY
        except OSError:
            return Outcome.FAILED

    def put(self, document: Document) -> Outcome:
        data = escpos.document(document.strips())
        try:
            with closing(self._opened()) as line:
                return _put(line, data)
        except OSError:
            return Outcome.FAILED

    def leave(self) -> None:
        """Everything ends in time by itself."""


def printer_at(address: str) -> ReceiptPrinter:
    """The printer at `tcp://host`, `tcp://host:port`, or of a device file.

    Raises:
        ValueError: no printer has such an address.
    """
    if "://" not in address:
        return ReceiptPrinter(lambda: FileLine(address))
    parts = urlsplit(address)
    host, port = parts.hostname, parts.port or _PORT
    if parts.scheme != _NETWORK or not host or parts.path.strip("/"):
        raise ValueError("the address of no printer")
    return ReceiptPrinter(lambda: NetworkLine(host, port))


def _put(line: Line, data: bytes) -> Outcome:
    """What is not known to be out is to come out for nobody else."""
    outcome = Outcome.FAILED
    try:
        outcome = _printed(line, data)
    finally:
        if outcome is not Outcome.SENT:
            line.drop()
    return outcome


def _printed(line: Line, data: bytes) -> Outcome:
    answers, ill = _wanting(line)
    if answers:
        _emptied(line)  # of what another job left: it would come out with the next paper
    if ill:
        return ill
    line.send(data)
    if not answers:  # it never does: many cheap ones
        return Outcome.SENT
    outcome = _watched(line)
    if outcome is not Outcome.SENT:
        _emptied(line)  # nobody stands there any more when somebody brings paper
    return outcome


def _watched(line: Line) -> Outcome:
    line.send(escpos.ASK_WHEN_DONE)
    for _ in range(_LOOKS):
        heard = line.receive(_LOOK_S)
        offline, paper = _asked(line, escpos.ASK_OFFLINE), _asked(line, escpos.ASK_PAPER)
        if ill := escpos.reason(offline, paper):
            return ill
        if escpos.is_done(heard + offline + paper):
            return Outcome.SENT
    return Outcome.FAILED


def _wanting(line: Line) -> tuple[bool, Outcome | None]:
    """Whether the printer answers at all, and what it lacks."""
    line.receive(0)  # what it said to whoever was here before
    offline = _asked(line, escpos.ASK_OFFLINE)
    paper = _asked(line, escpos.ASK_PAPER) if offline else b""
    return bool(offline), escpos.reason(offline, paper)


def _emptied(line: Line) -> None:
    """Makers who do not know the command pass over it. Nothing is sent before the answer to it."""
    line.send(escpos.CLEAR)
    line.receive(_ANSWER_S)


def _asked(line: Line, question: bytes) -> bytes:
    line.send(question)
    return line.receive(_ANSWER_S)
