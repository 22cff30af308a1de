"""The design tokens as QML wants them: colours, and millimetres on the glass as pixels."""

import math
from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton, QQmlEngine

from kiosk.comfort import Aid, large_capital_mm
from kiosk.glass import Glass
from qtkit.qmltypes import QVariantMap
from qtkit.theme import spaced_family, tokens
from resources.files import path

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

# On black, icons have a light tone beside text, and a dark one on a bright button.
_ON_BLACK = {"on_primary": "ink"}


@QmlElement
@QmlSingleton
class Tokens(QObject):
    """The design tokens on this panel, for who is there. `Theme.qml` gives them their names.

    Signals:
        changed: other letters, colours or spaces are wanted.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._glass = Glass()
        self._aids: frozenset[Aid] = frozenset()

    def measure(self, glass: Glass) -> None:
        """Say what panel it is. To be called before any QML is loaded."""
        self._glass = glass

    def suit(self, aids: frozenset[Aid]) -> None:
        """Follow what a person chose."""
        self._aids = aids
        self.changed.emit()

    @Property(QVariantMap, notify=changed)
    def colours(self) -> dict[str, str]:
        on_black = Aid.ON_BLACK in self._aids
        return dict(tokens().colours_on_black if on_black else tokens().colours)

    @Property(bool, notify=changed)
    def large(self) -> bool:
        return Aid.LARGE in self._aids

    @Property(str, notify=changed)
    def family(self) -> str:
        return spaced_family() if Aid.SPACED in self._aids else tokens().families[0]

    @Property(QVariantMap, notify=changed)
    def letters(self) -> dict[str, int]:
        """Pixel sizes of the fonts whose capitals have the heights that the tokens say."""
        return {name: self._pixels(name) for name in tokens().kiosk.type}

    @Property(float, notify=changed)
    def letterEm(self) -> float:
        """What is added between two letters, as a part of the font's size."""
        return tokens().spaced.letter_em if Aid.SPACED in self._aids else 0.0

    @Property(float, notify=changed)
    def wordEm(self) -> float:
        return tokens().spaced.word_em if Aid.SPACED in self._aids else 0.0

    def _pixels(self, name: str) -> int:
        scale, em = tokens().kiosk, tokens().cap_height_em
        if Aid.LARGE not in self._aids:
            return round(scale.type[name] * self._glass.pixels_per_mm / em)
        least = scale.large[name] * large_capital_mm(self._glass.distance_mm)
        return math.ceil(max(scale.type[name], least) * self._glass.pixels_per_mm / em)

    @Slot(float, result=int)
    def mm(self, length: float) -> int:
        """Pixels of a length in millimetres."""
        return round(length * self._glass.pixels_per_mm)

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

    @Slot(str, str, bool, result=str)
    def icon(self, tone: str, name: str, on_black: bool) -> str:
        """Address of an icon in one of the tones: ink, primary, on_primary, danger."""
        shown = _ON_BLACK.get(tone, "on_primary") if on_black else tone
        return path(f"icons/{shown}/{name}.svg").as_uri()

    @Slot(result=str)
    def mark(self) -> str:
        """Address of the product's mark."""
        return path("brand/mark.png").as_uri()


def tokens_of(engine: QQmlEngine) -> Tokens:
    """The one instance of an engine."""
    return cast("Tokens", engine.singletonInstance("Kiosk.Model", "Tokens"))
