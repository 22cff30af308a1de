"""What is told first about a recommendation leaves out what others must not read."""

import pytest

from domain.orientation.notice import notice
from domain.orientation.summary import summary
from resources import rules
from tests.domain.orientation.cases import recommended

STRONG = "IMPACT_FORT_RECHERCHE_EMPLOI"


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"contrainte_sante": STRONG}, "santé"),
        ({"capacite_a_travailler": False}, "pouvoir travailler"),
        ({"contrainte_administrative_juridique": STRONG}, "justice"),
        ({"invalidite_2_ou_3": True}, "invalidité"),
        ({"autorisation_travail": False}, "autorisation"),
        ({"boe": True, "boe_souhait_accompagnement": True}, "handicap"),
        ({"esat": True, "boe_souhait_accompagnement": True}, "ESAT"),
        ({"baeeh": True, "boe_souhait_accompagnement": True}, "allocation"),
        (
            {"scolarite_etablissement_specialise": True, "boe_souhait_accompagnement": True},
            "spécialisé",
        ),
    ],
)
def test_health_handicap_and_justice_are_in_the_notice_alone(
    changes: dict[str, object], word: str
) -> None:
    found, words = recommended(**changes), rules.wording("fr")
    told, whole = summary(found, words), notice(found, words)
    assert told.more
    for sentence in (*told.reasons, *told.missing, told.action, told.contact):
        assert word.lower() not in sentence.lower()
    assert word in " ".join(text for item in whole.items for text in item.paragraphs)


def test_what_is_not_known_about_health_is_not_told_first() -> None:
    found, words = recommended(contrainte_sante=None, niveau_etude=None), rules.wording("fr")
    told = summary(found, words)
    assert told.missing == ("Votre niveau d’études n’est pas connu.",)
    assert told.more


def test_more_than_fits_is_in_the_notice() -> None:
    open_ones = ("situation_professionnelle", "niveau_etude", "projet_pro", "brsa")
    hard = dict.fromkeys(("contrainte_logement", "contrainte_financiere"))
    found = recommended(**dict.fromkeys(open_ones), **hard)
    told = summary(found, rules.wording("fr"))
    assert len(told.missing) == 4
    assert told.more
    assert not summary(recommended(), rules.wording("fr")).more
