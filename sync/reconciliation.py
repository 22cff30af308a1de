"""Comparing one day of this device's log with what the portal holds of it."""

from dataclasses import dataclass, field, replace

from domain.chain import Head
from domain.reconciliation import Difference, OwnDay, differ
from store.days import own_day
from store.store import Store
from sync.client import Client
from sync.errors import NotThePortal, Trouble
from sync.talk import Talk
from sync.wire import MAX_DAY, DayReply


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """What comparing came to.

    Attributes:
        own: the day as it is here.
        there: how many acts of the day the portal holds; None if it could not be asked.
        difference: where the two are not the same; empty if it could not be asked.
        trouble: why it could not be asked.
    """

    own: OwnDay
    there: int | None = None
    difference: Difference = field(default_factory=Difference)
    trouble: Trouble | None = None

    @property
    def agrees(self) -> bool:
        """Whether the portal was asked and nothing has to be looked at."""
        return self.there is not None and self.difference.agrees


def reconcile(store: Store, client: Client, day: str) -> Talk[Reconciliation]:
    """Compare a day of UTC, such as `2026-11-21`; offline, say what is known here.

    Raises:
        NotEnrolled: the device has no log yet.
        CallsStopped: no answer is wanted any more.
    """
    with store.read() as tx:
        own = own_day(tx, day)
    try:
        reply = yield from client.day(day, own.tally.hash)
        return Reconciliation(own, reply.count, _difference(own, reply))
    except Trouble as trouble:
        return Reconciliation(own, trouble=trouble)


def _difference(own: OwnDay, reply: DayReply) -> Difference:
    if reply.acts is None:
        if reply.hash != own.tally.hash:
            raise NotThePortal(why="form")
        return Difference()
    there = [Head(act.seq, act.hash) for act in reply.acts]
    if len(there) < MAX_DAY:
        return differ(own, there)
    return differ(_up_to(own, there[-1].seq), there)


def _up_to(own: OwnDay, last: int) -> OwnDay:
    """Of very many acts the portal lists the first: the others cannot be compared."""
    acts = tuple(act for act in own.acts if act.seq <= last)
    return replace(own, acts=acts)
