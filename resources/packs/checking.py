"""Reads a pack whole, as it will be read: it is used whole or not at all."""

from collections.abc import Callable, Mapping
from typing import Final

from domain.layers import check_budget
from domain.questionnaire import Questionnaire
from resources import load
from resources.packs import contents
from resources.packs.contents import LISTS
from resources.packs.manifest import Kind
from resources.packs.packing import Pack
from resources.packs.reading import expect_files, reading
from resources.packs.refusal import PackRefused


def check(pack: Pack, national: Questionnaire) -> None:
    """Read everything in a pack. `national`: what a local layer would be added to.

    Raises:
        PackRefused: naming the file and the key that cannot be used.
    """
    _CHECKS[pack.manifest.kind](pack, national)


def _check_questionnaire(pack: Pack, _national: Questionnaire) -> None:
    expect_files(pack, {contents.QUESTIONNAIRE})
    if pack.manifest.name not in load.CURRENT:
        known = ", ".join(load.CURRENT)
        raise PackRefused(pack.manifest.label, "manifest.name", f"no questionnaire; known: {known}")
    found = contents.questionnaire(pack)
    with reading(pack, contents.QUESTIONNAIRE):
        check_budget(found)
    for language in pack.languages():
        contents.texts(pack, found, language)


def _check_layer(pack: Pack, national: Questionnaire) -> None:
    expect_files(pack, {contents.LAYER})
    found = contents.layer(pack, national)
    for language in pack.languages():
        contents.texts(pack, found.asked, language)


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
