"""How the portal takes documents here: its own code, but for the server that hands on a body."""

from typing import Final

from portal.database import Database
from portal.documents import Document
from portal.endpoints import documents
from portal.tables import DeviceRow
from sync.transport import Call
from sync.wire.documents import DocumentReply, SendQuery, StateQuery

_PART: Final = 1_500  # bytes that are kept together


def served(database: Database, caller: DeviceRow, call: Call) -> DocumentReply:
    """As the portal's server does it, where all that arrives of a body arrives at once."""
    digest = call.path.rpartition("/")[2]
    if call.method == "GET":
        asked = StateQuery.model_validate({**call.query})
        return documents.state(database, caller, digest, asked)
    place = SendQuery.model_validate({**call.query})
    taking = documents.Taking(database, Document(digest, place.size), place.offset)
    taking.demand(caller)
    for start in range(0, len(call.body), _PART):
        taking.keep(call.body[start : start + _PART])
    return taking.answer(place.nonce)
