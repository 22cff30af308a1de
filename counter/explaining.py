"""What an agent explains of rights and commitments, and what a person disagrees with."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from counter.desk import LANGUAGE, Desk
from counter.reading import Opened
from counter.writing import author_of
from domain.acts import PERSON, ActType, Entry
from domain.explanation import QUESTION, Explanation, asked_from, explanation_body
from domain.reorientation import request, words_from
from domain.texts import QuestionText
from store import journal
from store.agents import Agent


@dataclass(frozen=True)
class Rights:
    """What is explained.

    Attributes:
        questionnaire, version: whose words they are.
        words: by language, French first, then the person's own.
    """

    questionnaire: str
    version: int
    words: Mapping[str, QuestionText]

    @property
    def language(self) -> str:
        """The person's."""
        return [*self.words][-1]


def reading_rights(opened: Opened) -> Callable[[Desk], Rights]:
    """The words of what the person was asked from; of what is asked now, if that has none."""

    def read(desk: Desk) -> Rights:
        asked = opened.asking(QUESTION).questionnaire
        edition = desk.library.edition_of(asked.layers) or desk.library.edition
        spoken = dict.fromkeys((LANGUAGE, opened.dossier.language or LANGUAGE))
        words = {language: edition.texts(language).questions[QUESTION] for language in spoken}
        return Rights(edition.questionnaire.id, edition.questionnaire.version, words)

    return read


def explaining(opened: Opened, rights: Rights, agent: Agent, asked: str) -> Callable[[Desk], None]:
    """Record that this agent explained them, and what was typed of the person's questions."""
    about = rights.questionnaire, rights.version, rights.language

    def explain(desk: Desk) -> None:
        body = explanation_body(Explanation(*about, asked_from(asked)))
        author = author_of(agent)
        _record(
            desk,
            Entry(ActType.RIGHTS_EXPLAINED, body, opened.dossier.id, author, desk.device.kind),
        )

    return explain


def objecting(opened: Opened, agent: Agent, words: str) -> Callable[[Desk], None]:
    """Record what was typed of a person's words who disagrees; this agent held the pen."""

    def write_down(desk: Desk) -> None:
        body, kind = request(_subject(opened), words_from(words)), desk.device.kind
        _record(
            desk,
            Entry(
                *(ActType.REORIENTATION_REQUESTED, body, opened.dossier.id, PERSON, kind),
                assisted_by=author_of(agent),
            ),
        )

    return write_down


def _subject(opened: Opened) -> str:
    """The act that holds: the decision, or what is recommended, or the registration itself."""
    stands = opened.standing
    if stands.holding:
        return stands.holding.act.id
    return stands.latest.act if stands.latest else opened.dossier.timeline[0].id


def _record(desk: Desk, entry: Entry) -> None:
    with desk.store.write() as tx:
        journal.record(tx, [entry], desk.clock.read())
