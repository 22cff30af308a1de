"""How every answer begins, and what endpoints say of themselves."""

import hashlib
from typing import Annotated, Any, TypedDict

from fastapi import Depends, Query, Request
from sqlalchemy.orm import Session

from portal import clock, identity
from portal.database import Database
from portal.endpoints.callers import Arrived
from portal.failures import Refused
from portal.reading import Elements
from portal.second_reader import SecondReader
from sync import wire
from sync.wire import Failure, FailureCode, Revoked


class _Failing(TypedDict):
    responses: dict[int | str, dict[str, Any]]


def failing(*statuses: int) -> _Failing:
    """What an endpoint's description says of its failures."""
    described: dict[int | str, dict[str, Any]] = {
        status: {"model": Failure} for status in (*statuses, 500)
    }
    if 403 in described:
        described[403] = {"model": Failure | Revoked}
    wait = {"Retry-After": {"description": "seconds", "schema": {"type": "integer"}}}
    described[503] = {"model": Failure, "headers": wait}
    return {"responses": described}


def _database(request: Request) -> Database:
    database: Database = request.app.state.database
    return database


def _second_reader(request: Request) -> SecondReader[Elements] | None:
    reader: SecondReader[Elements] | None = request.app.state.second_reader
    return reader


Data = Annotated[Database, Depends(_database)]
Reader = Annotated[SecondReader[Elements] | None, Depends(_second_reader)]
Nonced = Annotated[wire.Nonce, Query(description="comes back as `echo`")]


class _Opening(TypedDict):
    portal: str
    epoch: str
    time: str
    echo: str


def opening(session: Session, echo: str) -> _Opening:
    """How every answer begins."""
    who = identity.load(session)
    return {"portal": who.portal, "epoch": who.epoch, "time": clock.now(), "echo": echo}


def echo_of(arrived: Arrived) -> str:
    """What the answer to a request with a body echoes."""
    return hashlib.sha256(arrived.body).hexdigest()


def demand_protocol(protocol: int) -> None:
    """Raise Refused where a request speaks another version."""
    if protocol != wire.PROTOCOL:
        raise Refused(400, FailureCode.PROTOCOL_UNSUPPORTED, f"spoken here: {wire.PROTOCOL}")
