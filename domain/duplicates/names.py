"""Whether two people's names may be one person's."""

from collections.abc import Iterator
from itertools import takewhile
from operator import eq

from rapidfuzz.distance import OSA, JaroWinkler

from domain.duplicates.likeness import Agreement, Grade, Reason
from domain.duplicates.person import Person
from domain.duplicates.spelling import Spelling, heard, heard_family, spelled
from domain.duplicates.variants import GROUP_OF

_NO = Agreement(Grade.NO)
_UNKNOWN = Agreement(Grade.UNKNOWN)
_SWAPPED = Agreement(Grade.SURE, Reason.SWAPPED_NAMES)

_CLOSE = 0.88  # Jaro-Winkler: below it, no two signs apart look alike
_SHORTEST = 4  # signs: in `Diop` and `Diot` one sign is a quarter of the name
_LONG = 8  # signs from which two slips are forgiven
_STEM = 3  # signs that an ending is added to
_LONGEST_ENDING = 3


def compare_names(one: Person, other: Person) -> tuple[Agreement, Agreement]:
    """How the family names agree, and the first names; crossed with each other at last."""
    first, other_first = spelled(one.first_name), spelled(other.first_name)
    family = _best_family(one, other)
    given = _first_names(first, other_first)
    if min(family.grade, given.grade) < Grade.SURE and _swapped(one, other, first, other_first):
        return _SWAPPED, _SWAPPED
    return family, given


def _swapped(one: Person, other: Person, first: Spelling, other_first: Spelling) -> bool:
    if not (first and other_first):
        return False
    return any(
        first.equals(spelled(other_name)) and other_first.equals(spelled(name))
        for name, other_name in _pairs(one, other)
    )


def _pairs(one: Person, other: Person) -> Iterator[tuple[str, str]]:
    for name in one.names:
        for other_name in other.names:
            yield name, other_name


def _best_family(one: Person, other: Person) -> Agreement:
    """The best of birth names and usage names, each with each."""
    found = _UNKNOWN
    for name, other_name in _pairs(one, other):
        agreement = _family_names(spelled(name), spelled(other_name))
        if agreement.reason is Reason.SAME_FAMILY_NAME and _crossed(one, other, name, other_name):
            agreement = Agreement(Grade.SURE, Reason.CROSSED_FAMILY_NAME)
        if agreement.grade > found.grade:
            found = agreement
    return found


def _crossed(one: Person, other: Person, name: str, other_name: str) -> bool:
    return (name == one.family_name) != (other_name == other.family_name)


def _family_names(one: Spelling, other: Spelling) -> Agreement:
    if not (one and other):
        return _UNKNOWN
    if one.equals(other):
        return Agreement(Grade.SURE, Reason.SAME_FAMILY_NAME)
    if one.contains(other) or other.contains(one):
        return Agreement(Grade.NEAR, Reason.FAMILY_NAME_PART)
    if heard_family(one.bare) == heard_family(other.bare):
        return Agreement(Grade.SURE, Reason.FAMILY_NAME_SOUNDS)
    if _close(one.bare, other.bare):
        return Agreement(Grade.NEAR, Reason.FAMILY_NAME_CLOSE)
    return _NO


def _first_names(one: Spelling, other: Spelling) -> Agreement:
    if not (one and other):
        return _UNKNOWN
    if one.equals(other):
        return Agreement(Grade.SURE, Reason.SAME_FIRST_NAME)
    if _same_heard(one, other):
        return Agreement(Grade.SURE, Reason.FIRST_NAME_SPELLING)
    if _is_part(one, other) or _is_part(other, one):
        return Agreement(Grade.NEAR, Reason.FIRST_NAME_PART)
    if 1 in (len(one.bare), len(other.bare)) and one.bare[0] == other.bare[0]:
        return Agreement(Grade.NEAR, Reason.FIRST_NAME_INITIAL)
    return _first_names_in_doubt(one, other)


def _first_names_in_doubt(one: Spelling, other: Spelling) -> Agreement:
    """Fingers slip within a name; a sign more at its ends is often a sister or a brother."""
    if len(one.words) == len(other.words):
        pairs = list(zip(one.words, other.words, strict=True))
    else:
        pairs = [(one.bare, other.bare)]
    differing = [pair for pair in pairs if not _one_name(*pair)]
    if all(_close(*pair) and not _differ_at_an_end(*pair) for pair in differing):
        return Agreement(Grade.NEAR, Reason.FIRST_NAME_CLOSE)
    if all(_differ_at_an_end(*pair) for pair in differing):
        return Agreement(Grade.DOUBTFUL, Reason.FIRST_NAME_ENDING)
    return _NO


def _same_heard(one: Spelling, other: Spelling) -> bool:
    """Whether each word is another spelling of the same: by its sound, or as is known."""
    if heard(one.bare) == heard(other.bare):
        return True
    return len(one.words) == len(other.words) and all(map(_one_name, one.words, other.words))


def _one_name(one: str, other: str) -> bool:
    known = GROUP_OF.get(one)
    return heard(one) == heard(other) or (known is not None and known == GROUP_OF.get(other))


def _is_part(one: Spelling, other: Spelling) -> bool:
    """Whether the words of one are some of the other's, whatever their spelling."""
    return all(any(_one_name(word, known) for known in other.words) for word in one.words)


def _differ_at_an_end(one: str, other: str) -> bool:
    """As `Julie` and `Julien`, `Maria` and `Mario`, `Amadou` and `Mamadou` do."""
    shared = sum(takewhile(bool, map(eq, one, other)))
    rests = sorted((len(one) - shared, len(other) - shared))
    at_the_end = shared >= _STEM and rests[0] <= 1 and rests[1] <= _LONGEST_ENDING
    return at_the_end or one[1:] == other or other[1:] == one or one[1:] == other[1:]


def _close(one: str, other: str) -> bool:
    """Whether a slip of the fingers makes one of the other."""
    shorter = min(len(one), len(other))
    if shorter < _SHORTEST or JaroWinkler.similarity(one, other) < _CLOSE:
        return False
    return OSA.distance(one, other) <= (2 if shorter >= _LONG else 1)
