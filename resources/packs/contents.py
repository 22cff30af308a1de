"""What is inside a pack, but for rules: read by the same parsers as what ships."""

from collections.abc import Callable, Mapping
from typing import Final, TypeVar

from domain.definition import parse_questionnaire
from domain.emergency import EmergencyNumbers, parse_local_numbers
from domain.layers import LocalLayer, merged, parse_layer
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
from resources.packs.packing import Pack
from resources.packs.reading import reading
from resources.packs.refusal import PackRefused

QUESTIONNAIRE: Final = "questionnaire.toml"
LAYER: Final = "layer.toml"
_L = TypeVar("_L", Quarters, RuralZones, Agencies)


def questionnaire(pack: Pack) -> Questionnaire:
    """The questionnaire of a pack. Raises PackRefused."""
    with reading(pack, QUESTIONNAIRE):
        found = parse_questionnaire(pack.text(QUESTIONNAIRE))
    _same(pack, QUESTIONNAIRE, {"id": found.id, "version": found.version})
    return found


def layer(pack: Pack, national: Questionnaire) -> LocalLayer:
    """The local layer of a pack, for this questionnaire. Raises PackRefused."""
    with reading(pack, LAYER):
        found = parse_layer(pack.text(LAYER), national)
        merged(national, found)
    told = {"name": found.id.name, "version": found.id.version, "departement": found.departement}
    dates = {"valid_from": found.valid_from, "valid_until": found.valid_until}
    _same(pack, LAYER, {**told, **dates})
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


def local_numbers(pack: Pack) -> EmergencyNumbers:
    """The emergency numbers of a pack. Raises PackRefused."""
    with reading(pack, "emergency.csv"):
        return parse_local_numbers(pack.text("emergency.csv"))


LISTS: Final[Mapping[str, Callable[[Pack], object]]] = {
    "qpv.csv": quarters,
    "frr.csv": rural_zones,
    "agencies.csv": agencies,
    "emergency.csv": local_numbers,
}


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
