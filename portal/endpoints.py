"""What devices may ask of the portal."""

import hashlib
from datetime import UTC, datetime
from typing import Annotated, Any, TypedDict

from fastapi import APIRouter, BackgroundTasks, Depends, Path, Query, Request, Response
from pydantic import BaseModel, Field
from sqlalchemy.orm import Session

from domain.moments import to_text
from domain.reconciliation import tally_in_order
from domain.structures import StructureKind
from portal import (
    certificates,
    codings,
    days,
    documents,
    feed,
    heads,
    identity,
    intake,
    notices,
    packs,
    places,
    reading,
    readings,
    registry,
)
from portal.boxes import of_push
from portal.callers import Arrived, Caller
from portal.codings import PUSH_DESCRIBED, Pushed, Wished
from portal.database import Database
from portal.documents import Document
from portal.failures import Refused
from portal.registry import Enrolled
from portal.room import AsAPage
from portal.tables import DeviceRow
from sync import wire
from sync.signature import SignatureRefused, read_public_key, verify
from sync.wire import Failure, FailureCode, Held, Revoked
from sync.wire.documents import Progress, Size
from sync.wire.notices import NoticeName

_BYTES = "application/octet-stream"


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


Data = Annotated[Database, Depends(_database)]
Nonced = Annotated[wire.Nonce, Query(description="comes back as `echo`")]

router = APIRouter()


class _Opening(TypedDict):
    portal: str
    epoch: str
    time: str
    echo: str


def opening(session: Session, echo: str) -> _Opening:
    """How every answer begins."""
    who = identity.load(session)
    return {"portal": who.portal, "epoch": who.epoch, "time": now(), "echo": echo}


def now() -> str:
    """The time here, as answers say it."""
    return to_text(datetime.now(UTC))


@router.get(wire.STATUS_PATH, operation_id="status", **failing(422))
def status(data: Data, nonce: Nonced = "") -> wire.StatusReply:
    """Who answers here, and which versions of the protocol it speaks."""
    with data.read() as session:
        return wire.StatusReply(**opening(session, nonce), protocols=[wire.PROTOCOL])


@router.post(wire.ENROL_PATH, operation_id="enrol", **failing(400, 401, 403, 409, 413, 422))
def enrol(data: Data, arrived: Arrived, asked: wire.EnrolRequest) -> wire.EnrolReply:
    """Make the device that an enrolment code stands for; signed with the key it announces."""
    demand_protocol(asked.protocol)
    _demand_possession(arrived, asked)
    with data.read() as session:  # no stranger keeps others from writing
        digest = registry.look_up(session, asked.code, identity.load(session).portal)
    with data.write() as session:
        made = registry.enrol(session, asked, digest, datetime.now(UTC))
        certificate = certificates.issue(session, made, now())
        return wire.EnrolReply(
            **opening(session, echo_of(arrived)), **_described(made), certificate=certificate
        )


@router.post(
    wire.ACTS_PATH,
    operation_id="push",
    openapi_extra=PUSH_DESCRIBED,
    **failing(400, 401, 403, 413, 415, 422),
)
def push(
    data: Data, caller: Caller, arrived: Arrived, pushed: Pushed, later: BackgroundTasks
) -> wire.PushReply:
    """Keep the acts, whatever they hold; answered when they are durable."""
    demand_protocol(pushed.protocol)
    head = heads.demand(caller, pushed)
    opener = of_push(data)
    received = reading.read(pushed.acts, caller.id, opener)
    if opener.spent:
        raise Refused(413, FailureCode.TOO_LARGE, "opened")
    later.add_task(_let_go, pushed, received)

    def keep(session: Session) -> wire.PushReply:
        taken = intake.take(session, caller.id, received, now())
        heads.keep(session, caller.id, head, pushed.signature, now())
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


class FeedQuery(BaseModel):
    """Which part of the feed, whether to tell where the device stands now, and of which document.

    `document` (its digest) and `document_size` come together.
    """

    after: wire.Cursor = wire.FEED_START
    limit: Annotated[int, Field(ge=1, le=wire.MAX_PAGE)] = 200
    surroundings: bool = False
    document: wire.Hash | None = None
    document_size: Size = 1
    notice: NoticeName = ""
    nonce: Annotated[wire.Nonce, Field(description="comes back as `echo`")] = ""


# What an item is not is left out: devices that know no packs go on until one is published.
@router.get(
    wire.FEED_PATH,
    operation_id="feed",
    response_model=wire.FeedPage,
    response_model_exclude_defaults=True,
    dependencies=[AsAPage],
    **failing(401, 403, 422),
)
def pull(
    data: Data,
    caller: Caller,
    wished: Wished,
    query: Annotated[FeedQuery, Query()],
) -> wire.FeedPage | Response:
    """Acts of others that concern the device's site, and verdicts on its own, in one order."""
    with data.read() as session:
        place = registry.place(session, caller.id)
        device = place.device
        page = feed.page(session, device, query.after, query.limit)
        answer = wire.FeedPage(
            **opening(session, query.nonce),
            held=Held(seq=device.held_seq, hash=device.held_hash),
            durable=device.durable_seq,
            items=page.items,
            cursor=page.cursor,
            more=page.more,
            places=places.of_acts(session, device, page.items),
            surroundings=(_around(session, place, query.notice) if query.surroundings else None),
            document=_progress(session, device, query),
        )
    if readings.has_acts(page):
        with data.write() as session:
            readings.note(session, caller.id, page, answer.time)
    return codings.small(answer) if wished else answer


@router.get(
    f"{wire.PACKS_PATH}/{{digest}}",
    operation_id="pack",
    response_class=Response,
    responses={200: {"content": {_BYTES: {}}}, **failing(401, 403, 404, 422)["responses"]},
)
def fetch(data: Data, _caller: Caller, digest: Annotated[wire.Hash, Path()]) -> Response:
    """The bytes of a pack, as it was published. It says nothing about people."""
    with data.read() as session:
        found = packs.find(session, digest)
    if found is None:
        raise Refused(404, FailureCode.NOT_FOUND)
    return Response(found, media_type=_BYTES)


def demand_protocol(protocol: int) -> None:
    """Raise Refused where a request speaks another version."""
    if protocol != wire.PROTOCOL:
        raise Refused(400, FailureCode.PROTOCOL_UNSUPPORTED, f"spoken here: {wire.PROTOCOL}")


def _demand_possession(arrived: Arrived, asked: wire.EnrolRequest) -> None:
    """Only who has the private key may announce the public one."""
    try:
        key = read_public_key(asked.public_key)
        signer = verify(arrived, lambda _device: key)
    except ValueError as error:
        raise Refused(422, FailureCode.MALFORMED, "public_key") from error
    except SignatureRefused as error:
        raise Refused(401, FailureCode.SIGNATURE_REFUSED, str(error.details["why"])) from error
    if signer != asked.device:
        raise Refused(401, FailureCode.SIGNATURE_REFUSED, "signed by another device")


def echo_of(arrived: Arrived) -> str:
    """What the answer to a request with a body echoes."""
    return hashlib.sha256(arrived.body).hexdigest()


def _described(made: Enrolled) -> dict[str, Any]:
    site, structure = made.site, made.structure
    return {
        "device": made.device.id,
        "kind": made.device.kind,
        "name": made.device.name,
        "training": made.device.training,
        "structure": wire.Place(key=structure.key, name=structure.name),
        "site": wire.Place(key=site.key, name=site.name),
        "contact": wire.Contact(phone=site.phone, opening=site.opening),
        "structure_kind": StructureKind(structure.kind),
        "departement": site.departement,
        "pack_key": made.pack_key,
        "sealing_key": made.sealing_key,
    }


def _progress(session: Session, device: DeviceRow, query: FeedQuery) -> Progress | None:
    if query.document is None:
        return None
    return documents.told(session, device, Document(query.document, query.document_size))


def _around(session: Session, place: Enrolled, known: str) -> wire.Surroundings:
    return wire.Surroundings(
        structure_kind=place.structure.kind,
        departement=place.site.departement,
        pack_key=place.pack_key,
        sealing_key=place.sealing_key,
        certificate=certificates.issue(session, place, now()),
        desk_key=place.desk_key,
        notice=notices.told(session, place.device, known, now()),
    )
