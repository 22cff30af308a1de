"""Drawing people: name, birth, contacts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import accumulate
from random import Random

from domain.duplicates.person import Person
from domain.names import folded
from tools.crowd.origins import FRANCE, ORIGINS, Origin

_YOUNGEST, _OLDEST = date(2010, 1, 1), date(1962, 1, 1)
_STREET_NAMES = (
    "rue de la République, avenue Jean-Jaurès, rue des Lilas, boulevard Voltaire, rue du Moulin, "
    "allée des Tilleuls, place du Marché, rue Pasteur, avenue de la Gare, impasse des Rosiers, "
    "rue Victor-Hugo, chemin Vert, rue Saint-Denis, résidence les Acacias, rue de l’Église"
)
_STREETS = _STREET_NAMES.split(", ")


@dataclass(frozen=True, slots=True)
class Drawn:
    """A person, and the origin whose names they bear."""

    person: Person
    origin: Origin


def draw(random: Random) -> Drawn:
    """One more person."""
    (origin,) = random.choices(ORIGINS, [origin.share for origin in ORIGINS])
    woman = random.random() < 0.5
    first = _frequent(random, origin.women if woman else origin.men)
    family = family_name(random, origin)
    birth = birth_date(random, origin)
    at_home = origin is FRANCE or random.random() < 0.4
    person = Person(
        family_name=family,
        first_name=first,
        usage_name=family_name(random, origin) if woman and random.random() < 0.25 else "",
        birth_date=birth,
        birth_commune=commune(random) if at_home and random.random() < 0.9 else "",
        **contacts(random, first, family),
    )
    return Drawn(person, origin)


def contacts(random: Random, first: str, family: str) -> dict[str, str]:
    """Where and how to reach somebody; some have none of it."""
    login = f"{folded(first)}.{folded(family)}".replace(" ", "")
    return {
        "commune": commune(random),
        "address": address(random) if random.random() < 0.9 else "",
        "phone": phone(random) if random.random() < 0.85 else "",
        "email": f"{login}{random.randrange(1000)}@exemple.fr" if random.random() < 0.6 else "",
    }


def family_name(random: Random, origin: Origin) -> str:
    """A family name of that origin, as frequent as it is."""
    rare = origin.tail and random.random() < 0.55
    return random.choice(origin.tail) if rare else _frequent(random, origin.families)


def first_name(random: Random, origin: Origin, other_than: str) -> str:
    """A first name of that origin, another one."""
    return _frequent(random, [name for name in origin.first_names if name != other_than])


def birth_date(random: Random, origin: Origin) -> str:
    """A date of birth; of some people only the year is known."""
    born = _OLDEST + timedelta(days=random.randrange((_YOUNGEST - _OLDEST).days))
    unknown = random.random() * 100 < origin.unknown_day
    return f"{born.year}-01-01" if unknown else born.isoformat()


def commune(random: Random) -> str:
    """The INSEE code of a commune, a large one more often."""
    return f"93{min(int(random.paretovariate(0.6)), 900):03}"


def address(random: Random) -> str:
    """A number and a street."""
    return f"{random.randrange(1, 180)} {random.choice(_STREETS)}"


def phone(random: Random) -> str:
    """A mobile number in E.164."""
    return f"+336{random.randrange(10**8):08}"


def _frequent(random: Random, names: Sequence[str]) -> str:
    return random.choices(names, cum_weights=_weights(len(names)))[0]


@cache
def _weights(count: int) -> list[float]:
    """Zipf's law, flattened as it is for names."""
    return list(accumulate(1 / (rank + 5) ** 0.8 for rank in range(count)))
