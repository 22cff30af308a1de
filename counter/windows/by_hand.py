"""Carrying by hand: what waits goes on a USB stick, what somebody brings is passed on."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from counter.button import Button
from counter.desk import Desk
from counter.errands import Errands
from counter.flow import Flow
from counter.look import space
from counter.texts import note
from counter.words.sentences import sentence_with_code
from domain.errors import AppError
from qtkit.sync_service import SyncService
from store.sealed import SealedFolder
from sync import arrivals, bundles
from sync.bundles import SUFFIX, Brought
from sync.sealing.bundle import Bundle


class _Carried(NamedTuple):
    """How many acts are in a file; how many of them are shown here since."""

    acts: int
    shown: int


class ByHand(QWidget):
    """Two buttons, and what came of them.

    Only the portal can read what is carried; of what a kiosk of this site recorded, this desk too.

    Signals:
        told: there is more to read here.
    """

    told = Signal()

    def __init__(self, service: SyncService, errands: Errands, parent: QWidget) -> None:
        super().__init__(parent)
        self._service = service
        self._errands = errands
        self._said = note()
        self._said.hide()
        take = Button(self.tr("Emporter sur une clé USB"))
        take.clicked.connect(self._choose_target)
        bring = Button(self.tr("Apporter une clé USB"))
        bring.clicked.connect(self._choose_source)
        line = Flow(space("s"))
        line.addWidget(take)
        line.addWidget(bring)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addWidget(self._said)

    @property
    def said(self) -> str:
        """What came of it."""
        return self._said.text()

    def take_out(self, file: Path) -> None:
        """Seal what the portal does not have into a file."""

        def work(desk: Desk) -> int:
            return len(bundles.take_out(desk.store, desk.clock, file))

        self._errands.run(work, self._taken, self._refused)

    def bring(self, *files: Path) -> None:
        """Take sealed files, show what is in them for this desk, and pass them on."""

        def work(desk: Desk) -> Brought[_Carried]:
            def look(came: Bundle) -> _Carried:
                return _Carried(came.header.acts, arrivals.show(desk.store, came))

            return bundles.bring_all(SealedFolder(desk.store.folder), files, look)

        self._errands.run(work, self._brought, self._refused)

    def _choose_target(self) -> None:
        title = self.tr("Emporter sur une clé USB")
        chosen, _ = QFileDialog.getSaveFileName(self, title, f"premier-pas{SUFFIX}")
        if chosen:
            self.take_out(Path(chosen))

    def _choose_source(self) -> None:
        title = self.tr("Apporter une clé USB")
        sealed = self.tr("Fichiers scellés")
        every = self.tr("Tous les fichiers")  # whoever took it out may have named it otherwise
        kinds = f"{sealed} (*{SUFFIX});;{every} (*)"
        chosen, _ = QFileDialog.getOpenFileNames(self, title, "", kinds)
        if chosen:
            self.bring(*map(Path, chosen))

    def _taken(self, _files: int) -> None:
        self._say(
            self.tr(
                "C’est copié. Seul le portail peut lire ce fichier. Apportez-le à un autre poste, "
                "qui le transmettra. Tout reste aussi sur ce poste."
            )
        )

    def _brought(self, brought: Brought[_Carried]) -> None:
        refused = [self._not_taken(file, why) for file, why in brought.refused]
        if brought.taken:
            self._say("\n".join((self._passed_on(brought.taken), *refused)))
            self._service.try_now()
        else:
            self._say("\n".join(refused))

    def _not_taken(self, file: Path, why: AppError) -> str:
        text = self.tr("Pas repris\u00a0: {file}. {why}")
        return text.format(file=file.name, why=sentence_with_code(why))

    def _passed_on(self, carried: Sequence[_Carried]) -> str:
        acts = sum(each.acts for each in carried)
        text = self.tr("Ce fichier porte %n acte(s). Ce poste le transmet au portail.", "", acts)
        if any(each.shown for each in carried):
            shown = self.tr("Les personnes inscrites à la borne sont déjà visibles sur ce poste.")
            text = f"{text} {shown}"
        return text

    def _refused(self, error: AppError) -> None:
        self._say(sentence_with_code(error))

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.show()
        self.told.emit()
