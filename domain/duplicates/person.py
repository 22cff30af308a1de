"""What people are recognised by."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from itertools import islice, product

from domain.answers import Answer
from domain.dossier import Dossier

MOST_VERSIONS = 8
"""Of a dossier in conflict: more would be somebody's mischief."""


@dataclass(frozen=True, slots=True)
class Person:
    """One description of a person. Fields are named for their questions, empty if not known.

    Attributes:
        family_name: of birth.
        usage_name: that of a marriage or of the other parent.
        birth_date: `YYYY-MM-DD`.
        birth_country, birth_commune, commune: INSEE codes.
        phone: in E.164.
    """

    family_name: str = ""
    first_name: str = ""
    usage_name: str = ""
    birth_date: str = ""
    birth_country: str = ""
    birth_commune: str = ""
    commune: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """The family names: of birth first, then the other one if there is one."""
        return tuple(name for name in (self.family_name, self.usage_name) if name)


KEYS = tuple(field.name for field in fields(Person))


def described_by(answers: Mapping[str, Answer]) -> Person:
    """The person of these answers, whole or not; a way not to answer says nothing."""
    return Person(**{key: _text(answers.get(key)) for key in KEYS})


def versions_of(dossier: Dossier) -> tuple[Person, ...]:
    """The person of a dossier; in a conflict once for each combination of the values."""
    values = [tuple(_values(dossier, key)) or ("",) for key in KEYS]
    return tuple(Person(*chosen) for chosen in islice(product(*values), MOST_VERSIONS))


def _values(dossier: Dossier, key: str) -> Iterator[str]:
    field = dossier.fields.get(key)
    yield from dict.fromkeys(_text(value) for value in field.values) if field else ()


def _text(answer: Answer | None) -> str:
    return answer if isinstance(answer, str) else ""
