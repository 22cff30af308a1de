"""What of an act may leave the structure in which it was recorded.

Devices of the structure receive acts whole. All others receive an extract: what a person said in
their own words, what is for the structure alone, what the person asked to keep and every comment
stays where it is. So does whatever is not known to be harmless: a question of a later edition, a
type of act of a later version, a body that says something unexpected. Who helped with an answer is
known where the answer is; how the person read all of them again is not (it may tell an impairment).
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from typing import Final

from domain.acts import Act, ActType, Extract, Json
from domain.bodies import problems_of
from domain.chain import body_digest
from domain.hand import helped_among

UNPUBLISHED: Final = frozenset({ActType.DOSSIER_CONSULTED.value})
"""Types of acts that no other device receives, of whatever structure."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What decides about the acts of one dossier.

    Attributes:
        leaving: keys of the questions whose answers may leave (`domain.questionnaire`).
        limited: those that the person asked to keep (`domain.limits`).
    """

    leaving: Collection[str]
    limited: Collection[str]

    def keeps(self, field: str) -> bool:
        """Whether the answer to a question stays in its structure."""
        return field not in self.leaving or field in self.limited


def extract(act: Act, scope: Scope) -> Act:
    """What other structures receive of a whole act: the act itself where nothing is to be kept.

    The envelope stays as it is, and with it the place in the log. Where a part of the body is
    left out, what stands there instead says nothing: no key, no text, an empty list, null. The salt
    stays where the body is whole: so what is left out cannot be guessed by its hash.
    """
    rule = _RULES.get(act.type)
    members, reduce = (frozenset[str](), _whole) if rule is None or problems_of(act) else rule
    known = {name: value for name, value in act.body.items() if name in members}
    body, withheld = reduce(known, scope)
    withheld |= act.body.keys() - members
    if not withheld:
        return act
    left = Extract(body_digest(act.body, act.salt), tuple(sorted(withheld)))
    return replace(act, body=body, salt="", extract=left)


_Reduced = tuple[dict[str, object], set[str]]


def _whole(body: Json, _: Scope) -> _Reduced:
    return dict(body), set()


def _registration(body: Json, scope: Scope) -> _Reduced:
    answers = body["answers"]
    given = answers if isinstance(answers, dict) else {}
    kept = {key for key in given if scope.keeps(key)}
    left = {key: value for key, value in given.items() if key not in kept}
    helped = helped_among(body, left.keys())
    withheld = {name for name, value in helped.items() if body[name] != value}
    return {**body, **helped, "answers": left}, withheld | {f"answers.{key}" for key in kept}


def _correction(body: Json, scope: Scope) -> _Reduced:
    return _blank(body, {"value": None}) if scope.keeps(str(body["field"])) else _whole(body, scope)


def _recommendation(body: Json, scope: Scope) -> _Reduced:
    """Where it leads may be known; the reasons tell the answers it follows from."""
    return _blank(body, {name: [] for name in _REASONS}) if scope.limited else _whole(body, scope)


def _decision(body: Json, _: Scope) -> _Reduced:
    return _blank(body, {"comment": ""})


def _explanation(body: Json, _: Scope) -> _Reduced:
    return _blank(body, {"asked": ""})


def _request(body: Json, _: Scope) -> _Reduced:
    return _blank(body, {"words": ""})


def _blank(body: Json, blanks: Json) -> _Reduced:
    return {**body, **blanks}, {name for name, blank in blanks.items() if body[name] != blank}


_REASONS: Final = ("reasons", "missing", "notes", "alternatives", "priorities", "facts", "trace")
_RULES: Final[dict[str, tuple[frozenset[str], Callable[[Json, Scope], _Reduced]]]] = {
    ActType.REGISTRATION_SUBMITTED: (
        frozenset(
            {
                *("reference", "questionnaire", "questionnaire_version", "language", "layers"),
                *("answers", "helped"),
            }
        ),
        _registration,
    ),
    ActType.REGISTRATION_CORRECTED: (frozenset({"field", "value", "seen"}), _correction),
    ActType.RECOMMENDATION_MADE: (
        frozenset({"path", "body", "decider", "follow_up", "packs", *_REASONS}),
        _recommendation,
    ),
    ActType.ORIENTATION_DECIDED: (
        frozenset(
            {
                *("recommendation", "decider", "structure_kind", "outcome", "refusal"),
                *("path", "body", "comment", "seen"),
            }
        ),
        _decision,
    ),
    ActType.REGISTRATION_WITHDRAWN: (frozenset({"reason", "seen"}), _whole),
    ActType.REGISTRATION_RESTORED: (frozenset({"seen"}), _whole),
    ActType.SHARING_LIMITED: (frozenset({"fields", "seen"}), _whole),
    ActType.RIGHTS_EXPLAINED: (
        frozenset({"questionnaire", "questionnaire_version", "language", "asked"}),
        _explanation,
    ),
    ActType.REORIENTATION_REQUESTED: (frozenset({"about", "words"}), _request),
    ActType.DOSSIERS_MERGED: (
        frozenset({"merge", "absorbed", "kept", "verdict", "reasons", "corrections"}),
        _whole,
    ),
    ActType.DOSSIERS_UNMERGED: (frozenset({"dossiers", "merges"}), _whole),
    ActType.HELP_REQUESTED: (frozenset({"page"}), _whole),
    ActType.HELP_ANSWERED: (frozenset({"calls"}), _whole),
}
"""By type: the members that a body is known to have, and what of them leaves."""
