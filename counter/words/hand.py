"""By whose hand answers were given, and how the person confirmed them, in plain words."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication

from domain.acts import Act
from domain.hand import ReadBack, helped_of, read_back_of


def registration_text(act: Act, named: Callable[[str], str]) -> str:
    """What a registration was: who helped with which answers, and how the person said yes.

    Args:
        named: the short name of a question.
    """
    title = QCoreApplication.translate("Hand", "Inscription")
    return "\n".join((title, *_helped(act, named), *_confirmed(act)))


def _helped(act: Act, named: Callable[[str], str]) -> Iterator[str]:
    """Nothing where the author says it already."""
    helped = helped_of(act)
    if helped is None:
        return
    if not helped and not act.withholds("helped"):
        yield QCoreApplication.translate("Hand", "La personne a donné seule toutes ses réponses")
    for agent in dict.fromkeys(helped.values()):
        questions = ", ".join(named(key) for key, by in helped.items() if by == agent)
        if agent.name:
            text = QCoreApplication.translate(
                "Hand", "Répondu avec l’aide de {agent} : {questions}"
            )
        else:
            text = QCoreApplication.translate(
                "Hand", "Répondu avec l’aide d’un agent : {questions}"
            )
        yield text.format(agent=agent.name, questions=questions)


def _confirmed(act: Act) -> Iterator[str]:
    match read_back_of(act):
        case ReadBack.SCREEN:
            yield QCoreApplication.translate("Hand", "Relu à l’écran et confirmé par la personne")
        case ReadBack.ALOUD:
            yield QCoreApplication.translate("Hand", "Lu à voix haute et confirmé par la personne")
        case ReadBack.PAPER:
            yield QCoreApplication.translate("Hand", "Relu sur papier et confirmé par la personne")
        case None:
            yield QCoreApplication.translate("Hand", "Relu et confirmé par la personne")
