"""Recommendations after corrections, and the decisions of agents."""

from domain.acts import Act, ActType, Author, Entry, Json
from domain.errors import NotCompetent
from domain.moments import Stamp
from domain.orientation.decision import Decision, decides, decision_body, may_decide
from store import device, dossiers, journal
from store.transaction import Transaction


def recommend(
    tx: Transaction, dossier: str, recommendation: Json, author: Author, now: Stamp
) -> Act:
    """Record what is recommended now; nothing if it is what was recommended before.

    Args:
        recommendation: made by the caller (`domain.orientation.record.recommendation_body`).
        author: the agent who corrected the answers, or who asked for it.

    Raises:
        UnknownDossier: no act of it is held.
        NotEnrolled: the device has no identity yet.
    """
    usable = dossiers.load(tx, dossier).usable
    made = [act for act in usable if act.type == ActType.RECOMMENDATION_MADE]
    if made and made[-1].body == recommendation:
        return made[-1]
    return _record(tx, ActType.RECOMMENDATION_MADE, recommendation, dossier, author, now)


def decide(tx: Transaction, dossier: str, decision: Decision, author: Author, now: Stamp) -> Act:
    """Record the decision of an agent.

    Raises:
        NotCompetent: another body decides, or nobody in particular does.
        UnknownDossier: no act of it is held.
        NotEnrolled: the device has no identity yet.
    """
    here = device.require(tx).structure_kind
    if decision.structure_kind is not here or not may_decide(here, decision.decider):
        raise NotCompetent(structure=here.value, decider=decision.decider)
    if not decides(author):
        raise NotCompetent(structure=here.value, decider=decision.decider)
    dossiers.load(tx, dossier)
    body = decision_body(decision)
    return _record(tx, ActType.ORIENTATION_DECIDED, body, dossier, author, now)


def _record(
    tx: Transaction, type_: ActType, body: Json, dossier: str, author: Author, now: Stamp
) -> Act:
    mode = device.require(tx).kind
    (act,) = journal.record(tx, [Entry(type_, body, dossier, author, mode)], now)
    return act
