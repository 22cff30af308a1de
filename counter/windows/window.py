"""The one window: training banner, the page of the moment, status line."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QPaintEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from counter.look import caption, coloured, sized, space
from resources.files import path

_STAYS = 8_000  # milliseconds that a notice stays


class Window(QMainWindow):
    """Shows one page at a time.

    Signals:
        shown: the first frame is on the screen; slow things may begin.
        closing: the window is about to close.
    """

    shown = Signal()
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Premier Pas – Guichet"))
        self.setWindowIcon(QIcon(str(path("brand/mark.png"))))
        self._waits_for_frame = True
        self._banner = _band(self.tr("Données d’entraînement"))
        self._clock = _band()
        self._pages = QStackedWidget()
        self._notice = caption()
        self._notice.setWordWrap(False)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._banner)
        layout.addWidget(self._clock)
        layout.addWidget(self._pages)
        self.setCentralWidget(body)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self._notice, 1)
        self._hush = QTimer(self, singleShot=True, interval=_STAYS)
        self._hush.timeout.connect(self._notice.clear)

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._pages.currentWidget()

    def show_page(self, page: QWidget) -> None:
        """Show a page instead of the one before, which is destroyed with all it holds."""
        before = self._pages.currentWidget()
        if before is page:
            return
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        page.setFocus()
        if before is not None:
            self._pages.removeWidget(before)
            before.deleteLater()

    def mark_training(self, training: bool) -> None:
        """Say for ever that what is recorded here is no real person's."""
        self._banner.setVisible(training)

    def mark_clock(self, sentence: str) -> None:
        """Say above every page what is wrong with the clock; nothing once it is right."""
        self._clock.setText(sentence)
        self._clock.setVisible(bool(sentence))

    def tell(self, sentence: str) -> None:
        """Say something for a few seconds, in the status line. Never anything personal."""
        self._notice.setText(sentence)
        self._hush.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._waits_for_frame:
            self._waits_for_frame = False
            QTimer.singleShot(0, self.shown.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._hush.stop()
        self.closing.emit()
        super().closeEvent(event)


def _band(text: str = "") -> QLabel:
    """What is said above every page, once it is shown."""
    band = sized(QLabel(text), "body", bold=True)
    band.setContentsMargins(space("l"), space("xs"), space("l"), space("xs"))
    band.setWordWrap(True)
    coloured(band, "on_training", "training")
    band.hide()
    return band
