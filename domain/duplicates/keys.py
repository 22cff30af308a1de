"""Under which keys a person is filed: two people who may be one have a key in common.

No key says more than the rough sound of names, a date or a contact; each is shared by a handful of
people in a hundred thousand. Light on purpose: a kiosk files people too, and compares nobody.
"""

from collections.abc import Iterator

from domain.duplicates.person import Person
from domain.duplicates.spelling import consonants, spelled

_MOST_WORDS = 3  # of a name: what follows is seldom given twice
_WHOLE = len("YYYY-MM-DD")


def keys_of(person: Person) -> frozenset[str]:
    """The keys of one description, whole or not; none if it says too little."""
    return frozenset(_keys(person))


def _keys(person: Person) -> Iterator[str]:
    families = {sound for name in person.names for sound in _sounds(name)}
    firsts = _sounds(person.first_name)
    for family in families:
        for first in firsts:
            yield "n" + "|".join(sorted((family, first)))  # in either order
    if len(person.birth_date) == _WHOLE:
        year, month, day = person.birth_date.split("-", 2)
        yield f"d{year}{min(month, day)}{max(month, day)}"
        for sound in families:
            yield f"y{year}{sound}"
    if person.phone:
        yield f"p{person.phone}"
    if person.email:
        yield f"e{person.email.casefold()}"


def _sounds(name: str) -> set[str]:
    """The consonants of a name as a whole and of each of its words."""
    spelling = spelled(name)
    parts = {spelling.whole, spelling.bare, *spelling.words[:_MOST_WORDS]}
    return {consonants(part) for part in parts} - {""}
