"""How fine the panel is, found by laying a bank card on it."""

from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import glass

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

CARD_MM = (85.60, 53.98)  # of every bank card (ISO/IEC 7810, ID-1)


@QmlElement
class Calibration(QObject):
    """The card on the screen, made larger or smaller until it is as large as the one in the hand.

    Signals:
        changed: the card has another size.
        kept: the size was kept; there is nothing more to do.
    """

    changed = Signal()
    kept = Signal()

    def __init__(self, folder: Path, pixels_per_mm: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._width = round(CARD_MM[0] * pixels_per_mm)

    @property
    def pixels_per_mm(self) -> float:
        return self._width / CARD_MM[0]

    @Property(int, notify=changed)
    def width(self) -> int:
        """Of the card, in pixels."""
        return self._width

    @Property(int, notify=changed)
    def height(self) -> int:
        return round(CARD_MM[1] * self.pixels_per_mm)

    @Slot(int)
    def grow(self, pixels: int) -> None:
        """Make the card wider, or narrower; never so small or large that nothing is seen."""
        finest = round(glass.FINEST * CARD_MM[0])
        self._width = min(finest, max(round(CARD_MM[0]), self._width + pixels))
        self.changed.emit()

    @Slot()
    def keep(self) -> None:
        """Keep the size, for every start from now on."""
        glass.keep(self._folder, self.pixels_per_mm)
        self.kept.emit()
