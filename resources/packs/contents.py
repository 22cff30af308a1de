"""What is inside a pack, read by the parsers of what it is. A pack is used whole or not at all."""

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from typing import Final, TypeVar

from domain.definition import parse_questionnaire
from domain.errors import DefinitionError
from domain.layers import LocalLayer, check_budget, merged, parse_layer
from domain.questionnaire import Questionnaire
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
from resources import load
from resources.packs.manifest import Kind
from resources.packs.packing import Pack
from resources.packs.refusal import PackRefused

LANGUAGES: Final = frozenset({"fr", "en", "ar"})
"""Without these a questionnaire, a layer or rules cannot be used; there may be more."""

_QUESTIONNAIRE: Final = "questionnaire.toml"
_LAYER: Final = "layer.toml"
# What a parser may raise besides its own error, on content that its author never tried.
_UNREADABLE: Final = (ValueError, TypeError, LookupError, AttributeError, RecursionError)
_L = TypeVar("_L", Quarters, RuralZones, Agencies)


def check(pack: Pack, national: Questionnaire) -> None:
    """Read everything in a pack. `national`: what a local layer would be added to.

    Raises:
        PackRefused: naming the file and the key that cannot be used.
    """
    _CHECKS[pack.manifest.kind](pack, national)


def questionnaire(pack: Pack) -> Questionnaire:
    """The questionnaire of a pack. Raises PackRefused."""
    with reading(pack, _QUESTIONNAIRE):
        found = parse_questionnaire(pack.text(_QUESTIONNAIRE))
        check_budget(found)
    _same(pack, _QUESTIONNAIRE, {"id": found.id, "version": found.version})
    return found


def layer(pack: Pack, national: Questionnaire) -> LocalLayer:
    """The local layer of a pack, for this questionnaire. Raises PackRefused."""
    with reading(pack, _LAYER):
        found = parse_layer(pack.text(_LAYER), national)
        merged(national, found)
    told = {"name": found.id.name, "version": found.id.version, "departement": found.departement}
    dates = {"valid_from": found.valid_from, "valid_until": found.valid_until}
    _same(pack, _LAYER, {**told, **dates})
    return found


def texts(pack: Pack, asked: Questionnaire, language: str) -> Texts:
    """The texts of a pack's questions in a language. Raises PackRefused."""
    path = f"texts/{language}.toml"
    with reading(pack, path):
        found = parse_texts(pack.text(path), asked)
    if found.language != language:
        raise PackRefused(pack.manifest.label, f"{path}: language", f"is not {language}")
    return found


def quarters(pack: Pack) -> Quarters:
    """The priority quarters of a pack. Raises PackRefused."""
    return _list(pack, "qpv.csv", parse_quarters)


def rural_zones(pack: Pack) -> RuralZones:
    """The rural zones of a pack. Raises PackRefused."""
    return _list(pack, "frr.csv", parse_rural_zones)


def agencies(pack: Pack) -> Agencies:
    """The agencies of a pack. Raises PackRefused."""
    return _list(pack, "agencies.csv", parse_agencies)


LISTS: Final[Mapping[str, Callable[[Pack], object]]] = {
    "qpv.csv": quarters,
    "frr.csv": rural_zones,
    "agencies.csv": agencies,
}


@contextmanager
def reading(pack: Pack, path: str) -> Iterator[None]:
    """Name pack and file when what is parsed in the block cannot be used."""
    try:
        yield
    except DefinitionError as error:
        where, why = error.details["where"], error.details["why"]
        raise PackRefused(pack.manifest.label, f"{path}: {where}", str(why)) from error
    except _UNREADABLE as error:
        why = f"not in a form that is read here ({type(error).__name__})"
        raise PackRefused(pack.manifest.label, path, why) from error


def expect_files(pack: Pack, needed: Collection[str]) -> None:
    """Check that there are these files, texts in all languages, and nothing else.

    Raises:
        PackRefused: naming the first file that is missing or unknown.
    """
    wanted = {*needed, *(f"texts/{language}.toml" for language in LANGUAGES | pack.languages())}
    for path in sorted(wanted ^ pack.files.keys()):
        raise PackRefused(pack.manifest.label, path, "unknown" if path in pack.files else "missing")


def _list(pack: Pack, path: str, parse: Callable[[str, Mapping[str, object]], _L]) -> _L:
    with reading(pack, path):
        return parse(pack.text(path), load.communes().by_code)


def _same(pack: Pack, path: str, told: Mapping[str, object]) -> None:
    """Check that the content says of itself what the manifest says."""
    about = pack.manifest
    said = {
        "id": about.name,
        "name": about.name,
        "version": about.version,
        "departement": about.departement,
        "valid_from": about.first,
        "valid_until": about.last,
    }
    for key, value in told.items():
        if value != said[key]:
            raise PackRefused(about.label, f"{path}: {key}", "not what the manifest says")


def _check_questionnaire(pack: Pack, _national: Questionnaire) -> None:
    expect_files(pack, {_QUESTIONNAIRE})
    if pack.manifest.name not in load.CURRENT:
        known = ", ".join(load.CURRENT)
        raise PackRefused(pack.manifest.label, "manifest.name", f"no questionnaire; known: {known}")
    found = questionnaire(pack)
    for language in pack.languages():
        texts(pack, found, language)


def _check_layer(pack: Pack, national: Questionnaire) -> None:
    expect_files(pack, {_LAYER})
    found = layer(pack, national)
    for language in pack.languages():
        texts(pack, found.asked, language)


def _check_rules(pack: Pack, _national: Questionnaire) -> None:
    from resources.packs import rule_contents  # noqa: PLC0415 - the engine is slow to import

    rule_contents.check(pack)


def _check_reference(pack: Pack, _national: Questionnaire) -> None:
    for path in sorted(pack.files.keys() - LISTS.keys()):
        raise PackRefused(pack.manifest.label, path, f"unknown; known: {', '.join(LISTS)}")
    for path in pack.files:
        LISTS[path](pack)


_CHECKS: Final[Mapping[Kind, Callable[[Pack, Questionnaire], None]]] = {
    Kind.QUESTIONNAIRE: _check_questionnaire,
    Kind.QUESTIONNAIRE_LAYER: _check_layer,
    Kind.RULES: _check_rules,
    Kind.RULES_LAYER: _check_rules,
    Kind.REFERENCE: _check_reference,
}
