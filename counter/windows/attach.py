"""Attach a file to a dossier, or take a document off it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from counter.attached_words import kinds, name_text, refusal_text
from counter.button import Button
from counter.errands import Errands
from counter.filing import attaching, detaching
from counter.look import heading, space
from counter.shortcuts import Key, bind, labelled
from counter.texts import note, plain
from counter.windows.choice_list import ChoiceList
from domain.documents.attached import MOST_TITLE, Attached
from domain.errors import AppError
from qtkit.messages import sentence
from store.agents import Agent

_WIDTH = 560  # pixels


class AttachDialog(QDialog):
    """What the file is, and a few words if there are any. A number picks, Enter attaches.

    Signals:
        recorded: the document is in the dossier.
    """

    recorded = Signal()

    def __init__(
        self, dossier: str, file: Path, errands: Errands, agent: Agent, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dossier = dossier
        self._file = file
        self._errands = Errands(errands.desk, errands.tasks, self)
        self._agent = agent
        self._saving = False
        self._kinds = kinds()
        self.list = ChoiceList()
        self.list.setAccessibleName(self.tr("Ce que c’est"))
        self.list.offer(self._kinds.values())
        self.list.entered_key.connect(self._record)
        self.title = QLineEdit(maxLength=MOST_TITLE)
        self.title.returnPressed.connect(self._record)
        self._problem = note(colour="danger")
        self.setWindowTitle(self.tr("Ajouter un document"))
        self.setFixedWidth(_WIDTH)
        self._lay_out()
        bind(self, Key.GO_ON, self._record)
        self.list.setFocus()

    def _lay_out(self) -> None:
        record = Button(labelled(self.tr("Ajouter"), Key.GO_ON), primary=True)
        record.clicked.connect(self._record)
        cancel = Button(labelled(self.tr("Annuler"), Key.BACK))
        cancel.clicked.connect(self.reject)
        words = QLabel(self.tr("Quelques mots, si c’est utile :"))
        words.setBuddy(self.title)
        self.title.setAccessibleName(self.tr("Quelques mots"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[space("l")] * 4)
        layout.setSpacing(space("m"))
        layout.addWidget(heading(self.windowTitle()))
        layout.addWidget(plain(self._file.name))
        for widget in (self.list, words, self.title):
            layout.addWidget(widget)
        leaves = self.tr(
            "Le document est gardé chiffré sur ce poste, puis envoyé au portail. "
            "Le fichier d’origine reste où il est."
        )
        layout.addWidget(note(leaves))
        layout.addWidget(self._problem)
        layout.addLayout(_line(record, cancel))

    def _record(self) -> None:
        """Record it, once: a second press while it is written changes nothing."""
        picked = self.list.picked
        if picked is None:
            self._problem.setText(self.tr("Choisissez d’abord ce que c’est : un chiffre choisit."))
        elif not self._saving:
            self._saving = True
            kind = list(self._kinds)[picked]
            work = attaching(self._dossier, self._file, kind, self.title.text(), self._agent)
            self._errands.run(work, self._done, self._refused)

    def _done(self, _: None) -> None:
        self.recorded.emit()
        self.accept()

    def _refused(self, error: AppError) -> None:
        self._saving = False
        self._problem.setText(refusal_text(error))


class DetachDialog(QDialog):
    """Says what taking off a document does, and what it does not.

    Signals:
        recorded: the document is in the dossier no more.
    """

    recorded = Signal()

    def __init__(
        self, dossier: str, attached: Attached, errands: Errands, agent: Agent, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._work = detaching(dossier, attached, agent)
        self._errands = Errands(errands.desk, errands.tasks, self)
        self._saving = False
        self._problem = note(colour="danger")
        self.setWindowTitle(self.tr("Retirer un document"))
        self.setFixedWidth(_WIDTH)
        detach = Button(labelled(self.tr("Retirer"), Key.GO_ON), primary=True)
        detach.clicked.connect(self._record)
        cancel = Button(labelled(self.tr("Annuler"), Key.BACK))
        cancel.clicked.connect(self.reject)
        meaning = self.tr(
            "À retirer si le document a été ajouté par erreur. Il n’est plus montré dans le "
            "dossier, et l’historique dit qui l’a retiré. Ce qui a déjà été envoyé ou enregistré "
            "n’est pas effacé."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[space("l")] * 4)
        layout.setSpacing(space("m"))
        layout.addWidget(heading(self.windowTitle()))
        layout.addWidget(plain(name_text(attached.document)))
        layout.addWidget(note(meaning))
        layout.addWidget(self._problem)
        layout.addLayout(_line(detach, cancel))
        bind(self, Key.GO_ON, self._record)
        cancel.setFocus()

    def _record(self) -> None:
        if not self._saving:
            self._saving = True
            self._errands.run(self._work, self._done, self._refused)

    def _done(self, _: None) -> None:
        self.recorded.emit()
        self.accept()

    def _refused(self, error: AppError) -> None:
        self._saving = False
        self._problem.setText(sentence(error))


def _line(*buttons: Button) -> QHBoxLayout:
    line = QHBoxLayout()
    for button in buttons:
        line.addWidget(button)
    line.addStretch()
    return line
