"""What a device is told: the feed, where it stands, and the packs."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Response
from pydantic import BaseModel, Field
from sqlalchemy.orm import Session

from portal import certificates, clock, documents, feed, notices, packs, places, readings, registry
from portal.documents import Document
from portal.endpoints import codings
from portal.endpoints.callers import Caller
from portal.endpoints.codings import Wished
from portal.endpoints.common import Data, failing, opening
from portal.failures import Refused
from portal.registry import Enrolled
from portal.room import AsAPage
from portal.tables import DeviceRow
from sync import wire
from sync.wire import FailureCode, Held
from sync.wire.documents import Progress, Size
from sync.wire.notices import NoticeName

_BYTES = "application/octet-stream"

router = APIRouter()


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
        certificate=certificates.issue(session, place, clock.now()),
        desk_key=place.desk_key,
        notice=notices.told(session, place.device, known, clock.now()),
    )
