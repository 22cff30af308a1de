"""Up to where a backup off this machine holds what devices have sent.

What lies in this database alone is lost with its machine, so devices keep their acts until a
backup covers them. A *mark* names a place of the feed, whose numbers have the order of commits:
a backup that was begun after a mark was read holds all that was entered up to it. The moment of
receipt could not say that, because it is read before the commit, which may come late.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Self

from sqlalchemy import bindparam, func, select, update
from sqlalchemy.orm import Session

from portal import feed, identity
from portal.database import take_turn
from portal.tables import ActRow, DeviceRow, FeedRow

_LATE: Final = (  # entered after the mark: where an act is entered first, nobody is told it again
    select(FeedRow.device, FeedRow.seq)
    .join(ActRow, (ActRow.device == FeedRow.device) & (ActRow.seq == FeedRow.seq))
    .where(FeedRow.cursor > bindparam("cursor"), FeedRow.verdict.is_(None))
    .where(FeedRow.audience.in_(feed.first_told(ActRow.site)))
)
_BEHIND: Final = select(DeviceRow.id, DeviceRow.durable_seq, DeviceRow.held_seq).where(
    DeviceRow.durable_seq < DeviceRow.held_seq
)
_HELD: Final = (  # one device at a time, along its own log: what was covered before costs nothing
    select(ActRow.seq)
    .where(ActRow.device == bindparam("device"), ActRow.seq > bindparam("after"))
    .where(ActRow.seq <= bindparam("held"))
    .order_by(ActRow.seq)
)


@dataclass(frozen=True, slots=True)
class Mark:
    """A place of the feed, in one life of the database."""

    epoch: str
    cursor: int

    def __str__(self) -> str:
        return f"{self.cursor}@{self.epoch}"

    @classmethod
    def read(cls, text: str) -> Self:
        """Read what `str` wrote. Raises ValueError."""
        found = re.fullmatch(r"([0-9]{1,15})@([0-9a-f-]{36})", text)
        if found is None:
            raise ValueError(text)
        return cls(found[2], int(found[1]))


def mark(session: Session) -> Mark:
    """The end of the feed now. All that was entered up to it is committed."""
    return Mark(identity.load(session).epoch, _end(session))


def cover(session: Session, covered: Mark) -> int:
    """Note that a backup which was begun after this mark lies safe; says how many acts are new.

    A mark that is older than what was noted changes nothing.

    Raises:
        LookupError: the mark is of another life of the database, or from beyond its end.
    """
    if covered.epoch != identity.load(session).epoch or covered.cursor > _end(session):
        raise LookupError("this mark was read from another database, or before it was restored")
    reached = dict(_reached(session, covered.cursor))
    take_turn(session.connection())  # before many devices are locked, as whoever pushes does
    for device, (_, upto) in reached.items():
        session.execute(
            update(DeviceRow)
            .where(DeviceRow.id == device, DeviceRow.durable_seq < upto)  # another may note too
            .values(durable_seq=upto)
        )
    return sum(upto - before for before, upto in reached.values())


def _reached(session: Session, cursor: int) -> Iterator[tuple[str, tuple[int, int]]]:
    """Devices of which a backup covers more than was noted: up to where before, and now."""
    late = {tuple(row) for row in session.execute(_LATE, {"cursor": cursor})}
    for device, before, held in session.execute(_BEHIND).all():
        upto = before
        for seq in session.scalars(_HELD, {"device": device, "after": before, "held": held}):
            if seq != upto + 1 or (device, seq) in late:
                break  # at a gap, too
            upto = seq
        if upto > before:
            yield device, (before, upto)


def _end(session: Session) -> int:
    return session.scalar(select(func.max(FeedRow.cursor))) or 0
