"""The program that speaks, from this side of its pipes. What is said there: `voice/__init__.py`.

It runs from the first sound of a visit to the end of the visit: what it heard is then gone with
it. When it dies in between it is started again, once for each sentence.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal, Slot

_AT_THE_END_MS = 1000


def command() -> Sequence[str]:
    """How the program is started: frozen, it lies beside this one."""
    if getattr(sys, "frozen", False):
        here = Path(sys.executable)
        return [str(here.with_name("premier-pas-voice").with_suffix(here.suffix))]
    return [sys.executable, "-m", "voice"]


class Program(QObject):
    """Says one thing at a time; the next one interrupts it.

    Signals:
        ended: the last sample of what is numbered so was heard.
        unsaid: it cannot be said: `device`, `voice`, `clip` (see there), or `program`: there is
            no such program.
    """

    ended = Signal(int)
    unsaid = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._number = 0
        self._saying = ""  # the line that is under way; empty in silence
        self._again = False

    def say(self, voice: str, text: str, gain: float) -> int:
        """Read a text; returns its number."""
        return self._order("say", gain, f" {voice} {text}")

    def play(self, clip: Path, gain: float) -> int:
        """Play a recording; returns its number."""
        return self._order("clip", gain, f" {clip}")

    def ring(self, gain: float) -> int:
        """Two soft notes; returns their number."""
        return self._order("tone", gain, "")

    def hush(self) -> None:
        """Be silent at once."""
        if self._saying and self._process:
            self._saying = ""
            self._write("stop")

    def leave(self) -> None:
        """The visit is over: the program ends, and nothing that was said stays anywhere."""
        process, self._process, self._saying = self._process, None, ""
        if process:
            process.finished.disconnect(self._died)
            process.finished.connect(process.deleteLater)
            process.kill()

    def close(self) -> None:
        """Wait until there is no such program any more."""
        self.leave()
        for process in self.findChildren(QProcess):
            process.waitForFinished(_AT_THE_END_MS)

    def _order(self, verb: str, gain: float, what: str) -> int:
        self._number += 1
        self._saying, self._again = f"{verb} {self._number} {gain:g}{what}", False
        self._write(self._saying)
        return self._number

    def _write(self, line: str) -> None:
        if self._process is None:
            self._process = self._started()
        self._process.write(f"{line}\n".encode())

    def _started(self) -> QProcess:
        process = QProcess(self)
        program, *arguments = command()
        process.setWorkingDirectory(str(Path(__file__).parents[2]))
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._listen)
        process.finished.connect(self._died)
        process.errorOccurred.connect(self._failed)
        process.start(program, arguments)
        return process

    @Slot()
    def _listen(self) -> None:
        while self._process and self._process.canReadLine():
            match bytes(self._process.readLine().data()).decode().split():
                case ["ended", number]:
                    self._settled(int(number))
                    self.ended.emit(int(number))
                case ["unsaid", number, why]:
                    self._settled(int(number))
                    self.unsaid.emit(int(number), why)

    def _settled(self, number: int) -> None:
        if number == self._number:
            self._saying = ""

    @Slot()
    def _died(self) -> None:
        """It ended by itself: what was under way is said once more, by another one."""
        if self._process:
            self._process.deleteLater()
        self._process = None
        if self._saying and not self._again:
            self._again = True
            self._write(self._saying)
        elif self._saying:
            self._give_up()

    @Slot(QProcess.ProcessError)
    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            if self._process:
                self._process.deleteLater()
            self._process = None
            self._give_up()

    def _give_up(self) -> None:
        self._saying = ""
        self.unsaid.emit(self._number, "program")
