"""Countries and nationalities: four sources, each for what it does best.

Names come from Unicode's CLDR: reviewed by speakers of each language and up to date (Tchéquie,
Eswatini, Palestine), where i18n-iso-countries has République Tchèque and Royaume d'Eswatini; its
names are kept to search by. Babel would bring the same CLDR with a run-time library.
Nationalities come from i18n-nationality, in French and English; nobody publishes them in the other
languages. `tables/states.tsv` and `tables/former_states.tsv` are kept by hand from the list of
countries of Insee's Code officiel géographique and from ISO 3166-3.
"""

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from domain.countries import COLUMNS, LANGUAGES
from domain.names import folded
from domain.tables import rows
from tools.reference.archives import NpmPackage, write_table

CLDR = NpmPackage(
    "cldr-localenames-full",
    "48.2.0",
    "4o0paYDz0UXhfhChAVFkmVl2CP0YTSEqE6WrC0fNafaSC5u5DAXphxH3SZ1Ujczarikr8DToKZfiok6EqWLdNQ==",
)
ISO_COUNTRIES = NpmPackage(
    "i18n-iso-countries",
    "7.14.0",
    "nXHJZYtNrfsi1UQbyRqm3Gou431elgLjKl//CYlnBGt5aTWdRPH1PiS2T/p/n8Q8LnqYqzQJik3Q7mkwvLokeg==",
)
NATIONALITIES = NpmPackage(
    "i18n-nationality",
    "1.4.0",
    "/zZBGY8TbdL4xsIo5RMe1XTdMyHlHhLA6S2u7XsYJDh2c2ONVwxf0Pz5yKcLjKxtl8ma4jgtGnUaEgF/4ZOWbQ==",
)
_TABLES = Path(__file__).parent / "tables"
_BY_HAND = ("fr", "en", "ar", "uk")
"""The languages in which the former states are named in our own table."""
_CALLED = {"prs": "fa"}
"""Dari is a Persian to the sources; what CLDR says otherwise in Afghanistan comes before it."""
_SHORTER = ("HK", "MO", "PS")  # whose short name is the one that people use
# No nationality of their own, though the source has a word: territories of another state.
_WITHOUT = frozenset(
    re.findall(
        r"\w+",
        "AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS "
        "NC NF NU PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT",
    )
)
_CORRECTED = {
    "fr": {
        "CR": "Costaricien",
        "CV": "Cap-Verdien",
        "KI": "Kiribatien",
        "KN": "Christophien",
        "KP": "Nord-Coréen",
        "KR": "Sud-Coréen",
        "LK": "Sri-Lankais",
        "LR": "Libérien",
        "LS": "Lésothan",
        "PS": "Palestinien",
        "SL": "Sierra-Léonais",
        "VA": "du Vatican",
        "ZA": "Sud-Africain",
    },
    "en": {
        "AG": "Antiguan",
        "BA": "Bosnian",
        "DJ": "Djiboutian",
        "KN": "Kittitian",
        "MC": "Monégasque",
        "MV": "Maldivian",
        "PG": "Papua New Guinean",
        "PS": "Palestinian",
        "SM": "Sammarinese",
        "SS": "South Sudanese",
        "TM": "Turkmen",
        "UZ": "Uzbek",
        "VA": "Vatican",
        "VC": "Vincentian",
        "VU": "Ni-Vanuatu",
        "XK": "Kosovar",
        "YE": "Yemeni",
    },
}

Names = Mapping[str, Mapping[str, str | list[str]]]
"""By language, then by code; several where a source knows several."""


def countries() -> None:
    """Write `countries.tsv`: the present states by code, then the former ones."""
    lines = [*_present(_cldr_names(), _other_names(), _nationalities()), *_former()]
    write_table("countries", COLUMNS, lines)


def _present(cldr: Names, others: Names, nationalities: Names) -> Iterable[list[str]]:
    columns = ("code", "insee", "aliases")
    text = (_TABLES / "states.tsv").read_text("utf-8")
    for _, (code, insee, aliases) in rows(text, columns, "states"):
        short = f"{code}-alt-short" if code in _SHORTER else code
        names = [str(cldr[language].get(short, cldr[language][code])) for language in LANGUAGES]
        adjectives = [str(nationalities[language].get(code, "")) for language in ("fr", "en")]
        known = [*aliases.split("|"), *_listed(others, code)]
        known += [str(cldr[lang].get(f"{code}-alt-{kind}", "")) for lang, kind in _ALTERNATIVES]
        yield [code, insee, "", *names, *adjectives, "|".join(_new(known, names))]


_ALTERNATIVES = [(lang, kind) for lang in LANGUAGES for kind in ("short", "variant")]


def _former() -> Iterable[list[str]]:
    columns = ("code", "insee", "until", *_BY_HAND, "aliases")
    text = (_TABLES / "former_states.tsv").read_text("utf-8")
    for _, (*cells, aliases) in rows(text, columns, "former states"):
        unnamed = [""] * (len(LANGUAGES) - len(_BY_HAND))
        yield [*cells, *unnamed, "", "", aliases]


def _listed(names: Names, code: str) -> Iterable[str]:
    for language in LANGUAGES:
        found = names[language].get(code, [])
        yield from [found] if isinstance(found, str) else found


def _new(aliases: Iterable[str], names: Iterable[str]) -> Iterable[str]:
    """The aliases that find something the names do not."""
    known = {folded(name) for name in names} | {""}
    for alias in aliases:
        if folded(alias) not in known:
            known.add(folded(alias))
            yield alias


def _cldr_names() -> Names:
    locales = [*map(_locale, LANGUAGES), "fa-AF"]
    files = CLDR.members([f"main/{locale}/territories.json" for locale in locales])
    found = {
        locale: json.loads(text)["main"][locale]["localeDisplayNames"]["territories"]
        for locale, text in zip(locales, files.values(), strict=True)
    }
    names = {language: found[_locale(language)] for language in LANGUAGES}
    return {**names, "prs": {**found["fa"], **found["fa-AF"]}}


def _locale(language: str) -> str:
    return _CALLED.get(language, language)


def _other_names() -> Names:
    files = ISO_COUNTRIES.members([f"langs/{_locale(language)}.json" for language in LANGUAGES])
    texts = zip(LANGUAGES, files.values(), strict=True)
    return {language: json.loads(text)["countries"] for language, text in texts}


def _nationalities() -> Names:
    files = NATIONALITIES.members(["langs/fr.json", "langs/en.json"])
    found = {}
    for language, text in zip(("fr", "en"), files.values(), strict=True):
        listed = {**json.loads(text)["nationalities"], **_CORRECTED[language]}
        found[language] = {code: name for code, name in listed.items() if code not in _WITHOUT}
    return found
