"""What a kiosk knows of a printer, whatever its kind."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Protocol

from PySide6.QtGui import QImage

READY: Final = "ready"
NONE: Final = "none"


@dataclass(frozen=True, slots=True)
class Document:
    """What is to be printed, drawn when it is known on what.

    Attributes:
        pages: draws A4, as PDF.
        strips: draws the strip of a receipt printer, as pictures that follow each other.
    """

    pages: Callable[[], bytes]
    strips: Callable[[], list[QImage]]


class Outcome(StrEnum):
    """What became of a receipt: on its way or printed; or why it is not, as the printer says."""

    SENT = "sent"
    PAPER = "paper"
    COVER = "cover"
    FAILED = "failed"


class Printer(Protocol):
    """Prints on a worker thread, and never raises."""

    def state(self) -> str:
        """`READY`, `NONE` where there is none, or an `Outcome`: why it would not print.

        Blocks for some seconds at most.
        """

    def put(self, document: Document) -> Outcome:
        """Print, and tell what became of it. Blocks for less than a minute."""

    def leave(self) -> None:
        """From any thread: wait for nothing any more, the kiosk ends."""
