"""« Entretien d’orientation »: the questions that are still open, and what they change."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from counter.button import Button
from counter.forms.interview_form import InterviewForm
from counter.look import heading, space
from counter.orientation.clarifying import Guide
from counter.reading import Opened
from counter.shortcuts import Key, bind, labelled
from counter.texts import note, plain
from counter.words.sentences import sentence
from domain.answers import Answer, AnswerRefused, Raw
from domain.interview import Interview


class ClarifyPanel(QWidget):
    """Asks what is missing. Nobody has to answer: the decision can be taken without.

    Signals:
        clarified: the new answers by question (a dict), to record.
        waived: decide without these answers.
    """

    clarified = Signal(object)
    waived = Signal()

    def __init__(
        self, opened: Opened, guide: Guide, *, competent: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._keys = guide.keys
        blank = guide.content.interview(opened.today)
        self._before = {key: field.value for key, field in opened.dossier.fields.items()}
        self._interview = Interview(blank.questionnaire, blank.context, self._before)
        self.form = InterviewForm(guide.content, only=guide.keys)
        self.form.given.connect(self._take)
        self.form.finished.connect(self._record)
        self.form.show_interview(self._interview)
        self._problem = note(colour="danger")
        self._lay_out(competent=competent)
        bind(self, Key.GO_ON, self._record)

    def begin(self) -> None:
        """Put the cursor into the first field."""
        asked = (q.key for q in self._interview.asked if q.key in self._keys)
        if first := next(asked, None):
            self.form.go_to(first)

    def refuse(self, text: str) -> None:
        """Say why it is not recorded."""
        self._problem.setText(text)

    def _lay_out(self, *, competent: bool) -> None:
        record = Button(labelled(self.tr("Enregistrer et recalculer"), Key.GO_ON), primary=True)
        record.clicked.connect(self._record)
        buttons = QHBoxLayout()
        buttons.addWidget(record)
        if competent:
            without = Button(self.tr("Décider sans ces réponses"))
            without.clicked.connect(self.waived)
            buttons.addWidget(without)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space("s"))
        layout.addWidget(heading(self.tr("Entretien d’orientation")))
        layout.addWidget(
            plain(self.tr("Ces points se précisent avec la personne. Elle peut ne pas répondre."))
        )
        layout.addWidget(self.form, 1)
        layout.addWidget(self._problem)
        layout.addLayout(buttons)

    def _take(self, key: str, given: Raw | None) -> None:
        try:
            after = (
                self._interview.without(key)
                if given is None
                else self._interview.answered(key, given)
            )
        except AnswerRefused as refused:
            self.form.refuse(key, sentence(refused))
            return
        self._interview = after
        self.form.accept(key, after.answers.get(key))
        self.form.show_asked(after)

    def _record(self) -> None:
        self.form.settle()
        if problem := self.form.first_problem():
            self.form.go_to(problem)
        elif new := self._new():
            self.clarified.emit(new)
        else:
            self.refuse(self.tr("Il n’y a pas de nouvelle réponse."))

    def _new(self) -> dict[str, Answer]:
        given = {
            question.key: self._interview.answers[question.key]
            for question in self._interview.asked
            if question.key in self._keys and question.key in self._interview.answers
        }
        return {key: value for key, value in given.items() if self._before.get(key) != value}
