"""A territory adds questions; it changes, requires and overfills nothing."""

from datetime import date

import pytest

from domain.definition import parse_questionnaire
from domain.errors import DefinitionError
from domain.layers import MOST_ASKED, check_budget, merged, parse_layer, with_local_texts
from domain.questionnaire import Kind, Layer
from domain.text_definition import parse_texts
from tests.builders import a_question, a_questionnaire
from tests.domain.test_definition import DEFINITION, REASONS, TEXTS

NATIONAL = parse_questionnaire(DEFINITION)
LAYER = f"""
name = "exemple-93"
version = 2
extends = "registration"
departement = "93"
valid_from = 2025-01-01
valid_until = 2027-12-31
example = true
[[questions]]
key = "quarter"
section = "identity"
kind = "text"
{REASONS}
[[questions]]
key = "workshop"
section = "situation"
kind = "choice"
options = ["CV", "NO"]
when = [{{ question = "working", any_of = [false] }}]
{REASONS}"""
LOCAL_TEXTS = """
language = "fr"
reviewed_by = ""
[questions.quarter]
label = "Quel est votre quartier ?"
short = "Quartier"
[questions.workshop]
label = "Un atelier vous intéresse-t-il ?"
short = "Atelier"
[options.workshop]
CV = "Écrire un CV"
NO = "Pas en ce moment"
"""


@pytest.mark.requirement("R195", "R200")
def test_local_questions_come_at_the_end_of_their_section() -> None:
    whole = merged(NATIONAL, parse_layer(LAYER, NATIONAL))
    assert [q.key for q in whole.questions] == [
        *("family_name", "quarter", "working", "needs", "workshop")
    ]
    assert whole.local == (Layer("exemple-93", 2),)
    assert whole.version == NATIONAL.version
    assert [whole.by_key[q.key] for q in NATIONAL.questions] == list(NATIONAL.questions)


@pytest.mark.parametrize(
    ("departement", "day", "held"),
    [
        ("93", date(2025, 1, 1), True),
        ("93", date(2027, 12, 31), True),
        ("93", date(2024, 12, 31), False),
        ("93", date(2028, 1, 1), False),
        ("92", date(2026, 1, 1), False),
        (None, date(2026, 1, 1), False),
    ],
)
def test_it_holds_in_its_departement_between_its_days(
    departement: str | None, day: date, *, held: bool
) -> None:
    assert parse_layer(LAYER, NATIONAL).holds(departement, day) is held


@pytest.mark.requirement("R195")
@pytest.mark.parametrize(
    ("change", "into", "where"),
    [
        ('key = "quarter"', 'key = "working"', "working"),
        ('kind = "text"', 'kind = "text"\nmandatory = true', "quarter"),
        ('kind = "text"', 'kind = "text"\nidentity = true', "quarter"),
        ('kind = "text"', 'kind = "nir"\nneeds = ["nir"]', "quarter"),
        ('kind = "text"', 'kind = "nir"', "quarter.needs"),
        ('section = "identity"', 'section = "elsewhere"', "quarter"),
        ('question = "working"', 'question = "nothing"', "workshop.when"),
        ('extends = "registration"', 'extends = "other"', "layer.extends"),
        ("valid_until = 2027-12-31", "valid_until = 2024-12-31", "layer.valid_until"),
        ("valid_until = 2027-12-31", "", "layer.valid_until"),
        ("example = true", "hidden = true", "layer.hidden"),
        ('purpose = "Vous appeler par votre nom."', "", "quarter.purpose"),
    ],
)
def test_a_layer_that_does_more_than_add_does_not_load(change: str, into: str, where: str) -> None:
    assert change in LAYER
    with pytest.raises(DefinitionError) as refused:
        parse_layer(LAYER.replace(change, into, 1), NATIONAL)
    assert refused.value.details["where"] == where


@pytest.mark.requirement("R215")
def test_a_layer_that_asks_too_much_does_not_load() -> None:
    full = a_questionnaire(
        *(a_question(f"q{n}", Kind.TEXT, section="identity") for n in range(MOST_ASKED - 1))
    )
    check_budget(full)
    one = LAYER.split('[[questions]]\nkey = "workshop"', maxsplit=1)[0]
    check_budget(merged(full, parse_layer(one, full)))
    two = one + one[one.index("[[questions]]") :].replace("quarter", "street")
    with pytest.raises(DefinitionError) as refused:
        parse_layer(two, full)
    assert refused.value.details["why"] == "up to 41 asked, more than 40"


@pytest.mark.requirement("R215")
def test_thirteen_mandatory_questions_are_too_many() -> None:
    twelve = [a_question(f"q{n}", Kind.TEXT, mandatory=True) for n in range(12)]
    check_budget(a_questionnaire(*twelve))
    with pytest.raises(DefinitionError, match="13 mandatory"):
        check_budget(a_questionnaire(*twelve, a_question("q12", Kind.TEXT, mandatory=True)))


def test_its_texts_join_the_national_ones() -> None:
    layer = parse_layer(LAYER, NATIONAL)
    local = parse_texts(LOCAL_TEXTS, layer.asked)
    whole = with_local_texts(parse_texts(TEXTS, NATIONAL), local)
    assert whole.questions["quarter"].short == "Quartier"
    assert whole.questions["working"].label == "Travaillez-vous ?"
    assert whole.option("workshop", "CV") == "Écrire un CV"
    with pytest.raises(DefinitionError) as refused:
        parse_texts(LOCAL_TEXTS.replace('NO = "Pas en ce moment"', ""), layer.asked)
    assert refused.value.details["where"] == "workshop.NO"
