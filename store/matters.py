"""What waits for a human at this desk, whichever day it is from.

Answers and withdrawals that contradict each other are settled by acts, and are no matter then. An
act that was kept apart stays as it is, and so does what the portal found wrong: these wait until
an agent says that they have dealt with them. Other desks were told other things: each looks at
what it was told.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import and_, exists, func, insert, select
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql.elements import ColumnElement

from domain.acts import Act
from domain.moments import to_text
from domain.withdrawal import Presence
from store import dossiers, log
from store.dossiers import Summary
from store.journal import RETOLD
from store.tables import ActRow, DisputedRow, SeenRow, VerdictRow
from store.transaction import Transaction


class Why(StrEnum):
    """Why a human has to look."""

    ANSWERS = "answers"
    """Two people corrected an answer without knowing of each other."""
    WITHDRAWAL = "withdrawal"
    """Somebody withdrew the dossier while somebody else worked on it."""
    FORK = "fork"
    """A device has told two acts under one number: the second to arrive is kept apart."""
    ALTERED = "altered"
    """An act is not what its own hash, or its id, says."""
    VERDICT = "verdict"
    """The portal found something wrong with an act that was recorded here."""


@dataclass(frozen=True, slots=True)
class Matter:
    """Something that a human has to look at.

    Attributes:
        summary: the dossier, where it is about one that lists show.
        act: what was kept apart, or doubted.
        codes: for support; stable, and nothing personal.
        what: which of the things that can be said of that act; see `SeenRow`.
    """

    why: Why
    summary: Summary | None = None
    act: Act | None = None
    codes: tuple[str, ...] = ()
    what: str = ""

    @property
    def since(self) -> datetime | None:
        """When the act was done; else when the person registered."""
        if self.act:
            return self.act.occurred_at
        return self.summary.submitted_at if self.summary else None


def waiting(tx: Transaction) -> list[Matter]:
    """All of it: what was kept apart first."""
    doubted = [*_apart(tx), *_verdicts(tx)]
    known = dossiers.named(tx, {act.dossier for act, *_ in doubted if act.dossier})
    found = [
        Matter(why, known.get(act.dossier or ""), act, codes, what)
        for act, why, codes, what in doubted
    ]
    for summary in dossiers.contradicted(tx):
        found += [Matter(Why.ANSWERS, summary)] if summary.conflicts else []
        contested = summary.presence is Presence.CONTESTED
        found += [Matter(Why.WITHDRAWAL, summary)] if contested else []
    return found


def on_dossier(tx: Transaction, dossier: str) -> list[Act]:
    """The acts on a dossier that were kept apart, dealt with or not, in the order of their logs."""
    about = func.json_extract(DisputedRow.document, "$.dossier") == dossier
    return [act for act, _ in _disputed(tx, about)]


def see(tx: Transaction, matter: Matter, agent: str, now: datetime) -> None:
    """Note that an agent has dealt with what was kept apart, or doubted.

    Raises:
        ValueError: it is a contradiction, which acts settle.
    """
    if matter.act is None:
        raise ValueError(matter.why)
    values = {
        "device": matter.act.origin.device,
        "seq": matter.act.seq,
        "what": matter.what,
        "agent": agent,
        "seen_at": to_text(now),
    }
    tx.connection.execute(insert(SeenRow).prefix_with("OR IGNORE"), values)


_Doubted = tuple[Act, Why, tuple[str, ...], str]


def _apart(tx: Transaction) -> Iterator[_Doubted]:
    unseen = ~_seen(DisputedRow.device, DisputedRow.seq, DisputedRow.hash)
    for act, reason in _disputed(tx, unseen):
        yield act, Why.FORK if reason == "fork" else Why.ALTERED, (reason,), act.hash


def _disputed(tx: Transaction, which: ColumnElement[bool]) -> list[tuple[Act, str]]:
    """What is kept apart, but for what is told in another log of this device now."""
    found = tx.connection.execute(
        select(DisputedRow.document, DisputedRow.reason)
        .where(DisputedRow.reason != RETOLD, which)
        .order_by(DisputedRow.device, DisputedRow.seq, DisputedRow.hash)
    )
    return [(log.from_document(document), reason) for document, reason in found]


def _verdicts(tx: Transaction) -> Iterator[_Doubted]:
    at = and_(ActRow.device == VerdictRow.device, ActRow.seq == VerdictRow.seq)
    found = tx.connection.execute(
        select(ActRow.document, VerdictRow.problems)
        .join(VerdictRow, at)
        .where(~_seen(VerdictRow.device, VerdictRow.seq, VerdictRow.problems))
        .order_by(VerdictRow.device, VerdictRow.seq)
    )
    for document, problems in found:
        yield log.from_document(document), Why.VERDICT, tuple(json.loads(problems)), problems


def _seen(
    device: InstrumentedAttribute[str],
    seq: InstrumentedAttribute[int],
    what: InstrumentedAttribute[str],
) -> ColumnElement[bool]:
    return exists().where(SeenRow.device == device, SeenRow.seq == seq, SeenRow.what == what)
