"""Questions and answers by section: the recap of an interview, the fields of a dossier."""

from enum import IntEnum

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont

from counter.look import icon
from counter.models.table import Index, Table
from counter.words.story import FieldRow
from qtkit.theme import tokens


class Column(IntEnum):
    """The columns, in order."""

    LABEL = 0
    VALUE = 1
    ORIGIN = 2


class FieldsModel(Table[FieldRow]):
    """Rows are `counter.words.story.FieldRow`. Without origins there is no column for them."""

    def __init__(self, *, origins: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        titles = (self.tr("Question"), self.tr("Réponse"), self.tr("Donnée par"))
        self.titles = titles if origins else titles[: Column.ORIGIN]

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.rows[index.row()].title:
            return Qt.ItemFlag.NoItemFlags  # the arrow keys pass over it
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self.rows[index.row()], Column(index.column())
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
