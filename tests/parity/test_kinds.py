"""Every kind of question can be asked by both applications, and every questionnaire shown."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import kiosk
from counter.content import Content
from counter.desk import load_content
from counter.forms.editors import EDITORS, editor_for
from counter.forms.interview_form import InterviewForm
from domain.answers import Answer, read_answer
from domain.questionnaire import Kind, Question, Skip
from kiosk.lookup import Lookup
from kiosk.sketch import sketch_of
from resources import load
from tests.builders import TODAY

CONTENT = load_content()
QUESTIONS = CONTENT.questionnaire.questions
CONTEXT = CONTENT.interview(TODAY).context
SAMPLES: dict[Kind, tuple[Answer, ...]] = {
    Kind.NAME: ("N'Guyễn-Łukaş", "d’Arc"),
    Kind.TEXT: ("12 bis, rue du 8 mai 1945",),
    Kind.LONG_TEXT: ("Le bois.\nPlus tard, mon atelier.",),
    Kind.PHONE: ("+33612345678", "+212661234567", "+262692123456"),
    Kind.EMAIL: ("a.b+c@exemple.fr",),
    Kind.DATE: ("1998-03-14", "2000-02-29", "1990-01-01"),
    Kind.COMMUNE: ("93066", "2A004", "97411", "75111"),
    Kind.COUNTRY: ("FR", "UA", "SUHH"),
    Kind.COUNTRIES: (("FR",), ("DZ", "FR"), ("UA", "PL", "DE", "FR", "MA")),
    Kind.JOB: ("D1102", "K2204"),
    Kind.YES_NO: (True, False),
}
NEVER_AT_THE_KIOSK = {Kind.NIR}
"""Asked only where `Context.permissions` has what the question needs, and a kiosk has none."""


def answers_of(question: Question) -> list[Answer]:
    """All options and skips, or samples of what can be typed."""
    answers: list[Answer] = [*question.skips, *SAMPLES.get(question.kind, ())]
    if question.kind is Kind.CHOICE:
        answers += question.options
    if question.kind is Kind.CHOICES:
        together = tuple(o for o in question.options if o != question.exclusive)
        answers += [together, together[:1], together[1::2], question.options[-1:]]
    return answers


CASES = [(question, answer) for question in QUESTIONS for answer in answers_of(question)]
NAMES = [f"{question.key}={answer}" for question, answer in CASES]


def test_every_kind_has_an_editor_in_both() -> None:
    folder = Path(kiosk.__file__).parent / "Kiosk" / "questions"
    names = {"".join(map(str.capitalize, kind.split("_"))): kind for kind in Kind}
    files = {file.stem.removesuffix("Question") for file in folder.glob("*Question.qml")}
    assert set(EDITORS) == set(Kind)
    assert {names[name] for name in files} == set(Kind) - NEVER_AT_THE_KIOSK


@pytest.mark.parametrize(("question", "answer"), CASES, ids=NAMES)
def test_an_answer_shown_again_reads_the_same_in_both(
    question: Question, answer: Answer, qtbot: QtBot
) -> None:
    given: list[object] = []
    editor = editor_for(question, CONTENT)
    qtbot.addWidget(editor)
    editor.given.connect(given.append)
    editor.show_answer(answer)
    raw = editor.reading()
    assert raw is not None
    assert read_answer(question, raw, CONTEXT) == answer
    editor.settle()
    assert given == []  # nothing new was given
    if question.kind in NEVER_AT_THE_KIOSK:
        return
    sketch = sketch_of(question, answer, Lookup(load.reference(), ""), "fr")
    tapped = Skip(sketch.skip) if sketch.skip else sketch.raw(question.kind)
    assert read_answer(question, tapped, CONTEXT) == answer


def test_every_question_of_the_registration_is_shown(qtbot: QtBot, content: Content) -> None:
    form = InterviewForm(content)
    qtbot.addWidget(form)
    form.show_interview(content.interview(TODAY))
    for question in content.questionnaire.questions:
        assert (
            form.field(question.key)
            .accessibleName()
            .startswith(content.texts.questions[question.key].short)
        )
