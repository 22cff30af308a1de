"""Every reason has its words, in every language, and no word is for nothing."""

import re

import pytest

from domain.errors import DefinitionError
from domain.orientation.account import phrase
from domain.orientation.recommendation import Reason
from domain.orientation.wording import lines_with_reasons, parse_wording
from resources import rules
from resources.files import path
from tests.domain.orientation.cases import recommended

FORBIDDEN = re.compile(
    r"individu|usager|erreur|veuillez|désolé|invalide\b|diagnosti", re.IGNORECASE
)


def _toml(language: str = "fr", layer: str = "national") -> str:
    return path(f"rules/{layer}/texts/{language}.toml").read_text("utf-8")


@pytest.mark.parametrize("language", rules.LANGUAGES)
def test_every_text_is_there_in_every_language(language: str) -> None:
    texts = rules.wording(language, "93")
    assert texts.language == language
    wanted = {*lines_with_reasons(rules.national())}
    for pack in rules.all_local():
        wanted |= lines_with_reasons(pack)
    assert texts.effects.keys() == wanted


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ('JAMAIS = "Vous n’avez pas encore travaillé."\n', "", "situation_professionnelle.JAMAIS"),
        ('IND = "À préciser avec vous"', 'IND = ""', "organismes.IND"),
        ('"impact-1"', '"impact-2"', "effets.impact-1"),
        ('lignes = ["impact-1"]', 'lignes = ["impact-1", "cumul-1"]', "effets[2].cumul-1"),
        ("[parcours]", "[chemins]", "texts.chemins"),
        ('language = "fr"', "language = 1", "texts.language"),
        ("[parcours]", "[parcours", "texts"),
    ],
)
def test_a_text_that_misses_or_belongs_to_nothing_is_named(old: str, new: str, where: str) -> None:
    toml = _toml()
    assert old in toml
    with pytest.raises(DefinitionError) as refused:
        parse_wording(toml.replace(old, new), rules.national())
    assert str(refused.value.details["where"]).endswith(where)


@pytest.mark.parametrize("language", rules.LANGUAGES)
def test_every_reason_can_be_said(language: str) -> None:
    """Each row with each way a criterion can be read: no key misses, no brace is left."""
    texts = rules.wording(language, "93")
    for line in texts.effects:
        for criterion, readings in texts.facts.items():
            for reading in readings:
                said = phrase(Reason(criterion, None, reading, line, "", "national"), texts)
                assert not set("{}") & set(said)
                assert said.count(" ") > 3


@pytest.mark.parametrize("language", rules.LANGUAGES)
def test_languages_differ(language: str) -> None:
    other = rules.wording("en" if language != "en" else "fr")
    texts = rules.wording(language)
    same = [line for line in texts.effects if texts.effects[line] == other.effects[line]]
    assert not same


def test_words_are_kind_and_exact() -> None:
    for layer in ("national", "local/93"):
        assert not FORBIDDEN.findall(_toml("fr", layer))


@pytest.mark.requirement("R016")
def test_ages_that_the_law_names_are_explained_without_effect() -> None:
    retired = recommended(date_naissance="1956-01-05", brsa=True)
    minor = recommended(date_naissance="2009-01-05")
    assert retired.notes == ("INSCRIPTION_VOLONTAIRE",)
    assert minor.notes == ("OBLIGATION_FORMATION",)
    texts = rules.wording("fr")
    for found in (retired, minor):
        assert any("Cela ne change rien" in phrase(r, texts) for r in found.reasons)


@pytest.mark.requirement("R196")
def test_a_local_priority_is_shown_as_local() -> None:
    found = recommended(contrainte_familiale="ENFANT_SANS_SOLUTION_GARDE", departement="93")
    assert found.priorities == ("GARDE_ENFANT",)
    assert [r.line for r in found.reasons if r.layer == "local"] == ["priorites-1"]


def test_alternatives_are_other_paths_and_bodies() -> None:
    young = recommended(date_naissance="2004-06-01")
    assert young.alternatives == ("PSO", "ML")
    assert recommended(boe=True).alternatives == ("PSO", "CE")
    assert "PED" not in recommended(brsa=None).alternatives
