"""One day of this device's log, to be compared with what the portal holds."""

from typing import Final

from sqlalchemy import bindparam, select, union_all

from domain.chain import Head
from domain.reconciliation import OwnDay
from store import device, exchange, verdicts
from store.tables import ActRow, PurgedRow
from store.transaction import Transaction

_OF_DAY: Final = union_all(  # what was purged counts: its trace is enough
    *(
        select(table.seq, table.hash).where(
            table.device == bindparam("own"), table.day == bindparam("day")
        )
        for table in (ActRow, PurgedRow)
    )
).order_by("seq")


def own_day(tx: Transaction, day: str) -> OwnDay:
    """The day, such as `2026-11-21`, of UTC.

    Raises:
        NotEnrolled: the device has no log yet.
    """
    own = device.require(tx).id
    found = tx.connection.execute(_OF_DAY, {"own": own, "day": day})
    acts = tuple(Head(seq, hash_) for seq, hash_ in found)
    apart = {
        verdict.seq: verdict.problems[0]
        for verdict in verdicts.known(tx)
        if verdict.device == own and verdict.apart
    }
    return OwnDay(day, acts, exchange.load(tx).confirmed, apart)
