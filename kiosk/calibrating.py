"""`--calibrate`: for whoever installs a kiosk. The public never comes here."""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.glass import Glass
from kiosk.viewmodels.calibration import Calibration
from kiosk.viewmodels.tokens import tokens_of
from qtkit.theme import register_fonts


class Calibrating:
    """The window with the card. It closes once the size was kept.

    Args:
        size: of the window; None for the whole screen.

    Raises:
        LookupError: there is no window.
    """

    def __init__(self, folder: Path, glass: Glass, size: QSize | None) -> None:
        QGuiApplication.setFont(register_fonts())
        self._engine = engine = QQmlApplicationEngine()
        engine.addImportPath(str(Path(__file__).parent))
        self.calibration = Calibration(folder, glass.pixels_per_mm, engine)
        tokens_of(engine).measure(glass)
        engine.setInitialProperties({"calibration": self.calibration})
        engine.loadFromModule("Kiosk", "CalibrationWindow")
        window = next(iter(engine.rootObjects()), None)
        if not isinstance(window, QQuickWindow):
            raise LookupError("the window of the calibration was not made")  # noqa: TRY004
        self.window = window
        self.calibration.kept.connect(window.close)
        if size:
            window.resize(size)
            window.show()
        else:
            window.showFullScreen()

    def close(self) -> None:
        """Give up the window."""
        self._engine.deleteLater()


def run(folder: Path, glass: Glass, size: QSize | None) -> int:
    """Measure the panel; returns the exit code."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    application = QGuiApplication(["premier-pas-kiosk"])
    calibrating = Calibrating(folder, glass, size)
    code = application.exec()
    calibrating.close()
    return code
