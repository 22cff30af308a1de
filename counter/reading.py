"""What pages read from the store: functions of an open desk, run on the store's thread."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date
from typing import TYPE_CHECKING

from counter.content import Content
from counter.desk import LANGUAGE, Desk
from counter.orientation.told import Told
from counter.writing import author_of
from domain.acts import Act, ActType
from domain.dossier import Dossier
from domain.duplicates.person import Person
from domain.merging import MARKS, named_in
from domain.questionnaire import Layer
from domain.standing import Standing, standing_of
from store import brought, calls, dossiers, drafts, matters, places, sharing, verdicts
from store.agents import Agent
from store.dossiers import Summary
from store.drafts import Draft
from store.matters import Matter
from store.places import Names
from store.verdicts import Verdict

if TYPE_CHECKING:
    from store.duplicates import LookAlike
    from sync.proof.verification import Verified


@dataclass(frozen=True)
class Today:
    """What an agent finds at the desk in the morning, and after each round with the portal.

    Attributes:
        help: calls for help, newest first.
        drafts: interviews that were interrupted here, newest first.
        matters: how many of them wait for a human, whichever day they are from.
    """

    day: date
    dossiers: tuple[Summary, ...]
    help: tuple[Act, ...]
    drafts: tuple[Draft, ...]
    matters: int


def read_today(desk: Desk) -> Today:
    """The day so far."""
    now = desk.now()
    day, zone = now.date(), now.tzinfo or UTC
    with desk.store.read() as tx:
        return Today(
            day,
            tuple(dossiers.of_day(tx, day, zone)),
            tuple(dossiers.help_requests(tx, day, zone)),
            tuple(drafts.open_drafts(tx)),
            len(matters.waiting(tx)),
        )


@dataclass(frozen=True)
class Tray:
    """What waits for a human, as of a day. `names`: what the places of others are called."""

    matters: tuple[Matter, ...]
    today: date
    names: Names


def read_tray(desk: Desk) -> Tray:
    """What waits for a human now."""
    with desk.store.read() as tx:
        return Tray(tuple(matters.waiting(tx)), desk.today(), places.names(tx))


@dataclass(frozen=True)
class Ringing:
    """Calls for help.

    Attributes:
        calls: that nobody answered yet, newest first.
        usual: people call here now and then.
    """

    calls: tuple[Act, ...]
    usual: bool


def read_ringing(desk: Desk) -> Ringing:
    """The calls for help of this moment."""
    now = desk.clock.read().corrected
    with desk.store.read() as tx:
        return Ringing(tuple(calls.ringing(tx, now)), calls.come_here(tx, now))


@dataclass(frozen=True)
class Found:
    """What a search found. `text`: what was searched, to tell results of an earlier search."""

    text: str
    dossiers: tuple[Summary, ...]
    today: date


def finding(text: str) -> Callable[[Desk], Found]:
    """A search by name, reference, date of birth or telephone number."""

    def find(desk: Desk) -> Found:
        with desk.store.read() as tx:
            return Found(text, tuple(dossiers.search(tx, text)), desk.today())

    return find


def looking_alike(person: Person) -> Callable[[Desk], "list[LookAlike]"]:
    """A search for the dossiers that may be this person's, the likeliest first."""

    def find(desk: Desk) -> "list[LookAlike]":
        from store.duplicates import look_alikes  # noqa: PLC0415 - slow to import: not at the start

        with desk.store.read() as tx:
            return look_alikes(tx, person)

    return find


@dataclass(frozen=True)
class Opened:
    """A dossier as it was on a day.

    Attributes:
        contents: what the person was asked from, then what is asked now: newer questions may have
            been answered since.
        standing: what is recommended and what was decided.
        told: the words for what is recommended now; None before anything is.
        brought: something of it came from a kiosk by hand, and not from the portal yet.
        names: what the places of others are called.
        verdicts: what the portal found wrong with acts that were recorded here.
        apart: acts on it that were kept apart (see `store.matters`).
        references: of the dossiers that merges of this person ever named, by id.
    """

    dossier: Dossier
    today: date
    contents: tuple[Content, ...]
    standing: Standing
    told: Told | None
    brought: bool
    names: Names
    verdicts: tuple[Verdict, ...]
    apart: tuple[Act, ...]
    references: Mapping[str, str]

    @property
    def reasons_kept(self) -> Act | None:
        """The act of the recommendation, where its reasons stayed in another structure."""
        latest = self.standing.latest
        if latest is None:
            return None
        made = next(act for act in self.dossier.usable if act.id == latest.act)
        return made if made.withholds("reasons") else None

    def asking(self, key: str) -> Content:
        """What asks this question; what the person was asked from, if nothing does any more."""
        knowing = (each for each in self.contents if key in each.questionnaire.by_key)
        return next(knowing, self.contents[0])


def reading_dossier(dossier: str) -> Callable[[Desk], Opened]:
    """One dossier as a whole; raises `store.errors.UnknownDossier`."""

    def read(desk: Desk) -> Opened:
        with desk.store.read() as tx:
            found, by_hand = dossiers.load(tx, dossier), brought.is_shown(tx, dossier)
            names = places.names(tx)
            members = found.joined.dossiers
            doubted = tuple(each for one in members for each in verdicts.on_dossier(tx, one))
            apart = tuple(act for one in members for act in matters.on_dossier(tx, one))
            references = dossiers.references(tx, _named(found))
        asked = dict.fromkeys(_layers(found))
        contents = (*map(desk.content_of, asked), desk.content)
        stands = standing_of(found)
        told = _told(desk, found, stands)
        return Opened(
            found,
            desk.today(),
            contents,
            stands,
            told,
            by_hand,
            names,
            doubted,
            apart,
            references,
        )

    return read


def opening_dossier(dossier: str, agent: Agent) -> Callable[[Desk], Opened]:
    """The same for an agent who opens it: that they did is recorded first, or nothing is shown."""

    def read(desk: Desk) -> Opened:
        now = desk.clock.read()
        with desk.store.write() as tx:
            sharing.consult(tx, dossier, author_of(agent), now)
        return reading_dossier(dossier)(desk)

    return read


def verifying(text: str) -> Callable[[Desk], "Verified"]:
    """What is known of a receipt that somebody shows."""

    def look(desk: Desk) -> "Verified":
        from sync import receipts  # noqa: PLC0415 - seldom needed

        with desk.store.read() as tx:
            return receipts.verify(tx, text)

    return look


def _told(desk: Desk, dossier: Dossier, stands: Standing) -> Told | None:
    if stands.latest is None:
        return None
    from counter.orientation.advising import told  # noqa: PLC0415 — slow to import

    return told(desk, stands.latest.recommendation, dossier.language or LANGUAGE)


def _named(dossier: Dossier) -> set[str]:
    """All dossiers that merges of this person ever named."""
    marks = (act for act in dossier.usable if act.type in MARKS)
    return {dossier.id}.union(*map(named_in, marks))


def _layers(dossier: Dossier) -> list[tuple[Layer, ...]]:
    """What the person was asked from, in the dossier that is kept first; nothing, if not said."""
    submitted = [act for act in dossier.usable if act.type == ActType.REGISTRATION_SUBMITTED]
    submitted.sort(key=lambda act: act.dossier != dossier.id)
    named = [act.body.get("layers") for act in submitted] or [None]
    return [
        tuple(Layer(each["name"], each["version"]) for each in layers if isinstance(each, dict))
        for layers in (each if isinstance(each, list) else [] for each in named)
    ]
