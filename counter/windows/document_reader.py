"""Read the lines at the foot of an identity document, and offer what they say as answers.

A scanner types like a keyboard, in bursts: whatever is typed while this window is open lands in
its field. The lines themselves are kept nowhere, and gone from the field once they were read.
"""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from counter.button import Button
from counter.look import heading, sized, space
from counter.registration import Registration
from counter.shortcuts import Key, bind, labelled
from counter.texts import note, plain
from counter.words.document import document_text, refusal_text
from counter.words.wording import answer_text, field_name
from domain.answers import Answer
from domain.documents.mrz import Mrz, read_mrz
from domain.documents.proposals import Proposal, proposals
from domain.documents.zone import MrzRefused, Why

_WIDTH = 720  # pixels
_LINES = 4  # shown of the field: three, and the one that a scanner begins after them
_SETTLES = 300  # milliseconds without a sign: the scanner has done
_PRIVATE = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhUppercaseOnly
)


class DocumentReader(QDialog):
    """What the document says beside what was answered. Only what is taken becomes an answer.

    Signals:
        taken: key of a question, and the answer that the person agrees to.
    """

    taken = Signal(str, object)

    def __init__(self, registration: Registration, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Lire une pièce"))
        self.setFixedWidth(_WIDTH)
        self._registration = registration
        self._content = registration.content
        self._mrz: Mrz | None = None
        self._offered: tuple[Proposal, ...] = ()
        self.field = self._make_field()
        self._problem = note(colour="danger")
        self._validity = plain()
        self._rows = QGridLayout()
        self._take_all = Button(labelled(self.tr("Tout reprendre"), Key.GO_ON), primary=True)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLES)
        self._settled.timeout.connect(self._look)
        self._take_all.clicked.connect(self._take_everything)
        bind(self, Key.GO_ON, self._go_on)
        self._lay_out()
        self._show()

    @property
    def offered(self) -> tuple[Proposal, ...]:
        """What the document proposes and the answers do not say yet."""
        return tuple(proposal for proposal in self._offered if not proposal.agrees)

    @property
    def settling(self) -> bool:
        """Whether somebody typed a moment ago: what is in the field was not looked at yet."""
        return self._settled.isActive()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Signs that no button took begin a burst: it belongs into the field."""
        if event.text().strip() and event.text().isprintable():
            self.field.setFocus()
            self.field.insertPlainText(event.text())
        else:
            super().keyPressEvent(event)

    def _make_field(self) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setAccessibleName(self.tr("Lignes au bas de la pièce"))
        field.setTabChangesFocus(True)
        field.setUndoRedoEnabled(False)  # what was read is gone, and does not come back
        field.setInputMethodHints(_PRIVATE)
        field.setFixedHeight(field.fontMetrics().lineSpacing() * (_LINES + 1))
        field.textChanged.connect(self._typed)
        return field

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[space("l")] * 4)
        layout.setSpacing(space("m"))
        layout.addWidget(heading(self.tr("Lire une pièce")))
        how = self.tr(
            "Passez la pièce dans le lecteur, ou tapez les lignes où il y a des « < ». "
            "Elles ne sont pas gardées. Reprenez ce que la personne confirme."
        )
        layout.addWidget(plain(how))
        layout.addWidget(self.field)
        layout.addWidget(self._problem)
        layout.addWidget(self._validity)
        self._rows.setColumnStretch(1, 1)
        self._rows.setColumnStretch(2, 1)
        layout.addLayout(self._rows)
        close = Button(labelled(self.tr("Fermer"), Key.BACK))
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self._take_all)
        buttons.addWidget(close)
        buttons.addStretch()
        layout.addLayout(buttons)

    def _typed(self) -> None:
        self._say("")
        self._settled.start()

    def _look(self) -> None:
        """Nothing was typed for a while. Whoever types by hand has not done yet."""
        if refused := self._refused():
            self._say("" if refused.why is Why.LENGTH else refusal_text(refused))

    def _go_on(self) -> None:
        if not self.field.toPlainText().strip():
            self._take_everything()
        elif refused := self._refused():
            self._say(refusal_text(refused))

    def _refused(self) -> MrzRefused | None:
        """Read what is in the field and show what it says, or give why it cannot be read."""
        self._settled.stop()
        text = self.field.toPlainText()
        if not text.strip():
            return None
        try:
            self._mrz = read_mrz(text, self._registration.interview.context.today)
        except MrzRefused as refused:
            return refused
        self.field.clear()
        self._settled.stop()  # clearing is no typing
        self._show()
        return None

    def _take(self, proposal: Proposal) -> None:
        self.taken.emit(proposal.key, proposal.answer)
        self._show()
        self.field.setFocus()

    def _take_everything(self) -> None:
        if not self.offered:
            return
        for proposal in self.offered:
            self.taken.emit(proposal.key, proposal.answer)
        self.accept()

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.field.setAccessibleDescription(sentence)
        self._fit()

    def _show(self) -> None:
        """What was read last, beside the answers as they are now."""
        interview = self._registration.interview
        day = interview.context.today
        self._offered = proposals(self._mrz, interview, day) if self._mrz else ()
        self._validity.setText(document_text(self._mrz, day) if self._mrz else "")
        self._validity.setVisible(self._mrz is not None)
        self._take_all.setVisible(bool(self.offered))
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        if self._offered:
            titles = (self.tr("Question"), self.tr("Réponse donnée"), self.tr("Lu sur la pièce"))
            for column, title in enumerate(titles):
                self._rows.addWidget(note(title), 0, column)
        before: QWidget = self.field
        for row, proposal in enumerate(self._offered, 1):
            if take := self._add(row, proposal, interview.answers.get(proposal.key)):
                self.setTabOrder(before, take)
                before = take
        self.setTabOrder(before, self._take_all)
        for place in range(self._rows.count()):
            if (item := self._rows.itemAt(place)) and (widget := item.widget()):
                widget.show()  # what is hidden still takes no room, and the window would be too low
        self._say("")

    def _add(self, row: int, proposal: Proposal, present: Answer | None) -> Button | None:
        """Show a proposal; gives the button that takes it over, if it says something new."""
        name = field_name(self._content, proposal.key)
        read = answer_text(self._content, proposal.key, proposal.answer)
        self._rows.addWidget(plain(name), row, 0)
        self._rows.addWidget(plain(answer_text(self._content, proposal.key, present)), row, 1)
        self._rows.addWidget(sized(plain(read), "body", bold=not proposal.agrees), row, 2)
        if proposal.agrees:
            self._rows.addWidget(note(self.tr("D’accord")), row, 3)
            return None
        take = Button(self.tr("Reprendre"))
        take.setAccessibleName(
            self.tr("Reprendre : {field}, {value}").format(field=name, value=read)
        )
        take.clicked.connect(partial(self._take, proposal))
        self._rows.addWidget(take, row, 3)
        return take

    def _fit(self) -> None:
        if layout := self.layout():  # Qt guesses the height of words that wrap, and too low
            self.resize(_WIDTH, layout.totalHeightForWidth(_WIDTH))
