"""What is shown for good on a desk that was revoked."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from counter.button import Button
from counter.look import card, heading, space
from counter.texts import note, plain
from counter.windows.sign_in import centred
from counter.words.sentences import sentence_with_code
from domain.errors import AppError
from qtkit.departure_run import DepartureRun
from sync.bundles import SUFFIX
from sync.locking import Lock

_WIDTH = 640  # pixels


class LockedPage(QWidget):
    """What it means, whom to call, and the sealed file to carry.

    Signals:
        left: the agent has read it.
    """

    left = Signal()

    def __init__(self, lock: Lock, run: DepartureRun, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._state = plain()
        self._said = note()
        frame = card()
        frame.setFixedWidth(_WIDTH)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(*[space("xl")] * 4)
        layout.setSpacing(space("l"))
        layout.addWidget(heading(self.tr("Ce poste a été retiré")))
        for text in self._explained(lock):
            layout.addWidget(plain(text))
        layout.addWidget(self._state)
        layout.addWidget(self._said)
        layout.addLayout(self._buttons())
        centred(self, frame)
        run.changed.connect(self._show)
        self._show()

    @property
    def state(self) -> str:
        """What is said of the sealed files."""
        return self._state.text()

    @property
    def said(self) -> str:
        """What came of copying them."""
        return self._said.text()

    def copy_to(self, file: Path) -> None:
        """Copy the sealed files, beside the page."""
        self._run.copy_to(file, lambda _: self._copied(), self._not_copied)

    def _explained(self, lock: Lock) -> list[str]:
        call = self.tr("Appelez {structure} : {phone}. {opening}")
        return [
            self.tr(
                "Le portail n’écoute plus ce poste. Plus rien n’y est enregistré, et ce qu’il "
                "gardait ne peut plus y être lu."
            ),
            call.format(structure=lock.structure, phone=lock.phone, opening=lock.opening),
        ]

    def _buttons(self) -> QHBoxLayout:
        self._copy = Button(self.tr("Copier le fichier scellé"), primary=True)
        self._copy.clicked.connect(self._choose)
        close = Button(self.tr("Fermer"))
        close.clicked.connect(self.left)
        self.setFocusProxy(close)
        buttons = QHBoxLayout()
        buttons.addWidget(self._copy)
        buttons.addWidget(close)
        buttons.addStretch()
        return buttons

    def _choose(self) -> None:
        name = f"premier-pas{SUFFIX}"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Copier le fichier scellé"), name)
        if chosen:
            self.copy_to(Path(chosen))

    def _show(self) -> None:
        sealed = self._run.sealed
        self._copy.setVisible(bool(sealed and sealed.files))
        if sealed is None:
            text = self.tr("Ce qui n’était pas envoyé est mis sous scellé…")
        elif not sealed.files:
            text = self.tr("Le portail a tout ce que ce poste a enregistré.")
        elif sealed.waiting:
            text = self.tr(
                "Ce qui n’était pas envoyé est sous scellé : seul le portail peut le lire. L’envoi "
                "se fait seul dès qu’il y a un réseau. Vous pouvez aussi le copier sur une clé USB "
                "et l’apporter à un autre poste."
            )
        else:
            text = self.tr(
                "Ce qui n’était pas envoyé est arrivé au portail, sous scellé. Une personne y "
                "décide de la suite."
            )
        self._state.setText(text)

    def _copied(self) -> None:
        self._said.setText(
            self.tr("C’est copié. Retirez la clé et apportez-la à un autre poste, ou au portail.")
        )

    def _not_copied(self, error: AppError) -> None:
        self._said.setText(sentence_with_code(error))
