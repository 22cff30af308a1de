"""Whom to call in danger: on the screen two touches from anywhere, before anybody said a word."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.languages import FIRST, QT_TRANSLATE_NOOP
from kiosk.viewmodels.rows import Rows
from qtkit.language import Language

if TYPE_CHECKING:
    from domain.emergency import EmergencyNumber

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

_SAID = {  # by topic
    "danger": QT_TRANSLATE_NOOP("Urgency", "Danger, accident, malaise"),
    "deaf": QT_TRANSLATE_NOOP("Urgency", "La même aide par SMS, sans parler ni entendre"),
    "shelter": QT_TRANSLATE_NOOP("Urgency", "Sans abri ce soir"),
    "violence": QT_TRANSLATE_NOOP("Urgency", "Violences contre une femme"),
    "child": QT_TRANSLATE_NOOP("Urgency", "Enfant en danger"),
    "suicide": QT_TRANSLATE_NOOP("Urgency", "Idées de suicide, grande souffrance"),
}


@dataclass(frozen=True, slots=True)
class NumberRow:
    """A number, and what it is for in the language in use; local names stay in French.

    Attributes:
        language: what this is told in, for the voice; empty: the language in use.
    """

    number: str
    says: str
    opening: str
    language: str


@QmlElement
class Urgency(QObject):
    """The national numbers, then those of the place."""

    changed = Signal()

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._local: Sequence[EmergencyNumber] = ()
        self._rows = Rows[NumberRow](NumberRow, self)
        language.changed.connect(self._say)

    def settle(self, local: "Sequence[EmergencyNumber]") -> None:
        """Say whom else to call here, once the store has told it."""
        self._local = local
        self._say()

    @Property(QObject, notify=changed)
    def numbers(self) -> QObject:
        if not self._rows.rows:
            self._say()
        return self._rows

    def _say(self) -> None:
        from resources import load  # noqa: PLC0415 — after the first frame

        listed = (*load.emergency_numbers().listed, *self._local)
        self._rows.show([self._row(each) for each in listed])

    def _row(self, number: "EmergencyNumber") -> NumberRow:
        said = number.name or self.tr(_SAID[number.topic])
        return NumberRow(number.number, said, number.opening, FIRST if number.name else "")
