"""A list of dossiers: the day, or what a search found."""

from collections.abc import Sequence
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QObject, Qt

from counter.content import Content
from counter.look import icon
from counter.models.table import Index, Table
from counter.words.wording import answer_text, mode_text, moment_text
from domain.withdrawal import Presence
from store.dossiers import Summary


class Column(IntEnum):
    """The columns, in order."""

    WHEN = 0
    NAME = 1
    BIRTH = 2
    COMMUNE = 3
    REFERENCE = 4
    MODE = 5
    STATE = 6


class DossiersModel(Table[Summary]):
    """Rows are `store.dossiers.Summary`. Every state is an icon and a text."""

    def __init__(self, content: Content, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._today = date.min
        self._texts: list[tuple[str, ...]] = []
        self.titles = (
            self.tr("Heure"),
            self.tr("Nom"),
            self.tr("Naissance"),
            self.tr("Commune"),
            self.tr("Référence"),
            self.tr("Accueil"),
            self.tr("État"),
        )

    def show(self, rows: Sequence[Summary], today: date) -> None:
        """Show these dossiers, as of `today`."""
        self._today = today
        self._texts = [self._cells(summary) for summary in rows]
        self.put(rows)

    def dossier(self, row: int) -> str:
        """Id of the dossier in a row."""
        return self.rows[row].id

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        summary, column = self.rows[index.row()], Column(index.column())
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
        if summary.brought:
            return self.tr("Apporté d’une borne")
        return self.tr("Reçu") if summary.confirmed else self.tr("En attente d’envoi")


def _state_icon(summary: Summary) -> str:
    if summary.conflicts or summary.presence is Presence.CONTESTED:
        return "warning"
    return "synced" if summary.confirmed and not summary.brought else "waiting"
