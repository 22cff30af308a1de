"""Calls for help from the kiosks of this site, and whether somebody comes."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from sqlalchemy import select

from domain.acts import Act, ActType, Author
from domain.bodies import problems_of
from domain.moments import to_text
from store import exchange, log
from store.tables import ActRow
from store.transaction import Transaction

RINGS: Final = timedelta(minutes=15)
"""A call that nobody answered for so long is not announced any more: whoever called has left."""

_SELDOM: Final = timedelta(days=30)


class Heard(StrEnum):
    """How far a call has come, as this device knows for certain."""

    NOTED = "noted"
    SENT = "sent"  # the portal holds it, for the counters of the site to fetch
    ANSWERED = "answered"  # an agent said that they come


@dataclass(frozen=True, slots=True)
class Call:
    """A call that was recorded here. `at`: when, `seq`: its number in this device's log."""

    id: str
    seq: int
    at: datetime

    @classmethod
    def of(cls, act: Act) -> "Call":
        return cls(act.id, act.seq, act.occurred_at)


def heard(tx: Transaction, call: Call) -> Heard:
    """How far a call from here has come."""
    if call.id in _answered(tx, _before(call.at, RINGS)):
        return Heard.ANSWERED
    return Heard.SENT if exchange.load(tx).confirmed >= call.seq else Heard.NOTED


def who_comes(tx: Transaction, call: Call) -> Author | None:
    """The agent who answered a call from here; None before one did."""
    return _answered(tx, _before(call.at, RINGS)).get(call.id)


def ringing(tx: Transaction, now: datetime) -> list[Act]:
    """The calls that nobody answered yet, newest first."""
    answered = _answered(tx, _before(now, 2 * RINGS))
    return [
        call
        for call in _since(tx, ActType.HELP_REQUESTED, _before(now, RINGS))
        if call.id not in answered
    ]


def come_here(tx: Transaction, now: datetime) -> bool:
    """Whether people call here at all: somebody did in the last thirty days."""
    since = to_text(_before(now, _SELDOM))
    asked = select(ActRow.position).where(
        ActRow.type == ActType.HELP_REQUESTED.value, ActRow.occurred_at >= since
    )
    return tx.connection.execute(asked.limit(1)).first() is not None


def _answered(tx: Transaction, since: datetime) -> dict[str, Author]:
    """Who answered which calls, by their ids; the clocks of two devices are a little apart.

    Where several did, the first.
    """
    answers = [act for act in _since(tx, ActType.HELP_ANSWERED, since) if not problems_of(act)]
    return {str(call): act.author for act in answers for call in _calls(act)}


def _calls(act: Act) -> list[object]:
    calls = act.body["calls"]
    return calls if isinstance(calls, list) else []


def _since(tx: Transaction, type_: ActType, moment: datetime) -> list[Act]:
    return log.read(
        tx,
        select(ActRow.document)
        .where(ActRow.type == type_.value, ActRow.occurred_at >= to_text(moment))
        .order_by(ActRow.occurred_at.desc(), ActRow.position.desc()),
    )


def _before(moment: datetime, since: timedelta) -> datetime:
    try:
        return moment - since
    except OverflowError:  # a clock at the beginning of time
        return moment
