"""Take up at the desk what somebody began at a kiosk of this site: their code, and what they show.

A scanner types what the picture holds. Nothing goes over a network, and nothing is asked again.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from counter.button import Button
from counter.errands import Errands
from counter.look import heading, space
from counter.shortcuts import Key, bind, labelled
from counter.texts import note, plain
from counter.writing import taking_up
from domain.errors import AppError
from qtkit.messages import sentence
from store.drafts import DraftId

_WIDTH = 560  # pixels


class TakeUp(QDialog):
    """Two fields. What opens becomes a draft here, which the registration form goes on with.

    Signals:
        draft_wanted: id of the draft to go on with.
    """

    draft_wanted = Signal(str)

    def __init__(self, errands: Errands, carried: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Reprendre une inscription de la borne"))
        self.setFixedWidth(_WIDTH)
        self._errands = Errands(errands.desk, errands.tasks, self)
        self.carried, self.code = QLineEdit(carried), QLineEdit()
        self._problem = note(colour="danger")
        self._lay_out()
        self.code.returnPressed.connect(self._open)
        bind(self, Key.GO_ON, self._open)
        (self.code if carried else self.carried).setFocus()

    def _lay_out(self) -> None:
        fields = QFormLayout()
        for field, name in (
            (self.carried, self.tr("Dessin de la borne")),
            (self.code, self.tr("Code de la personne")),
        ):
            field.setAccessibleName(name)
            fields.addRow(name, field)
        self.carried.returnPressed.connect(self.code.setFocus)
        how = self.tr("Passez le dessin dans le lecteur, puis tapez le code que dit la personne.")
        go_on = Button(labelled(self.tr("Reprendre"), Key.GO_ON), primary=True)
        go_on.clicked.connect(self._open)
        close = Button(labelled(self.tr("Fermer"), Key.BACK))
        close.clicked.connect(self.reject)
        for button in (go_on, close):
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addWidget(go_on)
        buttons.addWidget(close)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[space("l")] * 4)
        layout.setSpacing(space("m"))
        layout.addWidget(heading(self.windowTitle()))
        layout.addWidget(plain(how))
        layout.addLayout(fields)
        layout.addWidget(self._problem)
        layout.addLayout(buttons)

    def _open(self) -> None:
        work = taking_up(self.carried.text(), self.code.text())
        self._errands.run(work, self._opened, self._failed)

    def _opened(self, draft: DraftId | None) -> None:
        if draft is None:
            self._problem.setText(
                self.tr(
                    "Ce dessin et ce code ne s’ouvrent pas ensemble ici. Regardez le code. "
                    "Le dessin vaut 15 jours, pour les postes du même site."
                )
            )
            self.code.setFocus()
            self.code.selectAll()
            return
        self.accept()
        self.draft_wanted.emit(draft)

    def _failed(self, error: AppError) -> None:
        self._problem.setText(sentence(error))
