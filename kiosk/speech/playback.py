"""Sentences one after the other, each recorded or read by a voice; where one was interrupted."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.speech.clips import Clips
from kiosk.speech.program import Program
from kiosk.speech.reading import Sentence, parts
from kiosk.speech.voices import DEFAULT_GAIN, GAINS, VOICES

NOTES = Sentence("", "")
"""The two notes that ask whether somebody is there."""
_NO_VOICE = "-"


class Playback(QObject):
    """Owns what is being said.

    Signals:
        changed: something is being said now, or not any more.
        heard: a sentence was, to its end.
        failed: nothing can be heard here.
    """

    changed = Signal()
    heard = Signal()
    failed = Signal()

    def __init__(self, clips: Clips, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.gain = DEFAULT_GAIN
        self._clips = clips
        self._program = Program(self)
        self._program.ended.connect(self._ended)
        self._program.unsaid.connect(self._unsaid)
        self._left: list[Sentence] = []  # the one that is being said is the first
        self._number: int | None = None  # of that one, with the program

    @property
    def speaking(self) -> bool:
        return self._number is not None

    @property
    def waiting(self) -> bool:
        """Whether there is something to go on with."""
        return self._number is None and bool(self._left)

    def say(self, sentences: Sequence[Sentence]) -> None:
        """Say these instead of anything else."""
        self._program.hush()
        self._left = list(sentences)
        self.go_on()

    def go_on(self) -> None:
        """Say what is left, from the beginning of the sentence that was interrupted."""
        self._number = self._say(self._left[0]) if self._left else None
        self.changed.emit()

    def hush(self) -> None:
        """Be silent at once; what is left stays for `go_on`."""
        if self.speaking:
            self._program.hush()
            self._number = None
            self.changed.emit()

    def leave(self) -> None:
        """The visit is over."""
        self._left, self._number, self.gain = [], None, DEFAULT_GAIN
        self._program.leave()
        self.changed.emit()

    def close(self) -> None:
        """Wait until nothing runs any more."""
        self._program.close()

    def _say(self, sentence: Sentence) -> int:
        if sentence is NOTES:
            return self._program.ring(GAINS[self.gain])
        clip = self._clips.find(sentence.language, sentence.text)
        return self._program.play(clip, GAINS[self.gain]) if clip else self._read(sentence)

    def _read(self, sentence: Sentence) -> int:
        """Read what was not recorded as a whole: its first part, which may be by itself."""
        pieces = [Sentence(part, sentence.language) for part in parts(sentence.text)]
        if len(pieces) > 1:
            self._left[:1] = pieces
            return self._say(pieces[0])
        voice = VOICES.get(sentence.language, _NO_VOICE)
        return self._program.say(voice, sentence.text, GAINS[self.gain])

    @Slot(int)
    def _ended(self, number: int) -> None:
        if number == self._number:
            self.heard.emit()
            self._left = self._left[1:]
            self.go_on()

    @Slot(int, str)
    def _unsaid(self, number: int, why: str) -> None:
        if number != self._number:
            return
        match why:
            case "clip":
                self._number = self._read(self._left[0])
            case "voice":
                self._left = self._left[1:]
                self.go_on()
            case _:
                asked = self._left[0] is not NOTES
                self._left, self._number = [], None
                self.changed.emit()
                if asked:
                    self.failed.emit()
