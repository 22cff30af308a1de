"""The topics of the interview: how far one is with each, and which one to go on with."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from domain.topics import Progress, Topic
from kiosk.languages import QT_TRANSLATE_NOOP
from kiosk.session import Overlay
from kiosk.viewmodels.answer import AnswerPage
from kiosk.viewmodels.registration import Registration
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.shell import Shell

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

_CONTEXT: Final = "Topics"
_SAID: Final = {
    Progress.DONE: QT_TRANSLATE_NOOP("Topics", "C’est fait"),
    Progress.BEGUN: QT_TRANSLATE_NOOP("Topics", "À moitié fait"),
    Progress.UNTOUCHED: QT_TRANSLATE_NOOP("Topics", "Pas commencé"),
}
_SIGNS: Final = {Progress.DONE: "check", Progress.BEGUN: "half", Progress.UNTOUCHED: "todo"}


@dataclass(frozen=True, slots=True)
class TopicRow:
    """A topic to touch. `picture` is the icon of the topic, `sign` that of how far one is."""

    key: str
    name: str
    picture: str
    progress: str
    sign: str


@QmlElement
class TopicsPage(QObject):
    """Lets a person choose in which order they are asked. What is on the page is kept."""

    changed = Signal()

    def __init__(self, shell: Shell, registration: Registration, answer: AnswerPage) -> None:
        super().__init__(registration)
        self._shell = shell
        self._registration = registration
        self._answer = answer
        self._rows = Rows(TopicRow, self)
        shell.arriving.connect(self._follow)
        shell.languageChanged.connect(self._follow)

    @Property(QObject, notify=changed)
    def rows(self) -> QObject:
        return self._rows

    @Slot(str)
    def choose(self, section: str) -> None:
        """Go on with a topic."""
        self._registration.open_topic(section, self._answer.unsaid)

    @property
    def _topics(self) -> tuple[Topic, ...]:
        return self._shell.session.way.topics(self._registration.interview)

    def _row(self, topic: Topic) -> TopicRow:
        name = self._registration.texts.sections[topic.section]
        said = QCoreApplication.translate(_CONTEXT, _SAID[topic.progress])
        picture = f"section_{topic.section}"
        return TopicRow(topic.section, name, picture, said, _SIGNS[topic.progress])

    @Slot()
    def _follow(self) -> None:
        if Overlay.TOPICS in self._shell.session.covers:
            self._rows.show([self._row(topic) for topic in self._topics])
