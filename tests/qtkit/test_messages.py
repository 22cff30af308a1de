"""No expected error reaches a person without a sentence."""

from collections.abc import Iterator
from importlib import import_module

import pytest

from domain.answers import AnswerRefused, Reason
from domain.errors import AppError
from qtkit import messages
from qtkit.answer_sentences import ANSWERS
from sync.errors import PortalBusy
from sync.support_kinds import KINDS

# Where errors are defined: those that are imported are subclasses here.
for _module in ("resources.packs.refusal", "store.errors", "sync.errors", "sync.signature"):
    import_module(_module)

_BANNED = ("invalide", "veuillez", "erreur", "interdit", "désolé")  # GOV.UK, error messages


def _subclasses(kind: type[AppError]) -> Iterator[type[AppError]]:
    for below in kind.__subclasses__():
        yield below
        yield from _subclasses(below)


def _raised() -> list[type[AppError]]:
    return [kind for kind in _subclasses(AppError) if not (kind.__doc__ or "").startswith("Base")]


def test_every_error_has_a_sentence() -> None:
    codes = {kind.code for kind in _raised() if kind is not AnswerRefused}
    assert codes - messages.ERRORS.keys() == set()


def test_every_error_has_a_support_code() -> None:
    codes = {kind.code for kind in _raised() if kind is not AnswerRefused}
    named = {kind.code for kind in KINDS}
    assert codes - named == set()
    assert named - codes <= {"trouble"}


def test_a_sentence_can_carry_its_code() -> None:
    said = messages.sentence_with_code(PortalBusy(120))
    assert said.startswith("Le portail est très demandé.")
    assert said.endswith("Code pour le support : 0803S2.")


def test_codes_are_unique() -> None:
    codes = [kind.code for kind in _raised()]
    assert len(codes) == len(set(codes))


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_to_refuse_an_answer_has_a_sentence(reason: Reason) -> None:
    said = messages.sentence(AnswerRefused("family_name", reason, max=100))
    assert said
    assert "{" not in said


def test_sentences_blame_nobody() -> None:
    said = [*messages.ERRORS.values(), *ANSWERS.values()]
    assert [s for s in said for word in _BANNED if word in s.lower()] == []
