"""Two dossiers that are not one person's: parted, and what the merge changed given back."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from counter.button import Button
from counter.errands import Errands
from counter.look import heading, space
from counter.merge_words import pair_text, pairs
from counter.merging import given_back, parting
from counter.reading import Opened
from counter.shortcuts import Key, bind, labelled
from counter.texts import note, plain
from counter.windows.choice_list import ChoiceList
from counter.windows.within import fit_height, width_within
from counter.wording import answer_text, field_name
from domain.errors import AppError
from qtkit.messages import sentence
from store.agents import Agent

_WIDTH: Final = 720  # pixels


class PartDialog(QDialog):
    """Which merge is undone, and which answers become what they were. A number picks.

    Signals:
        recorded: there are more acts.
    """

    recorded = Signal()

    def __init__(self, opened: Opened, errands: Errands, agent: Agent, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._opened = opened
        self._errands = Errands(errands.desk, errands.tasks, self)
        self._agent = agent
        self._saving = False
        self._pairs = pairs(opened)
        self.list = ChoiceList()
        self.list.setAccessibleName(self.tr("Ce que vous séparez"))
        last = (merges[-1] for merges in self._pairs)
        self.list.offer(pair_text(merge, opened.references, opened.today) for merge in last)
        self.list.entered_key.connect(self._record)
        self.boxes: dict[str, QCheckBox] = {}
        self._back = QVBoxLayout()
        self._back_title = plain(self.tr("Redevient ce que c’était :"))
        self._problem = note(colour="danger")
        self.setWindowTitle(self.tr("Séparer de nouveau"))
        self.setFixedWidth(width_within(self, _WIDTH))
        self._lay_out()
        bind(self, Key.GO_ON, self._record)
        self.list.currentRowChanged.connect(self._offer)
        self.list.setCurrentRow(0 if len(self._pairs) == 1 else -1)
        self._offer()
        self.list.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit_height(self, self.width())

    def _lay_out(self) -> None:
        record = Button(labelled(self.tr("Séparer"), Key.GO_ON), primary=True)
        record.clicked.connect(self._record)
        cancel = Button(labelled(self.tr("Annuler"), Key.BACK))
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(record)
        buttons.addWidget(cancel)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[space("l")] * 4)
        layout.setSpacing(space("m"))
        layout.addWidget(heading(self.windowTitle()))
        meaning = self.tr(
            "Chaque dossier redevient ce qu’il était. Ce qui a été fait depuis reste dans le "
            "dossier où il a été fait ; l’historique garde tout."
        )
        layout.addWidget(plain(meaning))
        layout.addWidget(self.list)
        layout.addWidget(self._back_title)
        layout.addLayout(self._back)
        layout.addWidget(self._problem)
        layout.addLayout(buttons)

    def _offer(self) -> None:
        """What the merge of the row changed, and nobody since."""
        while item := self._back.takeAt(0):
            if box := item.widget():
                box.hide()
                box.deleteLater()
        picked, self.boxes = self.list.picked, {}
        merges = self._pairs[picked] if picked is not None else ()
        offered = given_back(self._opened.dossier, merges) if merges else {}
        for key, before in offered.items():
            content = self._opened.asking(key)
            text = self.tr("{field} : {answer}")
            said = text.format(
                field=field_name(content, key), answer=answer_text(content, key, before)
            )
            self.boxes[key] = QCheckBox(said)
            self.boxes[key].setChecked(True)
            self._back.addWidget(self.boxes[key])
        self._back_title.setVisible(bool(offered))

    def _record(self) -> None:
        """Record it, once: a second press while it is written changes nothing."""
        picked = self.list.picked
        if picked is None:
            self._problem.setText(self.tr("Choisissez d’abord : un chiffre choisit."))
        elif not self._saving:
            self._saving = True
            back = [key for key, box in self.boxes.items() if box.isChecked()]
            work = parting(self._opened.dossier, self._pairs[picked], back, self._agent)
            self._errands.run(work, self._done, self._refused)

    def _done(self, _: None) -> None:
        self.recorded.emit()
        self.accept()

    def _refused(self, error: AppError) -> None:
        self._saving = False
        self._problem.setText(sentence(error))
