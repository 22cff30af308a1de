"""A call for a human: how far it has come, and when somebody is there. Nothing else is promised."""

import logging
from dataclasses import dataclass
from datetime import datetime, time

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from domain.errors import AppError
from domain.opening import Closed, Open, Opening, standing
from kiosk.records import Records
from kiosk.viewmodels.registration import Registration
from kiosk.viewmodels.shell import Shell
from qtkit.language import locale
from qtkit.sync_service import SyncService
from qtkit.tasks import Tasks
from store.calls import Call, Heard

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

_ASKS_MS = 5_000  # between two rounds with the portal while somebody waits for an answer
_MOST_ASKED = 36  # three minutes: an agent who has not answered by then is not there
_A_WEEK = 6  # days ahead that are told by their name
_FRENCH = {"fr", "falc"}
_LEFT_TO_RIGHT = "\u2066{}\u2069"

_log = logging.getLogger("premier_pas.kiosk")


@dataclass(frozen=True, slots=True)
class Reception:
    """When somebody is there; None if that is not said in words that are understood."""

    opening: Opening | None
    departement: str | None


@QmlElement
class CallingPage(QObject):
    """The last call from here, in this visit.

    Signals:
        changed: it has come further; or the opening is told in another language.
    """

    changed = Signal()

    def __init__(
        self,
        shell: Shell,
        registration: Registration,
        records: Records,
        tasks: Tasks,
        sync: SyncService,
        reception: Reception,
    ) -> None:
        super().__init__(sync)
        self._shell = shell
        self._registration = registration
        self._records = records
        self._tasks = tasks
        self._sync = sync
        self._reception = reception
        self._call: Call | None = None
        self._heard: Heard | None = None
        self._agent = ""
        self._page = ""
        self._spared = False
        self._asked = 0
        self._timer = QTimer(self, interval=_ASKS_MS)
        self._timer.timeout.connect(self._ask)
        shell.helpAsked.connect(self._note)
        shell.erased.connect(self._forget)
        shell.arriving.connect(self.changed)
        shell.languageChanged.connect(self.changed)
        sync.changed.connect(self._look)
        sync.received.connect(self._look)

    @Property(str, notify=changed)
    def heard(self) -> str:
        """Empty, `noted` (recorded), `sent` (the portal holds it), `answered` (an agent comes)."""
        return self._heard.value if self._heard else ""

    @Property(str, notify=changed)
    def agent(self) -> str:
        """The name of who comes, as the desk knows it; empty before somebody does."""
        return self._agent

    @Property(bool, notify=changed)
    def spared(self) -> bool:
        """Whether nobody was called, since an agent is there: one was, a moment ago."""
        return self._spared

    @Property(str, notify=changed)
    def opening(self) -> str:
        """Whether somebody is there now, or when next; empty where that is not known."""
        opening, now = self._reception.opening, self._records.now()
        if opening is None or now.date() < self._records.today():  # the clock has lost its time
            return ""
        match standing(opening, now.date(), now.time(), self._reception.departement):
            case Open(until):
                return self.tr("L’accueil est ouvert jusqu’à {hour}.").format(
                    hour=self._hour(until)
                )
            case Closed() as closed:
                return self._closed(closed, now)
            case _:
                return ""

    def _closed(self, closed: Closed, now: datetime) -> str:
        ahead = (closed.day - now.date()).days
        words = locale(self._shell.language)
        if ahead == 0:
            text = self.tr("L’accueil est fermé. Il ouvre aujourd’hui à {hour}.")
        elif ahead == 1:
            text = self.tr("L’accueil est fermé. Il ouvre demain à {hour}.")
        else:
            text = self.tr("L’accueil est fermé. Il ouvre {day} à {hour}.")
        name = words.dayName(closed.day.isoweekday())
        if ahead > _A_WEEK:
            name = f"{name} {closed.day.day} {words.monthName(closed.day.month)}"
        return text.format(day=name, hour=self._hour(closed.at))

    def _hour(self, moment: time) -> str:
        """In digits of every keyboard; the French write `9 h 30`."""
        if self._shell.language in _FRENCH:
            minutes = f" {moment.minute:02}" if moment.minute else ""
            return f"{moment.hour}\u00a0h{minutes}"
        return _LEFT_TO_RIGHT.format(f"{moment.hour}:{moment.minute:02}")

    @Slot(str)
    def _note(self, page: str) -> None:
        self._forget()
        self._page = page
        if self._registration.helped_with or self._registration.accompanied:
            self._spared = True
            self.changed.emit()
        else:
            self.call()

    @Slot()
    def call(self) -> None:
        """Ring at the desks, from the page on which help was asked for."""
        page, self._spared = self._page, False
        self.changed.emit()
        self._tasks.run(lambda: self._records.ask_for_help(page), self._wait, _not_noted)

    def _wait(self, call: Call) -> None:
        self._call, self._heard, self._asked = call, Heard.NOTED, 0
        self.changed.emit()
        self._timer.start()
        self._sync.poke()

    @Slot()
    def _ask(self) -> None:
        """Look whether an agent answered meanwhile."""
        self._asked += 1
        if self._asked > _MOST_ASKED or self._heard is Heard.ANSWERED:
            self._timer.stop()
        else:
            self._sync.poke()

    @Slot()
    def _look(self) -> None:
        if call := self._call:
            self._tasks.run(
                lambda: self._records.heard(call), lambda known: self._tell(call, *known)
            )

    def _tell(self, call: Call, heard: Heard, agent: str) -> None:
        if call is not self._call or heard is self._heard:
            return
        self._heard, self._agent = heard, agent
        if heard is Heard.ANSWERED:
            self._shell.touched()  # whoever waits for them need not touch the screen
        self.changed.emit()

    @Slot()
    def _forget(self) -> None:
        self._call = self._heard = None
        self._agent = ""
        self._spared = False
        self._timer.stop()


def _not_noted(error: AppError) -> None:
    _log.warning("call for help not recorded: %s", error.code)
