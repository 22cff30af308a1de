"""The acts of a dossier as a story: when, who and where, what."""

from collections.abc import Sequence
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QObject, Qt

from counter.models.table import Index, Table
from counter.words.story import Episode
from counter.words.wording import moment_text


class Column(IntEnum):
    """The columns, in order."""

    WHEN = 0
    WHAT = 1


class TimelineModel(Table[Episode]):
    """Rows are `counter.words.story.Episode`, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = date.min
        self.titles = (self.tr("Quand"), self.tr("Historique"))

    def show(self, episodes: Sequence[Episode], today: date) -> None:
        """Show these episodes, as of `today`."""
        self._today = today
        self.put(episodes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        episode = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            if index.column() == Column.WHEN:
                return moment_text(episode.when, self._today)
            return f"{episode.what}\n{episode.who}, {episode.where}"
        return None
