"""What the last screen and the receipt say about a recommendation: the same lines on both.

It proposes and never decides; the words for what the rules say are those of the rules.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from domain.orientation.notice import Notice
from domain.orientation.summary import Summary
from kiosk.languages import QT_TRANSLATE_NOOP

Say = Callable[[str], str]
"""The translation of a French sentence of this module."""

CONTEXT = "Proposal"

_UNTRANSLATED = QT_TRANSLATE_NOOP(
    "Proposal",
    "Cette proposition n’est pas encore traduite. Un conseiller peut vous l’expliquer.",
)
_ONLY_PROPOSED = QT_TRANSLATE_NOOP("Proposal", "Ceci est une proposition. Une personne décide.")
_PROPOSED = QT_TRANSLATE_NOOP("Proposal", "Ce qui vous est proposé")
_BODY = QT_TRANSLATE_NOOP("Proposal", "Avec qui : {body}")
_DECIDER = QT_TRANSLATE_NOOP("Proposal", "Qui décide : {decider}")
_WHY = QT_TRANSLATE_NOOP("Proposal", "Pourquoi")
_INTERVIEW = QT_TRANSLATE_NOOP("Proposal", "Un entretien court avec une personne")
_UNCLEAR = QT_TRANSLATE_NOOP(
    "Proposal", "Il reste des points à voir ensemble. La proposition vient après."
)
_FREE = QT_TRANSLATE_NOOP("Proposal", "Ne pas répondre n’enlève aucun droit.")
_MORE = QT_TRANSLATE_NOOP(
    "Proposal", "Ce qui est plus personnel n’est pas écrit ici. C’est dans l’explication."
)
_THEN = QT_TRANSLATE_NOOP("Proposal", "Ensuite")
_READ = QT_TRANSLATE_NOOP(
    "Proposal",
    "Une personne lit la proposition et en parle avec vous. Elle peut décider autrement.",
)
_TEAM = QT_TRANSLATE_NOOP("Proposal", "Qui vous reçoit : l’équipe de {team}")
_DELAY = QT_TRANSLATE_NOOP(
    "Proposal", "La borne ne connaît pas le délai. Demandez-le à cette équipe."
)
_NOTE = QT_TRANSLATE_NOOP(
    "Proposal", "Notez votre référence, ou prenez-la en photo. Elle ne dit pas qui vous êtes."
)
_ASK = QT_TRANSLATE_NOOP("Proposal", "Une question ? Parlez à un conseiller, ou appelez.")
_SENT = QT_TRANSLATE_NOOP(
    "Proposal",
    "La borne envoie vos réponses dès qu’il y a du réseau. "
    "Un conseiller les retrouve avec votre référence.",
)
_RIGHTS = (
    QT_TRANSLATE_NOOP("Proposal", "Vous avez droit à une personne qui vous accompagne."),
    QT_TRANSLATE_NOOP(
        "Proposal",
        "Vous pouvez dire que l’orientation proposée ne vous convient pas, "
        "et en demander une autre.",
    ),
    QT_TRANSLATE_NOOP("Proposal", "Vous avez le droit de voir vos réponses, et de les corriger."),
)
_ISOLATED = "\u2068{}\u2069"  # a French name inside Arabic reads from the left


class Style(StrEnum):
    """How a line looks."""

    HEADING = "heading"
    STRONG = "strong"
    TEXT = "text"
    ITEM = "item"
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph of what is told."""

    style: str
    text: str


def on_screen(summary: Summary, team: str, say: Say) -> list[Line]:
    """The proposal as the last screen tells it. `team`: who receives people here, by name."""
    kept = [
        Line(Style.TEXT, say(_DELAY)),
        Line(Style.TEXT, say(_NOTE)),
        Line(Style.STRONG, say(_ASK)),
    ]
    return [*_lines(summary, team, say), *kept, _mention(summary)]


def on_paper(summary: Summary, team: str, say: Say) -> list[Line]:
    """The proposal as the receipt tells it, which is kept anyway and says whom to call.

    The rights are those that a page of the registration tells, for who was registered.
    """
    lines = _lines(summary, team, say)
    if not summary.action:
        # One paragraph: two languages share a page.
        lines.append(Line(Style.TEXT, " ".join(map(say, _RIGHTS))))
    return [*lines, _mention(summary)]


def untranslated(summary: Summary, say: Say) -> list[Line]:
    """That some of what follows is in French, where the person reads another language."""
    return [Line(Style.STRONG, say(_UNTRANSLATED))] if summary.untranslated else []


def notice_lines(notice: Notice) -> list[Line]:
    """The notice: the mention and the four items (CRPA art. R311-3-1-1 and R311-3-1-2)."""
    lines = [Line(Style.TEXT, notice.mention)]
    for section in notice.items:
        lines.append(Line(Style.HEADING, section.heading))
        lines += [Line(Style.TEXT, paragraph) for paragraph in section.paragraphs]
    return lines


def _lines(summary: Summary, team: str, say: Say) -> list[Line]:
    """What is proposed, why, who decides and what comes next."""
    lines = [Line(Style.STRONG, say(_ONLY_PROPOSED)), *untranslated(summary, say)]
    lines += _proposed(summary, say)
    if summary.reasons:
        lines.append(Line(Style.HEADING, say(_WHY)))
        lines += [Line(Style.ITEM, reason) for reason in summary.reasons]
    if summary.more:
        lines.append(Line(Style.TEXT, say(_MORE)))
    lines += [
        Line(Style.HEADING, say(_THEN)),
        Line(Style.STRONG, say(_TEAM).format(team=_ISOLATED.format(team))),
        Line(Style.TEXT, say(_READ)),
        Line(Style.TEXT, say(_SENT)),
    ]
    return lines


def _mention(summary: Summary) -> Line:
    """That an algorithm prepared it: on everything that carries it (CRPA art. R311-3-1-1)."""
    return Line(Style.SMALL, summary.mention)


def _proposed(summary: Summary, say: Say) -> Iterator[Line]:
    if summary.action:
        yield Line(Style.HEADING, say(_PROPOSED))
        yield Line(Style.TEXT, summary.action)
        yield Line(Style.STRONG, summary.contact)
        return
    if summary.path:
        yield Line(Style.HEADING, say(_PROPOSED))
        yield Line(Style.STRONG, summary.path)
        yield Line(Style.TEXT, say(_BODY).format(body=summary.body))
    else:
        yield Line(Style.HEADING, say(_INTERVIEW))
        yield Line(Style.TEXT, say(_UNCLEAR))
        yield from (Line(Style.ITEM, point) for point in summary.missing)
        yield Line(Style.TEXT, say(_FREE))
    yield Line(Style.TEXT, say(_DECIDER).format(decider=summary.decider))
