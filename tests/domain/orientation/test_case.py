"""A case is read strictly: everything that is wrong with it is named at once."""

import json
from datetime import date
from typing import Any

import pytest

from domain.orientation.case import Case, CaseRefused, parse_case, read_case
from tests.domain.orientation.cases import ORDINARY


def _refused(**changes: object) -> dict[str, str]:
    with pytest.raises(CaseRefused) as refused:
        read_case({**ORDINARY, **changes})
    return dict(refused.value.problems)


def test_the_body_that_france_travail_takes_is_read() -> None:
    case = read_case(ORDINARY)
    assert case.day == date(2026, 11, 21)
    assert case.departement == "75"
    assert case.age == 36
    assert case.answers["niveau_etude"] == "NV4"
    assert "adresse" not in case.answers


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("niveau_etude", "NV6"),
        ("niveau_etude", 5),
        ("brsa", "oui"),
        ("brsa", 1),
        ("origine", ""),
        ("date", "21/11/2026"),
        ("date", "20261121"),
        ("date_naissance", "1990-02-30"),
        ("date_naissance", "2026-11-22"),
        ("date_naissance", "1900-01-01"),
        ("departement", "20"),
        ("departement", 93),
        ("adresse", "12 rue des Lilas"),
        ("msa_autonomie_recherche_emploi", 11),
        ("msa_autonomie_recherche_emploi", True),
        ("msa_autonomie_recherche_emploi", 1.0),
        ("projet_pro", {"skip": "later"}),
        ("projet_pro", ["SALARIAT"]),
        ("score", 1),
    ],
)
def test_an_unknown_field_or_value_is_refused_by_name(field: str, value: object) -> None:
    assert _refused(**{field: value}).keys() == {field}


def test_all_that_is_wrong_is_named() -> None:
    wrong = _refused(brsa="oui", score=1, date=None, adresse={"code_commune": "9306", "rue": "x"})
    assert wrong.keys() == {"brsa", "score", "date", "adresse.code_commune", "adresse.rue"}


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("[]", "case"),
        ("{", "case"),
        ('{"brsa": true, "brsa": false}', "brsa"),
        ("[" * 9999, "case"),
    ],
)
def test_text_that_is_no_case_is_refused(text: str, field: str) -> None:
    with pytest.raises(CaseRefused) as refused:
        parse_case(text)
    assert [problem.field for problem in refused.value.problems] == [field]


@pytest.mark.parametrize(
    ("commune", "departement"), [("93066", "93"), ("2A004", "2A"), ("97411", "974"), (None, None)]
)
def test_the_departement_is_that_of_the_address_unless_named(
    commune: str | None, departement: str | None
) -> None:
    body: dict[str, Any] = {"date": "2026-11-21", "adresse": {"code_commune": commune}}
    assert parse_case(json.dumps(body)).departement == departement
    assert read_case({**body, "departement": "31"}).departement == "31"


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        ("2010-11-21", "2026-11-20", 15),
        ("2010-11-21", "2026-11-21", 16),
        ("2008-02-29", "2026-02-28", 17),
        ("2008-02-29", "2026-03-01", 18),
        ("2008-02-29", "2024-02-29", 16),
        ("2000-12-31", "2026-12-31", 26),
        ("2026-11-21", "2026-11-21", 0),
    ],
)
@pytest.mark.requirement("R016")
def test_ages_are_completed_years(born: str, day: str, age: int) -> None:
    assert Case({"date_naissance": born}, date.fromisoformat(day)).age == age
