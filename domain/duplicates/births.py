"""Whether two dates of birth may be one, badly heard, read or typed."""

from domain.duplicates.likeness import Agreement, Grade, Reason

_NO = Agreement(Grade.NO)
_WHOLE = len("YYYY-MM-DD")
_FIRST_OF_JANUARY = "-01-01"


def compare_births(one: str, other: str) -> Agreement:
    """How two dates `YYYY-MM-DD` agree; a date that is not whole is unknown."""
    if not (len(one) == len(other) == _WHOLE):
        return Agreement(Grade.UNKNOWN)
    if one == other:
        return Agreement(Grade.SURE, Reason.SAME_BIRTH_DATE)
    if one[:4] == other[:4] and one[5:] == f"{other[8:]}-{other[5:7]}":
        return Agreement(Grade.NEAR, Reason.DAY_AND_MONTH_SWAPPED)
    return _slip(one, other)


def is_conventional(date: str) -> bool:
    """Whether it is a first of January: written for people who know their year alone."""
    return date.endswith(_FIRST_OF_JANUARY)


def years_between(one: str, other: str) -> int:
    """The difference of the years of two whole dates."""
    years = one[:4], other[:4]
    return abs(int(years[0]) - int(years[1])) if all(map(str.isdecimal, years)) else 0


def _slip(one: str, other: str) -> Agreement:
    wrong = [place for place in range(_WHOLE) if one[place] != other[place]]
    if len(wrong) == 1:
        return Agreement(Grade.NEAR, Reason.ONE_DIGIT)
    first, last = wrong[0], wrong[-1]
    crossed = one[first] == other[last] and one[last] == other[first]
    if len(wrong) == 2 and last == first + 1 and crossed:
        return Agreement(Grade.NEAR, Reason.DIGITS_SWAPPED)
    if one[:4] == other[:4] and (is_conventional(one) or is_conventional(other)):
        return Agreement(Grade.NEAR, Reason.FIRST_OF_JANUARY)
    return _NO
