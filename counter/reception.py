"""Who sits at the desk: agents sign in, work, and leave without a trace for the next one."""

import uuid_utils
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from counter.desk import Desk
from counter.errands import Errands
from counter.shortcuts import Key, bind
from counter.windows.first_agent import FirstAgentPage
from counter.windows.sign_in import SignInPage
from counter.windows.sync_panel import SyncLine
from counter.windows.window import Window
from counter.windows.work_area import WorkArea
from counter.words.sentences import sentence
from counter.words.wording import day_text
from domain.errors import AppError
from qtkit.sync_service import SyncService
from qtkit.tasks import Tasks
from store import agents
from store.agents import Agent, Role
from store.errors import SignInRefused


class Reception(QObject):
    """Shows the page of nobody, of the first agent, or of the agent who is signed in.

    Signals:
        locked: the device was revoked, what was being typed is kept, and nobody works here any
            more: the store may be given up.
    """

    locked = Signal()

    def __init__(
        self, desk: Desk, window: Window, page: SignInPage, tasks: Tasks, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self._window = window
        self._tasks = tasks
        self._work: WorkArea | None = None
        self._page = page
        self._sync = SyncService(desk.store, desk.clock, self)
        self._sync.received.connect(self._refresh)
        self._sync.changed.connect(self._refresh)
        self._sync.changed.connect(self._look_at_clock)
        self._sync.locked.connect(self._lock)
        self._line = SyncLine(self._sync, Errands(desk, tasks, self), window)
        window.statusBar().addPermanentWidget(self._line)
        bind(window, Key.SYNC, self._line.show_details)
        self._place = f"{desk.device.structure_name} – {desk.device.site_name}"
        window.mark_training(desk.device.training)
        self._look_at_clock()
        self._sync.start()
        tasks.run(self._is_anybody_known, self._begin)

    def leave(self) -> None:
        """Sign the agent out. Every page goes, and whatever was copied."""
        QGuiApplication.clipboard().clear()
        self._work = None
        self._sync.listen(False)
        self._wait_for_agent(SignInPage())

    def close(self) -> None:
        """Keep what is being typed, before the program ends."""
        if self._work:
            self._work.settle()
        self._line.stop()
        self._sync.close()

    def _lock(self) -> None:
        QGuiApplication.clipboard().clear()
        if self._work:
            self._work.settle()
        self._work = None
        self._line.hide()
        self._tasks.run(_nothing, lambda _: self.locked.emit())  # after what is being written

    def _is_anybody_known(self) -> bool:
        with self.desk.store.read() as tx:
            return bool(agents.everyone(tx))

    def _begin(self, anybody: bool) -> None:
        if anybody:
            self._wait_for_agent(self._page)
        else:
            first = FirstAgentPage(self._place)
            first.submitted.connect(lambda *given: self._create_first(first, *given))
            self._window.show_page(first)

    def _wait_for_agent(self, page: SignInPage) -> None:
        self._page = page
        page.submitted.connect(self._sign_in)
        self._window.show_page(page)
        page.show_open(self._place)

    def _sign_in(self, login: str, password: str) -> None:
        page = self._page

        def attempt() -> Agent:
            return agents.sign_in(self.desk.store, login, password, self.desk.clock.read())

        self._tasks.run(attempt, self._welcome, lambda error: page.refuse(self._explain(error)))

    def _create_first(self, page: FirstAgentPage, name: str, login: str, password: str) -> None:
        def create() -> Agent:
            agent = Agent(str(uuid_utils.uuid7()), login, name, Role.ADMINISTRATOR)
            with self.desk.store.write() as tx:
                agents.add(tx, agent, password)
            return agent

        self._tasks.run(create, self._welcome, lambda error: page.refuse(sentence(error)))

    def _welcome(self, agent: Agent) -> None:
        self._work = WorkArea(self.desk, agent, self._tasks, self._sync)
        self._work.left.connect(self.leave)
        self._work.told.connect(self._window.tell)
        self._work.recorded.connect(self._sync.poke)
        self._window.show_page(self._work)
        self._work.begin()

    def _refresh(self) -> None:
        if self._work:
            self._work.refresh()

    def _look_at_clock(self) -> None:
        said, counted = self.desk.now().date(), self.desk.today()
        text = self.tr(
            "L’horloge de ce poste est au {said}. Réglez la date et l’heure. En attendant, le "
            "poste compte comme au {counted}, jour du dernier échange avec le portail."
        )
        lost = text.format(said=day_text(said), counted=day_text(counted))
        self._window.mark_clock(lost if said < counted else "")

    def _explain(self, error: AppError) -> str:
        text = sentence(error)
        wait = error.details.get("wait_s", 0)
        if isinstance(error, SignInRefused) and isinstance(wait, int) and wait:
            again = self.tr("Vous pourrez réessayer dans %n seconde(s).", "", wait)
            return f"{text} {again}"
        return text


def _nothing() -> None: ...
