"""What seeds came to before, on the same code: a long run goes on where it was stopped."""

import json
import time
from collections.abc import Callable, Container, Iterator
from pathlib import Path
from typing import Final

from tools.simulation.crew import from_line, to_line
from tools.simulation.history import Outcome

_OFTEN: Final = 20.0  # seconds after which what came in is written, and may be lost until then


class Memory:
    """Outcomes in a file, one a line, of seeds that were lived through twice.

    Several runs may remember in the same file at once. A line that a power cut has torn is none.

    Args:
        still_same: whether the code is what it was. What was lived through since it was last known
            to be so may be of other code, and is not remembered then.
    """

    def __init__(self, file: Path, still_same: Callable[[], bool]) -> None:
        self.file = file
        self._still_same = still_same
        self._unwritten: list[str] = []
        self._written = time.monotonic()

    def of(self, seeds: Container[int]) -> dict[int, Outcome]:
        """What is remembered of some seeds."""
        return {outcome.seed: outcome for outcome in self._lines() if outcome.seed in seeds}

    def _lines(self) -> Iterator[Outcome]:
        if not self.file.exists():
            return
        with self.file.open(encoding="utf-8") as lines:
            for line in lines:
                try:
                    yield from_line(line)
                except json.JSONDecodeError:
                    continue

    def keep(self, outcome: Outcome) -> None:
        """Remember it, soon."""
        self._unwritten.append(to_line(outcome))
        if time.monotonic() - self._written > _OFTEN:
            self.write()

    def write(self) -> None:
        """Remember what came in since the last time."""
        if self._unwritten and self._still_same():
            self.file.parent.mkdir(parents=True, exist_ok=True)
            with self.file.open("a", encoding="utf-8") as lines:
                # In one piece, after whatever was torn.
                lines.write("\n".join(["", *self._unwritten, ""]))
        self._unwritten.clear()
        self._written = time.monotonic()
