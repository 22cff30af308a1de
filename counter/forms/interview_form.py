"""The whole interview on one page, for the keyboard: Enter and Tab advance, nothing blocks."""

from collections.abc import Container
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from counter.content import Content
from counter.forms.editors import editor_for
from counter.forms.row import Row
from counter.look import heading, space
from domain.answers import Answer
from domain.interview import Interview
from domain.questionnaire import Question

_LABELS = 200  # pixels of the column of labels: one edge for all sections


class InterviewForm(QScrollArea):
    """Shows the questions that are asked, by section.

    Signals:
        given: key of a question, and what was given (`Raw`), or None.
        entered: key of the question whose field has the focus now.
        finished: Enter in the last field.
        undo_wanted: the last change is to be taken back.
    """

    given = Signal(str, object)
    entered = Signal(str)
    finished = Signal()
    undo_wanted = Signal()

    def __init__(
        self,
        content: Content,
        parent: QWidget | None = None,
        *,
        only: Container[str] | None = None,
    ) -> None:
        """`only`: keys of the questions to show; all, if None."""
        super().__init__(parent)
        self._questions = tuple(
            q for q in content.questionnaire.questions if only is None or q.key in only
        )
        self._rows = {q.key: Row(editor_for(q, content)) for q in self._questions}
        self._sections: dict[str, tuple[QWidget, QFormLayout]] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._page(content))
        for key, row in self._rows.items():
            row.editor.given.connect(partial(self.given.emit, key))
            row.editor.passed.connect(partial(self._advance, key))
            row.editor.focused.connect(partial(self._enter, key))
            row.editor.undo_wanted.connect(self.undo_wanted)

    def show_interview(self, interview: Interview) -> None:
        """Show these answers, and the fields of the questions that they call for."""
        for key, row in self._rows.items():
            row.editor.show_answer(interview.answers.get(key))
            row.show_problem("")
        self.show_asked(interview)

    def show_asked(self, interview: Interview) -> None:
        """Show the fields of the questions that are asked, and no others."""
        asked = {question.key for question in interview.asked}
        for section, (page, form) in self._sections.items():
            here = self._of(section)
            for question in here:
                form.setRowVisible(self._rows[question.key], question.key in asked)
            page.setVisible(any(question.key in asked for question in here))

    def accept(self, key: str, answer: Answer | None) -> None:
        """Show an answer as it was understood."""
        self._rows[key].editor.show_answer(answer)
        self._rows[key].show_problem("")

    def refuse(self, key: str, sentence: str) -> None:
        """Say what is wrong with what was typed, which stays."""
        self._rows[key].show_problem(sentence)

    def go_to(self, key: str) -> None:
        """Put the cursor into a field."""
        self._rows[key].editor.setFocus(Qt.FocusReason.TabFocusReason)  # selects what is there

    def go_to_section(self, section: str) -> None:
        """Put the cursor into the first field of a section, with its heading in sight."""
        page = self._sections[section][0]
        self.verticalScrollBar().setValue(page.y())
        here = (question.key for question in self._of(section))
        self.go_to(next(key for key in here if not self._rows[key].isHidden()))

    def problem(self, key: str) -> str:
        """What is wrong with what was typed in a field; empty if nothing is."""
        return self._rows[key].problem

    def field(self, key: str) -> QWidget:
        """The widget in which the answer to a question is given."""
        return self._rows[key].editor.field

    def first_problem(self) -> str | None:
        """Key of the first field with something wrong in it."""
        shown = ((key, row) for key, row in self._rows.items() if not row.isHidden())
        return next((key for key, row in shown if row.problem), None)

    def settle(self) -> None:
        """Take what stands in the fields as given, as if the one with the cursor were left."""
        for row in self._rows.values():
            row.editor.settle()

    def _of(self, section: str) -> list[Question]:
        return [question for question in self._questions if question.section == section]

    def _page(self, content: Content) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(space("l"), space("m"), space("l"), space("l"))
        for section in content.questionnaire.sections:
            part = QWidget()
            form = QFormLayout(part)
            form.setContentsMargins(0, 0, 0, space("m"))
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
            form.addRow(heading(content.texts.sections[section]))
            for question in self._of(section):
                row = self._rows[question.key]
                row.label.setFixedWidth(_LABELS)
                row.label.setWordWrap(True)
                form.addRow(row.label, row)
            self._sections[section] = part, form
            layout.addWidget(part)
        layout.addStretch()
        return page

    def _enter(self, key: str) -> None:
        self.ensureWidgetVisible(self._rows[key], 0, space("xl"))
        self.entered.emit(key)

    def _advance(self, key: str) -> None:
        shown = [other for other, row in self._rows.items() if not row.isHidden()]
        rank = shown.index(key) + 1
        if rank < len(shown):
            self.go_to(shown[rank])
        else:
            self.finished.emit()
