"""A list for QML made of equal frozen dataclasses: one role for each field."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any, Generic, TypeAlias, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex

Row = TypeVar("Row")
_Index: TypeAlias = "QModelIndex | QPersistentModelIndex"
_NO_PARENT = QModelIndex()
# Qt.ItemDataRole.DisplayRole and UserRole. PySide needs 30 ms to make the enumerations of `Qt`
# when the first is used, and the first frame would wait for that.
_DISPLAY, _FIRST_OWN = 0, 256


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

    @property
    def rows(self) -> Sequence[Row]:
        """What is shown."""
        return self._rows

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:  # noqa: ANN401 — Qt's
        if not index.isValid():
            return None
        place = max(0, role - _FIRST_OWN)
        return getattr(self._rows[index.row()], self._names[place])

    def roleNames(self) -> dict[int, Any]:
        names = enumerate(self._names, _FIRST_OWN)
        return {number: name.encode() for number, name in names}
