"""Two dossiers that may be one person's: functions of an open desk, on the store's thread."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from operator import attrgetter

from counter.desk import Desk
from counter.reading import Opened, opening_dossier, reading_dossier
from counter.recording import recommending_anew
from counter.writing import author_of
from domain.answers import Answer
from domain.dossier import Dossier
from domain.duplicates.likeness import Likeness
from domain.duplicates.person import Person, versions_of
from domain.guided_merge import Pair, offered_back, pair, without
from domain.merging import Merge
from store import dossiers
from store.agents import Agent
from store.dossiers import Summary


@dataclass(frozen=True)
class Candidate:
    """A dossier that may be the same person's; without a likeness, the agent looked for it."""

    summary: Summary
    likeness: Likeness | None


@dataclass(frozen=True)
class Candidates:
    """What was found for a text; for an empty one those who look alike."""

    text: str
    found: tuple[Candidate, ...]
    today: date


@dataclass(frozen=True)
class Compared:
    """Two dossiers as they were opened for a comparison.

    Attributes:
        kept, absorbed: each by itself, with what it was asked from.
        likeness: None where the program sees none.
    """

    pair: Pair
    kept: Opened
    absorbed: Opened
    likeness: Likeness | None


def looking_like(dossier: Dossier) -> Callable[[Desk], Candidates]:
    """Who else may be this person, the likeliest first."""

    def look(desk: Desk) -> Candidates:
        from store.duplicates import look_alikes  # noqa: PLC0415 — slow to import

        found: dict[str, Candidate] = {}
        with desk.store.read() as tx:
            for person in versions_of(dossier):
                for each in look_alikes(tx, person):
                    found.setdefault(each.summary.id, Candidate(each.summary, each.likeness))
        found.pop(dossier.id, None)
        return Candidates("", tuple(found.values()), desk.today())

    return look


def looking_for(text: str, dossier: Dossier) -> Callable[[Desk], Candidates]:
    """What else is found for a text; for none, who looks alike."""
    if not text:
        return looking_like(dossier)

    def look(desk: Desk) -> Candidates:
        with desk.store.read() as tx:
            found = [each for each in dossiers.search(tx, text) if each.id != dossier.id]
            people = [dossiers.load(tx, each.id) for each in found]
        alike = [Candidate(s, likeness(dossier, p)) for s, p in zip(found, people, strict=True)]
        return Candidates(text, tuple(alike), desk.today())

    return look


def comparing(dossier: str, other: str, agent: Agent) -> Callable[[Desk], Compared | None]:
    """Both, side by side; None if they are one meanwhile. The other is read: it is recorded."""

    def compare(desk: Desk) -> Compared | None:
        opened = reading_dossier(dossier)(desk), opening_dossier(other, agent)(desk)
        by_id = {each.dossier.id: each for each in opened}
        two = pair(*(each.dossier for each in opened))
        if two is None:
            return None
        like = likeness(two.kept, two.absorbed)
        return Compared(two, by_id[two.kept.id], by_id[two.absorbed.id], like)

    return compare


def likeness(one: Dossier, other: Dossier) -> Likeness | None:
    """How like the people of two dossiers are, by all that is said of them."""
    found = _likenesses(versions_of(one), versions_of(other))
    return min(found, key=attrgetter("order"), default=None)


def joining(
    compared: Compared, settled: Mapping[str, Answer], agent: Agent
) -> Callable[[Desk], None]:
    """Record that both are one person's, what was chosen, and what is recommended for the whole."""

    def join(desk: Desk) -> None:
        from store.merging import Hand, merge  # noqa: PLC0415 — seldom needed

        by = Hand(author_of(agent), desk.clock.read())
        with desk.store.write() as tx:
            merge(tx, compared.pair, settled, compared.likeness, by)
            recommending_anew(desk, tx, compared.pair.kept.id, agent)

    return join


def parting(
    seen: Dossier, merges: Collection[Merge], back: Collection[str], agent: Agent
) -> Callable[[Desk], None]:
    """Record that these two are not one, and what becomes again what it was."""

    def part(desk: Desk) -> None:
        from store.merging import Hand, part  # noqa: PLC0415 — seldom needed

        by = Hand(author_of(agent), desk.clock.read())
        with desk.store.write() as tx:
            part(tx, seen, merges, back, by)
            for each in {dossiers.load(tx, held).id for held in seen.joined.dossiers}:
                recommending_anew(desk, tx, each, agent)

    return part


def given_back(seen: Dossier, merges: Collection[Merge]) -> Mapping[str, Answer]:
    """What parting offers to make again what it was."""
    return offered_back(merges, without(seen, merges))


def _likenesses(some: Iterable[Person], others: Collection[Person]) -> Iterable[Likeness]:
    from domain.duplicates.comparison import comparing as comparing_with  # noqa: PLC0415 — slow

    for one in some:
        yield from filter(None, map(comparing_with(one), others))
