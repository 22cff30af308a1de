"""Questions and answers by section: the recap of an interview, the fields of a dossier."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from counter.look import icon
from counter.story import FieldRow
from qtkit.theme import tokens

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, in order."""

    LABEL = 0
    VALUE = 1
    ORIGIN = 2


class FieldsModel(QAbstractTableModel):
    """Rows are `counter.story.FieldRow`. Without origins there is no column for them."""

    def __init__(self, *, origins: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = len(Column) if origins else Column.ORIGIN
        self._rows: Sequence[FieldRow] = ()
        self._titles = (self.tr("Question"), self.tr("Réponse"), self.tr("Donnée par"))

    @property
    def rows(self) -> Sequence[FieldRow]:
        """What is shown."""
        return self._rows

    def show(self, rows: Sequence[FieldRow]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's default
        return 0 if parent.isValid() else self._columns

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._rows[index.row()].title:
            return Qt.ItemFlag.NoItemFlags  # the arrow keys pass over it
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self._rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return (row.label, row.value, row.origin)[column]
        if role == Qt.ItemDataRole.FontRole and (row.title or column is Column.VALUE):
            font = QFont()
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.ForegroundRole and row.title:
            return QColor(tokens().colours["primary"])
        if role == Qt.ItemDataRole.DecorationRole and row.attention and column is Column.VALUE:
            return icon("warning")
        if role == Qt.ItemDataRole.DecorationRole and row.kept and column is Column.LABEL:
            return icon("lock")
        return None
