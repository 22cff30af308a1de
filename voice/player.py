"""Plays one sound at a time, on a thread of its own: what comes later interrupts."""

from collections.abc import Callable
from dataclasses import dataclass, field
from queue import SimpleQueue
from threading import Event, Thread

from voice.sound import Unsaid, louder
from voice.speakers import Speaker


@dataclass(frozen=True)
class Job:
    """Something to be heard.

    Attributes:
        number: by which it is told what became of it.
        gain: in decibels; 0 is the loudest.
        samples: makes the sound; raises `Unsaid`.
        cut: it is not wanted any more.
    """

    number: int
    gain: float
    samples: Callable[[], bytes]
    cut: Event = field(default_factory=Event)


class Player:
    """Owns the speaker.

    Args:
        tell: is told what became of each job, in lines of the protocol.
    """

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell
        self._jobs: SimpleQueue[Job] = SimpleQueue()
        self._latest: Job | None = None
        self._speaker = Speaker()
        Thread(target=self._work, daemon=True).start()

    def play(self, job: Job | None) -> None:
        """Play it now, instead of what is being played; None: be silent."""
        if self._latest:
            self._latest.cut.set()
        self._latest = job
        if job:
            self._jobs.put(job)

    def _work(self) -> None:
        while True:
            job = self._jobs.get()
            if job.cut.is_set():
                continue
            try:
                self._perform(job)
            except Unsaid as unsaid:
                self._tell(f"unsaid {job.number} {unsaid.why}")

    def _perform(self, job: Job) -> None:
        sound = louder(job.samples(), job.gain)
        self._speaker.open()
        self._tell(f"began {job.number}")
        self._speaker.play(sound, job.cut)
        if not job.cut.is_set():
            self._tell(f"ended {job.number}")
