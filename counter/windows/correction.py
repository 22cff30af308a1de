"""Correct one answer, or settle a conflict: what is there, who gave it, and what it becomes."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from counter.button import Button
from counter.errands import Errands
from counter.forms.editors import editor_for
from counter.forms.row import Row
from counter.look import card, sized, space
from counter.reading import Opened
from counter.recording import clarifying
from counter.texts import note, plain
from counter.windows.recording_dialog import RecordingDialog
from counter.windows.within import Scrolled
from counter.words.sentences import sentence
from counter.words.story import heads
from domain.answers import Answer, AnswerRefused, Raw, read_answer
from domain.dossier import Field
from store.agents import Agent

_WIDTH = 640  # pixels
_NOTHING: Raw = ""


class CorrectionDialog(RecordingDialog):
    """The values that are there, each with who gave it; under them the editor of the question."""

    def __init__(
        self, opened: Opened, key: str, errands: Errands, agent: Agent, parent: QWidget
    ) -> None:
        super().__init__(self.tr("Corriger une réponse"), errands, parent)
        self._opened = opened
        self._agent = agent
        self._content = opened.asking(key)
        self._question = self._content.questionnaire.by_key[key]
        self._given: Raw | None = None
        self._row = Row(editor_for(self._question, self._content))
        self._row.editor.given.connect(self._take)
        self._row.editor.passed.connect(self.record)
        field = opened.dossier.fields.get(key)
        self.setFixedWidth(_WIDTH)
        self._lay_out(field)
        if field and not field.conflict:
            self._row.editor.show_answer(field.value)
            self._given = field.value
        self._row.editor.setFocus(Qt.FocusReason.TabFocusReason)  # selects what is there

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Qt guesses the height of words that wrap, and too low."""
        self._heads.fit(self, _WIDTH)

    def _lay_out(self, field: Field | None) -> None:
        layout = self.column(self._content.texts.questions[self._question.key].short)
        given = QVBoxLayout()
        given.setSpacing(space("m"))
        if field:
            for value, written, origin in heads(self.errands.desk, self._opened, field):
                given.addWidget(self._head(value, written, origin, choice=field.conflict))
        self._heads = Scrolled(given, self.tr("Réponse du dossier"))
        self._heads.setVisible(field is not None)
        layout.addWidget(self._heads)
        settle = field is not None and field.conflict
        layout.addWidget(
            plain(self.tr("Ou une autre réponse :") if settle else self.tr("Nouvelle réponse :"))
        )
        layout.addWidget(self._row)
        layout.addLayout(self.buttons(self.tr("Enregistrer la correction  (Entrée)")))

    def _head(self, value: Answer, written: str, origin: str, *, choice: bool) -> QWidget:
        frame = card()
        texts = QVBoxLayout()
        texts.addWidget(sized(plain(written), "body", bold=True))
        texts.addWidget(note(origin))
        layout = QHBoxLayout(frame)
        layout.addLayout(texts, 1)
        if choice:
            keep = Button(self.tr("Garder cette réponse"))
            keep.setAccessibleName(self.tr("Garder cette réponse : {value}").format(value=written))
            keep.clicked.connect(partial(self._settle, value))
            layout.addWidget(keep)
        return frame

    def _take(self, given: Raw | None) -> None:
        self._given = given

    def record(self) -> None:
        self._row.editor.settle()
        context = self._content.interview(self._opened.today).context
        try:
            answer = read_answer(
                self._question, _NOTHING if self._given is None else self._given, context
            )
        except AnswerRefused as refused:
            self.say(sentence(refused))
        else:
            self._settle(answer)

    def _settle(self, answer: Answer) -> None:
        self.write(clarifying(self._opened.dossier, {self._question.key: answer}, self._agent))

    def say(self, problem: str) -> None:
        self._row.show_problem(problem)
        self._fit()
