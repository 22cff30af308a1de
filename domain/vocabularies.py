"""Closed lists that others publish: codes with their labels, kept as published."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.tables import refuse, rows

TERM_COLUMNS = ("list", "code", "label", "description")
_LEVEL_COLUMNS = ("code", "label", "level", "former_level")
_LEVELS = range(1, 9)


@dataclass(frozen=True, slots=True)
class Term:
    """A value of a published list; the description is empty where there is none."""

    code: str
    label: str
    description: str


@dataclass(frozen=True, slots=True)
class EducationLevel:
    """A level of education, as France Travail codes it.

    Attributes:
        level: of the national nomenclature of certifications (1 to 8, decree 2019-14); 0 where it
            has none. The highest code stands for 7 and 8.
        former_level: of the nomenclature of 1969 (`V` to `I`), which people and papers still say.
    """

    code: str
    label: str
    level: int
    former_level: str


def parse_vocabularies(table: str) -> Mapping[str, Mapping[str, Term]]:
    """Read lists of terms: by list, then by code, in the order of the table.

    Raises:
        DefinitionError: naming the line that cannot be used.
    """
    lists: dict[str, dict[str, Term]] = {}
    for number, (name, code, label, description) in rows(table, TERM_COLUMNS, "vocabularies"):
        terms = lists.setdefault(name, {})
        if not (name and code and label) or code in terms:
            refuse("vocabularies", number, "a list, a code not there yet and a label expected")
        terms[code] = Term(code, label, description)
    return lists


def parse_education_levels(table: str) -> Mapping[str, EducationLevel]:
    """Read the levels of education, by code, in the order of the table.

    Raises:
        DefinitionError: naming the line that cannot be used.
    """
    levels: dict[str, EducationLevel] = {}
    for number, (code, label, level, former) in rows(table, _LEVEL_COLUMNS, "education levels"):
        known = not level or (level.isdecimal() and int(level) in _LEVELS)
        if not (code and label and known) or code in levels:
            refuse("education levels", number, "a code, a label and a level from 1 to 8 expected")
        levels[code] = EducationLevel(code, label, int(level or 0), former)
    return levels
