"""The papers of a dossier: what, when, by whom, how large, and where the bytes are."""

from datetime import date
from enum import IntEnum

from PySide6.QtCore import QObject, Qt

from counter.filing import Paper, Papers
from counter.models.table import Index, Table
from counter.words.attached import name_text, size_text, state_text
from counter.words.wording import author_text, moment_text


class Column(IntEnum):
    """The columns, in order."""

    NAME = 0
    WHEN = 1
    WHO = 2
    SIZE = 3
    STATE = 4


class AttachedModel(Table[Paper]):
    """Rows are `counter.filing.Paper`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = date.min
        self.titles = (
            self.tr("Document"),
            self.tr("Ajouté"),
            self.tr("Par"),
            self.tr("Taille"),
            self.tr("Où en est-il"),
        )

    def show(self, papers: Papers) -> None:
        """Show these."""
        self._today = papers.today
        self.put(papers.papers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        paper = self.rows[index.row()]
        document, act = paper.attached.document, paper.attached.act
        match Column(index.column()):
            case Column.NAME:
                return name_text(document)
            case Column.WHEN:
                return moment_text(act.occurred_at, self._today)
            case Column.WHO:
                return author_text(act.author, act.assisted_by)
            case Column.SIZE:
                return size_text(document.size)
            case Column.STATE:
                return state_text(paper)
