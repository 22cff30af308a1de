"""One day of a device's log, as the device and its portal each hold it: counted, and compared.

A day is one of UTC, by `recorded_at`: device and portal may stand in different time zones, and
where clocks change twice a year, two days are not 24 hours. Far overseas, midnight in UTC can fall
into the working day, which then counts to two days: on both sides to the same ones.
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC
from itertools import pairwise

from domain.acts import Act
from domain.chain import Head


def day_of(act: Act) -> str:
    """The day to which an act counts, such as `2026-11-21`."""
    return act.recorded_at.astimezone(UTC).date().isoformat()


@dataclass(frozen=True, slots=True)
class Tally:
    """What a day comes to. Two tallies are equal when their acts are the same.

    Attributes:
        count: how many acts.
        hash: SHA-256 over a line `number hash` for each act, in the order of their numbers.
    """

    count: int
    hash: str


def tally(acts: Iterable[Head]) -> Tally:
    """Count acts that are each named by number and hash."""
    return tally_in_order(sorted(acts, key=lambda act: act.seq))


def tally_in_order(acts: Iterable[Head]) -> Tally:
    """The same for acts in the order of their numbers, of which none is kept in mind."""
    count, lines = 0, hashlib.sha256()
    for act in acts:
        count += 1
        lines.update(f"{act.seq} {act.hash}\n".encode())
    return Tally(count, lines.hexdigest())


@dataclass(frozen=True, slots=True)
class OwnDay:
    """A day of the device's log, as the device holds it.

    Attributes:
        day: such as `2026-11-21`.
        acts: all acts of the day, in the order of their numbers.
        held: numbers up to this one were confirmed by the portal.
        apart: numbers of acts that the portal keeps apart, with the reason.
    """

    day: str
    acts: tuple[Head, ...]
    held: int
    apart: Mapping[int, str]

    @property
    def created(self) -> int:
        return len(self.acts)

    @property
    def confirmed(self) -> int:
        return sum(act.seq <= self.held for act in self.acts)

    @property
    def waiting(self) -> int:
        return self.created - self.confirmed

    @property
    def tally(self) -> Tally:
        """What the portal should have of the day, as far as the device knows."""
        return tally(act for act in self.acts if act.seq <= self.held and act.seq not in self.apart)


@dataclass(frozen=True, slots=True)
class Difference:
    """Where device and portal do not hold the same, as numbers of the device's log.

    Attributes:
        arrived: the portal has them, and its answer was lost; the next round settles it.
        missing_there: confirmed once, and not at the portal: it was restored from a backup.
        missing_here: at the portal, and not in this log: the device was restored or copied.
        other: both have an act in that place, and it is not the same.
    """

    arrived: tuple[int, ...] = ()
    missing_there: tuple[int, ...] = ()
    missing_here: tuple[int, ...] = ()
    other: tuple[int, ...] = ()

    @property
    def agrees(self) -> bool:
        """Whether nothing has to be looked at: what arrived early is no contradiction."""
        return not (self.missing_there or self.missing_here or self.other)


def differ(own: OwnDay, there: Iterable[Head]) -> Difference:
    """Compare the device's day with the acts that the portal holds of it."""
    here = {act.seq: act.hash for act in own.acts}
    held = {act.seq: act.hash for act in there}
    both = sorted(here.keys() & held.keys())
    same = [seq for seq in both if here[seq] == held[seq]]
    gone = sorted(here.keys() - held.keys() - own.apart.keys())
    return Difference(
        arrived=tuple(seq for seq in same if seq > own.held),
        missing_there=tuple(seq for seq in gone if seq <= own.held),
        missing_here=tuple(sorted(held.keys() - here.keys())),
        other=tuple(seq for seq in both if here[seq] != held[seq]),
    )


def ranges(numbers: Sequence[int]) -> str:
    """Ascending numbers, shortened: `2-5, 9`."""
    starts = [numbers[0], *(after for before, after in pairwise(numbers) if after > before + 1)]
    ends = [*(before for before, after in pairwise(numbers) if after > before + 1), numbers[-1]]
    parts = zip(starts, ends, strict=True)
    return ", ".join(f"{start}-{end}" if end > start else str(start) for start, end in parts)
