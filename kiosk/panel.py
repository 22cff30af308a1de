"""The panel itself: a picture that is black is still lit from behind."""

import logging

from PySide6.QtCore import QObject, QProcess, Slot

_log = logging.getLogger("premier_pas.kiosk")
_WORDS = {True: "on", False: "off"}


class Panel(QObject):
    """Has the panel switched by a program of this machine, which is given `on` or `off`.

    What it does is the machine's matter: each panel is switched in another way. One that fails
    leaves a black picture, as without it.
    """

    def __init__(self, program: str, parent: QObject) -> None:
        super().__init__(parent)
        self._wanted = self._said = ""
        self._process = QProcess(self)
        self._process.setProgram(program)
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._failed)
        self.switch(lit=True)  # a program before this one may have ended in the dark

    @Slot(bool)
    def switch(self, lit: bool) -> None:
        """Light it or put it out; at once, or when the program is done with what it was told."""
        self._wanted = _WORDS[lit]
        self._tell()

    def _tell(self) -> None:
        if self._wanted != self._said and self._process.state() is QProcess.ProcessState.NotRunning:
            self._said = self._wanted
            self._process.setArguments([self._said])
            self._process.start()

    @Slot(int)
    def _ended(self, status: int) -> None:
        if status:
            _log.warning("panel_not_switched %s: exit status %d", self._said, status)
        self._tell()

    @Slot(QProcess.ProcessError)
    def _failed(self, error: QProcess.ProcessError) -> None:
        _log.warning("panel_not_switched %s: %s", self._said, error.name)
