"""People who are somebody else, however much they look like one who is known."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from random import Random
from types import MappingProxyType
from typing import Final

from domain.duplicates.person import Person
from tools.crowd.people import Drawn, birth_date, commune, contacts, draw, first_name

Other = Callable[[Random, Drawn], Person | None]

_PAIRS: Final = """
Julien Julie, Daniel Danielle, Michel Michèle, Louis Louise, Frédéric Frédérique, Gabriel
Gabrielle, Emmanuel Emmanuelle, Léo Léa, Lucas Louis, Marine Marion, Mélanie Émilie, Hassan
Hussein, Samir Samira, Karim Karima, Amine Amina, Fatou Fatoumata, Assane Ousseynou, Mamadou
Amadou, Saïd Saïda, Mariam Mariama, Adama Awa, Zeynep Elif, Iryna Ivan, Ana Inês, Jean-Marc
Jean-Luc, Marie-Claire Marie-Laure, Farid Farida
"""
_ALIKE: Final = dict(pair.split() for pair in _PAIRS.split(","))


def _twin(random: Random, drawn: Drawn) -> Person:
    known = drawn.person
    name = first_name(random, drawn.origin, known.first_name)
    return replace(known, first_name=name, usage_name="", email="")


def _twin_alike(_random: Random, drawn: Drawn) -> Person | None:
    """Parents like the sound: Julien and Julie."""
    name = _ALIKE.get(drawn.person.first_name)
    return replace(drawn.person, first_name=name, usage_name="", email="") if name else None


def _spouse(random: Random, drawn: Drawn) -> Person:
    """One telephone, one e-mail, one address; the name of the other as usage name."""
    known, spouse = drawn.person, draw(random).person
    return replace(
        known,
        family_name=spouse.family_name,
        usage_name=known.family_name,
        first_name=spouse.first_name,
        birth_date=birth_date(random, drawn.origin),
        birth_commune=spouse.birth_commune,
    )


def _child(random: Random, drawn: Drawn) -> Person:
    """Of the same name, in the same home."""
    year = int(drawn.person.birth_date[:4]) + random.randrange(18, 40)
    born = birth_date(random, drawn.origin)
    return replace(drawn.person, birth_date=f"{year}{born[4:]}", birth_commune=commune(random))


def _sibling(random: Random, drawn: Drawn) -> Person:
    year = int(drawn.person.birth_date[:4]) + random.choice((-4, -3, -2, -1, 1, 2, 3, 4))
    return replace(
        drawn.person,
        first_name=first_name(random, drawn.origin, drawn.person.first_name),
        birth_date=f"{year}{birth_date(random, drawn.origin)[4:]}",
        usage_name="",
        email="",
    )


def _namesake(random: Random, drawn: Drawn) -> Person | None:
    """Of the same year, from elsewhere."""
    known = drawn.person
    born = f"{known.birth_date[:4]}{birth_date(random, drawn.origin)[4:]}"
    if born == known.birth_date:
        return None
    return replace(
        known,
        birth_date=born,
        birth_commune=commune(random) if known.birth_commune else "",
        usage_name="",
        **contacts(random, known.first_name, known.family_name),
    )


def _newcomer(random: Random, _drawn: Drawn) -> Person:
    return draw(random).person


OTHERS: Final[Mapping[str, Other]] = MappingProxyType(
    {
        "twin": _twin,
        "twin with a like name": _twin_alike,
        "husband or wife": _spouse,
        "child of the same name": _child,
        "brother or sister": _sibling,
        "namesake of the same year": _namesake,
        "newcomer": _newcomer,
    }
)
