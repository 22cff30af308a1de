"""A list for QML made of equal frozen dataclasses: one role for each field."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Row = TypeVar("Row")
_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class Rows(QAbstractListModel, Generic[Row]):
    """Rows that are replaced together.

    Rows that only change in place keep their delegates, so focus stays where it is.
    """

    def __init__(self, shape: type[Row], parent: QObject) -> None:
        super().__init__(parent)
        self._names = [field.name for field in fields(shape)]  # type: ignore[arg-type]  # a dataclass
        self._rows: Sequence[Row] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """Replace what is shown."""
        if len(rows) == len(self._rows):
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 — Qt's
        if not index.isValid():
            return None
        place = role - Qt.ItemDataRole.UserRole if role != Qt.ItemDataRole.DisplayRole else 0
        return getattr(self._rows[index.row()], self._names[place])

    def roleNames(self) -> dict[int, Any]:
        names = enumerate(self._names, int(Qt.ItemDataRole.UserRole))
        return {number: name.encode() for number, name in names}
