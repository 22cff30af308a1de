"""The hours of a place in the language of whoever reads them.

A site writes them as a French sentence. Where all of it is understood, days and hours are told as
the language names them; else the sentence stays as it is, and is known to be French.
"""

from itertools import groupby
from typing import NamedTuple

from domain.opening import Opening, Slot, read_opening
from kiosk.languages import FIRST
from kiosk.paper import sentence
from qtkit.language import locale

_FRENCH = frozenset({FIRST, "falc"})
_LEFT_TO_RIGHT = "\u2066{}\u2069"
_TO, _THEN, _NEXT = " – ", ", ", " · "


class Told(NamedTuple):
    """Words, and the code of the language that they are in."""

    text: str
    language: str


def told(hours: str, language: str) -> Told:
    """What a site wrote, in a language of the kiosk."""
    if language in _FRENCH or not hours:
        return Told(hours, language)
    opening = read_opening(hours)
    if opening is None:
        return Told(_LEFT_TO_RIGHT.format(hours), FIRST)
    return Told(_NEXT.join(_days(opening, language)), language)


def written(hours: str, language: str) -> str:
    """The same after a full stop."""
    return sentence(told(sentence(hours), language).text)


def _days(opening: Opening, language: str) -> list[str]:
    """A part for the days that follow each other and have the same hours."""
    days = groupby(enumerate(opening.week, start=1), key=lambda day: day[1])
    return [_part([number for number, _ in same], slots, language) for slots, same in days if slots]


def _part(days: list[int], slots: tuple[Slot, ...], language: str) -> str:
    names = [locale(language).standaloneDayName(day) for day in days]
    called = names[0] if len(names) == 1 else f"{names[0]}{_TO}{names[-1]}"
    return f"{called}: {_LEFT_TO_RIGHT.format(_THEN.join(map(_hours, slots)))}"


def _hours(slot: Slot) -> str:
    """In digits of every keyboard."""
    return f"{slot.begins.hour}:{slot.begins:%M}–{slot.ends.hour}:{slot.ends:%M}"
