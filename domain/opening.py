"""When somebody is at the reception: read from the words in which a site says it.

What a site tells is a sentence in French, for people. It is read only if all of it is understood;
else it is shown as it is, and nothing is concluded from it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from itertools import pairwise
from typing import Final

from domain.working_days import holidays

_DAYS: Final = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_LOOKED_AHEAD: Final = 15  # days; no reception is closed for longer without saying so

_DAY: Final = f"(?:{'|'.join(_DAYS)})"
_HOUR: Final = r"\d{1,2} ?(?:h|:)(?: ?\d{2})?"
_SLOT: Final = rf"(?:de )?{_HOUR} ?(?:à|-|–) ?{_HOUR}"
_AND: Final = "(?:, et | et |, )"
_RANGE: Final = rf"(?:du )?(?P<first>{_DAY}) (?:au|à) (?P<last>{_DAY})"
_NAMED: Final = rf"(?:les? )?{_DAY}(?:{_AND}(?:les? )?{_DAY})*"
_GROUP: Final = re.compile(
    rf"(?:{_RANGE}|(?P<named>{_NAMED})|(?P<all>tous les jours)),? ?:? "
    rf"(?P<slots>{_SLOT}(?:{_AND}{_SLOT})*)"
)
_TWO_HOURS: Final = re.compile(rf"({_HOUR}) ?(?:à|-|–) ?({_HOUR})")


@dataclass(frozen=True, slots=True)
class Slot:
    """From when to when somebody is there, on the clock on the wall."""

    begins: time
    ends: time


@dataclass(frozen=True, slots=True)
class Opening:
    """The slots of each day of the week, Monday first, in the order of the day."""

    week: tuple[tuple[Slot, ...], ...]


@dataclass(frozen=True, slots=True)
class Open:
    """Somebody is there now."""

    until: time


@dataclass(frozen=True, slots=True)
class Closed:
    """Nobody is there before this."""

    day: date
    at: time


def read_opening(text: str) -> Opening | None:
    """Read `du lundi au jeudi, de 9 h à 12 h et de 14 h à 17 h 30 ; le vendredi, de 9 h à 12 h`.

    None if a part of it is not understood, says the same day twice, or ends before it begins.
    """
    week: dict[int, tuple[Slot, ...]] = {}
    for group in re.split(r"[;\n]", " ".join(text.lower().split()).rstrip(".")):
        found = _GROUP.fullmatch(group.strip())
        slots = tuple(_slots(found["slots"])) if found else ()
        days = _days(found) if found else ()
        if not slots or not days or week.keys() & set(days) or not _follow(slots):
            return None
        week |= dict.fromkeys(days, slots)
    return Opening(tuple(week.get(day, ()) for day in range(len(_DAYS))))


def standing(
    opening: Opening, today: date, clock: time, departement: str | None = None
) -> Open | Closed | None:
    """Whether somebody is there now, or when next; None if not within two weeks.

    Public holidays are closed. Clocks that change by an hour in the night change nothing.

    Args:
        today, clock: what calendar and clock on the wall of the place show.
    """
    for ahead in range(_LOOKED_AHEAD):
        day = today + timedelta(days=ahead)
        if day in holidays(day.year, departement):
            continue
        for slot in opening.week[day.weekday()]:
            if ahead or clock < slot.begins:
                return Closed(day, slot.begins)
            if clock < slot.ends:
                return Open(slot.ends)
    return None


def _days(found: re.Match[str]) -> tuple[int, ...]:
    if found["all"]:
        return tuple(range(len(_DAYS)))
    if found["named"]:
        named = re.findall(_DAY, found["named"])
        return tuple(_DAYS.index(day) for day in named) if len(set(named)) == len(named) else ()
    return tuple(range(_DAYS.index(found["first"]), _DAYS.index(found["last"]) + 1))


def _slots(text: str) -> Iterator[Slot]:
    for begins, ends in _TWO_HOURS.findall(text):
        hours = _time(begins), _time(ends)
        if hours[0] is not None and hours[1] is not None:
            yield Slot(hours[0], hours[1])


def _follow(slots: tuple[Slot, ...]) -> bool:
    moments = [moment for slot in slots for moment in (slot.begins, slot.ends)]
    return all(before < after for before, after in pairwise(moments))


def _time(text: str) -> time | None:
    hour, minute = re.fullmatch(r"(\d{1,2}) ?[h:] ?(\d{2})?", text).groups()  # type: ignore[union-attr]  # _HOUR
    try:
        return time(int(hour), int(minute or 0))
    except ValueError:
        return None
