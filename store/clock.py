"""The clocks of the machine."""

import sys
import time
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from domain.moments import Clock, Stamp
from store import exchange
from store.store import Store

_BOOT_ID: Final = Path("/proc/sys/kernel/random/boot_id")
_FIRST_DAY: Final = datetime(2026, 1, 1, tzinfo=UTC)  # nobody ran this program before


class SystemClock:
    """`domain.moments.Clock` of this machine, with the offset of the portal's time."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._boot = _boot()

    def read(self) -> Stamp:
        with self._store.read() as tx:
            offset_ms = exchange.load(tx).offset_ms
        return Stamp(_wall(), _monotonic_ms(), self._boot, offset_ms)


class WallClock:
    """The clocks of a machine whose store is not open: what the portal said last is not known."""

    def read(self) -> Stamp:
        return Stamp(_wall(), _monotonic_ms(), _boot())


def today(store: Store, clock: Clock) -> date:
    """The day on the wall of this place, but none before the portal was last heard.

    A clock that names an earlier one has lost its time: an empty battery leads back to 1970, and
    who registers then would not be born yet. Where the portal was never heard, a day before there
    was this program tells as much.
    """
    now = clock.read().corrected
    with store.read() as tx:
        heard = exchange.load(tx).last_success
    return max(now, heard or _FIRST_DAY).astimezone().date()


def _wall() -> datetime:
    now = datetime.now(UTC)
    return now.replace(microsecond=now.microsecond // 1000 * 1000)


def _monotonic_ms() -> int:
    """Milliseconds since the machine started, those it slept included where it says so."""
    if sys.platform == "linux":
        nanoseconds = time.clock_gettime_ns(time.CLOCK_BOOTTIME)
    else:
        nanoseconds = time.monotonic_ns()
    return nanoseconds // 1_000_000


def _boot() -> str:
    if _BOOT_ID.exists():
        return _BOOT_ID.read_text("ascii").strip()
    # Elsewhere the moment of the start, to the second: if the wall clock is set between two
    # programs, one boot gets two names, and their monotonic clocks are then not compared.
    return f"since-{round(time.time() - _monotonic_ms() / 1000)}"
