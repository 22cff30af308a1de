"""A recommendation as one JSON object, with its reasons in a language. Canonical: one writing."""

import json

from domain.orientation.recommendation import PackId, Reason, Recommendation
from domain.orientation.wording import Wording


def account(recommendation: Recommendation, wording: Wording) -> dict[str, object]:
    """The object that `python -m tools.orient` prints.

    `wording` holds the effects of the local layer too, if there is one.
    """
    return {
        "parcours": recommendation.path,
        "organisme": recommendation.body,
        "decideur": recommendation.decider,
        "raisons": [_reason(reason, wording) for reason in recommendation.reasons],
        "manquants": list(recommendation.missing),
        "suite": _follow_up(recommendation.follow_up, wording),
        "pack": {
            "national": _pack(recommendation.national),
            "local": None if recommendation.local is None else _pack(recommendation.local),
        },
    }


def account_text(recommendation: Recommendation, wording: Wording) -> str:
    """The same as text: the same recommendation gives the same bytes everywhere."""
    return json.dumps(account(recommendation, wording), ensure_ascii=False, indent=2) + "\n"


def phrase(reason: Reason, wording: Wording) -> str:
    """The fact and its effect, in plain words; the source alone for rows that are no more."""
    said = fact(reason.criterion, reason.reading, wording), wording.effects.get(reason.line)
    return " ".join(filter(None, said)) or reason.source


def fact(criterion: str, reading: str, wording: Wording) -> str | None:
    """What was answered, in plain words; None for what rules ask no more."""
    return wording.facts.get(criterion, {}).get(reading)


def _reason(reason: Reason, wording: Wording) -> dict[str, object]:
    return {
        "critere": reason.criterion,
        "valeur": reason.value,
        "phrase": phrase(reason, wording),
        "source": reason.source,
        "couche": reason.layer,
    }


def _follow_up(code: str | None, wording: Wording) -> dict[str, str] | None:
    return None if code is None else {"code": code, **wording.follow_ups[code]}


def _pack(pack: PackId) -> dict[str, object]:
    return {"nom": pack.name, "version": pack.version}
