"""Who read a dossier, and what its person wants kept in the structure."""

from collections.abc import Iterable
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

    Raises:
        UnknownDossier: no act of it is held.
        NotEnrolled: the device has no identity yet.
    """
    own = device.require(tx)
    for act in dossiers.load(tx, dossier).timeline:
        same = (act.type, act.origin.device) == (ActType.DOSSIER_CONSULTED, own.id)
        passed = abs(now.corrected - act.recorded_at)  # the clock may have been set back
        if same and act.author.agent == agent.agent and passed < ONE_READING:
            return
    journal.record(tx, [Entry(ActType.DOSSIER_CONSULTED, {}, dossier, agent, own.kind)], now)


def limit(tx: Transaction, dossier: str, fields: Iterable[str], author: Author, now: Stamp) -> Act:
    """Record all the fields that the person wants kept in this structure.

    Raises:
        UnknownDossier: no act of it is held.
        NotEnrolled: the device has no identity yet.
    """
    own = device.require(tx)
    body = limiting(dossiers.load(tx, dossier).usable, own.structure, fields)
    entry = Entry(ActType.SHARING_LIMITED, body, dossier, author, own.kind)
    (act,) = journal.record(tx, [entry], now)
    return act
