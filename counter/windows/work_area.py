"""All that an agent works with between signing in and leaving. It is destroyed as a whole."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from counter.desk import Desk
from counter.errands import Errands
from counter.registration import Registration, Start, starting
from counter.shortcuts import Key, bind, labelled
from counter.windows.bar import Bar
from counter.windows.bell import Bell
from counter.windows.dossier_page import DossierPage
from counter.windows.receipt_reader import SETTLES, ReceiptReader
from counter.windows.registration_page import RegistrationPage
from counter.windows.results import ResultsPage
from counter.windows.take_up import TakeUp
from counter.windows.today import TodayPage
from counter.windows.tray import TrayDialog
from counter.words.sentences import sentence
from domain.errors import AppError
from qtkit.sync_service import SyncService
from qtkit.tasks import Tasks
from store.agents import Agent
from store.drafts import DraftId
from store.handover import is_carried
from sync.proof.receipt import is_receipt


class WorkArea(QWidget):
    """The bar at the top, always in reach, and one page under it.

    Signals:
        left: the agent leaves the desk to another one.
        recorded: something was recorded that the portal does not have yet.
        told: a sentence for the status line.
    """

    left = Signal()
    recorded = Signal()
    told = Signal(str)

    def __init__(self, desk: Desk, agent: Agent, tasks: Tasks, sync: SyncService) -> None:
        super().__init__()
        self._agent = agent
        self._sync = sync
        self._errands = Errands(desk, tasks, self)
        self._registration: RegistrationPage | None = None
        self._search = QLineEdit()
        self._scanned = QTimer(self, singleShot=True, interval=SETTLES)
        self._pages = QStackedWidget()
        self._today = TodayPage(self._errands)
        self._results = ResultsPage(self._errands)
        self._bell = Bell(self._errands, agent)
        self._pages.addWidget(self._today)
        self._pages.addWidget(self._results)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar())
        layout.addWidget(self._bell)
        layout.addWidget(self._pages, 1)
        self._connect()
        self._bell.refresh()
        self._today.refresh()

    @property
    def page(self) -> QWidget:
        """The page that is shown."""
        return self._pages.currentWidget() or self._today

    def refresh(self) -> None:
        """Show what changed since: after a round with the portal."""
        self._bell.refresh()
        if isinstance(self.page, TodayPage | ResultsPage | DossierPage):
            self.page.refresh()

    def leave(self) -> None:
        """Keep what is being typed, then leave the desk."""
        self.settle()
        self.left.emit()

    def begin(self) -> None:
        """Put the cursor on the day's list."""
        self._today.setFocus()

    def settle(self) -> None:
        """Keep what is being typed."""
        if self._registration:
            self._registration.settle()

    def _connect(self) -> None:
        self._search.textChanged.connect(self._searched)
        self._search.returnPressed.connect(self._go_in)
        self._scanned.timeout.connect(self._read_scanned)
        for listing in (self._today, self._results):
            listing.dossier_wanted.connect(self._open_dossier)
        self._today.draft_wanted.connect(self._start)
        self._today.take_up_wanted.connect(self._take_up)
        self._today.tray_wanted.connect(self._look_at_tray)
        self._bell.answered.connect(self.recorded)
        self._bell.told.connect(self.told)
        self._bell.listening.connect(self._sync.listen)
        bind(self, Key.TODAY, self._go_home)
        bind(self, Key.NEW, self._register)
        bind(self, Key.SEARCH, self._go_search)
        bind(self, Key.RECEIPT, self._read_receipt)
        bind(self, Key.LEAVE, self.leave)
        bind(self._search, Key.BACK, self._go_home)
        bind(self._results, Key.BACK, self._go_home)

    def _bar(self) -> QWidget:
        self._search.setPlaceholderText(
            self.tr("Rechercher : nom, référence, naissance, téléphone")
        )
        self._search.setAccessibleName(labelled(self.tr("Rechercher"), Key.SEARCH))
        bar = Bar(self._search, self._agent.name)
        bar.offer(0, self.tr("Aujourd’hui"), Key.TODAY, "home", self._go_home)
        bar.offer(1, self.tr("Nouvelle inscription"), Key.NEW, "add", self._register)
        bar.offer(3, self.tr("Reçu"), Key.RECEIPT, "qrcode", self._read_receipt)
        bar.offer(5, self.tr("Changer d’agent"), Key.LEAVE, "lock", self.leave)
        return bar

    def _go_home(self) -> None:
        self._search.clear()
        self._show(self._today)

    def _go_search(self) -> None:
        self._search.setFocus()
        self._search.selectAll()

    def _go_back(self) -> None:
        """To the list that the agent came from."""
        self._show(self._results if self._search.text().strip() else self._today)

    def _searched(self, text: str) -> None:
        if is_receipt(text) or is_carried(text):
            self._scanned.start()
        elif text.strip():
            self._results.search(text.strip())
            self._pages.setCurrentWidget(self._results)
        elif self.page is self._results:
            self._pages.setCurrentWidget(self._today)

    def _go_in(self) -> None:
        if is_receipt(self._search.text()) or is_carried(self._search.text()):
            self._read_scanned()
        else:
            self._results.table.go_in()

    def _read_scanned(self) -> None:
        """Something was scanned, or pasted, into the search: a receipt, or an interview."""
        self._scanned.stop()
        text = self._search.text()
        self._search.clear()
        if is_carried(text):
            self._take_up(text)
        else:
            self._verify(text)

    def _take_up(self, carried: str = "") -> None:
        dialog = TakeUp(self._errands, self._sync, carried, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.draft_wanted.connect(self._start)
        dialog.finished.connect(self.activateWindow)  # not every window manager does it by itself
        dialog.open()

    def _look_at_tray(self) -> None:
        dialog = TrayDialog(self._errands, self._agent, self)
        dialog.dossier_wanted.connect(self._open_dossier)
        dialog.finished.connect(self.refresh)
        dialog.finished.connect(self.activateWindow)
        dialog.open()

    def _read_receipt(self) -> None:
        self._verify("")

    def _verify(self, text: str) -> None:
        reader = ReceiptReader(self._errands, self)
        reader.search_wanted.connect(self._search.setText)
        reader.finished.connect(self.activateWindow)
        reader.open()
        reader.read(text)

    def _open_dossier(self, dossier: str) -> None:
        page = DossierPage(dossier, self._errands, self._agent, self._sync)
        page.returned.connect(self._go_back)
        page.corrected.connect(self.recorded)
        self._show(page)

    def _register(self) -> None:
        if self._registration and self._registration.in_progress:
            self._show(self._registration)
        else:
            self._start(None)
        self._search.clear()

    def _start(self, draft: DraftId | None) -> None:
        self._errands.run(starting(draft), self._started, self._say)

    def _started(self, start: Start) -> None:
        page = RegistrationPage(Registration(self._errands, self._agent, start), self._errands)
        page.dossier_wanted.connect(self._open_dossier)
        page.recorded.connect(self.recorded)
        page.finished.connect(self._go_home)
        page.told.connect(self.told)
        self._registration = page
        self._show(page)

    def _say(self, error: AppError) -> None:
        self.told.emit(sentence(error))
        self._today.refresh()

    def _show(self, page: QWidget) -> None:
        """Show a page; the one before is destroyed unless the agent will come back to it."""
        before = self.page
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if before is not page and not self._kept(before):
            self._pages.removeWidget(before)
            before.deleteLater()
        if isinstance(page, RegistrationPage):
            page.enter()
        else:
            self.refresh()
            page.setFocus()

    def _kept(self, page: QWidget) -> bool:
        if page is self._registration:
            return self._registration.in_progress
        return page in (self._today, self._results)
