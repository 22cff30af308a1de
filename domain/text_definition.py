"""TOML text to `Texts`, strictly: every word that a questionnaire needs, and no other."""

from collections.abc import Mapping
from typing import Any

from domain import strict
from domain.questionnaire import OPTION_KINDS, Questionnaire
from domain.texts import QuestionText, Texts

_TABLES = {"language", "reviewed_by", "sections", "questions", "options", "doubts"}
_QUESTION_KEYS = {"label", "short", "help", "example", "information", "duties"}


def parse_texts(toml: str, questionnaire: Questionnaire) -> Texts:
    """Read the texts of a questionnaire in one language.

    Raises:
        DefinitionError: when a text is missing, empty, or belongs to nothing.
    """
    table = strict.parse(toml)
    strict.only(table, _TABLES, "texts")
    questions = strict.typed(table, "questions", dict, "texts")
    strict.same_keys(questions, questionnaire.by_key, "questions")
    asked = {q.key: q.options for q in questionnaire.questions if q.kind in OPTION_KINDS}
    options = strict.typed(table, "options", dict, "texts", {})
    strict.same_keys(options, asked, "options")
    doubts = tuple(doubt.code for doubt in questionnaire.doubts)
    return Texts(
        language=strict.typed(table, "language", str, "texts"),
        reviewed_by=strict.typed(table, "reviewed_by", str, "texts"),
        sections=_sentences(table, "sections", questionnaire.sections),
        questions={key: _question_text(key, entry) for key, entry in questions.items()},
        options={key: strict.sentences(options, key, keys) for key, keys in asked.items()},
        doubts=_sentences(table, "doubts", doubts),
    )


def _sentences(table: Mapping[str, Any], name: str, keys: tuple[str, ...]) -> dict[str, str]:
    """A sentence for each key; the table may be left out where there is none."""
    return strict.sentences(table, name, keys) if keys or name in table else {}


def _question_text(key: str, entry: object) -> QuestionText:
    if not isinstance(entry, dict):
        strict.fail(key, "not a table")
    strict.only(entry, _QUESTION_KEYS, key)
    for name in ("label", "short"):
        if not strict.typed(entry, name, str, key).strip():
            strict.fail(f"{key}.{name}", "empty")
    information, duties = _lines(entry, "information", key), _lines(entry, "duties", key)
    if sum(map(len, duties)) >= max(1, sum(map(len, information))):
        strict.fail(f"{key}.duties", "needs more words on rights before it")
    return QuestionText(
        label=entry["label"],
        short=entry["short"],
        help=strict.typed(entry, "help", str, key, ""),
        example=strict.typed(entry, "example", str, key, ""),
        information=information,
        duties=duties,
    )


def _lines(entry: Mapping[str, Any], name: str, key: str) -> tuple[str, ...]:
    return strict.texts(entry, name, key) if name in entry else ()
