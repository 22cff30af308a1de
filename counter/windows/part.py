"""Two dossiers that are not one person's: parted, and what the merge changed given back."""

from typing import Final

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from counter.errands import Errands
from counter.merging import given_back, parting
from counter.reading import Opened
from counter.shortcuts import Key, labelled
from counter.texts import plain
from counter.windows.choice_list import ChoiceList
from counter.windows.recording_dialog import RecordingDialog
from counter.windows.within import fit_height, width_within
from counter.words.merge import pair_text, pairs
from counter.words.wording import answer_text, field_name
from store.agents import Agent

_WIDTH: Final = 720  # pixels


class PartDialog(RecordingDialog):
    """Which merge is undone, and which answers become what they were. A number picks."""

    def __init__(self, opened: Opened, errands: Errands, agent: Agent, parent: QWidget) -> None:
        super().__init__(self.tr("Séparer de nouveau"), errands, parent)
        self._opened = opened
        self._agent = agent
        self._pairs = pairs(opened)
        self.list = ChoiceList()
        self.list.setAccessibleName(self.tr("Ce que vous séparez"))
        last = (merges[-1] for merges in self._pairs)
        self.list.offer(pair_text(merge, opened.references, opened.today) for merge in last)
        self.list.entered_key.connect(self.record)
        self.boxes: dict[str, QCheckBox] = {}
        self._back = QVBoxLayout()
        self._back_title = plain(self.tr("Redevient ce que c’était :"))
        self.setFixedWidth(width_within(self, _WIDTH))
        self._lay_out()
        self.list.currentRowChanged.connect(self._offer)
        self.list.setCurrentRow(0 if len(self._pairs) == 1 else -1)
        self._offer()
        self.list.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit_height(self, self.width())

    def _lay_out(self) -> None:
        layout = self.column(self.windowTitle())
        meaning = self.tr(
            "Chaque dossier redevient ce qu’il était. Ce qui a été fait depuis reste dans le "
            "dossier où il a été fait ; l’historique garde tout."
        )
        layout.addWidget(plain(meaning))
        layout.addWidget(self.list)
        layout.addWidget(self._back_title)
        layout.addLayout(self._back)
        layout.addWidget(self.problem)
        layout.addLayout(self.buttons(labelled(self.tr("Séparer"), Key.GO_ON)))

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

    def record(self) -> None:
        picked = self.list.picked
        if picked is None:
            self.say(self.tr("Choisissez d’abord : un chiffre choisit."))
        else:
            back = [key for key, box in self.boxes.items() if box.isChecked()]
            self.write(parting(self._opened.dossier, self._pairs[picked], back, self._agent))
