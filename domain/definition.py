"""TOML text to `Questionnaire` and `Texts`, strictly: a definition loads whole or not at all."""

import re
import tomllib
from collections.abc import Collection, Iterable, Mapping
from typing import Any, NoReturn, TypeVar

from domain.errors import DefinitionError
from domain.questionnaire import (
    OPTION_KINDS,
    TYPED_KINDS,
    Condition,
    Kind,
    Question,
    Questionnaire,
    Skip,
)
from domain.texts import QuestionText, Texts

_T = TypeVar("_T")
_E = TypeVar("_E", Kind, Skip)

_JUSTIFICATION = ("purpose", "legal_basis", "retention")
_ALWAYS_OFFERED = (Skip.UNKNOWN, Skip.WITHHELD)
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_QUESTION_KEYS = {
    *("key", "section", "kind", "mandatory", "identity", "options", "skips", "when"),
    *("max_length", "recipients", *_JUSTIFICATION),
}


def parse_questionnaire(toml: str) -> Questionnaire:
    """Read a questionnaire.

    Raises:
        DefinitionError: naming the first key that cannot be used, and why.
    """
    table = _parse(toml)
    _only(table, {"id", "version", "sections", "questions"}, "questionnaire")
    sections = _texts(table, "sections", "questionnaire")
    questions: dict[str, Question] = {}
    for number, entry in enumerate(_typed(table, "questions", list, "questionnaire")):
        question = _question(entry, f"questions[{number}]")
        if question.key in questions:
            _fail(question.key, "asked twice")
        if question.section not in sections:
            _fail(question.key, f"unknown section {question.section}")
        _check_conditions(question, questions)
        questions[question.key] = question
    if not questions:
        _fail("questionnaire.questions", "asks nothing")
    return Questionnaire(
        id=_name(table, "id", "questionnaire"),
        version=_positive(table, "version", "questionnaire"),
        sections=sections,
        questions=tuple(questions.values()),
    )


def parse_texts(toml: str, questionnaire: Questionnaire) -> Texts:
    """Read the texts of a questionnaire in one language.

    Raises:
        DefinitionError: when a text is missing, empty, or belongs to nothing.
    """
    table = _parse(toml)
    _only(table, {"language", "reviewed_by", "sections", "questions", "options"}, "texts")
    questions = _typed(table, "questions", dict, "texts")
    _same_keys(questions, questionnaire.by_key, "questions")
    sections = _sentences(table, "sections", questionnaire.sections)
    asked = {q.key: q.options for q in questionnaire.questions if q.kind in OPTION_KINDS}
    options = _typed(table, "options", dict, "texts", {})
    _same_keys(options, asked, "options")
    return Texts(
        language=_typed(table, "language", str, "texts"),
        reviewed_by=_typed(table, "reviewed_by", str, "texts"),
        sections=sections,
        questions={key: _question_text(key, entry) for key, entry in questions.items()},
        options={key: _sentences(options, key, keys) for key, keys in asked.items()},
    )


def _question(entry: object, where: str) -> Question:
    if not isinstance(entry, dict):
        _fail(where, "not a table")
    key = _name(entry, "key", where)
    _only(entry, _QUESTION_KEYS, key)
    for name in _JUSTIFICATION:
        if not _typed(entry, name, str, key).strip():
            _fail(f"{key}.{name}", "empty: a question without it cannot be asked")
    identity = _typed(entry, "identity", bool, key, False)
    kind = _member(Kind, _typed(entry, "kind", str, key), f"{key}.kind")
    for name, kinds in {"options": OPTION_KINDS, "max_length": TYPED_KINDS}.items():
        if name in entry and kind not in kinds:
            _fail(f"{key}.{name}", f"means nothing for {kind}")
    return Question(
        key=key,
        section=_typed(entry, "section", str, key),
        kind=kind,
        purpose=entry["purpose"],
        legal_basis=entry["legal_basis"],
        retention=entry["retention"],
        recipients=_texts(entry, "recipients", key),
        mandatory=_typed(entry, "mandatory", bool, key, False),
        identity=identity,
        options=_texts(entry, "options", key) if kind in OPTION_KINDS else (),
        skips=_skips(entry, key, () if identity else _ALWAYS_OFFERED),
        when=tuple(_condition(item, key) for item in _typed(entry, "when", list, key, [])),
        max_length=_positive(entry, "max_length", key, 100),
    )


def _skips(entry: Mapping[str, Any], key: str, least: tuple[Skip, ...]) -> tuple[Skip, ...]:
    """The skips listed, or the least that must be offered."""
    usual = [skip.value for skip in least]
    listed = _typed(entry, "skips", list, key, usual)
    skips = tuple(_member(Skip, skip, f"{key}.skips") for skip in listed)
    if len(set(skips)) != len(skips):
        _fail(f"{key}.skips", "repeats a value")
    if not set(least) <= set(skips):
        _fail(f"{key}.skips", f"only identity questions can do without {' and '.join(usual)}")
    return skips


def _condition(entry: object, key: str) -> Condition:
    where = f"{key}.when"
    if not isinstance(entry, dict):
        _fail(where, "not a table")
    _only(entry, {"question", "any_of"}, where)
    any_of = _typed(entry, "any_of", list, where)
    if not any_of or not all(isinstance(value, str | bool) for value in any_of):
        _fail(f"{where}.any_of", "needs option keys or true/false")
    return Condition(_typed(entry, "question", str, where), tuple(any_of))


def _check_conditions(question: Question, earlier: Mapping[str, Question]) -> None:
    for condition in question.when:
        asked = earlier.get(condition.question)
        if asked is None:
            _fail(f"{question.key}.when", f"{condition.question} is not asked before")
        possible = (True, False) if asked.kind is Kind.YES_NO else asked.options
        for value in condition.any_of:
            if value not in possible:
                _fail(f"{question.key}.when", f"{value} is no answer to {asked.key}")


def _question_text(key: str, entry: object) -> QuestionText:
    if not isinstance(entry, dict):
        _fail(key, "not a table")
    _only(entry, {"label", "short", "help", "example"}, key)
    for name in ("label", "short"):
        if not _typed(entry, name, str, key).strip():
            _fail(f"{key}.{name}", "empty")
    return QuestionText(
        label=entry["label"],
        short=entry["short"],
        help=_typed(entry, "help", str, key, ""),
        example=_typed(entry, "example", str, key, ""),
    )


def _parse(toml: str) -> dict[str, Any]:
    try:
        return tomllib.loads(toml)
    except tomllib.TOMLDecodeError as error:
        raise DefinitionError(where="toml", why=str(error)) from error


def _typed(
    table: Mapping[str, Any], name: str, kind: type[_T], where: str, default: _T | None = None
) -> _T:
    value = table.get(name, default)
    if value is None:
        _fail(f"{where}.{name}", "missing")
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        _fail(f"{where}.{name}", f"must be {kind.__name__}")
    return value


def _name(table: Mapping[str, Any], name: str, where: str) -> str:
    """A word that ends up in file names, columns and acts."""
    value = _typed(table, name, str, where)
    if not _NAME.fullmatch(value):
        _fail(f"{where}.{name}", "needs small letters, digits and _")
    return value


def _positive(table: Mapping[str, Any], name: str, where: str, default: int | None = None) -> int:
    value = _typed(table, name, int, where, default)
    if value < 1:
        _fail(f"{where}.{name}", "must be at least 1")
    return value


def _texts(table: Mapping[str, Any], name: str, where: str) -> tuple[str, ...]:
    values = _typed(table, name, list, where)
    if not values or not all(isinstance(value, str) and value for value in values):
        _fail(f"{where}.{name}", "needs texts")
    if len(set(values)) != len(values):
        _fail(f"{where}.{name}", "repeats a value")
    return tuple(values)


def _sentences(table: Mapping[str, Any], name: str, keys: Collection[str]) -> dict[str, str]:
    entries = _typed(table, name, dict, "texts")
    _same_keys(entries, keys, name)
    for key in keys:
        if not _typed(entries, key, str, name).strip():
            _fail(f"{name}.{key}", "empty")
    return {key: entries[key] for key in keys}


def _same_keys(found: Iterable[str], wanted: Iterable[str], where: str) -> None:
    for key in sorted(set(wanted) ^ set(found)):
        _fail(f"{where}.{key}", "unknown" if key in found else "missing")


def _only(table: Mapping[str, Any], known: set[str], where: str) -> None:
    for name in sorted(table.keys() - known):
        _fail(f"{where}.{name}", "unknown")


def _member(enum: type[_E], value: str, where: str) -> _E:
    try:
        return enum(value)
    except ValueError:
        _fail(where, f"unknown value {value}")


def _fail(where: str, why: str) -> NoReturn:
    raise DefinitionError(where=where, why=why)
