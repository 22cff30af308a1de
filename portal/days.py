"""What is held of one day of a device's log."""

from collections.abc import Iterator
from itertools import islice

from sqlalchemy import select
from sqlalchemy.orm import Session

from domain.chain import Head
from portal.tables import ActRow
from sync.wire import MAX_DAY, Held

_AT_A_TIME = 1_000  # rows: nobody's day is too long to be counted


def held_of(session: Session, device: str, day: str) -> Iterator[Head]:
    """The acts of the day, in the order of their numbers. What is kept apart is none."""
    found = (
        select(ActRow.seq, ActRow.hash)
        .where(ActRow.device == device, ActRow.day == day)
        .order_by(ActRow.seq)
        .execution_options(yield_per=_AT_A_TIME)
    )
    return (Head(seq, hash_) for seq, hash_ in session.execute(found))


def listed(session: Session, device: str, day: str) -> list[Held]:
    """The acts as an answer names them: the first of very many."""
    found = islice(held_of(session, device, day), MAX_DAY)
    return [Held(seq=act.seq, hash=act.hash) for act in found]
