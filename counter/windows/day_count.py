"""One day of this desk, counted here and at the portal: nobody has to believe a green light."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from counter.button import Button
from counter.errands import Errands
from counter.texts import note, plain
from counter.words.sentences import sentence_with_code
from counter.words.sync import SyncWords
from domain.errors import AppError
from qtkit.sync_service import SyncService

if TYPE_CHECKING:
    from sync.reconciliation import Reconciliation

_FORM = "yyyy-MM-dd"


class DayCount(QWidget):
    """A day of UTC (see `domain.reconciliation`), and what comparing it with the portal says.

    Signals:
        told: there is more to read here.
    """

    told = Signal()

    def __init__(self, service: SyncService, errands: Errands, parent: QWidget) -> None:
        super().__init__(parent)
        self._service = service
        self._errands = errands
        self._words = SyncWords(self)
        self._day = QDateEdit()
        self._day.setCalendarPopup(True)
        self._day.setDisplayFormat("d MMMM yyyy")
        self._day.setAccessibleName(self.tr("Jour à comparer"))
        self._compare = Button(self.tr("Comparer avec le portail"))
        self._compare.clicked.connect(self.compare)
        self._said = plain()
        self._hint = note(self.tr("Les jours sont ceux du temps universel (UTC)."))
        line = QHBoxLayout()
        line.addWidget(self._day)
        line.addWidget(self._compare)
        line.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addWidget(self._said)
        layout.addWidget(self._hint)
        self.show_today()

    def show_today(self) -> None:
        """Offer the day of this moment."""
        today = self._errands.desk.clock.read().corrected.date()
        self._day.setDate(QDate(today.year, today.month, today.day))
        self._said.clear()
        self._said.hide()

    def compare(self) -> None:
        """Ask the portal, beside the work."""
        self._compare.setEnabled(False)
        self._service.compare(self._day.date().toString(_FORM), self._show, self._refuse)

    def _show(self, found: "Reconciliation") -> None:
        self._tell("\n".join(self._words.compared(found)))

    def _refuse(self, error: AppError) -> None:
        self._tell(sentence_with_code(error))

    def _tell(self, text: str) -> None:
        self._compare.setEnabled(True)
        self._said.setText(text)
        self._said.show()
        self.told.emit()
