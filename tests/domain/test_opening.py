from datetime import date, time

import pytest

from domain.opening import Closed, Open, Slot, read_opening, standing

NINE, NOON, TWO, FIVE = time(9), time(12, 30), time(14), time(17)
SPLIT = "du lundi au jeudi, de 9 h à 12 h 30 et de 14 h à 17 h ; le vendredi, de 9 h à 12 h 30"


def test_what_sites_write_is_read() -> None:
    opening = read_opening(SPLIT)
    assert opening is not None
    assert opening.week[0] == (Slot(NINE, NOON), Slot(TWO, FIVE))
    assert opening.week[4] == (Slot(NINE, NOON),)
    assert opening.week[5] == ()


@pytest.mark.parametrize(
    "text",
    [
        "du lundi au vendredi, de 9 h à 17 h",
        "Du lundi au vendredi, de 9\u00a0h à 17\u00a0h.",
        "lundi à vendredi : 9h-17h",
        "lundi au vendredi, 9 h – 17 h",
        "du lundi au vendredi 9:00 – 17:00",
        "lundi, mardi, mercredi, jeudi et vendredi, de 9 h à 17 h",
    ],
)
def test_the_same_is_read_in_other_words(text: str) -> None:
    assert read_opening(text) == read_opening("du lundi au vendredi, de 9 h à 17 h") is not None


@pytest.mark.parametrize(
    "text",
    [
        *("", "sur rendez-vous", "du lundi au vendredi", "de 9 h à 17 h"),
        "du lundi au vendredi, de 9 h à 17 h, sauf en août",
        "du vendredi au lundi, de 9 h à 17 h",
        "le lundi, de 17 h à 9 h",
        "le lundi, de 9 h à 25 h",
        "le lundi, de 9 h à 12 h et de 11 h à 17 h",
        "du lundi au vendredi, de 9 h à 17 h ; le lundi, de 9 h à 12 h",
        "le lundi et le lundi, de 9 h à 12 h",
        "le premier lundi du mois, de 9 h à 12 h",
    ],
)
def test_what_is_not_understood_whole_is_not_understood(text: str) -> None:
    assert read_opening(text) is None


@pytest.mark.parametrize(
    ("day", "clock", "said"),
    [
        (date(2026, 11, 23), time(8, 59), Closed(date(2026, 11, 23), NINE)),  # a Monday
        (date(2026, 11, 23), time(9), Open(NOON)),
        (date(2026, 11, 23), time(12, 30), Closed(date(2026, 11, 23), TWO)),
        (date(2026, 11, 23), time(17), Closed(date(2026, 11, 24), NINE)),
        (date(2026, 11, 27), time(12, 30), Closed(date(2026, 11, 30), NINE)),  # a Friday
        (date(2026, 10, 24), time(20), Closed(date(2026, 10, 26), NINE)),  # clocks go back at night
        (date(2026, 3, 28), time(20), Closed(date(2026, 3, 30), NINE)),  # and forward
        (date(2026, 12, 24), time(18), Closed(date(2026, 12, 28), NINE)),  # Christmas is a Friday
        (date(2026, 12, 31), time(18), Closed(date(2027, 1, 4), NINE)),
    ],
)
def test_it_is_open_or_opens_next(day: date, clock: time, said: Open | Closed) -> None:
    opening = read_opening(SPLIT)
    assert opening is not None
    assert standing(opening, day, clock) == said


def test_holidays_are_those_of_the_departement() -> None:
    opening = read_opening(SPLIT)
    assert opening is not None
    saint_stephen, eight = date(2028, 12, 26), time(8)  # a Tuesday
    assert standing(opening, saint_stephen, eight) == Closed(date(2028, 12, 26), NINE)
    assert standing(opening, saint_stephen, eight, "67") == Closed(date(2028, 12, 27), NINE)
