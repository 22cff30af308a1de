"""What pages read from the store: functions of an open desk, run on the store's thread."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date
from typing import TYPE_CHECKING

from counter.desk import Desk
from domain.acts import Act
from domain.dossier import Dossier
from domain.duplicates.person import Person
from store import dossiers, drafts
from store.dossiers import Summary
from store.drafts import Draft

if TYPE_CHECKING:
    from store.duplicates import LookAlike


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


def looking_alike(person: Person) -> Callable[[Desk], "list[LookAlike]"]:
    """A search for the dossiers that may be this person's, the likeliest first."""

    def find(desk: Desk) -> "list[LookAlike]":
        from store.duplicates import look_alikes  # noqa: PLC0415 - slow to import: not at the start

        with desk.store.read() as tx:
            return look_alikes(tx, person)

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
