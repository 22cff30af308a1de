"""Where the orientation of a person stands: what is recommended, what was decided, what waits.

Until a human of the competent body has decided, a recommendation is provisional and stays a task;
no time turns it into a decision. Two decisions whose authors did not see each other are a
conflict, which a human settles.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.acts import Act, ActType
from domain.answers import Answer
from domain.dossier import Dossier
from domain.heads import unreplaced
from domain.interview import Interview
from domain.orientation.decision import Decision, Made, decision_from
from domain.orientation.record import UNDECIDED, recommendation_from


class State(StrEnum):
    """What comes next for a person.

    NONE: nothing is recommended yet.
    NOT_REGISTRABLE: no orientation; the recommendation says what happens instead, and with whom.
    TO_CLARIFY: a short interview is to complete the answers first.
    PROVISIONAL: a decision is awaited; meanwhile the recommendation may be followed, as such.
    REFUSED: it was decided not to follow it, and not yet what happens instead.
    DECIDED: a human of the competent body decided where the person is oriented.
    OUTDATED: they decided so, but the answers have changed, and the recommendation with them.
    CONFLICT: two agents decided differently without seeing each other's decision.
    """

    NONE = "none"
    NOT_REGISTRABLE = "not_registrable"
    TO_CLARIFY = "to_clarify"
    PROVISIONAL = "provisional"
    REFUSED = "refused"
    DECIDED = "decided"
    OUTDATED = "outdated"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision, and the act that records it."""

    act: Act
    decision: Decision


@dataclass(frozen=True, slots=True)
class Standing:
    """The orientation of a person, from the acts at hand.

    Attributes:
        latest: the last recommendation; None before there is one.
        since: when it was made.
        decisions: those that nobody replaced, oldest first: one, or several in a conflict.
        earlier: those that were replaced, oldest first.
        withdrawals: ids of the withdrawals of the dossier that stand.
    """

    state: State
    latest: Made | None
    since: datetime | None
    decisions: tuple[Decided, ...]
    earlier: tuple[Decided, ...]
    withdrawals: tuple[str, ...] = ()

    @property
    def waits(self) -> bool:
        """Whether a human has something to do before the person is oriented."""
        return self.state not in {State.NONE, State.NOT_REGISTRABLE, State.DECIDED}

    @property
    def conflict(self) -> bool:
        """Whether decisions were taken that did not know of each other, and differ."""
        return self.state is State.CONFLICT

    @property
    def holding(self) -> Decided | None:
        """The decision that holds; None before one does, and while several are in conflict."""
        holds = self.state in {State.DECIDED, State.REFUSED, State.OUTDATED}
        return self.decisions[-1] if holds else None

    def is_earlier(self, decided: Decided) -> bool:
        """Whether it was taken on an earlier recommendation than the one of now."""
        return self.latest is not None and decided.decision.recommendation != self.latest.act

    @property
    def seen(self) -> tuple[str, ...]:
        """What the author of the next decision has seen.

        Of a person with several dossiers also what was replaced: in one alone nobody may know that.
        """
        everything = (*self.earlier, *self.decisions)
        several = len({each.act.dossier for each in everything}) > 1
        named = everything if several else self.decisions
        return (*(decided.act.id for decided in named), *self.withdrawals)


def standing_of(dossier: Dossier) -> Standing:
    """Where the orientation of this person stands. Acts that cannot be read count for nothing."""
    made = [act for act in dossier.usable if act.type == ActType.RECOMMENDATION_MADE]
    taken = [
        Decided(act, decision_from(act.body))
        for act in dossier.usable
        if act.type == ActType.ORIENTATION_DECIDED
    ]
    heads = unreplaced({each.act.id: frozenset(each.decision.seen) for each in taken})
    decisions = tuple(each for each in taken if each.act.id in heads)
    latest = Made(made[-1].id, recommendation_from(made[-1].body)) if made else None
    return Standing(
        _state(latest, decisions),
        latest,
        made[-1].occurred_at if made else None,
        decisions,
        tuple(each for each in taken if each.act.id not in heads),
        dossier.withdrawals.seen,
    )


def answers_now(dossier: Dossier, interview: Interview) -> dict[str, Answer]:
    """The answers that count today, for a new recommendation after corrections.

    Those to questions that the others no longer call for do not count, as in an interview; nor
    do those in conflict, which are open until a human has settled them. What the questionnaire
    does not know was asked by an earlier one, or in the short interview: it counts too.

    Args:
        interview: without answers: the questionnaire, asked here and today.
    """
    known = {key: field.value for key, field in dossier.fields.items() if not field.conflict}
    by_key = interview.questionnaire.by_key
    asked = {q.key for q in Interview(interview.questionnaire, interview.context, known).asked}
    return {key: value for key, value in known.items() if key in asked or key not in by_key}


def _state(latest: Made | None, decisions: tuple[Decided, ...]) -> State:
    if len({_result(each.decision) for each in decisions}) > 1:
        return State.CONFLICT
    if decisions:
        return _state_of(decisions[-1].decision, latest)
    if latest is None:
        return State.NONE
    if latest.recommendation.body == UNDECIDED:
        return State.TO_CLARIFY
    return State.PROVISIONAL if latest.recommendation.path else State.NOT_REGISTRABLE


def _state_of(decision: Decision, latest: Made | None) -> State:
    if latest is not None and decision.recommendation != latest.act:
        return State.OUTDATED
    if latest is not None and decision.decider != latest.recommendation.decider:
        return State.PROVISIONAL  # it says of itself that it is another body's
    return State.DECIDED if decision.path else State.REFUSED


def _result(decision: Decision) -> tuple[str, str | None, str | None]:
    return decision.outcome.value, decision.path, decision.body
