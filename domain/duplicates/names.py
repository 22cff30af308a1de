"""Whether two people's names may be one person's."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import product, takewhile
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
_MAY_SOUND = 0.6  # `Wattara` and `Ouattara` have 0.83
_SHORTEST = 4  # signs: in `Diop` and `Diot` one sign is a quarter of the name
_LONG = 8  # signs from which two slips are forgiven
_STEM = 3  # signs that an ending is added to
_LONGEST_ENDING = 3


@dataclass(frozen=True, slots=True)
class Names:
    """A person's names, taken apart once for many comparisons.

    Attributes:
        birth, usage: the family names; empty where not known.
    """

    birth: Spelling
    usage: Spelling
    first: Spelling

    @property
    def families(self) -> tuple[Spelling, ...]:
        """The family names that are known."""
        return tuple(name for name in (self.birth, self.usage) if name)


def names_of(person: Person) -> Names:
    """Take the names of a person apart."""
    return Names(
        spelled(person.family_name), spelled(person.usage_name), spelled(person.first_name)
    )


def compare_names(one: Names, other: Names) -> tuple[Agreement, Agreement]:
    """How the family names agree, and the first names; crossed with each other at last."""
    family = _best_family(one, other)
    first = _first_names(one.first, other.first)
    if min(family.grade, first.grade) < Grade.SURE and _swapped(one, other):
        return _SWAPPED, _SWAPPED
    return family, first


def _swapped(one: Names, other: Names) -> bool:
    if not (one.first and other.first):
        return False
    return any(map(one.first.equals, other.families)) and any(map(other.first.equals, one.families))


def _best_family(one: Names, other: Names) -> Agreement:
    """The best of birth names and usage names, each with each."""
    found = _UNKNOWN
    for name, other_name in product(one.families, other.families):
        agreement = _family_names(name, other_name)
        crossed = (name is one.birth) != (other_name is other.birth)
        if crossed and agreement.reason is Reason.SAME_FAMILY_NAME:
            agreement = Agreement(Grade.SURE, Reason.CROSSED_FAMILY_NAME)
        if agreement.grade > found.grade:
            found = agreement
    return found


def _family_names(one: Spelling, other: Spelling) -> Agreement:
    if one.equals(other):
        return Agreement(Grade.SURE, Reason.SAME_FAMILY_NAME)
    if one.contains(other) or other.contains(one):
        return Agreement(Grade.NEAR, Reason.FAMILY_NAME_PART)
    if _sound_alike(one.bare, other.bare, heard_family):
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
    if _sound_alike(one.bare, other.bare, heard):
        return True
    return len(one.words) == len(other.words) and all(map(_one_name, one.words, other.words))


def _one_name(one: str, other: str) -> bool:
    known = GROUP_OF.get(one)
    same_group = known is not None and known == GROUP_OF.get(other)
    return same_group or _sound_alike(one, other, heard)


def _sound_alike(one: str, other: str, hear: Callable[[str], str]) -> bool:
    """Listening takes a hundred times as long as a look."""
    if one == other:
        return True
    return JaroWinkler.similarity(one, other) >= _MAY_SOUND and hear(one) == hear(other)


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
