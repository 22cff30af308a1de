"""The design tokens as QML wants them: colours, and millimetres on the glass as pixels."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from qtkit.theme import tokens
from resources.files import path

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

PIXELS_PER_MM = 4.0  # of a 15.6" screen with 1366 and of a 21.5" one with 1920 columns


@QmlElement
@QmlSingleton
class Tokens(QObject):
    """Looks up design tokens. `Theme.qml` gives them their names."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pixels_per_mm = PIXELS_PER_MM

    def measure(self, pixels_per_mm: float) -> None:
        """Say how fine the panel is. To be called before any QML is loaded."""
        self._pixels_per_mm = pixels_per_mm

    @Slot(str, result=str)
    def colour(self, name: str) -> str:
        return tokens().colours[name]

    @Slot(float, result=int)
    def mm(self, length: float) -> int:
        """Pixels of a length in millimetres."""
        return round(length * self._pixels_per_mm)

    @Slot(str, result=int)
    def type(self, name: str) -> int:
        """Pixel size of the font whose capitals have the height that the token says."""
        height = tokens().kiosk.type[name] * self._pixels_per_mm
        return round(height / tokens().cap_height_em)

    @Slot(str, result=int)
    def space(self, name: str) -> int:
        return self.mm(tokens().kiosk.space[name])

    @Slot(str, result=int)
    def target(self, name: str) -> int:
        return self.mm(tokens().kiosk.target[name])

    @Slot(str, result=int)
    def radius(self, name: str) -> int:
        return self.mm(tokens().kiosk.radius[name])

    @Slot(str, result=float)
    def lineHeight(self, name: str) -> float:
        return tokens().line_height[name]

    @Slot(str, result=int)
    def border(self, name: str) -> int:
        return tokens().border[name]

    @Slot(str, result=int)
    def focus(self, name: str) -> int:
        return tokens().focus[name]

    @Slot(str, str, result=str)
    def icon(self, tone: str, name: str) -> str:
        """Address of an icon in one of the tones: ink, primary, on_primary, danger."""
        return path(f"icons/{tone}/{name}.svg").as_uri()

    @Slot(result=str)
    def mark(self) -> str:
        """Address of the product's mark."""
        return path("brand/mark.png").as_uri()
