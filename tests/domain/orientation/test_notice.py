"""The notice of the algorithm says what CRPA R311-3-1-1 and R311-3-1-2 ask, from the trace."""

from datetime import date

import pytest

from domain.orientation.case import Case
from domain.orientation.engine import recommend
from domain.orientation.notice import mention, notice
from resources import rules
from tests.domain.orientation.cases import recommended

PURPOSE = "L5411-5-1"
RIGHT = "L311-3-1"
STRONG = {"contrainte_mobilite": "AUCUN_MOYEN_DE_TRANSPORT", "date_naissance": "2006-01-05"}


@pytest.mark.parametrize("language", rules.LANGUAGES)
@pytest.mark.parametrize("changes", [{}, STRONG, {"brsa": None}, {"date_naissance": "2012-01-01"}])
def test_the_mention_names_purpose_right_way_and_cada(
    language: str, changes: dict[str, object]
) -> None:
    wording = rules.wording(language)
    found = recommended(**changes)
    said = mention(found, wording)
    assert PURPOSE in said
    assert RIGHT in said
    assert "CADA" in said
    assert wording.bodies[found.decider] in said


@pytest.mark.parametrize("language", rules.LANGUAGES)
def test_the_four_items_are_given(language: str) -> None:
    wording = rules.wording(language)
    found = recommended(**STRONG)
    degree, data, parameters, operations = notice(found, wording).items
    assert wording.bodies["FT"] in degree.paragraphs[0]
    facts = wording.facts
    assert facts["contrainte_mobilite"]["AUCUN_MOYEN_DE_TRANSPORT"] in data.paragraphs
    assert facts["date_naissance"]["18_25"] in data.paragraphs
    assert wording.notice["sans_effet"] == data.paragraphs[-1]
    for reason in found.reasons:
        assert any(reason.line in p and reason.source in p for p in parameters.paragraphs)
    for table, lines in found.trace.items():
        if lines:
            assert any(
                table in p and all(line in p for line in lines) for p in operations.paragraphs
            )
    assert wording.bodies["ML"] in operations.paragraphs[-2]
    assert "orientation-nationale 1" in operations.paragraphs[-1]


@pytest.mark.parametrize("language", rules.LANGUAGES)
def test_nothing_is_left_to_fill_in_and_all_paragraphs_say_something(language: str) -> None:
    wording = rules.wording(language, "93")
    for changes in (
        {"departement": "93", "brsa": True},
        {"brsa": None},
        {"eleve_ou_etudiant": True},
    ):
        page = notice(recommended(**changes), wording)
        paragraphs = [page.title, page.mention, *(p for s in page.items for p in s.paragraphs)]
        assert all(text.strip() and not set("{}") & set(text) for text in paragraphs)
        assert len({section.heading for section in page.items}) == 4


def test_every_answer_that_was_read_is_in_the_notice_and_no_other() -> None:
    found = recommended(contrainte_sante=None)
    told = dict(found.facts)
    assert "contrainte_sante" not in told
    assert {"type_emploi", "msa_demarches_professionnelles"}.isdisjoint(told)
    assert told["date_naissance"] == "26_66"


def test_without_any_answer_the_notice_says_so() -> None:
    found = recommend(Case({}, date(2026, 11, 21)), rules.national())
    wording = rules.wording("fr")
    data = notice(found, wording).items[1]
    assert data.paragraphs[0] == wording.notice["donnees_aucune"]
