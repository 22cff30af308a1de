"""Up to where a backup off this machine holds what devices have sent.

What lies in this database alone is lost with its machine, so devices keep their acts until a
backup covers them. A *mark* names a place of the feed, whose numbers have the order of commits:
a backup that was begun after a mark was read holds all that was entered up to it. The moment of
receipt could not say that, because it is read before the commit, which may come late.
"""

import re
from dataclasses import dataclass
from typing import Final, Self

from sqlalchemy import bindparam, func, select, update
from sqlalchemy.orm import Session

from portal import identity
from portal.database import take_turn
from portal.tables import DeviceRow, FeedRow

_ENTERED: Final = (  # each act once: a site that hears of a dossier later is told its past again
    select(FeedRow.device, FeedRow.seq)
    .where(FeedRow.cursor <= bindparam("cursor"), FeedRow.verdict.is_(None))
    .distinct()
    .subquery()
)
_FOLLOWING: Final = (  # counted from the first that is not covered: a gap parts number and count
    select(
        _ENTERED.c.device,
        _ENTERED.c.seq,
        (_ENTERED.c.seq - DeviceRow.durable_seq).label("distance"),
        func.row_number()
        .over(partition_by=_ENTERED.c.device, order_by=_ENTERED.c.seq)
        .label("count"),
    )
    .join(DeviceRow, DeviceRow.id == _ENTERED.c.device)
    .where(_ENTERED.c.seq > DeviceRow.durable_seq, _ENTERED.c.seq <= DeviceRow.held_seq)
    .subquery()
)
_NEWLY_COVERED: Final = (
    select(_FOLLOWING.c.device, func.max(_FOLLOWING.c.seq), func.count())
    .where(_FOLLOWING.c.distance == _FOLLOWING.c.count)
    .group_by(_FOLLOWING.c.device)
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
    found = session.execute(_NEWLY_COVERED, {"cursor": covered.cursor}).all()
    take_turn(session.connection())  # before many devices are locked, as whoever pushes does
    for device, seq, _ in found:
        session.execute(
            update(DeviceRow)
            .where(DeviceRow.id == device, DeviceRow.durable_seq < seq)  # another may note too
            .values(durable_seq=seq)
        )
    return sum(count for *_, count in found)


def _end(session: Session) -> int:
    return session.scalar(select(func.max(FeedRow.cursor))) or 0
