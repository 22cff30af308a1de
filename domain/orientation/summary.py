"""What a person is told first about a recommendation: short, in plain words, and discreet.

Health, disability, the right to stay and matters of justice are left out: a screen is seen by who
stands behind, and paper is lost. They are in the notice, which one opens on purpose.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from domain.orientation.account import fact
from domain.orientation.notice import mention
from domain.orientation.recommendation import Reason, Recommendation
from domain.orientation.record import UNDECIDED
from domain.orientation.wording import Wording

MOST_REASONS: Final = 4
MOST_MISSING: Final = 4
DISCREET: Final = frozenset(
    {
        *("contrainte_sante", "capacite_a_travailler", "invalidite_2_ou_3"),
        *("boe", "baeeh", "scolarite_etablissement_specialise", "esat"),
        *("boe_souhait_accompagnement", "autorisation_travail"),
        "contrainte_administrative_juridique",
    }
)
"""Criteria that are not for the eyes of others."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What a person is told first, in one language.

    Attributes:
        path, body: what is proposed; empty when something is to be clarified first, and for a
            person who cannot be registered.
        decider: who decides.
        reasons: the main ones, each with what was answered and what follows from it.
        missing: what is to be talked about in a short interview; empty in all other cases.
        action, contact: what happens for a person who cannot be registered, and with whom.
        more: there is more than is told here; it is in the notice.
        mention: that an algorithm prepared it (CRPA art. R311-3-1-1).
        untranslated: some of it is not in the person's language.
    """

    path: str
    body: str
    decider: str
    reasons: tuple[str, ...]
    missing: tuple[str, ...]
    action: str
    contact: str
    more: bool
    mention: str
    untranslated: bool


def summary(recommendation: Recommendation, wording: Wording) -> Summary:
    """The summary of a recommendation."""
    follow_up = wording.follow_ups.get(recommendation.follow_up or "", {})
    unclear = recommendation.body == UNDECIDED
    reasons = () if unclear else _sentences(_told(recommendation), wording)
    missing = _missing(recommendation, wording)
    hidden = {r.criterion for r in recommendation.reasons} & DISCREET
    path = wording.paths[recommendation.path] if recommendation.path else ""
    return Summary(
        path=path,
        body=wording.bodies[str(recommendation.body)] if path else "",
        decider=wording.bodies[recommendation.decider],
        reasons=reasons[:MOST_REASONS],
        missing=missing[:MOST_MISSING],
        action=follow_up.get("action", ""),
        contact=follow_up.get("contact", ""),
        more=bool(hidden) or len(reasons) > MOST_REASONS or len(missing) > MOST_MISSING,
        mention=mention(recommendation, wording),
        untranslated=wording.untranslated,
    )


def _told(recommendation: Recommendation) -> list[Reason]:
    """The reasons for what is proposed; who decides is said by itself."""
    deciding = recommendation.trace.get("decideur", ())
    return [
        reason
        for reason in recommendation.reasons
        if reason.criterion not in DISCREET and reason.line not in deciding
    ]


def _sentences(reasons: Iterable[Reason], wording: Wording) -> tuple[str, ...]:
    """What was answered, then what follows: said once for all answers that it follows from."""
    said: list[str] = []
    for effect, group in groupby(reasons, lambda reason: wording.effects.get(reason.line, "")):
        facts = (fact(r.criterion, r.reading, wording) or r.source for r in group)
        said.append(" ".join(filter(None, (*dict.fromkeys(facts), effect))))
    return tuple(said)


def _missing(recommendation: Recommendation, wording: Wording) -> tuple[str, ...]:
    """What is not known, or does not go together, as the reasons read it."""
    readings = {reason.criterion: reason.reading for reason in recommendation.reasons}
    facts = (
        fact(criterion, readings[criterion], wording)
        for criterion in recommendation.missing
        if criterion not in DISCREET and criterion in readings
    )
    return tuple(filter(None, facts))
