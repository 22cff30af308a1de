"""The line of a dossier that says with which others it is one, or may be; and leads to both."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from counter.button import Button
from counter.errands import Errands
from counter.merging import Candidates, Compared, comparing, looking_like
from counter.reading import Opened
from counter.shortcuts import Key, bind, labelled
from counter.texts import plain
from counter.windows.merge import MergeDialog
from counter.windows.merge_search import MergeSearchDialog
from counter.windows.part import PartDialog
from counter.words.merge import joined_texts
from domain.duplicates.likeness import Verdict
from store.agents import Agent


class JoinedLine(QWidget):
    """Words, and the ways to join and to part.

    Signals:
        recorded: there are more acts.
        left: a dialog was closed.
    """

    recorded = Signal()
    left = Signal()

    def __init__(self, errands: Errands, agent: Agent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._errands = Errands(errands.desk, errands.tasks, self)
        self._agent = agent
        self._opened: Opened | None = None
        self._joined: list[str] = []
        self._words = plain()
        self.merge_button = Button(labelled(self.tr("Réunir…"), Key.MERGE))
        self.merge_button.clicked.connect(self.merge)
        self._part = Button(labelled(self.tr("Séparer de nouveau…"), Key.PART))
        self._part.clicked.connect(self.part)
        bind(self._part, Key.PART, self.part, Qt.ShortcutContext.WindowShortcut)  # while it shows
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._part)

    def show_dossier(self, opened: Opened) -> None:
        """Say what is known of this one, then who looks alike."""
        self._opened = opened
        self._joined = list(joined_texts(opened))
        self._part.setVisible(bool(self._joined))
        self._say(self._joined)
        self._errands.run(looking_like(opened.dossier), self._tell_alike)

    def merge(self) -> None:
        """Look for the other dossier."""
        if self._opened:
            dialog = MergeSearchDialog(self._opened, self._errands, self)
            dialog.wanted.connect(self._compare)
            dialog.finished.connect(self.left)
            dialog.open()

    def part(self) -> None:
        """Undo a merge."""
        if self._opened and self._joined:
            self._open(PartDialog(self._opened, self._errands, self._agent, self))

    def _tell_alike(self, found: Candidates) -> None:
        likely = {Verdict.SAME, Verdict.PROBABLE, Verdict.POSSIBLE}
        alike = [c for c in found.found if c.likeness and c.likeness.verdict in likely]
        said = self.tr("%n autre(s) dossier(s) de la même personne, peut-être.", "", len(alike))
        self._say([*self._joined, *([said] if alike else [])])

    def _say(self, lines: list[str]) -> None:
        self._words.setText("\n".join(lines))
        self.setVisible(bool(lines))

    def _compare(self, other: str) -> None:
        if self._opened:
            work = comparing(self._opened.dossier.id, other, self._agent)
            self._errands.run(work, self._compared)

    def _compared(self, compared: Compared | None) -> None:
        if compared is None:
            self.recorded.emit()  # they are one meanwhile: show it
        else:
            self._open(MergeDialog(compared, self._errands, self._agent, self))

    def _open(self, dialog: MergeDialog | PartDialog) -> None:
        dialog.recorded.connect(self.recorded)
        dialog.finished.connect(self.left)
        dialog.open()
