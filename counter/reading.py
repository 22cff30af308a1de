"""What pages read from the store: functions of an open desk, run on the store's thread."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date

from counter.desk import Desk
from domain.acts import Act
from domain.dossier import Dossier
from domain.names import folded
from store import dossiers, drafts
from store.dossiers import Summary
from store.drafts import Draft


@dataclass(frozen=True)
class Today:
    """What an agent finds at the desk in the morning, and after each round with the portal.

    Attributes:
        help: calls for help, newest first.
        drafts: interviews that were interrupted here, newest first.
    """

    day: date
    dossiers: tuple[Summary, ...]
    help: tuple[Act, ...]
    drafts: tuple[Draft, ...]


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
        )


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
            return Found(text, tuple(dossiers.search(tx, text)), desk.now().date())

    return find


def same_person(family_name: str, birth_date: str) -> Callable[[Desk], list[Summary]]:
    """The dossiers of people of that name, however it is written, who were born that day."""

    def find(desk: Desk) -> list[Summary]:
        year, month, day = birth_date.split("-")
        with desk.store.read() as tx:
            found = dossiers.search(tx, f"{family_name} {day}{month}{year}")
        name = folded(family_name)
        return [
            summary
            for summary in found
            if summary.birth_date == birth_date and folded(summary.family_name) == name
        ]

    return find


@dataclass(frozen=True)
class Opened:
    """A dossier as it was on a day."""

    dossier: Dossier
    today: date


def reading_dossier(dossier: str) -> Callable[[Desk], Opened]:
    """One dossier as a whole; raises `store.errors.UnknownDossier`."""

    def read(desk: Desk) -> Opened:
        with desk.store.read() as tx:
            return Opened(dossiers.load(tx, dossier), desk.now().date())

    return read
