"""What a device has recorded: it pushes that, and compares a day of it."""

from functools import partial
from typing import Annotated

from fastapi import APIRouter, BackgroundTasks, Query
from sqlalchemy.orm import Session

from domain.reconciliation import tally_in_order
from portal import clock, days, heads, intake, pushes
from portal.boxes import of_push
from portal.endpoints.callers import Arrived, Caller
from portal.endpoints.codings import PUSH_DESCRIBED, Pushed
from portal.endpoints.common import Data, Nonced, Reader, demand_protocol, echo_of, failing, opening
from portal.failures import Refused
from sync import wire
from sync.wire import FailureCode

router = APIRouter()


@router.post(
    wire.ACTS_PATH,
    operation_id="push",
    openapi_extra=PUSH_DESCRIBED,
    **failing(400, 401, 403, 413, 415, 422),
)
def push(
    data: Data,
    caller: Caller,
    arrived: Arrived,
    pushed: Pushed,
    later: BackgroundTasks,
    reader: Reader,
) -> wire.PushReply:
    """Keep the acts, whatever they hold; answered when they are durable."""
    push = pushes.read_push(pushed, caller.id, partial(of_push, data), reader)
    demand_protocol(push.protocol)
    heads.demand(caller, push)
    if push.spent:
        raise Refused(413, FailureCode.TOO_LARGE, "opened")
    later.add_task(_let_go, push)

    def keep(session: Session) -> wire.PushReply:
        taken = intake.take(session, caller.id, push.received, clock.now())
        heads.keep(session, caller.id, push, clock.now())
        said = opening(session, echo_of(arrived))
        return wire.PushReply(
            **said, held=taken.held, durable=taken.durable, verdicts=taken.verdicts
        )

    return data.share(keep)


async def _let_go(*_: object) -> None:
    """Nothing: what it is called with is held until then, and nobody waits for its end.

    To let go of a hundred thousand small objects takes as long as to keep some hundred acts. The
    device makes its next push ready meanwhile.
    """


@router.get(wire.DAY_PATH, operation_id="reconciliation", **failing(401, 403, 422))
def compare(
    data: Data,
    caller: Caller,
    day: Annotated[wire.Day, Query(description="of `recorded_at`, in UTC")],
    hash_: Annotated[wire.Hash, Query(alias="hash", description="what the device comes to")],
    nonce: Nonced = "",
) -> wire.DayReply:
    """What is held of a day of the device's own log: so that both can see that it is the same."""
    with data.read() as session:
        found = tally_in_order(days.held_of(session, caller.id, day))
        return wire.DayReply(
            **opening(session, nonce),
            day=day,
            count=found.count,
            hash=found.hash,
            acts=None if found.hash == hash_ else days.listed(session, caller.id, day),
        )
