"""What an agent records about a dossier: functions of an open desk, on the store's thread.

What needs the engine of the rules imports it when it runs: never on the window's thread.
"""

from collections.abc import Callable, Mapping

from counter.desk import Desk
from counter.writing import author_of
from domain.acts import ActType, Entry, Json
from domain.answers import Answer
from domain.dossier import Dossier, correction
from domain.orientation.decision import Decision
from domain.standing import answers_now, standing_of
from domain.withdrawal import Reason, restoration, withdrawal
from store import dossiers, journal, matters, orientation, sharing
from store.agents import Agent
from store.matters import Matter
from store.transaction import Transaction


def clarifying(
    seen: Dossier, answers: Mapping[str, Answer], agent: Agent
) -> Callable[[Desk], None]:
    """Record what a dossier's person answered since, and what is recommended now, all or nothing.

    Without an answer: what is recommended now. With one, it is recommended anew only where it was
    before: a dossier from the time before is not oriented on the side. Raises
    `domain.errors.NothingToCorrect` for an answer that is the dossier's already.
    """

    def clarify(desk: Desk) -> None:
        author, now = author_of(agent), desk.clock.read()
        entries = [
            Entry(
                ActType.REGISTRATION_CORRECTED,
                correction(seen, key, value),
                seen.id,
                author,
                desk.device.kind,
            )
            for key, value in answers.items()
        ]
        with desk.store.write() as tx:
            journal.record(tx, entries, now)
            if not entries or standing_of(seen).latest:
                _recommend(desk, tx, seen.id, agent)

    return clarify


def recommending_anew(desk: Desk, tx: Transaction, dossier: str, agent: Agent) -> None:
    """Record what is recommended now, where something was before."""
    if standing_of(dossiers.load(tx, dossier)).latest:
        _recommend(desk, tx, dossier, agent)


def _recommend(desk: Desk, tx: Transaction, dossier: str, agent: Agent) -> None:
    from counter.orientation.advising import recommended  # noqa: PLC0415 — slow to import

    blank = desk.content.interview(desk.today())
    body = recommended(desk, answers_now(dossiers.load(tx, dossier), blank))
    orientation.recommend(tx, dossier, body, author_of(agent), desk.clock.read())


def limiting(seen: Dossier, field: str, agent: Agent) -> Callable[[Desk], None]:
    """Record that the person wants an answer kept in this structure, or no longer."""

    def limit(desk: Desk) -> None:
        here = seen.limits.get(desk.device.structure, frozenset())
        now = desk.clock.read()
        with desk.store.write() as tx:
            sharing.limit(tx, seen.id, here ^ {field}, author_of(agent), now)

    return limit


def deciding(seen: Dossier, decision: Decision, agent: Agent) -> Callable[[Desk], None]:
    """Record the decision of this agent. Raises `domain.errors.NotCompetent`."""

    def decide(desk: Desk) -> None:
        now = desk.clock.read()
        with desk.store.write() as tx:
            orientation.decide(tx, seen.id, decision, author_of(agent), now)

    return decide


def withdrawing(seen: Dossier, reason: Reason, agent: Agent) -> Callable[[Desk], None]:
    """Record that this agent withdraws the person, as they saw them: in each of their dossiers."""
    return _recording(
        ActType.REGISTRATION_WITHDRAWN, withdrawal(reason, seen.timeline), seen, agent
    )


def restoring(seen: Dossier, agent: Agent) -> Callable[[Desk], None]:
    """Record that this agent takes back the withdrawals of the dossier that they saw."""
    return _recording(ActType.REGISTRATION_RESTORED, restoration(seen.timeline), seen, agent)


def seeing(matter: Matter, agent: Agent) -> Callable[[Desk], None]:
    """Note that this agent has dealt with what was kept apart, or doubted by the portal."""

    def see(desk: Desk) -> None:
        now = desk.clock.read().corrected
        with desk.store.write() as tx:
            matters.see(tx, matter, agent.id, now)

    return see


def _recording(type_: ActType, body: Json, seen: Dossier, agent: Agent) -> Callable[[Desk], None]:
    def record(desk: Desk) -> None:
        entries = [
            Entry(type_, body, each, author_of(agent), desk.device.kind)
            for each in seen.joined.dossiers
        ]
        with desk.store.write() as tx:
            journal.record(tx, entries, desk.clock.read())

    return record
