"""Who read a dossier, and what its person wants kept in the structure."""

from collections.abc import Collection
from datetime import timedelta
from typing import Final

from domain.acts import Act, ActType, Author, Entry
from domain.limits import limiting
from domain.moments import Stamp
from store import device, dossiers, journal
from store.transaction import Transaction

ONE_READING: Final = timedelta(minutes=15)
"""An agent who comes back within this time still reads."""


def consult(tx: Transaction, dossier: str, agent: Author, now: Stamp) -> None:
    """Record that an agent opened a dossier, unless they did so a moment ago.

    Of a person with several dossiers each was opened: who asks who read one is told.

    Raises:
        UnknownDossier: no act of it is held.
        NotEnrolled: the device has no identity yet.
    """
    own = device.require(tx)
    person = dossiers.load(tx, dossier)
    read = {
        act.dossier
        for act in person.timeline
        if (act.type, act.origin.device) == (ActType.DOSSIER_CONSULTED, own.id)
        and act.author.agent == agent.agent
        and abs(now.corrected - act.recorded_at) < ONE_READING  # the clock may have been set back
    }
    opened = [each for each in person.joined.dossiers if each not in read]
    entries = [Entry(ActType.DOSSIER_CONSULTED, {}, each, agent, own.kind) for each in opened]
    journal.record(tx, entries, now)


def limit(
    tx: Transaction, dossier: str, fields: Collection[str], author: Author, now: Stamp
) -> list[Act]:
    """Record all that the person wants kept in this structure, in each of their dossiers.

    Raises:
        UnknownDossier: no act of it is held.
        NotEnrolled: the device has no identity yet.
    """
    own = device.require(tx)
    person = dossiers.load(tx, dossier)
    body = limiting(person.usable, own.structure, fields)
    entries = [
        Entry(ActType.SHARING_LIMITED, body, each, author, own.kind)
        for each in person.joined.dossiers
    ]
    return journal.record(tx, entries, now)
