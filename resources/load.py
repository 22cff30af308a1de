"""Reading what ships with the programs; each thing is read once.

Resources are part of the programs. One that is missing or wrong is a fault of the build, so
`FileNotFoundError` and `DefinitionError` from here are bugs: no person needs them explained.
"""

import gc
from collections.abc import Mapping
from functools import cache

from domain.communes import CommuneIndex, parse_communes
from domain.countries import CountryIndex, parse_countries
from domain.definition import parse_questionnaire
from domain.departments import Department, parse_departments
from domain.emergency import EmergencyNumbers, parse_emergency_numbers
from domain.jobs import JobIndex, parse_jobs
from domain.layers import LocalLayer, parse_layer
from domain.questionnaire import Questionnaire
from domain.reference import Reference
from domain.territories import (
    Agencies,
    Quarters,
    RuralZones,
    parse_agencies,
    parse_quarters,
    parse_rural_zones,
)
from domain.text_definition import parse_texts
from domain.texts import Texts
from domain.vocabularies import (
    EducationLevel,
    Term,
    parse_education_levels,
    parse_vocabularies,
)
from resources.files import path

__all__ = [
    "agencies",
    "communes",
    "countries",
    "data_inclusion",
    "departments",
    "education_levels",
    "emergency_numbers",
    "jobs",
    "layer_texts",
    "layers",
    "path",
    "quarters",
    "questionnaire",
    "reference",
    "rural_zones",
    "texts",
]


CURRENT = {"registration": 2}
"""The version of each questionnaire that new interviews begin with."""


def questionnaire(name: str, version: int | None = None) -> Questionnaire:
    """A questionnaire, such as `registration`: the current version unless another is named."""
    return _questionnaire(name, version or CURRENT.get(name, 1))


def texts(name: str, language: str, version: int | None = None) -> Texts:
    """The texts of a questionnaire in a language, such as `fr`."""
    return _texts(name, language, version or CURRENT.get(name, 1))


def languages(name: str, version: int) -> frozenset[str]:
    """The languages in which a version of a questionnaire has texts: earlier ones have fewer."""
    folder = path(f"questionnaires/{name}/{version}/texts")
    return frozenset(file.name.removesuffix(".toml") for file in folder.iterdir())


@cache
def layers(name: str) -> tuple[LocalLayer, ...]:
    """Every local layer of the current version that ships, examples included."""
    folder = path(f"questionnaires/{name}/local")
    national = questionnaire(name)
    return tuple(
        parse_layer(_text(f"questionnaires/{name}/local/{place.name}/layer.toml"), national)
        for place in sorted(folder.iterdir())
    )


def layer_texts(name: str, layer: LocalLayer, language: str) -> Texts:
    """The texts of a local layer that ships."""
    place = f"questionnaires/{name}/local/{layer.departement}"
    return parse_texts(_text(f"{place}/texts/{language}.toml"), layer.asked)


@cache
def _questionnaire(name: str, version: int) -> Questionnaire:
    return parse_questionnaire(_text(f"questionnaires/{name}/{version}/questionnaire.toml"))


@cache
def _texts(name: str, language: str, version: int) -> Texts:
    text = _text(f"questionnaires/{name}/{version}/texts/{language}.toml")
    return parse_texts(text, _questionnaire(name, version))


@cache
def communes() -> CommuneIndex:
    """The communes of France, present and former; the districts of Paris, Lyon and Marseille."""
    return parse_communes(_text("reference/communes.tsv"), _text("reference/former_communes.tsv"))


def searchable_communes() -> CommuneIndex:
    """The communes with what the first search would have to build.

    Takes a good part of a second: for a thread beside the window. What is in memory then is
    left out of garbage collection, for it stays as long as the program: to look through its
    hundreds of thousands of objects would stop all threads for longer than a person notices.
    """
    index = communes()
    index.search("paris", near="75")
    gc.freeze()
    return index


def reference() -> Reference:
    """The lists that answers are searched in, each read and parsed once."""
    return Reference(communes(), countries(), jobs())


def searchable_reference() -> Reference:
    """The same, with what the first search would have to build. As `searchable_communes`."""
    countries().search("france")
    jobs().search("boulanger")
    searchable_communes()
    return reference()


@cache
def departments() -> Mapping[str, Department]:
    """The départements and what stands for one overseas, with their region, by code."""
    return parse_departments(_text("reference/departments.tsv"))


@cache
def countries() -> CountryIndex:
    """Countries, present and former, with nationalities."""
    return parse_countries(_text("reference/countries.tsv"))


@cache
def jobs() -> JobIndex:
    """The jobs of the ROME."""
    return parse_jobs(_text("reference/rome.tsv"))


@cache
def data_inclusion() -> Mapping[str, Mapping[str, Term]]:
    """The vocabularies of data·inclusion, such as `thematique`, each by code."""
    return parse_vocabularies(_text("reference/data_inclusion.tsv"))


@cache
def education_levels() -> Mapping[str, EducationLevel]:
    """The levels of education that a registration asks for, by code, from none to the highest."""
    return parse_education_levels(_text("reference/education_levels.tsv"))


@cache
def emergency_numbers() -> EmergencyNumbers:
    """Whom to call in danger, everywhere in France."""
    return parse_emergency_numbers(_text("reference/emergency.csv"))


@cache
def quarters() -> Quarters:
    """The priority quarters (QPV) that were imported, if any were."""
    text = _imported("qpv")
    return parse_quarters(text, communes().by_code) if text else Quarters()


@cache
def rural_zones() -> RuralZones:
    """The communes of France Ruralités Revitalisation that were imported, if any were."""
    text = _imported("frr")
    return parse_rural_zones(text, communes().by_code) if text else RuralZones()


@cache
def agencies() -> Agencies:
    """The directory of agencies that was imported, if one was."""
    text = _imported("agencies")
    return parse_agencies(text, communes().by_code) if text else Agencies()


def _imported(name: str) -> str:
    """The text of an imported list, or nothing: the only resource that may be missing."""
    try:
        return _text(f"reference/imported/{name}.csv")
    except FileNotFoundError:
        return ""


def _text(name: str) -> str:
    return path(name).read_text(encoding="utf-8")
