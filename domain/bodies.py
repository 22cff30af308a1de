"""What the body of each known type of act holds: how it is made, and how it is checked.

A body that does not hold what it should is a problem for a human, never a reason to drop
the act: `problems_of` says what is wrong with it.
"""

from collections.abc import Callable, Iterable, Mapping

from domain import explanation, hand, limits, merging, reorientation, withdrawal
from domain.acts import Act, ActType, Json
from domain.answers import Answer, answer_to_json, is_answer
from domain.documents import attached
from domain.orientation import decision, record
from domain.questionnaire import Layer
from domain.references import is_reference


def registration(
    reference: str,
    questionnaire: str,
    version: int,
    language: str,
    answers: Mapping[str, Answer],
    layers: Iterable[Layer] = (),
) -> Json:
    """Body of `registration.submitted`.

    Args:
        language: the one the person answered in.
        layers: all that was asked from, by name and version: the questionnaire and local layers.
    """
    return {
        "reference": reference,
        "questionnaire": questionnaire,
        "questionnaire_version": version,
        "language": language,
        "layers": [{"name": layer.name, "version": layer.version} for layer in layers],
        "answers": {key: answer_to_json(answer) for key, answer in answers.items()},
    }


def correction(field: str, value: Answer, seen: tuple[str, ...]) -> Json:
    """Body of `registration.corrected`. `seen`: the acts whose values the author saw."""
    return {"field": field, "value": answer_to_json(value), "seen": list(seen)}


def help_request(page: str) -> Json:
    """Body of `help.requested`. `page`: where the person was, never what they answered."""
    return {"page": page}


def help_answer(calls: Iterable[str]) -> Json:
    """Body of `help.answered`. `calls`: ids of the acts of those who called."""
    return {"calls": sorted(calls)}


def problems_of(act: Act) -> tuple[str, ...]:
    """What is wrong with the body, as stable codes; nothing for types not known here.

    A sealed body says nothing here, whatever its type.

    A later version of a known type is a problem: its words may mean something else.
    """
    if act.sealed:
        return ("sealed",)
    if act.type not in _CHECKS:
        return ()
    if act.version != 1:
        return ("version",)
    return tuple(_CHECKS[act.type](act))


def _registration_problems(act: Act) -> list[str]:
    body = act.body
    problems = [] if act.dossier else ["dossier"]
    reference, answers = body.get("reference"), body.get("answers")
    if not (isinstance(reference, str) and is_reference(reference)):
        problems.append("reference")
    for key in ("questionnaire", "language"):
        problems += [] if isinstance(body.get(key), str) and body[key] else [key]
    if type(body.get("questionnaire_version")) is not int:
        problems.append("questionnaire_version")
    problems += hand.hand_problems(body)
    layers = body.get("layers", [])  # the first versions of this program named none
    if not isinstance(layers, list) or not all(map(_is_layer, layers)):
        problems.append("layers")
    if not isinstance(answers, dict):
        return [*problems, "answers"]
    return problems + [f"answers.{key}" for key, value in answers.items() if not is_answer(value)]


def _correction_problems(act: Act) -> list[str]:
    body = act.body
    problems = [] if act.dossier else ["dossier"]
    if not (isinstance(body.get("field"), str) and body["field"]):
        problems.append("field")
    if not act.withholds("value") and not is_answer(body.get("value")):
        problems.append("value")
    seen = body.get("seen")
    if not isinstance(seen, list) or not all(isinstance(item, str) for item in seen):
        problems.append("seen")
    return problems


def _consultation_problems(act: Act) -> list[str]:
    return [
        name
        for name, there in (("dossier", act.dossier), ("author", act.author.agent))
        if not there
    ]


def _help_problems(act: Act) -> list[str]:
    return [] if isinstance(act.body.get("page"), str) else ["page"]


def _answer_problems(act: Act) -> list[str]:
    calls = act.body.get("calls")
    named = isinstance(calls, list) and calls and all(isinstance(call, str) for call in calls)
    author = [] if act.author.agent else ["author"]
    return author if named else [*author, "calls"]


def _is_layer(value: object) -> bool:
    if not isinstance(value, dict) or value.keys() != {"name", "version"}:
        return False
    return isinstance(value["name"], str) and type(value["version"]) is int


_CHECKS: dict[str, Callable[[Act], list[str]]] = {
    ActType.REGISTRATION_SUBMITTED: _registration_problems,
    ActType.REGISTRATION_CORRECTED: _correction_problems,
    ActType.REGISTRATION_WITHDRAWN: withdrawal.problems_of,
    ActType.REGISTRATION_RESTORED: withdrawal.problems_of,
    ActType.HELP_REQUESTED: _help_problems,
    ActType.HELP_ANSWERED: _answer_problems,
    ActType.RECOMMENDATION_MADE: record.problems_of,
    ActType.ORIENTATION_DECIDED: decision.problems_of,
    ActType.SHARING_LIMITED: limits.problems_of,
    ActType.DOSSIER_CONSULTED: _consultation_problems,
    ActType.DOCUMENT_ATTACHED: attached.attached_problems,
    ActType.DOCUMENT_DETACHED: attached.detached_problems,
    ActType.RIGHTS_EXPLAINED: explanation.problems_of,
    ActType.REORIENTATION_REQUESTED: reorientation.problems_of,
    ActType.DOSSIERS_MERGED: merging.problems_of,
    ActType.DOSSIERS_UNMERGED: merging.problems_of,
}
