"""The moment an interview becomes a registration: all of it, once, or nothing."""

import secrets
from dataclasses import dataclass

from sqlalchemy import select

from domain import bodies
from domain.acts import PERSON, Act, ActType, Author, Entry
from domain.interview import Interview
from domain.moments import Stamp
from domain.references import make_reference
from store import drafts, journal, log
from store.drafts import DraftId
from store.tables import ActRow
from store.transaction import Transaction

_ENTROPY = 6


@dataclass(frozen=True, slots=True)
class Submitted:
    """A registration that is kept.

    Attributes:
        dossier: its id, that of the draft it was.
        reference: what the person leaves with.
    """

    act: Act
    dossier: str
    reference: str


def submit(
    tx: Transaction,
    draft: DraftId,
    interview: Interview,
    now: Stamp,
    author: Author = PERSON,
    assisted_by: Author | None = None,
) -> Submitted:
    """Record the registration and erase the draft.

    Submitting the same draft again, after two taps or a crash, gives the first registration.

    Raises:
        UnknownDraft: it was discarded, or never began.
        InterviewIncomplete: a mandatory answer is missing.
        NotEnrolled: the device has no identity yet.
    """
    done = _submitted(tx, draft)
    if done:
        return done
    kept = drafts.load(tx, draft)
    questionnaire = interview.questionnaire
    body = bodies.registration(
        make_reference(secrets.token_bytes(_ENTROPY)),
        questionnaire.id,
        questionnaire.version,
        kept.language,
        interview.submission(),
        questionnaire.layers,
    )
    entry = Entry(
        ActType.REGISTRATION_SUBMITTED, body, draft, author, kept.mode, assisted_by=assisted_by
    )
    (act,) = journal.record(tx, [entry], now)
    drafts.discard(tx, draft)
    return _of(act, draft)


def _submitted(tx: Transaction, draft: DraftId) -> Submitted | None:
    earlier = log.read(
        tx,
        select(ActRow.document)
        .where(ActRow.dossier == draft, ActRow.type == ActType.REGISTRATION_SUBMITTED.value)
        .order_by(ActRow.position)
        .limit(1),
    )
    return _of(earlier[0], draft) if earlier else None


def _of(act: Act, draft: DraftId) -> Submitted:
    return Submitted(act, draft, str(act.body["reference"]))
