"""What is held of one day of a device's log."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from domain.chain import Head
from portal.tables import ActRow
from sync.wire import MAX_DAY, Held


def held_of(session: Session, device: str, day: str) -> list[Head]:
    """The acts of the day, in the order of their numbers. What is kept apart is none."""
    found = session.execute(
        select(ActRow.seq, ActRow.hash)
        .where(ActRow.device == device, ActRow.day == day)
        .order_by(ActRow.seq)
    )
    return [Head(seq, hash_) for seq, hash_ in found]


def listed(acts: Sequence[Head]) -> list[Held]:
    """The acts as an answer names them: the first of very many."""
    return [Held(seq=act.seq, hash=act.hash) for act in acts[:MAX_DAY]]
