"""« Droits et engagements » and « Pas d’accord » at the desk: what each dialog reads and asks."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from counter.explaining import Rights, explaining, objecting
from counter.papers import rights_paper
from counter.reading import Opened
from counter.windows.written import Written
from domain.explanation import MOST_ASKED
from domain.reorientation import MOST_WORDS
from store.agents import Agent


def explanation(opened: Opened, rights: Rights, agent: Agent) -> Written:
    """Rights, then commitments, in French and in the person's language; and what they asked."""
    say = QCoreApplication.translate
    return Written(
        title=say("Rights", "Droits et engagements"),
        columns=tuple((words.label, words.told) for words in rights.words.values()),
        label=say("Rights", "Les questions de la personne, avec ses mots (aucune : laissez vide)"),
        record=say("Rights", "C’est expliqué"),
        work=lambda asked: explaining(opened, rights, agent, asked),
        most=MOST_ASKED,
        paper=partial(rights_paper, rights.words),
    )


def objection(opened: Opened, agent: Agent) -> Written:
    """What a person disagrees with, in their words."""
    say = QCoreApplication.translate
    lines = (
        say("Rights", "La personne peut demander une autre orientation, à tout moment."),
        say("Rights", "Ses mots restent tels quels dans le dossier. Relisez-les avec elle."),
    )
    return Written(
        title=say("Rights", "La personne n’est pas d’accord"),
        columns=(("", lines),),
        label=say("Rights", "Ce que la personne souhaite, avec ses mots"),
        record=say("Rights", "Enregistrer"),
        work=lambda words: objecting(opened, agent, words),
        most=MOST_WORDS,
        needed=say("Rights", "Écrivez d’abord ce que la personne souhaite."),
    )
