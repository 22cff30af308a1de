"""A list of dossiers: the day, or what a search found."""

from collections.abc import Sequence
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from counter.content import Content
from counter.look import icon
from counter.wording import answer_text, mode_text, moment_text
from domain.withdrawal import Presence
from store.dossiers import Summary

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, in order."""

    WHEN = 0
    NAME = 1
    BIRTH = 2
    COMMUNE = 3
    REFERENCE = 4
    MODE = 5
    STATE = 6


class DossiersModel(QAbstractTableModel):
    """Rows are `store.dossiers.Summary`. Every state is an icon and a text."""

    def __init__(self, content: Content, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._rows: Sequence[Summary] = ()
        self._today = date.min
        self._texts: list[tuple[str, ...]] = []
        self._titles = {
            Column.WHEN: self.tr("Heure"),
            Column.NAME: self.tr("Nom"),
            Column.BIRTH: self.tr("Naissance"),
            Column.COMMUNE: self.tr("Commune"),
            Column.REFERENCE: self.tr("Référence"),
            Column.MODE: self.tr("Accueil"),
            Column.STATE: self.tr("État"),
        }

    def show(self, rows: Sequence[Summary], today: date) -> None:
        """Show these dossiers, as of `today`."""
        self.beginResetModel()
        self._rows = rows
        self._today = today
        self._texts = [self._cells(summary) for summary in rows]
        self.endResetModel()

    def dossier(self, row: int) -> str:
        """Id of the dossier in a row."""
        return self._rows[row].id

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's default
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[Column(section)]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        summary, column = self._rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts[index.row()][column]
        if role == Qt.ItemDataRole.DecorationRole and column is Column.STATE:
            return icon(_state_icon(summary))
        return None

    def _cells(self, summary: Summary) -> tuple[str, ...]:
        """The texts of a row, in the order of `Column`."""
        return (
            moment_text(summary.submitted_at, self._today),
            f"{summary.family_name} {summary.first_name}".strip(),
            answer_text(self._content, "birth_date", summary.birth_date or None),
            answer_text(self._content, "commune", summary.commune or None),
            summary.reference,
            mode_text(summary.mode),
            self._state(summary),
        )

    def _state(self, summary: Summary) -> str:
        if summary.presence is Presence.CONTESTED:
            return self.tr("Retrait à départager")
        if summary.conflicts:
            return self.tr("Réponses à départager")
        if summary.presence is Presence.WITHDRAWN:
            return self.tr("Retirée")
        return self.tr("Reçu") if summary.confirmed else self.tr("En attente d’envoi")


def _state_icon(summary: Summary) -> str:
    if summary.conflicts or summary.presence is Presence.CONTESTED:
        return "warning"
    return "synced" if summary.confirmed else "waiting"
