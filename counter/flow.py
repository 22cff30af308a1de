"""A line of buttons that goes on below where it has no room, as words do."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

Line = list[tuple[QLayoutItem, QSize]]


class Flow(QLayout):
    """Lays items out from left to right, each as large as it asks for; hidden ones take no room."""

    def __init__(self, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        around = self.contentsMargins()
        lines = [*self._lines(width - around.left() - around.right())]
        height = sum(_tallest(line) + self.spacing() for line in lines) - self.spacing()
        return height + around.top() + around.bottom()

    def sizeHint(self) -> QSize:
        """All on one line."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() + self.spacing() for size in sizes) - self.spacing()
        return self._around(width, sizes)

    def minimumSize(self) -> QSize:
        """The widest item by itself."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = max((size.width() for size in sizes), default=0)
        return self._around(width, sizes)

    def _around(self, width: int, sizes: list[QSize]) -> QSize:
        height = max((size.height() for size in sizes), default=0)
        return QSize(max(width, 0), height).grownBy(self.contentsMargins())

    def setGeometry(self, place: QRect) -> None:
        super().setGeometry(place)
        inside = place.marginsRemoved(self.contentsMargins())
        top = inside.top()
        for line in self._lines(inside.width()):
            left, height = inside.left(), _tallest(line)
            for item, size in line:
                item.setGeometry(QRect(left, top, min(size.width(), inside.width()), height))
                left += size.width() + self.spacing()
            top += height + self.spacing()

    def _lines(self, width: int) -> Iterator[Line]:
        line: Line = []
        left = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if line and left + size.width() > width:
                yield line
                line, left = [], 0
            line.append((item, size))
            left += size.width() + self.spacing()
        if line:
            yield line


def _tallest(line: Line) -> int:
    return max(size.height() for _, size in line)
