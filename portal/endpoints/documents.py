"""What devices may ask of documents: how far one is here, to take a piece of it, to give one.

A piece may be cut off anywhere, so no digest of it can be judged: the signature is over its place
(digest, size, offset), and the whole is judged by the digest that a signed act names.
"""

from typing import Annotated, Any, Final

from fastapi import APIRouter, Path, Query, Request, Response
from starlette.concurrency import run_in_threadpool

from portal import clock, documents, readings
from portal.arriving import hand_on
from portal.database import Database
from portal.documents import Document
from portal.endpoints.callers import Caller, Sender
from portal.endpoints.common import Data, failing, opening
from portal.failures import Refused
from portal.tables import DeviceRow
from sync.wire import FailureCode, Hash
from sync.wire.documents import (
    BYTES,
    BYTES_PATH,
    DOCUMENTS_PATH,
    MAX_PIECE,
    DocumentReply,
    ReadQuery,
    SendQuery,
    StateQuery,
)

_DOCUMENT: Final = f"{DOCUMENTS_PATH}/{{digest}}"
_BINARY: Final = {"type": "string", "format": "binary", "maxLength": MAX_PIECE}
_SENT: Final[dict[str, Any]] = {
    "requestBody": {"required": True, "content": {BYTES: {"schema": _BINARY}}},
}

Digest = Annotated[Hash, Path(description="of the document")]

router = APIRouter()


@router.get(_DOCUMENT, operation_id="document", **failing(401, 403, 404, 422))
def state(
    data: Data, caller: Caller, digest: Digest, asked: Annotated[StateQuery, Query()]
) -> DocumentReply:
    """How many bytes are held of a document that the device's site knows."""
    document = Document(digest, asked.size)
    with data.read() as session:
        documents.demand(session, caller, document)
    return _state(data, document, asked.nonce)


@router.patch(
    _DOCUMENT,
    operation_id="send_document",
    openapi_extra=_SENT,
    **failing(401, 403, 404, 422),
)
async def send(
    data: Data,
    caller: Sender,
    digest: Digest,
    asked: Annotated[SendQuery, Query()],
    request: Request,
) -> DocumentReply:
    """Keep a piece, as far as it comes; answered with what is held, which may be another place."""
    taking = Taking(data, Document(digest, asked.size), asked.offset)
    await run_in_threadpool(taking.demand, caller)
    await hand_on(request.receive, MAX_PIECE, taking.keep)
    return await run_in_threadpool(taking.answer, asked.nonce)


@router.get(
    f"{_DOCUMENT}/{BYTES_PATH}",
    operation_id="read_document",
    response_class=Response,
    responses={200: {"content": {BYTES: {}}}, **failing(401, 403, 404, 409, 422)["responses"]},
)
def read(
    data: Data, caller: Caller, digest: Digest, asked: Annotated[ReadQuery, Query()]
) -> Response:
    """A piece of a document that is whole here, for a desk whose site knows it."""
    with data.read() as session:
        document = Document(digest, asked.size)
        piece = documents.read(session, caller, document, asked.offset, asked.most)
    with data.write() as session:
        readings.note_bytes(session, caller.id, "document", digest, clock.now())
    return Response(piece, media_type=BYTES)


class Taking:
    """A piece that is being taken, part by part."""

    def __init__(self, data: Database, document: Document, offset: int) -> None:
        self._data = data
        self._document = document
        self._offset = offset
        self._spoiled = False

    def demand(self, device: DeviceRow) -> None:
        """Raise Refused where the device's site knows no dossier that names the document."""
        with self._data.read() as session:
            documents.demand(session, device, self._document)

    def keep(self, part: bytes) -> None:
        """Keep the next part, durably; what does not follow what is held changes nothing."""
        with self._data.write() as session:
            spoiled = documents.append(session, self._document, self._offset, part, clock.now())
        self._offset += len(part)
        self._spoiled |= spoiled

    def answer(self, nonce: str) -> DocumentReply:
        """What is held now.

        Raises:
            Refused: 422, all had come and were not what the digest says.
        """
        if self._spoiled:
            raise Refused(422, FailureCode.DOCUMENT_SPOILED)
        return _state(self._data, self._document, nonce)


def _state(data: Database, document: Document, nonce: str) -> DocumentReply:
    with data.read() as session:
        found = documents.progress(session, document)
        return DocumentReply(**opening(session, nonce), held=found.held, whole=found.whole)
