"""Countries, present and former, and their nationalities, in the languages of the questionnaire."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from domain.finding import Finder, Key, keys_of
from domain.names import folded
from domain.tables import refuse, rows

LANGUAGES = ("fr", "en", "ar", "uk", "es", "pt", "ru", "tr", "prs", "ps", "bn")
COLUMNS = ("code", "insee", "until", *LANGUAGES, "nationality_fr", "nationality_en", "aliases")
_ARTICLE = "ال"  # Arabic writes `the` at the beginning of the word

FREE_MOVEMENT: Final = frozenset(
    (
        *("FR", "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "GR", "HR", "HU", "IE"),
        *("IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"),
        *("IS", "LI", "NO", "CH"),
    )
)
"""Nationalities that need no permit to work in France: those of the European Union, of the
European Economic Area and of Switzerland (CESEDA art. L200-1 to L200-3)."""


@dataclass(frozen=True, slots=True)
class Country:
    """A state or territory where somebody may be born or whose nationality somebody may have.

    Attributes:
        code: ISO 3166-1, two letters. For a former state ISO 3166-3, four letters, or Insee's code
            when that standard has none.
        insee: code of the Code officiel géographique, `99…`; empty for French territories, where
            people are born in a commune.
        until: the year in which a former state ended, else 0.
        names: by language; former states have none in some.
        nationalities: by language, masculine; none for a territory without one, and none in
            languages without a source: the name of the country says it there.
        aliases: other names that find it.
    """

    code: str
    insee: str
    until: int
    names: Mapping[str, str]
    nationalities: Mapping[str, str]
    aliases: tuple[str, ...]

    def name(self, language: str) -> str:
        """The name in a language, in French where it has none."""
        return self.names.get(language, self.names["fr"])


@dataclass(frozen=True)
class CountryIndex:
    """All countries by code, with a search by any name or nationality in any language."""

    by_code: Mapping[str, Country]

    def search(self, typed: str, limit: int = 8) -> list[Country]:
        """The countries that were most likely meant, best first, former states last."""
        return self._finder.search(folded(typed), limit)

    @cached_property
    def _finder(self) -> Finder[Country]:
        likelier_first = sorted(
            self.by_code.values(),
            key=lambda country: (country.until > 0, folded(country.name("fr"))),
        )
        return Finder(likelier_first, _keys)


def _keys(country: Country) -> Iterator[Key]:
    yield country.code.lower(), False
    if "fr" in country.nationalities:
        yield _feminine(folded(country.nationalities["fr"])), False
    for name in (*country.names.values(), *country.nationalities.values(), *country.aliases):
        key = folded(name)
        yield from keys_of(key)
        if key.startswith(_ARTICLE):
            yield key.removeprefix(_ARTICLE), True


def _feminine(adjective: str) -> str:
    """As people write it after `nationalité`: `algerienne`, `turque`, `francaise`."""
    if adjective.endswith(("en", "on")):
        return f"{adjective}ne"
    return f"{adjective[:-1]}que" if adjective.endswith("c") else f"{adjective}e"


def _complete(names: list[str], until: str) -> bool:
    """Former states have names in some languages; nobody publishes them in all."""
    return bool(names[0]) if until else all(names)


def parse_countries(table: str) -> CountryIndex:
    """Read the table of countries.

    Raises:
        DefinitionError: naming the line that cannot be used.
    """
    countries: dict[str, Country] = {}
    for number, (code, insee, until, *names, masculine, english, aliases) in rows(
        table, COLUMNS, "countries"
    ):
        if not (code and _complete(names, until) and (until.isdecimal() or not until)):
            refuse("countries", number, "a code, a name in each language and a year expected")
        if code in countries:
            refuse("countries", number, f"{code} is there twice")
        countries[code] = Country(
            code,
            insee,
            int(until or 0),
            {lang: name for lang, name in zip(LANGUAGES, names, strict=True) if name},
            {lang: said for lang, said in (("fr", masculine), ("en", english)) if said},
            tuple(alias for alias in aliases.split("|") if alias),
        )
    return CountryIndex(countries)
