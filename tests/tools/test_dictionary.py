"""The data dictionary says something of everything that is kept, and nothing of anything else."""

from dataclasses import replace

import pytest

from resources import load
from tools.dictionary import PAGE
from tools.dictionary.correspondence import Dictionary, gaps, shipped
from tools.dictionary.page import page


def found(dictionary: Dictionary) -> list[str]:
    return gaps(dictionary, load.questionnaire("registration"))


@pytest.mark.requirement("R139")
def test_something_is_said_of_every_question_option_and_act() -> None:
    assert found(shipped()) == []


@pytest.mark.requirement("R139")
def test_the_page_is_what_ships() -> None:
    """If not: `./dev dictionary`."""
    written = PAGE.read_text(encoding="utf-8")
    assert written == page(shipped(), load.questionnaire("registration"))


def test_what_is_missing_is_named() -> None:
    known = shipped()
    questions = {key: names for key, names in known.questions.items() if key != "phone"}
    options = {**known.options, "urgence": {"DORMIR": []}}
    acts = {**known.acts, "help.requested": {"place": ("texte", "…")}}
    assert found(replace(known, questions=questions)) == ["question phone: nothing is said of it"]
    assert "option urgence.MANGER: nothing is said of it" in found(replace(known, options=options))
    assert found(replace(known, acts=acts)) == [
        "act help.requested.page: nothing is said of it",
        "act help.requested.place: there is none",
    ]


@pytest.mark.parametrize(
    "name",
    [
        *("ft:brsa=PEUT_ETRE", "ft:contrainte_inconnue", "fti:surnom", "di:Thematique/famille"),
        *("rome:people", "insee:communes"),
    ],
)
def test_a_name_that_does_not_exist_elsewhere_is_named(name: str) -> None:
    known = shipped()
    wrong = replace(known, questions={**known.questions, "phone": [name]})
    assert found(wrong) == [f"no such name: {name}"]
