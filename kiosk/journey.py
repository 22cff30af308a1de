"""The part of the kiosk that needs the store: made once it is open, under the same window."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from domain.opening import read_opening
from kiosk.health import Health
from kiosk.printing.receipts import printer_at
from kiosk.printing.system import SystemPrinter
from kiosk.records import Records
from kiosk.station import Station
from kiosk.viewmodels.answer import AnswerPage
from kiosk.viewmodels.calling import CallingPage, Reception
from kiosk.viewmodels.check import CheckPage
from kiosk.viewmodels.code import CodePage
from kiosk.viewmodels.done import DonePage
from kiosk.viewmodels.objection import ObjectionPage
from kiosk.viewmodels.pause import PausePage
from kiosk.viewmodels.press import Press
from kiosk.viewmodels.question import QuestionPage
from kiosk.viewmodels.registration import Registration
from kiosk.viewmodels.resume import ResumePage
from kiosk.viewmodels.shell import Shell
from kiosk.viewmodels.site import Place, Site
from kiosk.viewmodels.topics import TopicsPage
from qtkit.sync_service import SyncService
from qtkit.tasks import Tasks

_HOUR_MS = 3600 * 1000


@dataclass(frozen=True)
class Ground:
    """What was there before: shared by everything that is made here."""

    shell: Shell
    site: Site
    tasks: Tasks


class Journey(QObject):
    """Builds the pages of a registration, and keeps the kiosk in step with its portal.

    Attributes:
        store: this machine's memory; tasks: its thread.
        check: where the person reads everything again.
        press: the printer.
        sync: the synchronisation, which no page waits for.
    """

    def __init__(self, ground: Ground, station: Station, parent: QObject) -> None:
        super().__init__(parent)
        shell, site, tasks = ground.shell, ground.site, ground.tasks
        self.store, self.tasks = station.store, tasks
        self.sync = SyncService(station.store, station.clock, self)
        self._health = Health(station.store, station.clock, self)
        records = Records(station)
        self.registration = Registration(shell, station.content, records, tasks, self)
        own, reception = station.device, _reception(station)
        answer = AnswerPage(shell, self.registration, self)
        self.check = CheckPage(shell, self.registration, own.structure_name, self)
        self.press = Press(shell, self)
        self._done = DonePage(shell, site, self.registration, self.press, tasks)
        self._resume = ResumePage(shell, self.registration, self)
        objection = ObjectionPage(shell, self.registration)
        self._pause = PausePage(shell, site, self.registration, answer, self.press)
        self.pages: dict[str, QObject] = {
            "answer": answer,
            "question": QuestionPage(shell, self.registration, self),
            "check": self.check,
            "done": self._done,
            "objection": objection,
            "press": self.press,
            "resume": self._resume,
            "pause": self._pause,
            "calling": CallingPage(shell, self.registration, records, tasks, self.sync, reception),
            "code": CodePage(shell, self.registration),
            "topics": TopicsPage(shell, self.registration, answer),
        }
        pages = (answer, self.check, objection, self._resume)
        self._refusing = [page.refused for page in pages]
        site.settle(Place(own.site_name, own.phone, own.opening, own.training, own.structure_name))
        self.registration.submitted.connect(self.sync.poke)
        self.registration.objected.connect(self.sync.poke)
        self.registration.paused.connect(self.sync.poke)
        self.sync.changed.connect(self._pause.look)
        tasks.run(records.interrupted, self._resume.offer)
        self._hourly = QTimer(self, interval=_HOUR_MS)
        self._hourly.timeout.connect(self.registration.forget_old)

    def start(self, receipts: Path | None, printer: str | None) -> None:
        """Begin what runs beside the pages.

        Args:
            receipts: where to keep a copy of each, if at all.
            printer: address of a receipt printer; the system's printer if absent.
        """
        if receipts is not None:
            self._done.save_receipts(receipts)
        paper = printer_at(printer) if printer else SystemPrinter()
        self.press.offer(paper)
        self._hourly.start()
        self.registration.forget_old()
        self.sync.start()
        self._health.start(paper)

    def tell_refusals(self, tell: Callable[[], None]) -> None:
        """Call `tell` each time that a page refuses something, and says why."""
        for refused in self._refusing:
            refused.connect(tell)

    def close(self) -> None:
        """Wait for what runs beside the pages, then give up the store. Nothing works afterwards."""
        self._health.close()
        self.press.close()
        self.sync.close()
        self.store.close()


def _reception(station: Station) -> Reception:
    own = station.device
    return Reception(read_opening(own.opening), own.departement)
