"""Rules in a pack. Apart from `contents`, because the engine of the rules is slow to import."""

from typing import Final

from domain.orientation.packs import LOCAL, RulePack, parse_pack
from domain.orientation.search import faults
from domain.orientation.wording import Wording, parse_wording
from resources import rules as shipped
from resources.packs.manifest import Kind
from resources.packs.packing import Pack
from resources.packs.reading import expect_files, reading
from resources.packs.refusal import PackRefused

_HEAD: Final = "pack.toml"
_TABLES: Final = "rules.json"


def check(pack: Pack) -> None:
    """Read all rules and texts of a pack.

    Raises:
        PackRefused: naming the file and the key that cannot be used.
    """
    expect_files(pack, {_HEAD, _TABLES})
    found = rules(pack)
    for language in pack.languages():
        wording(pack, found, language)


def search(pack: Pack) -> None:
    """Look for gaps and contradictions in the tables: for who publishes, as it takes its time.

    Raises:
        PackRefused: naming the table and what is wrong with it.
    """
    for fault in faults(rules(pack)):
        raise PackRefused(
            pack.manifest.label, f"{_TABLES}: {fault.table}", f"{fault.kind} at {fault.at}"
        )


def rules(pack: Pack) -> RulePack:
    """The rules of a pack. Raises PackRefused."""
    head, tables = pack.text(_HEAD), pack.text(_TABLES)
    with reading(pack, f"{_HEAD}, {_TABLES}"):
        found = parse_pack(head, tables)
    _check_head(pack, found)
    return found


def wording(pack: Pack, found: RulePack, language: str) -> Wording:
    """The texts of the rules in a language. Raises PackRefused."""
    path = f"texts/{language}.toml"
    with reading(pack, path):
        said = parse_wording(pack.text(path), found)
    if said.language != language:
        raise PackRefused(pack.manifest.label, f"{path}: language", f"is not {language}")
    return said


def _check_head(pack: Pack, found: RulePack) -> None:
    """The rules say of themselves what the manifest says."""
    about, place = pack.manifest, found.locality
    known = shipped.national().id.name
    local = about.kind is Kind.RULES_LAYER
    for key, same in (
        ("nom", found.id.name == about.name and (local or about.name == known)),
        ("version", found.id.version == about.version),
        ("couche", (found.layer == LOCAL) is local),
        ("departement", (place and place.departement) == about.departement),
        ("valide_du", not place or place.first == about.first),
        ("valide_au", not place or place.last == about.last),
    ):
        if not same:
            raise PackRefused(about.label, f"{_HEAD}: {key}", "not what the manifest says")
