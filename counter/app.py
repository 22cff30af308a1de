"""The counter, put together.

The order of the start is what makes it quick: the first page is painted with nothing but Qt and
the tokens; only then are the libraries of the store imported and the store opened, both on the
store's thread. Until that is done the page takes what is typed.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QSize
from PySide6.QtWidgets import QApplication

from counter.look import dress
from counter.windows.sign_in import SignInPage
from counter.windows.window import Window
from domain.errors import AppError
from qtkit import crash
from qtkit.language import SOURCE, Language

if TYPE_CHECKING:
    from counter.desk import Desk
    from counter.reception import Reception
    from qtkit.departure_run import DepartureRun
    from qtkit.tasks import Tasks
    from store.store import Store

DONE = 0
BROKEN = 1
REFUSED = 3  # the store cannot be used: what to do was said; 2 is argparse's


@dataclass(frozen=True)
class Options:
    """What the command line says.

    Attributes:
        data: the folder of the store.
        key_file: where the key is, if not in the keyring.
    """

    data: Path
    key_file: Path | None = None
    size: QSize | None = None


class Counter(QObject):
    """The running application. `start` shows the window; the rest follows from it."""

    def __init__(self, options: Options, application: QApplication) -> None:
        super().__init__()
        self._options = options
        QLocale.setDefault(QLocale(SOURCE))
        dress(application)
        self._language = Language("counter", self)
        self._tasks: Tasks | None = None
        self.window = Window()
        self.reception: Reception | None = None
        self.departure: DepartureRun | None = None
        self.exit_code = DONE
        self._sign_in = SignInPage()
        self.window.show_page(self._sign_in)
        self.window.shown.connect(self._open)

    def start(self) -> None:
        """Show the window."""
        if self._options.size:
            self.window.resize(self._options.size)
            self.window.show()
        else:
            self.window.showMaximized()

    def close(self) -> None:
        """Let the store finish what it does, then give it up."""
        if self.reception:
            self.reception.close()
        if self._tasks:
            self._tasks.close()
        if self.departure:
            self.departure.close()
        if self.reception:
            self.reception.desk.store.close()
        self.window.close()
        self.window.deleteLater()

    def tell_bug(self, reference: str) -> None:
        """Say calmly that something did not work, and under which reference it was logged."""
        text = self.tr(
            "Cette action n’a pas abouti. Ce qui était enregistré l’est toujours. (réf. {bug})"
        )
        self.window.tell(text.format(bug=reference))

    def _open(self) -> None:
        """After the first frame, which is in the language of the sources."""
        from qtkit.tasks import Tasks  # noqa: PLC0415 — see above

        self._language.use(SOURCE)
        tasks = self._tasks = Tasks("store", self)
        tasks.run(_opener(self._options), partial(self._opened, tasks), self._refused)

    def _opened(self, tasks: "Tasks", desk: "Desk") -> None:
        from counter.reception import Reception  # noqa: PLC0415 — after the first frame

        self.reception = Reception(desk, self.window, self._sign_in, tasks, self)
        self.reception.locked.connect(partial(self._lock, desk.store))

    def _lock(self, store: "Store | None") -> None:
        """Show for good that this desk was revoked, and bring to safety what it has."""
        from counter.windows.locked_page import LockedPage  # noqa: PLC0415 — seldom needed
        from qtkit.departure_run import DepartureRun  # noqa: PLC0415
        from store.keys import database_key  # noqa: PLC0415
        from store.sealed import SealedFolder  # noqa: PLC0415
        from sync import locking  # noqa: PLC0415

        folder = self._options.data.absolute()
        lock = locking.read(SealedFolder(folder))
        if lock is None:
            return
        key = database_key(str(folder), self._options.key_file)
        self.departure = DepartureRun(folder, key, self)
        page = LockedPage(lock, self.departure)
        page.left.connect(self.window.close)
        self.window.show_page(page)
        self.departure.begin(store)

    def _refused(self, error: AppError) -> None:
        if error.code == "device_locked":
            self._lock(None)
            return
        from counter.windows.refusal import RefusalPage  # noqa: PLC0415 — after the first frame
        from counter.words.sentences import sentence_with_code  # noqa: PLC0415

        self.exit_code = REFUSED
        page = RefusalPage(sentence_with_code(error))
        page.left.connect(self.window.close)
        self.window.show_page(page)


def _opener(options: Options) -> "Callable[[], Desk]":
    def open_it() -> "Desk":
        from counter import reception  # noqa: F401, PLC0415 — after the first frame, off its thread
        from counter.desk import open_desk  # noqa: PLC0415

        return open_desk(options.data, options.key_file)

    return open_it


def run(options: Options) -> int:
    """Run until the window is closed; returns the exit code."""
    application = QApplication(["premier-pas-counter"])
    folder = crash.log_folder(options.data)
    bugs = crash.Bugs(application)
    crash.install(folder, bugs)
    counter = Counter(options, application)
    bugs.found.connect(counter.tell_bug)
    counter.window.shown.connect(lambda: _open_log(folder))
    counter.start()
    code = application.exec()
    counter.close()
    return code or counter.exit_code


def _open_log(folder: Path) -> None:
    from qtkit import logs  # noqa: PLC0415 — after the first frame

    logs.install(folder, "counter")
