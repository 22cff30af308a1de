"""Tables as they are everywhere at the counter: whole rows, Enter opens, Tab leaves."""

from PySide6.QtCore import QAbstractItemModel, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from counter.look import is_enter
from counter.models.fields import FieldsModel

_ROW = 30  # pixels
_AIR = 10
_MARGINS = 24  # of a cell, left and right together: the style sheet’s and the style’s own
_ICON = 24  # and what is between it and the text
_HIGHEST = 100_000


class Table(QTableView):
    """A table of rows.

    Signals:
        opened: number of the row that was opened, with Enter or a double click.
    """

    opened = Signal(int)

    def __init__(self, model: QAbstractItemModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def go_in(self) -> None:
        """Put the cursor on the first row, if there is one, unless it stands on one."""
        if not self.currentIndex().isValid():
            self.selectRow(0)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _stretch(self, *columns: int) -> None:
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in columns:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)


class ListTable(Table):
    """One line a row; the given columns take the width that is left."""

    def __init__(
        self, model: QAbstractItemModel, name: str, *stretched: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, name, parent)
        self._stretch(*stretched)


class TextTable(Table):
    """Rows as high as their texts; titles of sections across all columns."""

    def __init__(
        self, model: QAbstractItemModel, name: str, *stretched: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, name, parent)
        self._stretch(*stretched)
        self._wrapping = stretched
        self.setWordWrap(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setMinimumSectionSize(_ROW)
        model.modelReset.connect(self._lay_out)
        # Once all columns have their widths, and not in the middle of it.
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._fit_rows)
        self.horizontalHeader().sectionResized.connect(lambda *_: self._settled.start())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settled.start()

    def _lay_out(self) -> None:
        self.clearSpans()
        model = self.model()
        if isinstance(model, FieldsModel):
            for number, row in enumerate(model.rows):
                if row.title:
                    self.setSpan(number, 0, 1, model.columnCount())
        self._fit_rows()

    def _fit_rows(self) -> None:
        """As high as the text, and air between texts of several lines."""
        for row in range(self.model().rowCount()):
            wrapped = (self._height(row, column) for column in self._wrapping)
            height = max(_ROW, self.sizeHintForRow(row), *wrapped)
            self.setRowHeight(row, height + _AIR if height > _ROW + 2 else height)

    def _height(self, row: int, column: int) -> int:
        """Of a text between its margins, which Qt forgets where it wraps."""
        index = self.model().index(row, column)
        font = index.data(Qt.ItemDataRole.FontRole) or self.font()
        around = _MARGINS + (_ICON if index.data(Qt.ItemDataRole.DecorationRole) else 0)
        room = QRect(0, 0, self.columnWidth(column) - around, _HIGHEST)
        wrap = Qt.TextFlag.TextWordWrap
        return QFontMetrics(font).boundingRect(room, wrap, str(index.data() or "")).height()
