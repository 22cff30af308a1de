"""Each idea has a picture, and the same one everywhere."""

import pytest

from domain.questionnaire import Question
from resources import load
from resources.pictures import pictures

QUESTIONS = load.questionnaire("registration").questions
TONES = ("ink", "primary", "on_primary", "danger")


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.key)
def test_each_question_has_a_picture_that_can_be_drawn(question: Question) -> None:
    name = pictures().of_question(question)
    assert all(load.path(f"icons/{tone}/{name}.svg").is_file() for tone in TONES)


def test_only_what_is_asked_has_one_of_its_own() -> None:
    asked = {question.key: question.options for question in QUESTIONS}
    assert pictures().questions.keys() <= asked.keys()
    for question, shown in pictures().answers.items():
        assert shown.keys() <= set(asked[question])
        assert all(load.path(f"icons/primary/{name}.svg").is_file() for name in shown.values())


def test_the_same_words_have_the_same_picture() -> None:
    texts = load.texts("registration", "falc")
    seen: dict[str, str] = {}
    for question, shown in pictures().answers.items():
        for option, picture in shown.items():
            words = texts.option(question, option)
            assert seen.setdefault(words, picture) == picture


def test_what_a_place_adds_has_the_picture_of_its_section() -> None:
    own = [question for layer in load.layers("registration") for question in layer.asked.questions]
    assert own
    for question in own:
        assert pictures().of_question(question) == f"section_{question.section}"
