"""The time of what a robot uses: it stands still, and passes at once where a person would pause.

So what a hand does twice in a moment is done in one moment, however busy the machine is.
"""

from typing import Final

_PAUSE_S: Final = 1.0  # longer than what the kiosk takes for one touch by a trembling hand


class Clock:
    """Milliseconds since some moment, as `kiosk.app.Kiosk` asks for them."""

    def __init__(self) -> None:
        self._now_ms = 0

    def __call__(self) -> int:
        return self._now_ms

    def advance(self, seconds: float) -> None:
        self._now_ms += round(seconds * 1000)

    def pause(self) -> None:
        """What a person does between two touches that are both meant."""
        self.advance(_PAUSE_S)
