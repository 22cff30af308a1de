"""How a thread that wants to end tells the one that waits for the network."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Stop:
    """A wish to stop, made once, from any thread."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._made = False
        self._listener: Callable[[], None] | None = None

    def make(self) -> None:
        """Tell whoever listens, and whoever will."""
        with self._guard:
            self._made = True
            if self._listener:
                self._listener()

    @contextmanager
    def told_to(self, listener: Callable[[], None]) -> Iterator[None]:
        """Let `listener` be called when the wish is made during the block, or was before."""
        with self._guard:
            self._listener = listener
            if self._made:
                listener()
        try:
            yield
        finally:
            with self._guard:
                self._listener = None
