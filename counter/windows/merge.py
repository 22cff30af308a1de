"""Two dossiers side by side: an agent says that they are one person's, and what holds."""

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from counter.button import Button
from counter.errands import Errands
from counter.flow import Flow
from counter.look import coloured, space
from counter.merging import Compared, joining
from counter.models.merge import CHOICES, Column, MergeModel
from counter.shortcuts import Key, labelled
from counter.texts import plain
from counter.windows.recording_dialog import RecordingDialog
from counter.windows.tables import TextTable
from counter.windows.within import stay_within
from counter.words.likeness import reasons_text, verdict_text
from counter.words.wording import day_text
from domain.duplicates.likeness import Verdict
from store.agents import Agent

_SIZE: Final = (1000, 640)  # pixels
_NUMBERS: Final = "".join(map(str, range(1, len(CHOICES) + 1)))


class MergeTable(TextTable):
    """Rows of `MergeModel`; a number chooses, as a button does.

    Signals:
        chosen: number of the choice, from 0.
    """

    chosen = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = _NUMBERS.find(event.text()) if event.text() else -1
        if number >= 0:
            self.chosen.emit(number)
        else:
            super().keyPressEvent(event)


class MergeDialog(RecordingDialog):
    """What agrees, what differs, and what is kept. Nothing that differs is chosen for the agent."""

    def __init__(self, compared: Compared, errands: Errands, agent: Agent, parent: QWidget) -> None:
        super().__init__(self.tr("Réunir les deux dossiers"), errands, parent)
        self._compared = compared
        self._agent = agent
        self.model = MergeModel(compared, self)
        self.table = MergeTable(self.model, self.tr("Les deux dossiers"), Column.LEFT, Column.RIGHT)
        self.table.chosen.connect(self._choose)
        stay_within(self, *_SIZE)
        self._lay_out()
        self.table.selectRow(next(iter(self.model.open_rows), 0))
        self.table.setFocus()

    def _lay_out(self) -> None:
        layout = self.column(self.windowTitle(), "s")
        layout.addWidget(self._likeness())
        layout.addWidget(plain(self._meaning()))
        layout.addWidget(self.table, 1)
        layout.addLayout(self._choices())
        layout.addWidget(self.problem)
        record = labelled(self.tr("Réunir les deux dossiers"), Key.GO_ON)
        layout.addLayout(self.buttons(record))

    def _likeness(self) -> QWidget:
        """How like they are; a twin or a parent of the same name is warned of."""
        likeness = self._compared.likeness
        if likeness is None:
            return plain(self.tr("Le programme ne voit rien de commun entre ces deux personnes."))
        said = f"{verdict_text(likeness.verdict)} : {reasons_text(likeness).lower()}."
        if likeness.verdict is not Verdict.RELATIVE:
            return plain(said)
        warning = self.tr("Attention : deux personnes de la même famille ont chacune leur dossier.")
        label = plain(f"{said}\n{warning}")
        coloured(label, "danger")
        return label

    def _meaning(self) -> str:
        pair = self._compared.pair
        since = pair.whole.submitted_at
        text = self.tr(
            "La personne garde ses deux références et la première date d’inscription ({day}). "
            "Rien n’est effacé : ce qui n’est pas choisi reste dans l’historique, et les deux "
            "dossiers peuvent être séparés de nouveau."
        )
        return text.format(day=day_text(since.astimezone().date()) if since else "–")

    def _choices(self) -> Flow:
        texts = (
            self.tr("Garder à gauche  (1)"),
            self.tr("Garder à droite  (2)"),
            self.tr("Choisir plus tard  (3)"),
        )
        line = Flow(space("s"))
        for number, text in enumerate(texts):
            button = Button(text)
            button.clicked.connect(partial(self._choose, number))
            line.addWidget(button)
        return line

    def _choose(self, number: int) -> None:
        """Say what holds in the row, and go to the next one that waits."""
        place = self.table.currentIndex().row()
        if place >= 0 and self.model.choose(place, CHOICES[number]):
            self.problem.clear()
            ahead = [row for row in self.model.open_rows if row > place]
            self.table.selectRow(next(iter(ahead or self.model.open_rows), place))
        self.table.setFocus()

    def record(self) -> None:
        if waiting := self.model.open_rows:
            self.say(
                self.tr(
                    "%n réponse(s) à choisir : 1 à gauche, 2 à droite, 3 plus tard.",
                    "",
                    len(waiting),
                )
            )
            self.table.selectRow(waiting[0])
            self.table.setFocus()
        else:
            self.write(joining(self._compared, self.model.settled, self._agent))
