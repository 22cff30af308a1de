"""The rule packs that ship, read once, with their texts."""

from datetime import date
from functools import cache

from domain.orientation.packs import RulePack, choose_local, parse_pack
from domain.orientation.wording import Wording, parse_wording
from resources.files import path

LANGUAGES = ("fr", "falc", "en", "ar", "uk", "ru", "prs", "ps", "tr", "pt", "es", "bn")


@cache
def national() -> RulePack:
    """The national layer."""
    return _pack("national")


@cache
def all_local() -> tuple[RulePack, ...]:
    """Every local layer, examples included, whenever it holds."""
    return tuple(_pack(f"local/{folder.name}") for folder in sorted(path("rules/local").iterdir()))


def local(departement: str | None, day: date, *, examples: bool = False) -> RulePack | None:
    """The local layer that holds there on that day. Examples are for training and tests."""
    return choose_local(all_local(), departement, day, examples=examples)


@cache
def wording(language: str, departement: str | None = None) -> Wording:
    """The texts in a language: the national ones, with those of a département's layers."""
    texts = parse_wording(_text(f"national/texts/{language}.toml"), national())
    for pack in all_local():
        if pack.locality is not None and pack.locality.departement == departement:
            texts = texts.with_local(local_wording(language, pack))
    return texts


def local_wording(language: str, pack: RulePack) -> Wording:
    """The texts of a local layer that ships, in a language: its effects alone."""
    place = pack.locality.departement if pack.locality else ""
    return parse_wording(_text(f"local/{place}/texts/{language}.toml"), pack)


def _pack(name: str) -> RulePack:
    return parse_pack(_text(f"{name}/pack.toml"), _text(f"{name}/rules.json"))


def _text(name: str) -> str:
    return path(f"rules/{name}").read_text(encoding="utf-8")
