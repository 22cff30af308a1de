"""What the counter says of rights that were explained, and of who disagrees."""

from PySide6.QtCore import QCoreApplication

from counter.reading import Opened
from counter.words.wording import moment_text
from domain.acts import Act, ActType
from domain.explanation import QUESTION, explanation_from, latest
from domain.reorientation import unanswered

_TO_EXPLAIN = "A_EXPLIQUER"


def rights_text(opened: Opened) -> str:
    """Whether rights and commitments were explained: by whom, and when."""
    say = QCoreApplication.translate
    act = latest(opened.dossier.usable)
    if act is not None:
        text = say("Rights", "Droits et engagements : expliqués par {agent}, {when}.")
        return text.format(agent=act.author.name, when=moment_text(act.occurred_at, opened.today))
    if opened.dossier.text(QUESTION) == _TO_EXPLAIN:
        return say("Rights", "Droits et engagements : la personne aimerait qu’on lui explique.")
    return say("Rights", "Droits et engagements : pas encore expliqués.")


def objection_text(opened: Opened) -> str:
    """What the person disagrees with, until somebody decides; empty where nothing."""
    words = [_words(act) for act in unanswered(opened.dossier.usable)]
    text = QCoreApplication.translate("Rights", "La personne n’est pas d’accord : « {words} »")
    return text.format(words=" / ".join(words)) if words else ""


def episode_text(act: Act) -> str:
    """Either act, as a line of the story."""
    say = QCoreApplication.translate
    if act.type == ActType.REORIENTATION_REQUESTED:
        text = say("Rights", "Pas d’accord, demande une autre orientation : « {words} »")
        return text.format(words=_words(act))
    told = explanation_from(act.body)
    asked = say("Rights", "Questions : {asked}").format(asked=told.asked)
    text = say("Rights", "Droits et engagements expliqués (version {version}). {asked}")
    none = say("Rights", "Pas de question.")
    return text.format(version=told.version, asked=asked if told.asked else none)


def _words(act: Act) -> str:
    kept = QCoreApplication.translate("Rights", "gardé dans sa structure")
    return str(act.body["words"]) or kept
