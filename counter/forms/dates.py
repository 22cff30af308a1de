"""A date in one line, typed freely: `1 janv 1990`, `01/01/1990`, `01011990`, `1990-01-01`."""

import re
from datetime import date

from PySide6.QtWidgets import QWidget

from counter.forms.editor import Ask
from counter.forms.lines import LineEditor
from counter.words.wording import day_text
from domain.answers import Raw

_PARTS = re.compile(r"\d+|[^\W\d_]+")
_EIGHT_DIGITS = re.compile(r"(\d\d)(\d\d)(\d{4})")
_YEAR_LENGTH = 4
_SIGNS = 18


class DateEditor(LineEditor):
    """A date. Once left, it is written out, so that a slip is seen."""

    def __init__(self, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(ask, parent)
        self._fit(_SIGNS)

    def _read(self, text: str) -> Raw | None:
        return date_parts(text) if text else None

    def _written(self, answer: str) -> str:
        return day_text(date.fromisoformat(answer))


def date_parts(text: str) -> tuple[str, str, str]:
    """Day, month and year as three texts; what is missing is empty, what is too much is kept.

    `domain.answers` judges them: nothing is refused here.
    """
    if together := _EIGHT_DIGITS.fullmatch(text):
        day, month, year = together.groups()
        return day, month, year
    parts = [part for part in _PARTS.findall(text) if part.casefold() != "er"]
    if len(parts) == len(("day", "month", "year")) and len(parts[0]) == _YEAR_LENGTH:
        parts.reverse()
    day, month, year, *more = [*parts, "", "", ""]
    return day, month, "".join([year, *more])
