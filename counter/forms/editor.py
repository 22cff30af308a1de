"""What every editor of the form is: it shows an answer, and says what was given when it is left."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from domain.answers import Answer, Raw
from domain.questionnaire import Question
from domain.reference import Reference
from domain.texts import QuestionText

# A popup of the field, or another window, takes the focus for a while: the field is not left.
_AWAY = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


@dataclass(frozen=True)
class Ask:
    """All that an editor may know: a question, its words, and the lists that are searched.

    `near`: Insee code of the département whose communes come first; empty if it is not known.
    """

    question: Question
    text: QuestionText
    options: Mapping[str, str]
    reference: Reference
    near: str


class Editor(QWidget):
    """Edits the answer to one question.

    Signals:
        given: what was given, `domain.answers.Raw`, or None when the field was emptied. Said when
            the field is left, and only if it differs from what was shown.
        passed: Enter was pressed, after `given`: go on with the next field.
        undo_wanted: the last change of the form is to be taken back; in the field is none.
        focused, unfocused: the cursor came into the field, or left it for another one.
    """

    given = Signal(object)
    passed = Signal()
    undo_wanted = Signal()
    focused = Signal()
    unfocused = Signal()

    def __init__(self, ask: Ask, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ask = ask
        self.field = field
        self._settled: Raw | None = None
        self.setFocusProxy(field)
        field.setAccessibleName(self.label)
        self.describe("")
        field.installEventFilter(self)

    @property
    def label(self) -> str:
        """The name of the field: the short name of the question, and whether it can be left out."""
        if self.ask.question.mandatory:
            return self.tr("{field} (obligatoire)").format(field=self.ask.text.short)
        return self.ask.text.short

    def describe(self, problem: str) -> None:
        """Tell assistive technology what is wrong, or else how to answer."""
        self.field.setAccessibleDescription(problem or self.ask.text.help)

    def show_answer(self, answer: Answer | None) -> None:
        """Show an answer; what was being typed is replaced."""
        self._display(answer)
        self._settled = self.reading()

    def settle(self) -> None:
        """Say what was given, if it is new."""
        reading = self.reading()
        if reading != self._settled:
            self._settled = reading
            self.given.emit(reading)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and _pressed_undo(event) and not self._has_own_undo():
            self.undo_wanted.emit()
            return True
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _AWAY:
            self.settle()
            self.unfocused.emit()
        elif isinstance(event, QFocusEvent) and event.gotFocus():
            self.focused.emit()
        elif isinstance(event, QKeyEvent) and pressed_tab(event):
            self.settle()  # before Qt looks for the next field: the answer may call for a new one
        return super().eventFilter(watched, event)

    def _has_own_undo(self) -> bool:
        """Whether something was typed that is no answer yet: the field itself takes it back."""
        if isinstance(self.field, QLineEdit):
            return self.field.isUndoAvailable()
        return isinstance(self.field, QPlainTextEdit) and self.field.document().isUndoAvailable()

    def _pass(self) -> None:
        self.settle()
        self.passed.emit()

    def reading(self) -> Raw | None:
        """What stands in the field now; None if it is empty."""
        raise NotImplementedError

    def _display(self, answer: Answer | None) -> None:
        raise NotImplementedError


def _pressed_undo(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and event.matches(QKeySequence.StandardKey.Undo)


def pressed_tab(event: QKeyEvent) -> bool:
    """Whether Tab is pressed: the field is about to be left."""
    return event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab
