"""Local layers: what a territory asks beyond the national questionnaire.

A layer adds questions at the end of sections. It changes nothing national, requires nothing and
keeps the whole within the budget: that is checked when it is read, never trusted.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from domain import strict
from domain.definition import check_order, read_questions
from domain.paths import longest
from domain.questionnaire import Kind, Layer, Question, Questionnaire
from domain.texts import Texts

MOST_ASKED: Final = 40
MOST_MANDATORY: Final = 12
_KEYS = {"name", "version", "extends", "departement", "valid_from", "valid_until", "example"}


@dataclass(frozen=True, slots=True)
class LocalLayer:
    """Questions that a département adds from one day to another, both included.

    Attributes:
        extends: id of the questionnaire.
        example: without legal value; for training and tests.
    """

    id: Layer
    extends: str
    departement: str
    valid_from: date
    valid_until: date
    example: bool
    questions: tuple[Question, ...]

    def holds(self, departement: str | None, day: date) -> bool:
        """Whether it is of that département, and in force on that day."""
        return self.departement == departement and self.valid_from <= day <= self.valid_until

    @property
    def asked(self) -> Questionnaire:
        """Its questions alone, as its texts are read against."""
        return Questionnaire(self.extends, self.id.version, (), self.questions)


def parse_layer(toml: str, national: Questionnaire) -> LocalLayer:
    """Read a local layer of this questionnaire.

    Raises:
        DefinitionError: naming the key that cannot be used: also when a national question would
            be changed, a question be required, or the budget be exceeded.
    """
    table = strict.parse(toml)
    strict.only(table, {*_KEYS, "questions"}, "layer")
    if strict.typed(table, "extends", str, "layer") != national.id:
        strict.fail("layer.extends", f"is not {national.id}")
    layer = LocalLayer(
        id=Layer(
            strict.typed(table, "name", str, "layer"), strict.positive(table, "version", "layer")
        ),
        extends=national.id,
        departement=strict.typed(table, "departement", str, "layer"),
        valid_from=strict.typed(table, "valid_from", date, "layer"),
        valid_until=strict.typed(table, "valid_until", date, "layer"),
        example=strict.typed(table, "example", bool, "layer", False),
        questions=_local_questions(table, national),
    )
    if layer.valid_until < layer.valid_from:
        strict.fail("layer.valid_until", "is before valid_from")
    check_budget(merged(national, layer))
    return layer


def _local_questions(table: Mapping[str, Any], national: Questionnaire) -> tuple[Question, ...]:
    questions = read_questions(table, national.sections)
    for question in questions:
        if question.key in national.by_key:
            strict.fail(question.key, "is a national question: a local layer changes none")
        if question.mandatory or question.identity:
            strict.fail(question.key, "a local question is neither mandatory nor an identity")
        if question.kind is Kind.NIR:
            strict.fail(question.key, "a NIR is a matter of national law")
    return questions


def merged(questionnaire: Questionnaire, layer: LocalLayer) -> Questionnaire:
    """The questionnaire with the layer's questions, each at the end of its section.

    Raises:
        DefinitionError: a question depends on one that is asked after it.
    """
    order = questionnaire.sections.index
    questions = sorted((*questionnaire.questions, *layer.questions), key=lambda q: order(q.section))
    check_order(questions)
    local = (*questionnaire.local, layer.id)
    return replace(questionnaire, questions=tuple(questions), local=local)


def with_local_texts(texts: Texts, local: Texts) -> Texts:
    """The texts of the whole: national ones, with those of a layer in the same language."""
    return replace(
        texts,
        questions={**texts.questions, **local.questions},
        options={**texts.options, **local.options},
    )


def check_budget(questionnaire: Questionnaire) -> None:
    """Check that nobody is asked too much, whatever they answer.

    Raises:
        DefinitionError: saying how many questions there can be.
    """
    most = longest(questionnaire)
    if most.asked > MOST_ASKED:
        strict.fail("questions", f"up to {most.asked} asked, more than {MOST_ASKED}")
    if most.mandatory > MOST_MANDATORY:
        strict.fail("questions", f"up to {most.mandatory} mandatory, more than {MOST_MANDATORY}")
