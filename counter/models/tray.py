"""What waits for a human: one line each."""

from enum import IntEnum

from PySide6.QtCore import QObject, Qt

from counter.desk import Desk
from counter.look import icon
from counter.models.table import Index, Table
from counter.reading import Tray
from counter.words.tray import who_text, why_text
from counter.words.wording import moment_text
from store.matters import Matter


class Column(IntEnum):
    """The columns, in order."""

    WHY = 0
    WHO = 1
    WHEN = 2


class TrayModel(Table[Matter]):
    """Rows are `store.matters.Matter`."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tray: Tray | None = None
        self.titles = (self.tr("Ce qui attend"), self.tr("Dossier"), self.tr("Quand"))

    def show(self, tray: Tray) -> None:
        """Show these."""
        self._tray = tray
        self.put(tray.matters)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        matter, column = self.rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DecorationRole and column is Column.WHY:
            return icon("warning")
        if role != Qt.ItemDataRole.DisplayRole or self._tray is None:
            return None
        match column:
            case Column.WHY:
                return why_text(matter)
            case Column.WHO:
                return who_text(matter, self._desk, self._tray.names)
            case Column.WHEN:
                return moment_text(matter.since, self._tray.today) if matter.since else ""
