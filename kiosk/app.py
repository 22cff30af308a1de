"""Composition root of the kiosk: everything is made here, and handed downwards.

The order of the start is what makes it quick: crash hook, language, what the attract screen
needs, the window. Only after the first frame comes what needs somebody there (`presence`), and
are the libraries of the store imported and the store opened, both on the store's thread. The
kiosk may be touched meanwhile: the first question, which needs the store, comes two pages later.
"""

import gc
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.glass import Glass
from kiosk.languages import FIRST, choice
from kiosk.opening import locked_place, opener, run_beside
from kiosk.profiles import Profile
from kiosk.viewmodels.shell import Shell
from kiosk.viewmodels.site import Site
from kiosk.viewmodels.tokens import tokens_of
from qtkit import crash
from qtkit.language import Language
from qtkit.theme import register_fonts

if TYPE_CHECKING:
    from domain.errors import AppError
    from kiosk.journey import Journey
    from kiosk.presence import Presence
    from kiosk.station import Station
    from qtkit.departure_run import DepartureRun
    from qtkit.tasks import Tasks
    from store.store import Store

DONE = 0
BROKEN = 1
REFUSED = 3  # the store cannot be used: what to do was said; 2 is argparse's

HERE = Path(__file__).parent
"""The folder that holds the QML module `Kiosk`."""


@dataclass(frozen=True)
class Options:
    """What the command line says.

    Attributes:
        data: the folder of the store.
        key_file: where the key is, if not in the keyring.
        size: of the window; None for the whole screen.
        glass: how fine the panel is, so that targets have their size there, and its distance.
        profile: what the place wants.
        reviewed_only: offer only languages that somebody has read, and French.
        keypad: the names of its keys: before, next, OK, back, help; none without one.
        receipts: where to keep a copy of each receipt; never on a public kiosk.
        panel_switch: program that puts the panel itself out, and lights it; None without one.
        printer: address of a receipt printer of 80 mm; the system's printer if absent.
    """

    data: Path
    key_file: Path | None = None
    size: QSize | None = None
    glass: Glass = field(default_factory=Glass)
    profile: Profile = field(default_factory=Profile)
    reviewed_only: bool = False
    receipts: Path | None = None
    keypad: tuple[str, ...] = ()
    panel_switch: str | None = None
    printer: str | None = None


def _monotonic_ms() -> int:
    return time.monotonic_ns() // 1_000_000


class Kiosk(QObject):
    """The running application. `start` shows the window; the rest follows from it.

    Signals:
        shown: the first frame is on the glass.
        ready: the store is open; registrations can be made.

    Attributes:
        window: None until it was shown.
        journey: None until the store is open.
        presence: None until the first frame is there.
    """

    shown = Signal(QQuickWindow)
    ready = Signal()

    def __init__(
        self,
        options: Options,
        bugs: crash.Bugs | None = None,
        now_ms: Callable[[], int] = _monotonic_ms,
    ) -> None:
        super().__init__()
        self._options = options
        self._now_ms = now_ms
        QGuiApplication.setFont(register_fonts())
        self._language = Language("kiosk", self)
        self._language.use(FIRST)
        self._engine = QQmlApplicationEngine()
        # The models belong to the engine: they then outlive every binding to them.
        profile = options.profile
        spoken = choice(profile.languages, reviewed_only=options.reviewed_only)
        self.shell = Shell(self._language, spoken, now_ms, self._engine)
        self.site = Site(spoken, self._engine, team_here=profile.team_here, language=self._language)
        self._language.changed.connect(self._engine.retranslate)
        if bugs:
            bugs.found.connect(self.tell_bug)
        self.window: QQuickWindow | None = None
        self.journey: Journey | None = None
        self.presence: Presence | None = None
        self.departure: DepartureRun | None = None
        self._tasks: Tasks | None = None
        self.exit_code = DONE

    def start(self) -> bool:
        """Show the window; whether there is one."""
        engine = self._engine
        engine.addImportPath(str(HERE))
        tokens_of(engine).measure(self._options.glass)
        engine.setInitialProperties({"shell": self.shell, "site": self.site})
        engine.loadFromModule("Kiosk", "Main")
        window = next(iter(engine.rootObjects()), None)
        if not isinstance(window, QQuickWindow):
            self.exit_code = BROKEN
            return False
        self.window = window
        window.frameSwapped.connect(self._drawn)
        self._show(window)
        return True

    def close(self) -> None:
        """Let the store finish what it does, then give it up, and the window."""
        if self._tasks:
            self._tasks.close()
        if self.presence:
            self.presence.close()
        if self.departure:
            self.departure.close()
        if self.journey:
            self.journey.close()
        self._language.use(FIRST)
        self._engine.deleteLater()

    def _show(self, window: QQuickWindow) -> None:
        if self._options.size:
            window.resize(self._options.size)
            window.show()
        else:
            window.showFullScreen()

    @Slot()
    def _drawn(self) -> None:
        """A frame is on the glass: go on once what was touched meanwhile is answered."""
        QTimer.singleShot(0, self, self._settle)

    @Slot()
    def _settle(self) -> None:
        """After the first frame. Where frames are drawn by a thread, others may follow at once."""
        if self.presence or not self.window:
            return
        self.window.frameSwapped.disconnect(self._drawn)
        gc.freeze()  # what the start made stays: nobody waits for it to be looked through
        gc.enable()
        self.presence = self._attend(self.window)
        self.shown.emit(self.window)
        self._open()

    def _attend(self, window: QQuickWindow) -> "Presence":
        from kiosk.presence import Presence, Stand  # noqa: PLC0415 — after the first frame

        given = self._options
        stand = Stand(
            shell=self.shell,
            language=self._language,
            tokens=tokens_of(self._engine),
            window=window,
            glass=given.glass,
            keypad=given.keypad,
            profile=given.profile,
        )
        return Presence(stand, self._now_ms, self._engine)

    def _open(self) -> None:
        from qtkit.tasks import Tasks  # noqa: PLC0415 — after the first frame

        tasks = self._tasks = Tasks("store", self)
        open_ = opener(self._options.data, self._options.key_file)
        tasks.run(open_, lambda station: self._opened(station, tasks), self._refused)

    def _opened(self, station: "Station", tasks: "Tasks") -> None:
        from kiosk.journey import Ground, Journey  # noqa: PLC0415 — after the first frame

        self.journey = Journey(Ground(self.shell, self.site, tasks), station, self._engine)
        for name, page in self.journey.pages.items():
            if self.window:
                self.window.setProperty(name, page)
        if self.presence:
            self.presence.urgency.settle(station.library.local_numbers.listed)
            self.journey.tell_refusals(self.presence.speech.tellProblem)
            self.presence.speech.answersRead.connect(self.journey.check.hear)
        self.journey.sync.locked.connect(self._retire)
        self.shell.left.connect(partial(self._leave, tasks, station.store))
        self.journey.start(self._options.receipts, self._options.printer)
        self.shell.let_in()
        self.ready.emit()

    @Slot()
    def _retire(self) -> None:
        """The device was revoked: whoever is there finishes, and nobody begins any more."""
        from qtkit.messages import support_line  # noqa: PLC0415 — seldom needed
        from sync.errors import DeviceRevoked  # noqa: PLC0415
        from sync.support_codes import support_code  # noqa: PLC0415

        support = support_line(support_code(DeviceRevoked()))
        self.shell.retire(f"{self.site.retired()}\n\n{support}")

    def _leave(self, tasks: "Tasks", store: "Store") -> None:
        """Bring to safety what the kiosk has, after what is being written."""
        tasks.run(lambda: None, lambda _: self._depart(store))

    def _depart(self, store: "Store | None") -> None:
        from qtkit.departure_run import DepartureRun  # noqa: PLC0415 — seldom needed
        from store.keys import database_key  # noqa: PLC0415

        folder = self._options.data.absolute()
        key = database_key(str(folder), self._options.key_file)
        self.departure = DepartureRun(folder, key, self)
        self.departure.begin(store)

    def _refused(self, error: "AppError") -> None:
        if error.code == "device_locked":
            if place := locked_place(self._options.data):
                self.site.settle(place)
            self._retire()
            self._depart(None)
            return
        from qtkit.messages import sentence_with_code  # noqa: PLC0415 — after the first frame

        self.exit_code = REFUSED
        self.shell.close_down(partial(sentence_with_code, error), for_good=True)

    @Slot(str)
    def tell_bug(self, reference: str) -> None:
        """Erase the visit, and say that something went wrong that staff can look up."""
        self.shell.close_down(partial(self._bug, reference))

    def _bug(self, reference: str) -> str:
        text = self.tr("Un problème est arrivé. Il a été noté. (réf. {bug})")
        return text.format(bug=reference)


def run(options: Options) -> int:
    """Run until the window is closed; returns the exit code."""
    bugs = crash.Bugs()
    folder = crash.log_folder(options.data)
    crash.install(folder, bugs)
    application = QGuiApplication(["premier-pas-kiosk"])
    kiosk = Kiosk(options, bugs)
    night = options.profile.lit, options.panel_switch
    kiosk.shown.connect(partial(run_beside, kiosk.shell, folder, *night, _monotonic_ms))
    code = application.exec() if kiosk.start() else BROKEN
    kiosk.close()
    return code or kiosk.exit_code
