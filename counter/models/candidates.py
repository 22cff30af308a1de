"""Dossiers that may be the same person's, one a line."""

from enum import IntEnum

from PySide6.QtCore import QObject, Qt

from counter.content import Content
from counter.merging import Candidate
from counter.models.table import Index, Table
from counter.words.likeness import verdict_text
from counter.words.wording import answer_text, day_text


class Column(IntEnum):
    """The columns, in order."""

    NAME = 0
    BIRTH = 1
    REFERENCE = 2
    REGISTERED = 3
    LIKENESS = 4


class CandidatesModel(Table[Candidate]):
    """Rows are `counter.merging.Candidate`, the likeliest first."""

    def __init__(self, content: Content, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self.titles = (
            self.tr("Nom"),
            self.tr("Naissance"),
            self.tr("Référence"),
            self.tr("Inscription"),
            self.tr("Ressemblance"),
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        candidate = self.rows[index.row()]
        summary, likeness = candidate.summary, candidate.likeness
        return (
            f"{summary.family_name} {summary.first_name}".strip(),
            answer_text(self._content, "birth_date", summary.birth_date or None),
            summary.reference,
            day_text(summary.submitted_at.astimezone().date()),
            verdict_text(likeness.verdict) if likeness else self.tr("Aucune connue"),
        )[Column(index.column())]
