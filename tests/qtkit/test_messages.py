"""No expected error reaches a person without a sentence."""

from collections.abc import Iterator

import pytest

import sync.errors  # noqa: F401 (both are imported so that their errors are subclasses here)
from domain.answers import AnswerRefused, Reason
from domain.errors import AppError
from qtkit import messages

_BANNED = ("invalide", "veuillez", "erreur", "interdit", "désolé")  # GOV.UK, error messages


def _subclasses(kind: type[AppError]) -> Iterator[type[AppError]]:
    for below in kind.__subclasses__():
        yield below
        yield from _subclasses(below)


def _raised() -> list[type[AppError]]:
    return [kind for kind in _subclasses(AppError) if not (kind.__doc__ or "").startswith("Base")]


@pytest.mark.parametrize("kind", _raised(), ids=lambda kind: kind.__name__)
def test_every_error_has_a_sentence(kind: type[AppError]) -> None:
    assert kind is AnswerRefused or kind.code in messages.ERRORS


def test_codes_are_unique() -> None:
    codes = [kind.code for kind in _raised()]
    assert len(codes) == len(set(codes))


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_to_refuse_an_answer_has_a_sentence(reason: Reason) -> None:
    said = messages.sentence(AnswerRefused("family_name", reason, max=100))
    assert said
    assert "{" not in said


def test_sentences_blame_nobody() -> None:
    said = [*messages.ERRORS.values(), *messages.ANSWERS.values()]
    assert [s for s in said for word in _BANNED if word in s.lower()] == []
