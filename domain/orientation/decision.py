"""The decision about a recommendation: made by a named agent of the competent body, never here.

Four may decide (C. trav. art. L5411-5-1, II): France Travail; the département for those who have
the RSA; the mission locale or Cap emploi for those who came to them. All others transmit.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NoReturn

from domain.acts import Act, Author, Json, Mode
from domain.errors import MalformedAct, NotCompetent
from domain.orientation.recommendation import Recommendation
from domain.orientation.record import BODIES, DECIDERS, PATHS
from domain.structures import StructureKind

LONGEST_COMMENT: Final = 2000
_COMPETENT: Final = {
    StructureKind.FRANCE_TRAVAIL: "FT",
    StructureKind.DEPARTMENT: "CD",
    StructureKind.MISSION_LOCALE: "ML",
    StructureKind.CAP_EMPLOI: "CE",
}
_KEYS: Final = {
    *("recommendation", "decider", "structure_kind", "outcome", "refusal", "path", "body"),
    *("comment", "seen"),
}


class Outcome(StrEnum):
    """What became of the recommendation: `etat_decision` of France Travail."""

    ACCEPTED = "ACCEPTEE"
    REFUSED = "REFUSEE"


class Refusal(StrEnum):
    """Why it was refused: `motif_refus` of France Travail."""

    WRONG_ANSWERS = "DECLARATION_INEXACTE"
    NOT_COVERED = "SITUATION_NON_COUVERTE"
    OTHER_VIEW = "APPRECIATION_DIFFERENTE"
    NO_CAPACITY = "MANQUE_CAPACITE_ACCUEIL"
    OTHER = "AUTRE"


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision, as an agent takes it.

    Attributes:
        recommendation: id of the act that it answers.
        decider: FT, CD, ML or CE: whose decision it is.
        structure_kind: of the structure in which it was taken; it must be that one.
        refusal: why it was refused; None for an acceptance.
        path, body: where the person is oriented. After a refusal what was chosen instead, or
            both None: the person still waits for their orientation.
        seen: ids of the decisions that the agent had before them.
    """

    recommendation: str
    decider: str
    structure_kind: StructureKind
    outcome: Outcome
    refusal: Refusal | None
    path: str | None
    body: str | None
    comment: str = ""
    seen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Made:
    """A recommendation that was recorded, and the id of its act."""

    act: str
    recommendation: Recommendation


def decider_of(structure: StructureKind) -> str | None:
    """As whom such a structure decides; None where it can only transmit."""
    return _COMPETENT.get(structure)


def may_decide(structure: StructureKind, decider: str) -> bool:
    """Whether a structure of this kind is the one that decides."""
    return decider_of(structure) == decider


def acceptance(
    made: Made, structure: StructureKind, *, comment: str = "", seen: tuple[str, ...] = ()
) -> Decision:
    """The decision to follow the recommendation.

    Raises:
        NotCompetent: another body decides.
        ValueError: it recommends nothing that could be followed.
    """
    found = made.recommendation
    if found.path is None:
        raise ValueError("nothing is recommended")
    _check_competence(structure, found.decider)
    return Decision(
        *(made.act, found.decider, structure, Outcome.ACCEPTED, None, found.path, found.body),
        *(comment, seen),
    )


def refusal(
    made: Made,
    structure: StructureKind,
    why: Refusal,
    instead: tuple[str, str] | None = None,
    *,
    comment: str = "",
    seen: tuple[str, ...] = (),
) -> Decision:
    """The decision not to follow it. `instead`: path and body, if they are decided already.

    Raises:
        NotCompetent: another body decides.
    """
    decider = made.recommendation.decider
    _check_competence(structure, decider)
    path, body = instead or (None, None)
    return Decision(
        *(made.act, decider, structure, Outcome.REFUSED, why, path, body), *(comment, seen)
    )


def decision_body(decision: Decision) -> Json:
    """The body of `orientation.decided`."""
    return {
        "recommendation": decision.recommendation,
        "decider": decision.decider,
        "structure_kind": decision.structure_kind.value,
        "outcome": decision.outcome.value,
        "refusal": decision.refusal.value if decision.refusal else None,
        "path": decision.path,
        "body": decision.body,
        "comment": decision.comment,
        "seen": list(decision.seen),
    }


def decision_from(body: Json) -> Decision:
    """Read back what `decision_body` made.

    Raises:
        MalformedAct: naming the first field that cannot be.
    """
    for key in sorted(_KEYS ^ body.keys()):
        _fail(key, "missing or unknown")
    recommendation, comment, seen = body["recommendation"], body["comment"], body["seen"]
    if not isinstance(recommendation, str) or not recommendation:
        _fail("recommendation", "not the id of an act")
    if not isinstance(comment, str) or len(comment) > LONGEST_COMMENT:
        _fail("comment", "not a text, or too long")
    if not isinstance(seen, list):
        _fail("seen", "not a list")
    if not all(isinstance(item, str) for item in seen):
        _fail("seen", "not ids of acts")
    decision = Decision(
        recommendation,
        _known(body, "decider", DECIDERS),
        StructureKind(_known(body, "structure_kind", tuple(StructureKind))),
        Outcome(_known(body, "outcome", tuple(Outcome))),
        None if body["refusal"] is None else Refusal(_known(body, "refusal", tuple(Refusal))),
        None if body["path"] is None else _known(body, "path", PATHS),
        None if body["body"] is None else _known(body, "body", BODIES),
        comment,
        tuple(seen),
    )
    _check(decision)
    return decision


def problems_of(act: Act) -> list[str]:
    """What is wrong with an `orientation.decided`. A person decides, never a program or a kiosk."""
    problems = [] if act.dossier else ["dossier"]
    if not decides(act.author):
        problems.append("author")
    if act.mode is Mode.KIOSK:
        problems.append("mode")
    try:
        decision_from(act.body)
    except MalformedAct as malformed:
        problems.append(str(malformed.details["where"]))
    return problems


def decides(author: Author) -> bool:
    """Whether this is a named agent, who can answer for a decision."""
    return author.agent is not None and bool(author.name.strip())


def _check(decision: Decision) -> None:
    accepted = decision.outcome is Outcome.ACCEPTED
    if accepted != (decision.refusal is None):
        _fail("refusal", "does not go with the outcome")
    if (decision.path is None) != (decision.body is None):
        _fail("path", "does not go with the body")
    if accepted and decision.path is None:
        _fail("path", "nothing was accepted")
    if not may_decide(decision.structure_kind, decision.decider):
        _fail("structure_kind", "not competent")


def _check_competence(structure: StructureKind, decider: str) -> None:
    if not may_decide(structure, decider):
        raise NotCompetent(structure=structure.value, decider=decider)


def _known(body: Json, key: str, allowed: tuple[str, ...]) -> str:
    value = body[key]
    if not isinstance(value, str) or value not in allowed:
        _fail(key, "unknown")
    return value


def _fail(where: str, why: str) -> NoReturn:
    raise MalformedAct(where=where, why=why)
