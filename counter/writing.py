"""What an agent records: functions of an open desk, run on the store's thread."""

from collections.abc import Callable, Sequence

from counter.desk import Desk
from domain.acts import ActType, Author, Entry
from domain.answers import Answer
from domain.bodies import help_answer
from domain.hand import Confirmation
from domain.interview import Interview
from domain.moments import Stamp
from domain.questionnaire import Layer
from store import drafts, journal, registration
from store.agents import Agent
from store.drafts import DraftId
from store.registration import Submitted
from store.transaction import Transaction


def author_of(agent: Agent) -> Author:
    """The agent as acts name them."""
    return Author(agent.id, agent.name)


def answering(called: Sequence[str], agent: Agent) -> Callable[[Desk], None]:
    """Record that an agent comes to those who called from a kiosk."""

    def answer(desk: Desk) -> None:
        body = help_answer(called)
        entry = Entry(ActType.HELP_ANSWERED, body, None, author_of(agent), desk.device.kind)
        now = desk.clock.read()
        with desk.store.write() as tx:
            journal.record(tx, [entry], now)

    return answer


def taking_up(carried: str, code: str) -> Callable[[Desk], DraftId | None]:
    """Make a draft here of what was put aside at a kiosk of this site; None if it does not open."""

    def take(desk: Desk) -> DraftId | None:
        from store import handover  # noqa: PLC0415 — slow to import, and seldom needed
        from store.code_lock import CodeLock  # noqa: PLC0415

        lock = CodeLock.of(code, desk.device.site)
        found = handover.read(carried, lock, desk.clock.read())
        if found is None:
            return None
        with desk.store.write() as tx:
            handover.take(tx, found)
        return found.draft.id

    return take


class Pen:
    """Writes one interview to the disk, answer by answer. Used on the store's thread only.

    The draft begins with its first answer: opening the form and leaving it leaves nothing.
    """

    def __init__(
        self, language: str, layers: tuple[Layer, ...], draft: DraftId | None = None
    ) -> None:
        self._language = language
        self._layers = layers
        self._draft = draft

    def keep(self, desk: Desk, key: str, answer: Answer | None, helper: Author) -> None:
        """Keep an answer, durably, and who typed it; None forgets the one before."""
        now = desk.clock.read()
        with desk.store.write() as tx:
            draft = self._begun(tx, now)
            if answer is None:
                drafts.forget(tx, draft, key)
            else:
                drafts.answer(tx, draft, key, answer, helper)
        self._draft = draft

    def submit(self, desk: Desk, interview: Interview, yes: Confirmation) -> Submitted:
        """Record the registration. Asked twice, it is recorded once.

        The author is the person: the words are theirs. The agent is the one who assisted. What
        is recommended is recorded with it.
        """
        from counter.orientation.advising import recommended  # noqa: PLC0415 — slow to import

        recommendation = recommended(desk, interview.submission())
        now = desk.clock.read()
        with desk.store.write() as tx:
            draft = self._begun(tx, now)
            done = registration.submit(tx, draft, interview, now, yes, recommendation)
        self._draft = draft
        return done

    def _begun(self, tx: Transaction, now: Stamp) -> DraftId:
        return self._draft or drafts.start(tx, self._language, now, layers=self._layers)

    def discard(self, desk: Desk) -> None:
        """Erase what was kept."""
        if self._draft:
            with desk.store.write() as tx:
                drafts.discard(tx, self._draft)
