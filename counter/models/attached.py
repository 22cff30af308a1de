"""The papers of a dossier: what, when, by whom, how large, and where the bytes are."""

from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from counter.attached_words import name_text, size_text, state_text
from counter.filing import Paper, Papers
from counter.wording import author_text, moment_text

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, in order."""

    NAME = 0
    WHEN = 1
    WHO = 2
    SIZE = 3
    STATE = 4


class AttachedModel(QAbstractTableModel):
    """Rows are `counter.filing.Paper`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: Papers | None = None
        self._titles = (
            self.tr("Document"),
            self.tr("Ajouté"),
            self.tr("Par"),
            self.tr("Taille"),
            self.tr("Où en est-il"),
        )

    @property
    def papers(self) -> tuple[Paper, ...]:
        """What is shown."""
        return self._shown.papers if self._shown else ()

    def show(self, papers: Papers) -> None:
        """Show these."""
        self.beginResetModel()
        self._shown = papers
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's default
        return 0 if parent.isValid() else len(self.papers)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's default
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or self._shown is None:
            return None
        paper = self.papers[index.row()]
        document, act = paper.attached.document, paper.attached.act
        match Column(index.column()):
            case Column.NAME:
                return name_text(document)
            case Column.WHEN:
                return moment_text(act.occurred_at, self._shown.today)
            case Column.WHO:
                return author_text(act.author, act.assisted_by)
            case Column.SIZE:
                return size_text(document.size)
            case Column.STATE:
                return state_text(paper)
