"""What the counter itself says about orientations: decisions, their reasons, whose rule it is."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from counter.orientation.told import Ground, Told
from counter.words.wording import moment_text
from domain.orientation.decision import Decision, Outcome, Refusal
from domain.orientation.recommendation import Recommendation
from domain.standing import Decided, Standing


def refusals() -> Mapping[Refusal, str]:
    """France Travail's five reasons not to follow a recommendation, in the order of its list."""
    say = QCoreApplication.translate
    return {
        Refusal.WRONG_ANSWERS: say("Orientation", "Des réponses ne sont pas exactes"),
        Refusal.NOT_COVERED: say("Orientation", "La situation n’est pas couverte par les règles"),
        Refusal.OTHER_VIEW: say("Orientation", "Appréciation différente de la situation"),
        Refusal.NO_CAPACITY: say("Orientation", "Pas de place pour accueillir la personne"),
        Refusal.OTHER: say("Orientation", "Autre raison"),
    }


def layer_text(ground: Ground) -> str:
    """Whose rule it is: everybody's, or a territory's."""
    if not ground.layer:
        return QCoreApplication.translate("Orientation", "NATIONAL")
    text = QCoreApplication.translate("Orientation", "LOCAL ({layer})")
    return text.format(layer=ground.layer)


def recommendation_text(recommendation: Recommendation, told: Told | None) -> str:
    """A recommendation in one line of the story."""
    if recommendation.follow_up is not None:
        return QCoreApplication.translate(
            "Orientation", "Préconisation : un accompagnement, sans inscription aujourd’hui"
        )
    if recommendation.path is None:
        return QCoreApplication.translate(
            "Orientation", "Préconisation : un entretien court, pour préciser"
        )
    text = QCoreApplication.translate("Orientation", "Préconisation : {orientation}")
    return text.format(
        orientation=_orientation(recommendation.path, recommendation.body, told),
    )


def decision_text(decision: Decision, told: Told | None) -> str:
    """A decision in one line; a refusal with its reason."""
    orientation = _orientation(decision.path, decision.body, told)
    if decision.outcome is Outcome.ACCEPTED or decision.refusal is None:
        text = QCoreApplication.translate("Orientation", "Décision d’orientation : {orientation}")
        return text.format(orientation=orientation)
    if not orientation:
        text = QCoreApplication.translate(
            "Orientation", "Préconisation non suivie, orientation à décider : {reason}"
        )
    else:
        text = QCoreApplication.translate(
            "Orientation", "Décision d’orientation : {orientation} (autre choix : {reason})"
        )
    return text.format(orientation=orientation, reason=refusals()[decision.refusal])


def orientation_text(stands: Standing, told: Told | None) -> str:
    """Where the orientation stands, in one line; empty before anything is recommended."""
    if stands.conflict:
        return QCoreApplication.translate(
            "Orientation", "Deux décisions d’orientation ont été prises : une personne tranche."
        )
    if stands.holding:
        text = decision_text(stands.holding.decision, told)
        if stands.is_earlier(stands.holding):
            earlier = QCoreApplication.translate(
                "Orientation", "Prise sur une préconisation plus ancienne."
            )
            return f"{text}. {earlier}"
        return text
    if stands.latest is None or told is None:
        return ""
    made = recommendation_text(stands.latest.recommendation, told)
    decider = QCoreApplication.translate("Orientation", "Décide : {body}")
    return f"{made}   ·   {decider.format(body=told.decider)}"


def decided_by(decided: Decided, today: date) -> str:
    """Who decided, and when."""
    act = decided.act
    return f"{act.author.name}, {moment_text(act.occurred_at, today)}"


def _orientation(path: str | None, body: str | None, told: Told | None) -> str:
    if told:
        return told.orientation(path, body)
    return ", ".join(filter(None, (path, body)))
