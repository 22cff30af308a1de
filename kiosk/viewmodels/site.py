"""The place where the kiosk stands, and what its attract screen says in all languages at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle, islice
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.languages import FIRST, LANGUAGES, QT_TRANSLATE_NOOP, Choice, Interpreter, Spoken
from kiosk.viewmodels.rows import Rows
from qtkit.language import Language
from qtkit.qmltypes import QStringList

if TYPE_CHECKING:
    from kiosk.opening_words import Told

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

_TITLE = QT_TRANSLATE_NOOP("Site", "Vous cherchez un travail ? Inscrivez-vous ici.")
_START = QT_TRANSLATE_NOOP("Site", "Commencer")
_ALTERNATIVE = QT_TRANSLATE_NOOP("Site", "Un conseiller peut aussi vous inscrire, sans la borne.")
_IDLE = QT_TRANSLATE_NOOP("Site", "Sans geste pendant 2 minutes, tout ce qui est écrit est effacé.")
_HELP = QT_TRANSLATE_NOOP("Site", "Parler à un conseiller")
_CODE = QT_TRANSLATE_NOOP("Site", "J’ai un code")
_INTERRUPTED = QT_TRANSLATE_NOOP("Site", "Reprendre l’inscription interrompue")
_RETIRED = QT_TRANSLATE_NOOP(
    "Site",
    "Cette borne n’inscrit plus. Un conseiller peut vous inscrire. "
    "En danger, appelez le 112. Sans abri ce soir, appelez le 115.",
)
_SAID = (_TITLE, _START, _ALTERNATIVE, _IDLE)  # in the order of the fields of WelcomeRow


@dataclass(frozen=True, slots=True)
class Place:
    """Whom to turn to without the kiosk. Empty texts are not known.

    Attributes:
        team: who receives people there: the name of the structure.
    """

    name: str = ""
    phone: str = ""
    opening: str = ""
    training: bool = False
    team: str = ""


@dataclass(frozen=True, slots=True)
class WelcomeRow:
    """The attract screen in one language."""

    rightToLeft: bool
    title: str
    start: str
    alternative: str
    idle: str


def _apart(spoken: Sequence[Spoken]) -> tuple[Spoken, ...]:
    """Those that are languages of their own: the others read the one before them already."""
    return tuple(each for each in spoken if not each.easier)


@QmlElement
class Site(QObject):
    """The place, as the device was told when it was enrolled.

    Signals:
        changed: it was told something else.
        retitled: its hours are told in another language now.
    """

    changed = Signal()
    retitled = Signal()

    def __init__(
        self,
        choice: Choice,
        parent: QObject | None = None,
        *,
        team_here: bool = True,
        language: Language | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        if language:
            language.changed.connect(self.retitled)
        self._place = Place()
        self._team_here = team_here
        self._in_need = _apart(choice.in_need)
        self._welcome = Rows[WelcomeRow](WelcomeRow, self)
        self._speaking = Rows[WelcomeRow](WelcomeRow, self)
        say = Interpreter().say
        self._welcome.show(
            [
                WelcomeRow(s.right_to_left, *(say(s.code, "Site", text) for text in _SAID))
                for s in _apart(choice.offered)
            ]
        )
        self._help = ", ".join(say(s.code, "Site", _HELP) for s in self._in_need)
        self._codes = [say(s.code, "Site", _CODE) for s in _apart(choice.offered)]
        self._others = cycle(self._welcome.rows[1:])
        self.turn()

    def settle(self, place: Place) -> None:
        """Say where this kiosk stands, once the store has told it."""
        self._place = place
        self.changed.emit()
        self.retitled.emit()

    def retired(self) -> str:
        """What a kiosk says for good that was revoked, in all languages at once."""
        say = Interpreter().say
        return "\n\n".join(say(each.code, "Site", _RETIRED) for each in self._in_need)

    @property
    def place(self) -> Place:
        return self._place

    @Property(QObject, notify=changed)
    def welcome(self) -> QObject:
        return self._welcome

    @Property(QObject, notify=changed)
    def speaking(self) -> QObject:
        """The first language, and one of the others, where there is no room for all."""
        return self._speaking

    @Slot()
    def turn(self) -> None:
        """Let the next of the other languages speak."""
        self._speaking.show([*self._welcome.rows[:1], *islice(self._others, 1)])

    @Slot(str, result=QStringList)
    def interrupted(self, language: str) -> list[str]:
        """How one goes on after a crash, in French and in the language in which one began."""
        apart = {each.code for each in _apart(LANGUAGES)}
        codes = [FIRST, *({language} & apart - {FIRST})]
        say = Interpreter().say
        return [say(code, "Site", _INTERRUPTED) for code in codes]

    @Property(QStringList, notify=changed)
    def codes(self) -> list[str]:
        """How one comes back with a code, in all languages at once."""
        return self._codes

    @Property(str, notify=changed)
    def alternative(self) -> str:
        """How one registers without the kiosk, and its idle limit, in all languages at once."""
        return "\n".join(f"{row.alternative} {row.idle}" for row in self._welcome.rows)

    @Property(str, notify=changed)
    def start(self) -> str:
        """How one begins, in all languages at once."""
        return ", ".join(row.start for row in self._welcome.rows)

    @Property(str, notify=changed)
    def titles(self) -> str:
        """What the kiosk is for, in all languages at once."""
        return " ".join(row.title for row in self._welcome.rows)

    @Property(str, notify=changed)
    def help(self) -> str:
        """A human, in all languages at once."""
        return self._help

    @Property(str, notify=changed)
    def team(self) -> str:
        """Who receives people, by name; empty until the store told it."""
        return self._place.team

    @Property(bool, notify=changed)
    def teamHere(self) -> bool:
        """Whether one can be sent to their reception, which is in this place."""
        return self._team_here

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._place.name

    @Property(str, notify=changed)
    def phone(self) -> str:
        return self._place.phone

    @Property(str, notify=retitled)
    def opening(self) -> str:
        """When people are received, in the language in use if it is understood."""
        return self._told.text

    @Property(str, notify=retitled)
    def openingLanguage(self) -> str:
        """The language that this is in."""
        return self._told.language

    @property
    def _told(self) -> "Told":
        from kiosk.opening_words import told  # noqa: PLC0415 — not before the first frame

        return told(self._place.opening, self._language.code if self._language else FIRST)

    @Property(bool, notify=changed)
    def training(self) -> bool:
        return self._place.training
