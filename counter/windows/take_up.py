"""Take up at the desk what somebody began at a kiosk of this site: by their code alone.

Where the portal cannot be asked, a scanner types what their picture holds. Nothing is asked again.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from counter.button import Button
from counter.errands import Errands
from counter.look import heading, space
from counter.shortcuts import Key, bind, labelled
from counter.texts import note, plain
from counter.words.sentences import sentence
from counter.writing import taking_up
from domain.errors import AppError
from domain.resume_code import read_code
from qtkit.sync_service import SyncService
from store.drafts import DraftId
from store.handover import is_carried

_WIDTH = 560  # pixels


class TakeUp(QDialog):
    """Two fields. What opens becomes a draft here, which the registration form goes on with.

    Signals:
        draft_wanted: id of the draft to go on with.
    """

    draft_wanted = Signal(str)

    def __init__(self, errands: Errands, sync: SyncService, carried: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Reprendre une inscription de la borne"))
        self.setFixedWidth(_WIDTH)
        self._errands = Errands(errands.desk, errands.tasks, self)
        self._sync = sync
        self._asking = False
        self.carried, self.code = QLineEdit(carried), QLineEdit()
        self._problem = note(colour="danger")
        self._lay_out()
        self.code.returnPressed.connect(self._open)
        bind(self, Key.GO_ON, self._open)
        self.code.setFocus()

    def _lay_out(self) -> None:
        fields = QFormLayout()
        for field, name in (
            (self.code, self.tr("Code de la personne")),
            (self.carried, self.tr("Dessin de la borne, sans réseau")),
        ):
            field.setAccessibleName(name)
            fields.addRow(name, field)
        self.carried.returnPressed.connect(self._open)
        how = self.tr(
            "Tapez le code que dit la personne. "
            "Sans réseau, passez aussi son dessin dans le lecteur."
        )
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
        """By the picture, if there is one; else by the code alone. Once, until it is answered."""
        if self._asking:
            return
        if is_carried(self.code.text()):  # the scanner types where the focus is
            self.carried.setText(self.code.text())
            self.code.clear()
        carried, code = self.carried.text().strip(), read_code(self.code.text())
        if code is None:
            self._ask_again(self.tr("Tapez les 8 signes du code."))
            return
        self._asking = True
        if carried:
            self._errands.run(taking_up(carried, code), self._opened, self._failed)
            return
        self._problem.setText(self.tr("Le portail cherche…"))
        then = self._errands.while_here(self._opened)
        self._sync.take_up(code, then, self._errands.while_here(self._failed))

    def _opened(self, draft: DraftId | None) -> None:
        self._asking = False
        if draft is None and self.carried.text().strip():
            self._ask_again(
                self.tr(
                    "Ce dessin et ce code ne s’ouvrent pas ensemble ici. Regardez le code. "
                    "Le dessin vaut 15 jours, pour les postes du même site."
                )
            )
        elif draft is None:
            self._ask_again(
                self.tr(
                    "Ce code n’ouvre rien. Regardez-le encore : il vaut 15 jours, pour le même "
                    "site. Si la borne est sans réseau, passez son dessin dans le lecteur."
                )
            )
        else:
            self.accept()
            self.draft_wanted.emit(draft)

    def _ask_again(self, why: str) -> None:
        self._problem.setText(why)
        self.code.setFocus()
        self.code.selectAll()

    def _failed(self, error: AppError) -> None:
        self._asking = False
        self._problem.setText(sentence(error))
