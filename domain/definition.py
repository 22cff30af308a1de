"""TOML text to `Questionnaire`, strictly: a definition loads whole or not at all."""

from collections.abc import Iterable, Mapping
from typing import Any

from domain import strict
from domain.questionnaire import (
    OPTION_KINDS,
    TYPED_KINDS,
    Condition,
    Doubt,
    Kind,
    Question,
    Questionnaire,
    Skip,
)

_JUSTIFICATION = ("purpose", "legal_basis", "retention")
_ALWAYS_OFFERED = (Skip.UNKNOWN, Skip.WITHHELD)
_CONDITIONS = ("any_of", "none_of", "ages", "answered")
_ONLY_FOR = {
    "options": OPTION_KINDS,
    "max_length": TYPED_KINDS,
    "exclusive": {Kind.CHOICES},
    "future": {Kind.DATE},
}
_QUESTION_KEYS = {
    *("key", "section", "kind", "mandatory", "identity", "options", "skips", "when", "needs"),
    *("max_length", "exclusive", "future", "limitable", "sensitive", "recipients", *_JUSTIFICATION),
}


def parse_questionnaire(toml: str) -> Questionnaire:
    """Read a questionnaire.

    Raises:
        DefinitionError: naming the first key that cannot be used, and why.
    """
    table = strict.parse(toml)
    strict.only(table, {"id", "version", "sections", "questions", "doubts"}, "questionnaire")
    sections = strict.texts(table, "sections", "questionnaire")
    questions = read_questions(table, sections)
    by_key = {question.key: question for question in questions}
    check_order(questions)
    doubts = strict.typed(table, "doubts", list, "questionnaire", [])
    return Questionnaire(
        id=strict.word(table, "id", "questionnaire"),
        version=strict.positive(table, "version", "questionnaire"),
        sections=sections,
        questions=questions,
        doubts=tuple(_doubt(entry, f"doubts[{n}]", by_key) for n, entry in enumerate(doubts)),
    )


def read_questions(table: Mapping[str, Any], sections: Iterable[str]) -> tuple[Question, ...]:
    """The questions of a table, each on its own; `check_order` looks at them together.

    Raises:
        DefinitionError: naming the first key that cannot be used, and why.
    """
    questions: dict[str, Question] = {}
    for number, entry in enumerate(strict.typed(table, "questions", list, "questionnaire")):
        question = _question(entry, f"questions[{number}]")
        if question.key in questions:
            strict.fail(question.key, "asked twice")
        if question.section not in sections:
            strict.fail(question.key, f"unknown section {question.section}")
        questions[question.key] = question
    if not questions:
        strict.fail("questionnaire.questions", "asks nothing")
    return tuple(questions.values())


def check_order(questions: Iterable[Question]) -> None:
    """Check that each condition is about an earlier question, and one that it can be about.

    Raises:
        DefinitionError: naming the first question of which that is not so.
    """
    earlier: dict[str, Question] = {}
    for question in questions:
        for condition in question.when:
            _check_condition(condition, earlier, f"{question.key}.when")
        earlier[question.key] = question


def _question(entry: object, where: str) -> Question:
    if not isinstance(entry, dict):
        strict.fail(where, "not a table")
    key = strict.word(entry, "key", where)
    strict.only(entry, _QUESTION_KEYS, key)
    for name in _JUSTIFICATION:
        if not strict.typed(entry, name, str, key).strip():
            strict.fail(f"{key}.{name}", "empty: a question without it cannot be asked")
    identity = strict.typed(entry, "identity", bool, key, False)
    kind = strict.member(Kind, strict.typed(entry, "kind", str, key), f"{key}.kind")
    for name, kinds in _ONLY_FOR.items():
        if name in entry and kind not in kinds:
            strict.fail(f"{key}.{name}", f"means nothing for {kind}")
    needs = strict.texts(entry, "needs", key) if "needs" in entry else ()
    if kind is Kind.NIR and (Kind.NIR.value not in needs or entry.get("mandatory")):
        strict.fail(f"{key}.needs", "a NIR is asked for only where it is permitted, and never due")
    options = strict.texts(entry, "options", key) if kind in OPTION_KINDS else ()
    question = Question(
        key=key,
        section=strict.typed(entry, "section", str, key),
        kind=kind,
        purpose=entry["purpose"],
        legal_basis=entry["legal_basis"],
        retention=entry["retention"],
        recipients=strict.texts(entry, "recipients", key),
        mandatory=strict.typed(entry, "mandatory", bool, key, False),
        identity=identity,
        options=options,
        skips=_skips(entry, key, () if identity else _ALWAYS_OFFERED),
        when=_conditions(entry, key),
        max_length=strict.positive(entry, "max_length", key, 100),
        needs=needs,
        exclusive=_exclusive(entry, key, options),
        future=strict.typed(entry, "future", bool, key, False),
        limitable=strict.typed(entry, "limitable", bool, key, False),
        sensitive=strict.typed(entry, "sensitive", bool, key, False),
    )
    if question.limitable and (identity or question.mandatory or not question.leaves):
        strict.fail(f"{key}.limitable", "needed elsewhere, or never leaves")
    return question


def _exclusive(entry: Mapping[str, Any], key: str, options: tuple[str, ...]) -> str:
    option = strict.typed(entry, "exclusive", str, key, "")
    if option and option not in options:
        strict.fail(f"{key}.exclusive", f"{option} is no option")
    return option


def _skips(entry: Mapping[str, Any], key: str, least: tuple[Skip, ...]) -> tuple[Skip, ...]:
    """The skips listed, or the least that must be offered."""
    usual = [skip.value for skip in least]
    listed = strict.typed(entry, "skips", list, key, usual)
    skips = tuple(strict.member(Skip, skip, f"{key}.skips") for skip in listed)
    if len(set(skips)) != len(skips):
        strict.fail(f"{key}.skips", "repeats a value")
    if not set(least) <= set(skips):
        needed = " and ".join(usual)
        strict.fail(f"{key}.skips", f"only identity questions can do without {needed}")
    return skips


def _conditions(entry: Mapping[str, Any], key: str) -> tuple[Condition, ...]:
    return tuple(_condition(item, key) for item in strict.typed(entry, "when", list, key, []))


def _condition(entry: object, key: str) -> Condition:
    where = f"{key}.when"
    if not isinstance(entry, dict):
        strict.fail(where, "not a table")
    strict.only(entry, {"question", *_CONDITIONS}, where)
    question = strict.typed(entry, "question", str, where)
    given = [name for name in _CONDITIONS if name in entry]
    if len(given) != 1:
        strict.fail(where, f"needs one of {', '.join(_CONDITIONS)}")
    match given[0]:
        case "answered":
            return Condition(question, answered=strict.typed(entry, "answered", bool, where))
        case "ages":
            return Condition(question, ages=_ages(entry, where))
        case "any_of":
            return Condition(question, any_of=_values(entry, "any_of", where))
        case _:
            return Condition(question, none_of=_values(entry, "none_of", where))


def _ages(entry: Mapping[str, Any], where: str) -> tuple[int, int]:
    ages = strict.typed(entry, "ages", list, where)
    if not (len(ages) == 2 and all(type(age) is int for age in ages) and 0 <= ages[0] <= ages[1]):
        strict.fail(f"{where}.ages", "needs the first and the last age")
    return ages[0], ages[1]


def _values(entry: Mapping[str, Any], name: str, where: str) -> tuple[str | bool, ...]:
    values = strict.typed(entry, name, list, where)
    if not values or not all(isinstance(value, str | bool) for value in values):
        strict.fail(f"{where}.{name}", "needs option keys or true/false")
    return tuple(values)


def _check_condition(condition: Condition, earlier: Mapping[str, Question], where: str) -> None:
    asked = earlier.get(condition.question)
    if asked is None:
        strict.fail(where, f"{condition.question} is not asked before")
    if condition.ages and asked.kind is not Kind.DATE:
        strict.fail(where, f"{asked.key} is no date")
    possible = _possible(asked)
    for value in (*condition.any_of, *condition.none_of):
        if not (isinstance(value, str) if possible is None else value in possible):
            strict.fail(where, f"{value} is no answer to {asked.key}")


def _possible(asked: Question) -> tuple[str | bool, ...] | None:
    """The answers that conditions can name; None for a list that is not known here."""
    if asked.kind is Kind.YES_NO:
        return (True, False)
    return None if asked.kind in {Kind.COUNTRY, Kind.COUNTRIES} else asked.options


def _doubt(entry: object, where: str, questions: Mapping[str, Question]) -> Doubt:
    if not isinstance(entry, dict):
        strict.fail(where, "not a table")
    code = strict.word(entry, "code", where)
    strict.only(entry, {"code", "about", "when"}, code)
    about = strict.typed(entry, "about", str, code)
    if about not in questions:
        strict.fail(f"{code}.about", f"{about} is not asked")
    doubt = Doubt(code, about, _conditions(entry, code))
    if not doubt.when:
        strict.fail(f"{code}.when", "always in doubt")
    for condition in doubt.when:
        _check_condition(condition, questions, f"{code}.when")
    return doubt
