"""Two dossiers side by side: an agent says that they are one person's, and what holds."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from counter.button import Button
from counter.errands import Errands
from counter.flow import Flow
from counter.likeness_words import reasons_text, verdict_text
from counter.look import coloured, heading, space
from counter.merging import Compared, joining
from counter.models.merge import CHOICES, Column, MergeModel
from counter.shortcuts import Key, bind, labelled
from counter.texts import note, plain
from counter.windows.tables import TextTable
from counter.windows.within import stay_within
from counter.wording import day_text
from domain.duplicates.likeness import Verdict
from domain.errors import AppError
from qtkit.messages import sentence
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


class MergeDialog(QDialog):
    """What agrees, what differs, and what is kept. Nothing that differs is chosen for the agent.

    Signals:
        recorded: there are more acts.
    """

    recorded = Signal()

    def __init__(self, compared: Compared, errands: Errands, agent: Agent, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._compared = compared
        self._errands = Errands(errands.desk, errands.tasks, self)
        self._agent = agent
        self._saving = False
        self.model = MergeModel(compared, self)
        self.table = MergeTable(self.model, self.tr("Les deux dossiers"), Column.LEFT, Column.RIGHT)
        self.table.chosen.connect(self._choose)
        self._problem = note(colour="danger")
        self.setWindowTitle(self.tr("Réunir les deux dossiers"))
        stay_within(self, *_SIZE)
        self._lay_out()
        bind(self, Key.GO_ON, self._record)
        self.table.selectRow(next(iter(self.model.open_rows), 0))
        self.table.setFocus()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[space("l")] * 4)
        layout.setSpacing(space("s"))
        layout.addWidget(heading(self.windowTitle()))
        layout.addWidget(self._likeness())
        layout.addWidget(plain(self._meaning()))
        layout.addWidget(self.table, 1)
        layout.addLayout(self._choices())
        layout.addWidget(self._problem)
        layout.addLayout(self._buttons())

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

    def _buttons(self) -> QHBoxLayout:
        record = Button(labelled(self.tr("Réunir les deux dossiers"), Key.GO_ON), primary=True)
        record.clicked.connect(self._record)
        cancel = Button(labelled(self.tr("Annuler"), Key.BACK))
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(record)
        buttons.addWidget(cancel)
        buttons.addStretch()
        return buttons

    def _choose(self, number: int) -> None:
        """Say what holds in the row, and go to the next one that waits."""
        place = self.table.currentIndex().row()
        if place >= 0 and self.model.choose(place, CHOICES[number]):
            self._problem.clear()
            ahead = [row for row in self.model.open_rows if row > place]
            self.table.selectRow(next(iter(ahead or self.model.open_rows), place))
        self.table.setFocus()

    def _record(self) -> None:
        """Record it, once: a second press while it is written changes nothing."""
        if waiting := self.model.open_rows:
            self._problem.setText(
                self.tr(
                    "%n réponse(s) à choisir : 1 à gauche, 2 à droite, 3 plus tard.",
                    "",
                    len(waiting),
                )
            )
            self.table.selectRow(waiting[0])
            self.table.setFocus()
        elif not self._saving:
            self._saving = True
            work = joining(self._compared, self.model.settled, self._agent)
            self._errands.run(work, self._done, self._refused)

    def _done(self, _: None) -> None:
        self.recorded.emit()
        self.accept()

    def _refused(self, error: AppError) -> None:
        self._saving = False
        self._problem.setText(sentence(error))
