"""What the page of a question says."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from domain.questionnaire import Kind, Question
from domain.texts import QuestionText
from kiosk.session import Overlay
from kiosk.viewmodels.registration import Registration
from kiosk.viewmodels.shell import Shell
from qtkit.qmltypes import QStringList
from resources.pictures import pictures

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

_KEYBOARDS = {
    Kind.NAME: "name",
    Kind.TEXT: "text",
    Kind.LONG_TEXT: "free",
    Kind.COMMUNE: "commune",
    Kind.COUNTRY: "text",
    Kind.COUNTRIES: "text",
    Kind.JOB: "text",
    Kind.PHONE: "phone",
    Kind.EMAIL: "email",
    Kind.DATE: "date",
}
# Of one's own words. What is on papers is written in Latin letters, whatever the language.
_SCRIPTS = {
    "ar": "arabic",
    "prs": "persian",
    "ps": "pashto",
    "uk": "ukrainian",
    "ru": "russian",
    "bn": "bengali",
    "tr": "turkish",
}
_ISOLATED = "\u2068{}\u2069"  # a French example inside Arabic reads from the left
_NOTHING = QuestionText("", "")


@QmlElement
class QuestionPage(QObject):
    """The question that is asked now.

    Signals:
        opened: another question is on the page.
        retitled: its texts changed, with the question or with the language.
    """

    opened = Signal()
    retitled = Signal()

    def __init__(self, shell: Shell, registration: Registration, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._registration = registration
        self._question: Question | None = None
        shell.arriving.connect(self._follow)
        shell.languageChanged.connect(self.retitled)

    @Property(str, notify=opened)
    def key(self) -> str:
        return self._question.key if self._question else ""

    @Property(str, notify=opened)
    def editor(self) -> str:
        """File of the editor for this kind of question; empty without a question."""
        if self._question is None:
            return ""
        words = self._question.kind.value.split("_")
        return "".join(word.capitalize() for word in words) + "Question.qml"

    @Property(str, notify=opened)
    def keyboard(self) -> str:
        """Layout of the on-screen keyboard; empty where nothing is typed."""
        return _KEYBOARDS.get(self._question.kind, "") if self._question else ""

    @Property(str, notify=retitled)
    def script(self) -> str:
        """Letters of the language, where they are not those of French; empty elsewhere."""
        return _SCRIPTS.get(self._shell.language, "")

    @Property(bool, notify=opened)
    def optional(self) -> bool:
        return self._question is not None and not self._question.mandatory

    @Property(str, notify=retitled)
    def heading(self) -> str:
        return self._text.label

    @Property(str, notify=retitled)
    def short(self) -> str:
        return self._text.short

    @Property(str, notify=retitled)
    def why(self) -> str:
        """Why it is asked or how to answer."""
        return self._text.help

    @Property(str, notify=retitled)
    def help(self) -> str:
        """The same, and an answer as somebody could write it."""
        if not self._text.example:
            return self._text.help
        example = self.tr("Exemple : {answer}").format(answer=_ISOLATED.format(self._text.example))
        return f"{self._text.help} {example}"

    @Property(QStringList, notify=retitled)
    def information(self) -> list[str]:
        """What to know before answering, one idea each."""
        return [*self._help_noted(), *self._untranslated(), *self._text.told]

    @Property(bool, notify=retitled)
    def helped(self) -> bool:
        """Whether an agent helps with this answer, as was said by a touch."""
        return self._helped

    @Slot()
    def seeTopics(self) -> None:
        """Show how far one is with each topic, and let one choose another."""
        self._shell.go(self._shell.session.covered(Overlay.TOPICS))

    @Slot()
    def switchHelp(self) -> None:
        """Say that an agent helps with this question, or take it back; go on with the question."""
        question = self._question
        self._registration.helped_with = "" if self._helped or not question else question.key
        self._shell.go(self._shell.session.bare())

    @Property(str, notify=retitled)
    def section(self) -> str:
        sections = self._registration.texts.sections
        return sections[self._question.section] if self._question else ""

    @Property(str, notify=retitled)
    def sectionIcon(self) -> str:
        return f"section_{self._question.section}" if self._question else ""

    @Property(str, notify=opened)
    def picture(self) -> str:
        """The icon of what is asked."""
        return pictures().of_question(self._question) if self._question else ""

    @Property(str, notify=retitled)
    def progress(self) -> str:
        if self._question is None:
            return ""
        rank, total = self._registration.interview.position(self._question.key)
        return self.tr("Question {rank} sur {total}").format(rank=rank, total=total)

    def _help_noted(self) -> list[str]:
        if not self._helped:
            return []
        return [self.tr("Un conseiller vous aide pour cette question. C’est noté.")]

    def _untranslated(self) -> list[str]:
        question, texts = self._question, self._registration.texts
        if question is None or question.key not in texts.untranslated:
            return []
        return [
            self.tr(
                "Cette question n’est pas encore traduite. Un conseiller peut vous l’expliquer."
            )
        ]

    @property
    def _helped(self) -> bool:
        question = self._question
        return question is not None and self._registration.helped_with == question.key

    @property
    def _text(self) -> QuestionText:
        texts = self._registration.texts.questions
        return texts[self._question.key] if self._question else _NOTHING

    @Slot()
    def _follow(self) -> None:
        question = self._registration.question
        if question is not self._question:
            self._question = question
            self.opened.emit()
        self.retitled.emit()
