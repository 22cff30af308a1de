"""The form of an assisted registration, and beside it what helps to fill it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from counter.button import Button
from counter.errands import Errands
from counter.forms.interview_form import InterviewForm
from counter.forms.sections import SectionBar
from counter.look import card, heading, space
from counter.registration import Registration
from counter.shortcuts import Key, bind, labelled
from counter.texts import note
from counter.windows.document_reader import DocumentReader
from counter.windows.duplicates import Duplicates
from counter.words.sentences import sentence
from domain.answers import Answer, AnswerRefused

_SIDE, _SHARE = 340, 0.3  # pixels; of a narrower page


class FormPage(QWidget):
    """The questions as they are said aloud, people who may be the same, and what is missing.

    Signals:
        reviewed: nothing mandatory is missing; the person may read the answers.
        abandoned: the agent wants to erase the interview.
        dossier_wanted: id of a dossier that may be the same person's.
    """

    reviewed = Signal()
    abandoned = Signal()
    dossier_wanted = Signal(str)

    def __init__(
        self, registration: Registration, errands: Errands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._registration = registration
        self._content = registration.content
        self._texts = self._content.texts
        self.form = InterviewForm(self._content)
        self._label = heading()
        self._help = note()
        self._example = note()
        self._sections = SectionBar(self._content)
        self._missing = note(colour="danger")
        self._buttons = QVBoxLayout()
        self.duplicates = Duplicates(errands)
        self.duplicates.dossier_wanted.connect(self.dossier_wanted)
        self._card = self._side()
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.form, 1)
        body.addWidget(self._card)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._sections)
        layout.addLayout(body, 1)
        self._connect()
        self.form.show_interview(registration.interview)
        self._sections.show_progress(registration.interview)
        self.duplicates.look(registration.interview)
        self.setFocusProxy(self.form)

    @property
    def asked(self) -> list[str]:
        """Keys of the questions that are asked now."""
        return [question.key for question in self._registration.interview.asked]

    def begin(self) -> None:
        """Put the cursor where the interview goes on: after the last answer that was given."""
        interview = self._registration.interview
        answered = [
            question.key for question in interview.asked if question.key in interview.answers
        ]
        following = interview.next_after(answered[-1]) if answered else interview.asked[0]
        self.form.go_to((following or interview.asked[-1]).key)

    def _connect(self) -> None:
        self.form.given.connect(self._registration.answer)
        self.form.entered.connect(self._entered)
        self.form.finished.connect(self._review)
        self._registration.accepted.connect(self._accepted)
        self._registration.refused.connect(self._refused)
        self._sections.wanted.connect(self.form.go_to_section)
        self._sections.bind_to(self)
        self.form.undo_wanted.connect(self._registration.undo)
        self._registration.undone.connect(self.form.go_to)
        bind(self, Key.UNDO, self._registration.undo)
        bind(self, Key.GO_ON, self._review)
        bind(self, Key.DOCUMENT, self._read_document)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        share = min(_SIDE, int(event.size().width() * _SHARE))
        self._card.setFixedWidth(max(share, self._buttons.minimumSize().width() + 2 * space("m")))

    def _side(self) -> QWidget:
        side = card()
        review = Button(labelled(self.tr("Faire relire"), Key.GO_ON), primary=True)
        review.clicked.connect(self._review)
        abandon = Button(self.tr("Abandonner cette inscription"))
        abandon.clicked.connect(self.abandoned)
        layout = QVBoxLayout(side)
        layout.setContentsMargins(*[space("m")] * 4)
        layout.setSpacing(space("s"))
        layout.addWidget(self._label)
        layout.addWidget(self._help)
        layout.addWidget(self._example)
        layout.addSpacing(space("m"))
        layout.addWidget(self.duplicates, 1)
        layout.addStretch()
        layout.addWidget(self._missing)
        layout.addLayout(self._buttons)
        for button in (self._document_button(), review, abandon):
            self._buttons.addWidget(button)
        return side

    def _document_button(self) -> QWidget:
        button = Button(labelled(self.tr("Lire une pièce"), Key.DOCUMENT))
        button.clicked.connect(self._read_document)
        return button

    def _read_document(self) -> None:
        self.form.settle()
        reader = DocumentReader(self._registration, self)
        reader.taken.connect(self._registration.answer)
        reader.finished.connect(self._return_to_form)
        reader.open()

    def _return_to_form(self) -> None:
        self.activateWindow()  # not every window manager does it by itself
        interview = self._registration.interview
        self.form.go_to((interview.first_open() or interview.asked[0]).key)

    def _entered(self, key: str) -> None:
        text = self._texts.questions[key]
        self._label.setText(text.label)
        self._help.setText(text.help)
        example = self.tr("Exemple : {example}").format(example=text.example)
        self._example.setText(example if text.example else "")
        self._sections.show_place(key)

    def _accepted(self, key: str, answer: Answer | None) -> None:
        self.form.accept(key, answer)
        self._answered()

    def _refused(self, key: str, refused: AnswerRefused) -> None:
        self.form.refuse(key, sentence(refused))
        self._answered()

    def _answered(self) -> None:
        interview = self._registration.interview
        self.form.show_asked(interview)
        self._sections.show_progress(interview)
        self.duplicates.look(interview)
        if self._missing.text():
            self._say_missing()

    def _review(self) -> None:
        self.form.settle()
        self._say_missing()
        missing = self._registration.interview.missing
        if missing:
            self.form.go_to(missing[0].key)
        elif refused := self.form.first_problem():
            self.form.go_to(refused)
        else:
            self.reviewed.emit()

    def _say_missing(self) -> None:
        missing = self._registration.interview.missing
        names = ", ".join(self._texts.questions[question.key].short for question in missing)
        text = self.tr("Avant d’enregistrer, il manque : {fields}")
        self._missing.setText(text.format(fields=names) if missing else "")
