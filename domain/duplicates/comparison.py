"""Two descriptions side by side: what they have in common, and what a human may make of it.

The rules are at the end, one function a case, so that a lawyer can read them. Sharing a telephone,
an e-mail or an address never makes two people one: it only confirms what names and date of birth
say already.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from domain.duplicates.births import compare_births, is_conventional, years_between
from domain.duplicates.likeness import Agreement, Grade, Likeness, Reason, Verdict
from domain.duplicates.names import compare_names, names_of
from domain.duplicates.person import KEYS, Person
from domain.names import folded

_A_GENERATION = 14  # years: the least between a parent and a child
_SAID_BY_NAMES = frozenset(("family_name", "usage_name", "first_name"))


@dataclass(frozen=True, slots=True)
class _Evidence:
    """What two descriptions have in common.

    Attributes:
        contacts: the telephone, e-mail and address that are the same.
        born_there: whether the communes of birth are the same; None if one is not known, unless
            the countries differ.
        apart: years between the dates of birth.
        conventional: the date of birth is the one that is given when none is known.
    """

    family: Agreement
    first: Agreement
    birth: Agreement
    contacts: tuple[Reason, ...]
    born_there: bool | None
    apart: int
    conventional: bool


def compare(one: Person, other: Person) -> Likeness | None:
    """What speaks for their being one person; None when too little does."""
    return comparing(one)(other)


def comparing(one: Person) -> Callable[[Person], Likeness | None]:
    """`compare` with one person, for many others."""
    names = names_of(one)

    def compare_with(other: Person) -> Likeness | None:
        seen = _evidence(one, other, compare_names(names, names_of(other)))
        verdict = _verdict(seen)
        if verdict is None:
            return None
        reasons = tuple(dict.fromkeys(_reasons(seen, verdict)))
        return Likeness(verdict, reasons, tuple(_differences(one, other, reasons)))

    return compare_with


def _evidence(one: Person, other: Person, names: tuple[Agreement, Agreement]) -> _Evidence:
    birth = compare_births(one.birth_date, other.birth_date)
    return _Evidence(
        *names,
        birth,
        tuple(_contacts(one, other)),
        _born_there(one, other),
        years_between(one.birth_date, other.birth_date) if birth.grade is Grade.NO else 0,
        is_conventional(one.birth_date),
    )


def _born_there(one: Person, other: Person) -> bool | None:
    if one.birth_country and other.birth_country and one.birth_country != other.birth_country:
        return False
    if one.birth_commune and other.birth_commune:
        return one.birth_commune == other.birth_commune
    return None


def _contacts(one: Person, other: Person) -> Iterator[Reason]:
    if one.phone and one.phone == other.phone:
        yield Reason.SAME_PHONE
    if one.email and one.email.casefold() == other.email.casefold():
        yield Reason.SAME_EMAIL
    if one.address and other.address and _same_address(one, other):
        yield Reason.SAME_ADDRESS


def _same_address(one: Person, other: Person) -> bool:
    if one.commune and other.commune and one.commune != other.commune:
        return False
    return _address_words(one.address) == _address_words(other.address)


_LONG_FORMS = """
r rue, av avenue, ave avenue, bd boulevard, bld boulevard, blvd boulevard, pl place, rte route,
imp impasse, ch chemin, chem chemin, all allee, sq square, fg faubourg, lot lotissement,
res residence, bat batiment, esc escalier, apt appartement, appt appartement, st saint, ste sainte
"""
_SHORT = dict(pair.split() for pair in _LONG_FORMS.split(","))
_SMALL = frozenset(("de", "du", "des", "d", "la", "le", "les", "l"))
_BIS = re.compile(r"\b(\d+)([a-z]+)\b")


def _address_words(address: str) -> list[str]:
    """`12bis, av. de la République` is `12 bis avenue republique`."""
    words = _BIS.sub(r"\1 \2", folded(address)).split()
    return [_SHORT.get(word, word) for word in words if word not in _SMALL]


def _reasons(seen: _Evidence, verdict: Verdict) -> Iterator[Reason]:
    for agreement in (seen.family, seen.first, seen.birth):
        if agreement.reason:
            yield agreement.reason
    if seen.born_there:
        yield Reason.SAME_BIRTH_COMMUNE
    yield from seen.contacts
    if verdict is Verdict.RELATIVE:
        yield Reason.MAYBE_TWIN if seen.birth.grade is Grade.SURE else Reason.MAYBE_PARENT


def _differences(one: Person, other: Person, reasons: tuple[Reason, ...]) -> Iterator[str]:
    """The questions that both answered, otherwise: as folded, since an accent is no difference."""
    same = {"address"} if Reason.SAME_ADDRESS in reasons else set()
    if Reason.SWAPPED_NAMES in reasons or Reason.CROSSED_FAMILY_NAME in reasons:
        same |= _SAID_BY_NAMES - {"first_name"}
    if Reason.SWAPPED_NAMES in reasons:
        same |= {"first_name"}
    for key in KEYS:
        value, other_value = str(getattr(one, key)), str(getattr(other, key))
        if key not in same and value and other_value and folded(value) != folded(other_value):
            yield key


def _verdict(seen: _Evidence) -> Verdict | None:
    family, first = seen.family.grade, seen.first.grade
    if min(family, first) is Grade.SURE:
        return _both_names(seen)
    if family is Grade.NO:
        return _another_family_name(seen)
    if first is Grade.UNKNOWN or family is Grade.UNKNOWN:
        return _one_name_alone(seen)
    if first is Grade.NO:
        return _another_first_name(seen)
    return _names_in_doubt(seen)


def _both_names(seen: _Evidence) -> Verdict | None:
    """The names agree: the date of birth tells namesakes apart, unless it is badly written."""
    elsewhere = seen.born_there is False
    match seen.birth.grade:
        case Grade.SURE:
            unsure = elsewhere or (seen.conventional and not _confirmed(seen))
            return Verdict.PROBABLE if unsure else Verdict.SAME
        case Grade.NEAR:
            swapped = seen.birth.reason is Reason.DAY_AND_MONTH_SWAPPED
            likely = not elsewhere and (swapped or _confirmed(seen))
            return Verdict.PROBABLE if likely else Verdict.POSSIBLE
        case Grade.UNKNOWN:
            return Verdict.PROBABLE if seen.contacts else Verdict.POSSIBLE
        case _ if not seen.contacts:
            return None
    return Verdict.RELATIVE if seen.apart >= _A_GENERATION else Verdict.POSSIBLE


def _names_in_doubt(seen: _Evidence) -> Verdict | None:
    """One name agrees roughly, or both do."""
    roughly = sum(a.grade is not Grade.SURE for a in (seen.family, seen.first))
    doubtful = seen.first.grade is Grade.DOUBTFUL
    match seen.birth.grade:
        case Grade.SURE if doubtful or seen.born_there is False:
            return Verdict.POSSIBLE
        case Grade.SURE:
            return Verdict.PROBABLE if roughly == 1 or _confirmed(seen) else Verdict.POSSIBLE
        case Grade.NEAR if not doubtful and seen.contacts:
            return Verdict.PROBABLE if roughly == 1 else Verdict.POSSIBLE
        case Grade.NEAR if not doubtful and roughly == 1 and seen.born_there is not False:
            return Verdict.POSSIBLE
        case Grade.UNKNOWN if not doubtful and seen.contacts:
            return Verdict.POSSIBLE
    return None


def _another_family_name(seen: _Evidence) -> Verdict | None:
    """A name taken at a wedding, which was not asked for: the rest must agree."""
    if seen.first.grade is not Grade.SURE or seen.born_there is False:
        return None
    if seen.birth.grade is Grade.SURE and seen.contacts:
        return Verdict.PROBABLE
    if seen.birth.grade is Grade.SURE and seen.born_there and not seen.conventional:
        return Verdict.POSSIBLE
    return Verdict.POSSIBLE if seen.birth.grade is Grade.NEAR and seen.contacts else None


def _another_first_name(seen: _Evidence) -> Verdict | None:
    """Twins; or one person under two first names, which the reasons leave open."""
    alike = seen.family.grade is Grade.SURE and seen.birth.grade is Grade.SURE
    if not alike or seen.born_there is False:
        return None
    return Verdict.RELATIVE if _confirmed(seen) or not seen.conventional else None


def _one_name_alone(seen: _Evidence) -> Verdict | None:
    """One of the names is not known, or not yet."""
    known = max(seen.family.grade, seen.first.grade)
    if known < Grade.NEAR:
        return None
    if seen.birth.grade is Grade.SURE:
        sure = known is Grade.SURE and seen.contacts and seen.born_there is not False
        return Verdict.PROBABLE if sure else Verdict.POSSIBLE
    return Verdict.POSSIBLE if seen.contacts and seen.birth.grade is not Grade.NO else None


def _confirmed(seen: _Evidence) -> bool:
    return bool(seen.contacts or seen.born_there)
