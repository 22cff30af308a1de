"""Attach a file to a dossier, or take a document off it."""

from pathlib import Path

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from counter.errands import Errands
from counter.filing import attaching, detaching
from counter.shortcuts import Key, labelled
from counter.texts import note, plain
from counter.windows.choice_list import ChoiceList
from counter.windows.recording_dialog import RecordingDialog
from counter.words.attached import kinds, name_text, refusal_text
from domain.documents.attached import MOST_TITLE, Attached
from domain.errors import AppError
from store.agents import Agent

_WIDTH = 560  # pixels


class AttachDialog(RecordingDialog):
    """What the file is, and a few words if there are any. A number picks, Enter attaches."""

    def __init__(
        self, dossier: str, file: Path, errands: Errands, agent: Agent, parent: QWidget
    ) -> None:
        super().__init__(self.tr("Ajouter un document"), errands, parent)
        self._dossier = dossier
        self._file = file
        self._agent = agent
        self._kinds = kinds()
        self.list = ChoiceList()
        self.list.setAccessibleName(self.tr("Ce que c’est"))
        self.list.offer(self._kinds.values())
        self.list.entered_key.connect(self.record)
        self.title = QLineEdit(maxLength=MOST_TITLE)
        self.title.returnPressed.connect(self.record)
        self.setFixedWidth(_WIDTH)
        self._lay_out()
        self.list.setFocus()

    def _lay_out(self) -> None:
        words = QLabel(self.tr("Quelques mots, si c’est utile :"))
        words.setBuddy(self.title)
        self.title.setAccessibleName(self.tr("Quelques mots"))
        layout = self.column(self.windowTitle())
        layout.addWidget(plain(self._file.name))
        for widget in (self.list, words, self.title):
            layout.addWidget(widget)
        leaves = self.tr(
            "Le document est gardé chiffré sur ce poste, puis envoyé au portail. "
            "Le fichier d’origine reste où il est."
        )
        layout.addWidget(note(leaves))
        layout.addWidget(self.problem)
        layout.addLayout(self.buttons(labelled(self.tr("Ajouter"), Key.GO_ON)))

    def record(self) -> None:
        picked = self.list.picked
        if picked is None:
            self.say(self.tr("Choisissez d’abord ce que c’est : un chiffre choisit."))
        else:
            kind = list(self._kinds)[picked]
            work = attaching(self._dossier, self._file, kind, self.title.text(), self._agent)
            self.write(work)

    def refusal(self, error: AppError) -> str:
        return refusal_text(error)


class DetachDialog(RecordingDialog):
    """Says what taking off a document does, and what it does not."""

    def __init__(
        self, dossier: str, attached: Attached, errands: Errands, agent: Agent, parent: QWidget
    ) -> None:
        super().__init__(self.tr("Retirer un document"), errands, parent)
        self._work = detaching(dossier, attached, agent)
        self.setFixedWidth(_WIDTH)
        meaning = self.tr(
            "À retirer si le document a été ajouté par erreur. Il n’est plus montré dans le "
            "dossier, et l’historique dit qui l’a retiré. Ce qui a déjà été envoyé ou enregistré "
            "n’est pas effacé."
        )
        layout = self.column(self.windowTitle())
        layout.addWidget(plain(name_text(attached.document)))
        layout.addWidget(note(meaning))
        layout.addWidget(self.problem)
        layout.addLayout(self.buttons(labelled(self.tr("Retirer"), Key.GO_ON)))
        self.leave.setFocus()

    def record(self) -> None:
        self.write(self._work)
