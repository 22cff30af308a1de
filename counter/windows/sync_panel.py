"""How the exchange with the portal stands: a line that is always there, and details on demand."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from counter.button import Button
from counter.desk import Desk
from counter.errands import Errands
from counter.flow import Flow
from counter.look import heading, icon, space
from counter.shortcuts import Key, bind, labelled
from counter.texts import note, plain
from counter.windows.by_hand import ByHand
from counter.windows.day_count import DayCount
from counter.windows.diagnosis import DiagnosisWindow
from counter.windows.within import fit_height
from counter.words.sync import SyncWords, picture_of
from counter.words.wording import moment_text
from qtkit.sync_service import SyncService
from store import journal, packs
from store.journal import Counts
from store.packs import Refusal

_WIDTH = 560  # pixels


class SyncLine(Button):
    """The state in a few words, at the bottom of the window. Pressed, it opens the details."""

    def __init__(self, service: SyncService, errands: Errands, parent: QWidget) -> None:
        super().__init__()
        self._service = service
        self._errands = errands
        self._words = SyncWords(self)
        self._panel: SyncPanel | None = None
        self._diagnosis: DiagnosisWindow | None = None
        self.setProperty("line", True)
        self.clicked.connect(self.show_details)
        service.changed.connect(self._show)
        self._show()

    def show_details(self) -> None:
        """Open the details beside the work, which goes on."""
        if self._panel is None:
            self._panel = SyncPanel(self._service, self._errands, self.window())
            self._panel.diagnosis_wanted.connect(self.show_diagnosis)
            self._panel.finished.connect(self.window().activateWindow)  # the work has the keys
        self._panel.open_beside()

    def show_diagnosis(self) -> None:
        """Look at what is between this desk and its portal, one by one."""
        if self._diagnosis is None:
            self._diagnosis = DiagnosisWindow(self._errands.desk, self.window())
            self._diagnosis.finished.connect(self.window().activateWindow)
        self._diagnosis.open_beside()

    def stop(self) -> None:
        """End the diagnosis that runs."""
        if self._diagnosis:
            self._diagnosis.stop()

    def _show(self) -> None:
        status = self._service.status
        text = self._words.in_short(status, self._errands.desk.today())
        self.show_state(labelled(text, Key.SYNC), icon(picture_of(status)))


class SyncPanel(QDialog):
    """What is going on, what to do about it, and the count of acts. Never modal.

    Signals:
        diagnosis_wanted: what is in the way is to be looked at.
    """

    diagnosis_wanted = Signal()

    def __init__(self, service: SyncService, errands: Errands, parent: QWidget) -> None:
        super().__init__(parent)
        self._service = service
        self._errands = errands
        self._words = SyncWords(self)
        self._state = heading()
        self._explanation = plain()
        self._counts = plain()
        self._moments = note()
        self._refused = note()
        self._day = DayCount(service, errands, self)
        self._again = Button(self.tr("Essayer maintenant"), primary=True)
        self.setWindowTitle(self.tr("Échanges avec le portail"))
        self.setFixedWidth(_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[space("l")] * 4)
        layout.setSpacing(space("m"))
        for label in (self._state, self._explanation, self._counts, self._moments, self._refused):
            layout.addWidget(label)
        layout.addWidget(self._day)
        carried = ByHand(service, errands, self)
        layout.addWidget(carried)
        layout.addLayout(self._buttons())
        service.changed.connect(self._show)
        carried.told.connect(self._fit)
        self._day.told.connect(self._fit)
        bind(self, Key.DIAGNOSIS, self.diagnosis_wanted.emit)

    def open_beside(self) -> None:
        """Show the details of this moment."""
        self._day.show_today()
        self._show()
        self.show()
        self.raise_()
        self.activateWindow()
        self._again.setFocus()  # Enter tries; the day to compare comes after

    def _buttons(self) -> Flow:
        self._again.clicked.connect(self._service.try_now)
        close = Button(labelled(self.tr("Fermer"), Key.BACK))
        close.clicked.connect(self.close)
        buttons = Flow(space("s"))
        look = Button(labelled(self.tr("Diagnostic"), Key.DIAGNOSIS))
        look.clicked.connect(self.diagnosis_wanted)
        for button in (self._again, look, close):
            buttons.addWidget(button)
        return buttons

    def _show(self) -> None:
        status = self._service.status
        today = self._errands.desk.today()
        self._state.setText(self._words.in_short(status, today))
        self._explanation.setText(self._words.explanation(status))
        last = status and status.last_success
        text = self.tr("Dernier échange complet : {moment}")
        self._moments.setText(text.format(moment=moment_text(last, today)) if last else "")
        self._moments.setVisible(last is not None)
        self._errands.run(_look, self._show_looked)
        self._fit()

    def _fit(self) -> None:
        fit_height(self, _WIDTH)

    def _show_looked(self, looked: "_Looked") -> None:
        counts, refused = looked
        self._counts.setText(self._words.reconciliation(counts))
        self._refused.setText(self._words.refused(refused))
        self._refused.setVisible(bool(refused))
        self._fit()


_Looked = tuple[Counts, list[Refusal]]


def _look(desk: Desk) -> _Looked:
    with desk.store.read() as tx:
        return journal.counts(tx), packs.refusals(tx)
