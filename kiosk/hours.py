"""Hours of the day, as whoever installs a kiosk writes them. Knows no Qt: the start reads them."""

import re
from dataclasses import dataclass
from datetime import time
from time import localtime
from typing import Self

_WRITTEN = re.compile(r"(\d{1,2}:\d{2})-(\d{1,2}:\d{2})")


@dataclass(frozen=True, slots=True)
class Hours:
    """When the screen is lit, on the wall; over midnight if it goes out before it comes on."""

    on: time
    off: time

    @classmethod
    def read(cls, text: str) -> Self:
        """Read `7:30-19:00`.

        Raises:
            ValueError: for any other writing.
        """
        written = _WRITTEN.fullmatch(text)
        if not written:
            raise ValueError("not hours such as 7:30-19:00")
        return cls(*(time.fromisoformat(each.zfill(5)) for each in written.groups()))

    def include(self, now: time) -> bool:
        if self.on <= self.off:
            return self.on <= now < self.off
        return now >= self.on or now < self.off

    def now(self) -> bool:
        """Whether it is lit at this moment."""
        here = localtime()
        return self.include(time(here.tm_hour, here.tm_min))
