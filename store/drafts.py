"""Drafts: unfinished interviews, of which each answer is kept as it is given."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import uuid_utils
from sqlalchemy import delete, insert, select, update

from domain.acts import Author, Mode
from domain.answers import Answer, answer_from_json, answer_to_json
from domain.hand import Helped
from domain.moments import Stamp, from_text, to_text
from domain.questionnaire import Layer
from resources.library import Library
from store import device
from store.driver import IntegrityError
from store.errors import UnknownDraft
from store.tables import DraftAnswerRow, DraftRow
from store.transaction import Transaction

DraftId = str
"""UUIDv7; it becomes the id of the dossier."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An unfinished interview.

    Attributes:
        language: the one the person answers in.
        layers: what it was begun with: the questionnaire and its local layers.
        answers: canonical answers by question, in no particular order.
        limited: questions whose answers the person wants kept in the structure.
        helped: who helped with which answers; the others are the person's own.
    """

    id: DraftId
    started_at: datetime
    language: str
    mode: Mode
    answers: Mapping[str, Answer]
    layers: tuple[Layer, ...]
    limited: frozenset[str] = frozenset()
    helped: Helped = field(default_factory=dict)


def start(
    tx: Transaction,
    language: str,
    now: Stamp,
    mode: Mode | None = None,
    layers: Sequence[Layer] = (),
) -> DraftId:
    """Begin an interview.

    Args:
        mode: None for the kind of this device.
        layers: what is asked, so that it can be gone on with; none for what ships.

    Raises:
        NotEnrolled: the device has no identity yet.
    """
    own = device.require(tx)
    moment = now.corrected
    milliseconds = max(0, round(moment.timestamp() * 1000))  # a clock can be lost before 1970
    draft = str(uuid_utils.uuid7(nanoseconds=milliseconds * 1_000_000))
    tx.connection.execute(
        insert(DraftRow).values(
            id=draft,
            started_at=to_text(moment),
            language=language,
            mode=(mode or own.kind).value,
            layers=_written(layers or Library().edition.layers),
        )
    )
    return draft


_to_text = json.JSONEncoder(ensure_ascii=False).encode
_ANSWER = (
    "INSERT INTO draft_answers (draft, question, answer, helper) VALUES (?, ?, ?, ?)"
    " ON CONFLICT (draft, question) DO UPDATE"
    " SET answer = excluded.answer, helper = excluded.helper"
)


def answer(
    tx: Transaction, draft: DraftId, question: str, given: Answer, helper: Author | None = None
) -> None:
    """Keep an answer, in the place of an earlier one, and of the help with that.

    Args:
        helper: the agent who helped with it; None for an answer that is the person's own.

    Raises:
        UnknownDraft: there is no such interview, any more.
    """
    by = _to_text([helper.agent, helper.name]) if helper else None
    try:
        tx.driver.execute(_ANSWER, (draft, question, _to_text(answer_to_json(given)), by))
    except IntegrityError as error:
        raise UnknownDraft(draft=draft) from error


def forget(tx: Transaction, draft: DraftId, question: str) -> None:
    """Forget the answer to a question, if there is one."""
    tx.connection.execute(
        delete(DraftAnswerRow).where(
            DraftAnswerRow.draft == draft, DraftAnswerRow.question == question
        )
    )


def limit(tx: Transaction, draft: DraftId, questions: Iterable[str]) -> None:
    """Note all the questions whose answers are to stay in the structure."""
    limited = json.dumps(sorted(questions))
    tx.connection.execute(update(DraftRow).where(DraftRow.id == draft).values(limited=limited))


def speak(tx: Transaction, draft: DraftId, language: str) -> None:
    """Note that the person now answers in another language."""
    tx.connection.execute(update(DraftRow).where(DraftRow.id == draft).values(language=language))


def load(tx: Transaction, draft: DraftId) -> Draft:
    """The interview so far.

    Raises:
        UnknownDraft: there is no such interview, any more.
    """
    row = tx.connection.execute(
        select(
            *(DraftRow.started_at, DraftRow.language, DraftRow.mode),
            *(DraftRow.layers, DraftRow.limited),
        ).where(DraftRow.id == draft)
    ).first()
    if row is None:
        raise UnknownDraft(draft=draft)
    started_at, language, mode, layers, limited = row
    begun_with = tuple(Layer(name, version) for name, version in json.loads(layers))
    answers, helped = _answers(tx, draft)
    return Draft(
        *(draft, from_text(started_at), language, Mode(mode), answers, begun_with),
        *(frozenset(json.loads(limited)), helped),
    )


def put_back(tx: Transaction, draft: Draft) -> None:
    """Keep an interview that was elsewhere, as it is."""
    tx.connection.execute(
        insert(DraftRow).values(
            id=draft.id,
            started_at=to_text(draft.started_at),
            language=draft.language,
            mode=draft.mode.value,
            layers=_written(draft.layers),
            limited=json.dumps(sorted(draft.limited)),
        )
    )
    for question, given in draft.answers.items():
        answer(tx, draft.id, question, given, draft.helped.get(question))


def open_drafts(tx: Transaction) -> list[Draft]:
    """All unfinished interviews, the latest first."""
    ids = select(DraftRow.id).order_by(DraftRow.started_at.desc(), DraftRow.id.desc())
    return [load(tx, draft) for draft in tx.connection.scalars(ids).all()]


def latest(tx: Transaction) -> Draft | None:
    """The unfinished interview that began last."""
    return next(iter(open_drafts(tx)), None)


def discard(tx: Transaction, draft: DraftId) -> None:
    """Erase an interview and its answers, if they are still there."""
    tx.connection.execute(delete(DraftRow).where(DraftRow.id == draft))


def discard_all(tx: Transaction, but: DraftId = "") -> None:
    """Erase all unfinished interviews, but for one."""
    tx.connection.execute(delete(DraftRow).where(DraftRow.id != but))


def _written(layers: Iterable[Layer]) -> str:
    return json.dumps([[layer.name, layer.version] for layer in layers], separators=(",", ":"))


def _answers(tx: Transaction, draft: DraftId) -> tuple[dict[str, Answer], Helped]:
    row = DraftAnswerRow
    rows = tx.connection.execute(
        select(row.question, row.answer, row.helper).where(row.draft == draft)
    ).all()
    answers = {question: answer_from_json(json.loads(text)) for question, text, _ in rows}
    return answers, {question: Author(*json.loads(by)) for question, _, by in rows if by}
