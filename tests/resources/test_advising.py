"""The words for a recommendation are found for its own layers, wherever they hold today."""

from dataclasses import replace

import pytest

from domain.orientation.account import phrase
from domain.orientation.recommendation import PackId
from resources import rules
from resources.library import Library
from resources.rule_library import words_for
from tests import packs
from tests.domain.orientation.cases import recommended

LOCAL = {"brsa": True, "contrainte_sante": "INCAPACITE_RECHERCHE_ACTIVITE_PRO", "departement": "93"}


@pytest.mark.parametrize("language", rules.LANGUAGES)
def test_the_words_of_a_local_layer_are_found_where_it_does_not_hold(language: str) -> None:
    made = recommended(**LOCAL)
    words = words_for(made, language, Library(departement="75"))
    assert words == rules.wording(language, "93")
    assert words_for(recommended(), language, Library()) == rules.wording(language)


def test_what_a_pack_has_no_words_for_is_told_in_french() -> None:
    held = Library((packs.opened(packs.rules()),))
    made = replace(recommended(), national=PackId("orientation-nationale", 9))
    pashto, french = (words_for(made, language, held) for language in ("ps", "fr"))
    assert pashto == replace(french, untranslated=True)
    assert not french.untranslated
    assert not words_for(made, "ar", held).untranslated


def test_of_a_version_that_is_no_more_what_can_be_said_is_said() -> None:
    made = recommended(**LOCAL)
    old = replace(made, national=PackId("national", 0), local=PackId("gone", 1))
    words = words_for(old, "fr", Library())
    assert words == rules.wording("fr")
    for reason in old.reasons:
        assert (
            phrase(replace(reason, line="Z9"), words)
            == words.facts[reason.criterion][reason.reading]
        )
        assert phrase(replace(reason, line="Z9", criterion="gone"), words) == reason.source
