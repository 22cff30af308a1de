"""The moment an interview becomes a registration: all of it, once, or nothing."""

import secrets
from dataclasses import dataclass

from sqlalchemy import select

from domain import bodies
from domain.acts import PERSON, Act, ActType, Entry, Json
from domain.hand import Confirmation, said_of_hand
from domain.interview import Interview
from domain.limits import limit
from domain.moments import Stamp
from domain.references import make_reference
from store import drafts, journal, log
from store.drafts import Draft, DraftId
from store.errors import UnknownDraft
from store.tables import ActRow
from store.transaction import Transaction

_ENTROPY = 6
_ALONE = Confirmation()
_TOGETHER = (ActType.REGISTRATION_SUBMITTED.value, ActType.RECOMMENDATION_MADE.value)


@dataclass(frozen=True, slots=True)
class Submitted:
    """A registration that is kept.

    Attributes:
        dossier: its id, that of the draft it was.
        reference: what the person leaves with.
        recommendation: the act that says what the rules recommend, if it was asked for.
    """

    act: Act
    dossier: str
    reference: str
    recommendation: Act | None = None


def submit(
    tx: Transaction,
    draft: DraftId,
    interview: Interview,
    now: Stamp,
    yes: Confirmation = _ALONE,
    recommendation: Json | None = None,
) -> Submitted:
    """Record the registration, with what is recommended for it, and erase the draft.

    Submitting the same draft again, after two taps or a crash, gives the first registration.

    Args:
        yes: how the person confirmed it, and with whom.
        recommendation: of these answers (`domain.orientation.record.recommendation_body`); made
            by the caller, because the engine of the rules is slow to import.

    Raises:
        UnknownDraft: it was discarded, or never began; or it was submitted, and sealed.
        InterviewIncomplete: a mandatory answer is missing.
        NotEnrolled: the device has no identity yet.
    """
    done = _submitted(tx, draft)
    if done:
        return done
    kept = drafts.load(tx, draft)
    said = [(ActType.REGISTRATION_SUBMITTED, _body(interview, kept, yes))]
    if limited := kept.limited & interview.submission().keys():
        # First: whoever holds the answers knows already which of them are to be kept.
        said.insert(0, (ActType.SHARING_LIMITED, limit(limited, ())))
    if recommendation is not None:
        said.append((ActType.RECOMMENDATION_MADE, recommendation))
    entries = [
        Entry(type_, body, draft, PERSON, kept.mode, assisted_by=yes.assisted_by)
        for type_, body in said
    ]
    acts = [act for act in journal.record(tx, entries, now) if act.type in _TOGETHER]
    drafts.discard(tx, draft)
    return _of(acts, draft)


def stands(tx: Transaction, submitted: Submitted) -> bool:
    """Whether it is recorded. Where it was sealed, nobody can find out more from here."""
    act = submitted.act
    return log.hash_at(tx, act.origin.device, act.seq) == act.hash


def _body(interview: Interview, kept: Draft, yes: Confirmation) -> Json:
    questionnaire, answers = interview.questionnaire, interview.submission()
    body = bodies.registration(
        make_reference(secrets.token_bytes(_ENTROPY)),
        questionnaire.id,
        questionnaire.version,
        kept.language,
        answers,
        questionnaire.layers,
    )
    return {**body, **said_of_hand(kept.helped, answers, yes)}


def _submitted(tx: Transaction, draft: DraftId) -> Submitted | None:
    earlier = log.read(
        tx,
        select(ActRow.document)
        .where(ActRow.dossier == draft, ActRow.type.in_(_TOGETHER))
        .order_by(ActRow.position)
        .limit(len(_TOGETHER)),
    )
    if earlier and earlier[0].sealed:
        raise UnknownDraft(draft=draft)
    return _of(earlier, draft) if earlier else None


def _of(acts: list[Act], draft: DraftId) -> Submitted:
    """What was recorded together. Later recommendations are others', after corrections."""
    first, *rest = acts
    made = next((act for act in rest if act.type == ActType.RECOMMENDATION_MADE), None)
    return Submitted(first, draft, str(first.body["reference"]), made)
