"""The person reads the answers on the screen, and says yes before anything is recorded."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from counter.button import Button
from counter.content import Content
from counter.look import heading, space
from counter.models.fields import Column, FieldsModel
from counter.shortcuts import Key, bind, labelled
from counter.texts import note, plain
from counter.windows.doubts import Doubts
from counter.windows.tables import TextTable
from counter.words.story import recap
from domain.hand import ReadBack
from domain.interview import Interview


class RecapPage(QWidget):
    """All answers, how the person reads them again, and two buttons that say what they do.

    Signals:
        confirmed: the person has read, in this way (`domain.hand.ReadBack`), and confirmed.
        corrected: key of the question to go back to.
        returned: back to the form, without a question in mind.
    """

    confirmed = Signal(object)
    corrected = Signal(str)
    returned = Signal()

    def __init__(self, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._model = FieldsModel(origins=False, parent=self)
        self.table = TextTable(self._model, self.tr("Réponses à relire"), Column.VALUE)
        self.table.opened.connect(lambda row: self.corrected.emit(self._model.rows[row].key))
        self._doubts = Doubts(content)
        self._doubts.wanted.connect(self.corrected)
        self._problem = note(colour="danger")
        self._problem.hide()
        self._ways = {
            ReadBack.SCREEN: QRadioButton(self.tr("Relu à l’écran")),
            ReadBack.ALOUD: QRadioButton(self.tr("Lu à voix haute")),
            ReadBack.PAPER: QRadioButton(self.tr("Relu sur papier")),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space("l"), space("m"), space("l"), space("m"))
        layout.setSpacing(space("m"))
        layout.addWidget(heading(self.tr("Relire avec la personne")))
        layout.addWidget(
            plain(
                self.tr(
                    "Tournez l’écran vers la personne, ou lisez-lui ses réponses. "
                    "Entrée sur une ligne : la corriger."
                )
            )
        )
        layout.addWidget(self._doubts)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._problem)
        layout.addLayout(self._read_back())
        layout.addLayout(self._buttons())
        bind(self, Key.GO_ON, self._confirm)
        bind(self, Key.BACK, self.returned.emit)
        self.setFocusProxy(self.table)

    def show_interview(self, interview: Interview) -> None:
        """Show these answers."""
        self.say("")
        self._doubts.show_interview(interview)
        self._model.put(recap(self._content, interview))
        self._ways[ReadBack.SCREEN].setChecked(True)
        self.table.selectRow(1)

    def say(self, sentence: str) -> None:
        """Say why the registration is not recorded."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _confirm(self) -> None:
        self.confirmed.emit(next(way for way, button in self._ways.items() if button.isChecked()))

    def _read_back(self) -> QHBoxLayout:
        ways = QHBoxLayout()
        for button in self._ways.values():
            ways.addWidget(button)
        ways.addStretch()
        return ways

    def _buttons(self) -> QHBoxLayout:
        text = self.tr("La personne a relu et confirme : enregistrer")
        confirm = Button(labelled(text, Key.GO_ON), primary=True)
        confirm.clicked.connect(self._confirm)
        back = Button(labelled(self.tr("Revenir aux réponses"), Key.BACK))
        back.clicked.connect(self.returned)
        buttons = QHBoxLayout()
        buttons.addWidget(confirm)
        buttons.addWidget(back)
        buttons.addStretch()
        return buttons
