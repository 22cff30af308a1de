"""How well people are found again, and strangers left alone."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import Final

from domain.duplicates.likeness import Verdict
from domain.duplicates.person import Person
from tools.crowd.others import OTHERS
from tools.crowd.people import Drawn
from tools.crowd.returns import KEEP_CONTACTS, RETURNS, time_passed

SURE: Final = (Verdict.SAME, Verdict.PROBABLE)
CLAIMS: Final = (*SURE, Verdict.POSSIBLE)
"""What an agent is told to look at as the same person; a relative is said to be another one."""


@dataclass(frozen=True, slots=True)
class Shown:
    """Somebody who is shown to the agent. `known`: their place among those who are known."""

    known: int
    verdict: Verdict


Check = Callable[[Person], Sequence[Shown]]


@dataclass(frozen=True, slots=True)
class Asked:
    """One person who came, who they are (None: nobody known), and who was shown."""

    kind: str
    who: int | None
    shown: tuple[Shown, ...]

    @property
    def found(self) -> bool:
        """Whether the person is among those called the same, surely or possibly."""
        return any(s.known == self.who and s.verdict in CLAIMS for s in self.shown)

    @property
    def mistaken(self) -> bool:
        """Whether somebody else is called the same, or probably the same."""
        return any(s.known != self.who and s.verdict in SURE for s in self.shown)


def returning(random: Random, known: Sequence[Drawn], check: Check, each: int) -> Iterator[Asked]:
    """People who are known come back, `each` of every kind."""
    for kind, written in RETURNS.items():
        for who, person in _picked(random, known, written, each):
            later = person if kind in KEEP_CONTACTS else time_passed(random, person)
            yield Asked(kind, who, tuple(check(later)))


def strangers(random: Random, known: Sequence[Drawn], check: Check, each: int) -> Iterator[Asked]:
    """People come who are somebody else, `each` of every kind."""
    for kind, like in OTHERS.items():
        for _, person in _picked(random, known, like, each):
            yield Asked(kind, None, tuple(check(person)))


def recall(asked: Sequence[Asked]) -> float:
    """Of those who came back, the part that was found."""
    return sum(one.found for one in asked) / len(asked)


def mistakes(asked: Sequence[Asked]) -> float:
    """Of those who came, the part for whom somebody else was called the same or probably so."""
    return sum(one.mistaken for one in asked) / len(asked)


def precision(asked: Sequence[Asked], verdicts: Sequence[Verdict] = SURE) -> float:
    """Of the people shown under these verdicts, the part that was right; 1 if none was shown."""
    right = [s.known == one.who for one in asked for s in one.shown if s.verdict in verdicts]
    return sum(right) / len(right) if right else 1.0


def _picked(
    random: Random,
    known: Sequence[Drawn],
    change: Callable[[Random, Drawn], Person | None],
    count: int,
) -> Iterator[tuple[int, Person]]:
    """People to whom it can happen, changed."""
    while count:
        who = random.randrange(len(known))
        if person := change(random, known[who]):
            count -= 1
            yield who, person
