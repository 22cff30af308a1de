"""Two dossiers side by side: what each says, and what holds once they are one."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum, IntEnum

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont

from counter.look import icon
from counter.merging import Compared
from counter.models.table import Index, Table
from counter.reading import Opened
from counter.words.wording import NOTHING, answer_text, field_name
from domain.answers import Answer


class Holds(Enum):
    """What holds of a field.

    BOTH: they say the same. ONE: only one of them says anything. The others a human says: the LEFT
    one, the RIGHT one, or somebody LATER; OPEN: nothing was said yet.
    """

    BOTH = "both"
    ONE = "one"
    OPEN = "open"
    LEFT = "left"
    RIGHT = "right"
    LATER = "later"


CHOICES = (Holds.LEFT, Holds.RIGHT, Holds.LATER)
"""In the order of their numbers."""


@dataclass(frozen=True)
class MergeRow:
    """A field.

    Attributes:
        left, right: what the dossiers say, as it reads.
        offered: what each of them would give; None where it is in conflict by itself.
    """

    key: str
    label: str
    left: str
    right: str
    offered: tuple[Answer | None, Answer | None]
    holds: Holds

    @property
    def chosen(self) -> Answer | None:
        """The answer that a human chose; None where they did not, or need not."""
        sides = {Holds.LEFT: self.offered[0], Holds.RIGHT: self.offered[1]}
        return sides.get(self.holds)


class Column(IntEnum):
    """The columns, in order."""

    LABEL = 0
    LEFT = 1
    RIGHT = 2
    HOLDS = 3


class MergeModel(Table[MergeRow]):
    """Rows are `MergeRow`: what differs first."""

    def __init__(self, compared: Compared, parent: QObject | None = None) -> None:
        super().__init__(parent)
        titles = (compared.kept.dossier.reference, compared.absorbed.dossier.reference)
        left, right = (title or NOTHING for title in titles)
        self.titles = (self.tr("Question"), left, right, self.tr("Ce qui vaut"))
        self.put(rows(compared))

    @property
    def open_rows(self) -> list[int]:
        """Where a human has still to say something."""
        return [place for place, row in enumerate(self.rows) if row.holds is Holds.OPEN]

    @property
    def settled(self) -> Mapping[str, Answer]:
        """What a human chose, by field."""
        return {row.key: row.chosen for row in self.rows if row.chosen is not None}

    def choose(self, place: int, holds: Holds) -> bool:
        """Say what holds in a row; whether there is such a choice."""
        row = self.rows[place]
        changed = replace(row, holds=holds)
        if row.holds in (Holds.BOTH, Holds.ONE):
            return False
        if holds is not Holds.LATER and changed.chosen is None:
            return False
        self._rows = (*self.rows[:place], changed, *self.rows[place + 1 :])
        self.dataChanged.emit(self.index(place, 0), self.index(place, Column.HOLDS))
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self.rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return (row.label, row.left, row.right, self._said(row.holds))[column]
        if role == Qt.ItemDataRole.FontRole and _holds_here(row.holds, column):
            font = QFont()
            font.setBold(True)
            return font
        waits = row.holds in (Holds.OPEN, Holds.LATER)
        if role == Qt.ItemDataRole.DecorationRole and column is Column.HOLDS and waits:
            return icon("warning")
        return None

    def _said(self, holds: Holds) -> str:
        return {
            Holds.BOTH: self.tr("Identique"),
            Holds.ONE: self.tr("Seule réponse connue"),
            Holds.OPEN: self.tr("À choisir"),
            Holds.LEFT: self.tr("À gauche"),
            Holds.RIGHT: self.tr("À droite"),
            Holds.LATER: self.tr("Plus tard"),
        }[holds]


def rows(compared: Compared) -> list[MergeRow]:
    """What differs, then what only one says, then what agrees."""
    pair = compared.pair
    found = [_row(compared, key, Holds.OPEN) for key in pair.differing]
    found = [_proposed(row, pair.proposed.get(row.key)) for row in found]
    found += [_row(compared, key, Holds.ONE) for key in pair.said_once]
    return found + [_row(compared, key, Holds.BOTH) for key in pair.agreeing]


def _row(compared: Compared, key: str, holds: Holds) -> MergeRow:
    kept, absorbed = compared.pair.sides(key)
    opened = compared.kept if kept else compared.absorbed
    label = field_name(opened.asking(key), key)
    offered = (_only(kept), _only(absorbed))
    left, right = _written(compared.kept, key, kept), _written(compared.absorbed, key, absorbed)
    return MergeRow(key, label, left, right, offered, holds)


def _proposed(row: MergeRow, proposed: Answer | None) -> MergeRow:
    """Chosen already where the other one does not know or say."""
    if proposed is None:
        return row
    return replace(row, holds=Holds.LEFT if row.offered[0] == proposed else Holds.RIGHT)


def _only(values: tuple[Answer, ...]) -> Answer | None:
    return values[0] if len(values) == 1 else None


def _written(opened: Opened, key: str, values: tuple[Answer, ...]) -> str:
    said = (answer_text(opened.asking(key), key, value) for value in values)
    return " / ".join(said) or NOTHING


def _holds_here(holds: Holds, column: Column) -> bool:
    return (holds, column) in {(Holds.LEFT, Column.LEFT), (Holds.RIGHT, Column.RIGHT)}
