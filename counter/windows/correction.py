"""Correct one answer, or settle a conflict: what is there, who gave it, and what it becomes."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from counter.button import Button
from counter.errands import Errands
from counter.forms.editors import editor_for
from counter.forms.row import Row
from counter.look import card, heading, sized, space
from counter.reading import Opened
from counter.recording import clarifying
from counter.story import heads
from counter.texts import note, plain
from counter.windows.within import Scrolled
from domain.answers import Answer, AnswerRefused, Raw, read_answer
from domain.dossier import Field
from domain.errors import AppError
from qtkit.messages import sentence
from store.agents import Agent

_WIDTH = 640  # pixels
_NOTHING: Raw = ""


class CorrectionDialog(QDialog):
    """The values that are there, each with who gave it; under them the editor of the question.

    Signals:
        corrected: the correction is recorded.
    """

    corrected = Signal()

    def __init__(
        self, opened: Opened, key: str, errands: Errands, agent: Agent, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._opened = opened
        self._errands = errands
        self._agent = agent
        self._content = opened.asking(key)
        self._question = self._content.questionnaire.by_key[key]
        self._given: Raw | None = None
        self._saving = False
        self._row = Row(editor_for(self._question, self._content))
        self._row.editor.given.connect(self._take)
        self._row.editor.passed.connect(self._save)
        field = opened.dossier.fields.get(key)
        self.setWindowTitle(self.tr("Corriger une réponse"))
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
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[space("l")] * 4)
        layout.setSpacing(space("m"))
        text = self._content.texts.questions[self._question.key]
        layout.addWidget(heading(text.short))
        given = QVBoxLayout()
        given.setSpacing(space("m"))
        if field:
            for value, written, origin in heads(self._errands.desk, self._opened, field):
                given.addWidget(self._head(value, written, origin, choice=field.conflict))
        self._heads = Scrolled(given, self.tr("Réponse du dossier"))
        self._heads.setVisible(field is not None)
        layout.addWidget(self._heads)
        settle = field is not None and field.conflict
        layout.addWidget(
            plain(self.tr("Ou une autre réponse :") if settle else self.tr("Nouvelle réponse :"))
        )
        layout.addWidget(self._row)
        layout.addLayout(self._buttons())

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
            keep.clicked.connect(partial(self._record, value))
            layout.addWidget(keep)
        return frame

    def _buttons(self) -> QHBoxLayout:
        save = Button(self.tr("Enregistrer la correction  (Entrée)"), primary=True)
        save.clicked.connect(self._save)
        cancel = Button(self.tr("Annuler  (Échap)"))
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(save)
        buttons.addWidget(cancel)
        buttons.addStretch()
        return buttons

    def _take(self, given: Raw | None) -> None:
        self._given = given

    def _save(self) -> None:
        self._row.editor.settle()
        context = self._content.interview(self._opened.today).context
        try:
            answer = read_answer(
                self._question, _NOTHING if self._given is None else self._given, context
            )
        except AnswerRefused as refused:
            self._show_problem(sentence(refused))
        else:
            self._record(answer)

    def _record(self, answer: Answer) -> None:
        """Record it, once: a second press while it is written changes nothing."""
        if self._saving:
            return
        self._saving = True
        work = clarifying(self._opened.dossier, {self._question.key: answer}, self._agent)
        self._errands.run(work, self._done, self._refused)

    def _done(self, _: None) -> None:
        self.corrected.emit()
        self.accept()

    def _refused(self, error: AppError) -> None:
        self._saving = False
        self._show_problem(sentence(error))

    def _show_problem(self, problem: str) -> None:
        self._row.show_problem(problem)
        self._fit()
