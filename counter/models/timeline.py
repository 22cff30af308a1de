"""The acts of a dossier as a story: when, who and where, what."""

from collections.abc import Sequence
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from counter.story import Episode
from counter.wording import moment_text

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, in order."""

    WHEN = 0
    WHAT = 1


class TimelineModel(QAbstractTableModel):
    """Rows are `counter.story.Episode`, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Episode] = ()
        self._today = date.min
        self._titles = (self.tr("Quand"), self.tr("Historique"))

    def show(self, episodes: Sequence[Episode], today: date) -> None:
        """Show these episodes, as of `today`."""
        self.beginResetModel()
        self._rows = episodes
        self._today = today
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's default
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        episode = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            if index.column() == Column.WHEN:
                return moment_text(episode.when, self._today)
            return f"{episode.what}\n{episode.who}, {episode.where}"
        return None
