"""Where the interview stands: its sections, what is answered in each, and the way to them."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from counter.content import Content
from counter.flow import Flow
from counter.look import quiet, space
from counter.shortcuts import Key, bind
from counter.texts import note
from domain.interview import Interview


class SectionBar(QWidget):
    """One button a section, then how far the whole interview is.

    The keyboard goes to the next or the previous one from any field.

    Signals:
        wanted: name of the section to go to.
    """

    wanted = Signal(str)

    def __init__(self, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._here = content.questionnaire.sections[0]
        self._buttons = dict(self._made())
        self._summary = note()
        self._summary.setWordWrap(False)
        layout = Flow(space("xs"), self)
        layout.setContentsMargins(space("l"), space("xs"), space("l"), space("xs"))
        for button in self._buttons.values():
            layout.addWidget(button)
        layout.addWidget(self._summary)

    def bind_to(self, page: QWidget) -> None:
        """Let the keys work anywhere in a page."""
        bind(page, Key.NEXT_SECTION, partial(self._go, 1))
        bind(page, Key.PREVIOUS_SECTION, partial(self._go, -1))

    def show_place(self, key: str) -> None:
        """Mark the section of the question that has the cursor."""
        self._here = self._content.questionnaire.by_key[key].section
        for section, button in self._buttons.items():
            button.setChecked(section == self._here)

    def show_progress(self, interview: Interview) -> None:
        """Count what is answered of what is asked."""
        for section, button in self._buttons.items():
            asked = [question.key for question in interview.asked if question.section == section]
            answered = sum(key in interview.answers for key in asked)
            title = self._content.texts.sections[section]
            button.setText(f"{title}  {answered}/{len(asked)}")
            button.setVisible(bool(asked))
        answered = sum(question.key in interview.answers for question in interview.asked)
        text = self.tr(
            "%n réponse(s) sur {asked}   ·   Sections : {previous}, {next}   ·   Défaire : {undo}",
            "",
            answered,
        )
        self._summary.setText(
            text.format(
                asked=len(interview.asked),
                previous=Key.PREVIOUS_SECTION.shown,
                next=Key.NEXT_SECTION.shown,
                undo=Key.UNDO.shown,
            )
        )

    def _made(self) -> Iterator[tuple[str, QToolButton]]:
        for section in self._content.questionnaire.sections:
            button = quiet(QToolButton())
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys reach it from any field
            button.clicked.connect(partial(self.wanted.emit, section))
            yield section, button

    def _go(self, steps: int) -> None:
        shown = [name for name, button in self._buttons.items() if not button.isHidden()]
        rank = shown.index(self._here) + steps
        if 0 <= rank < len(shown):
            self.wanted.emit(shown[rank])
