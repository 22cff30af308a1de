"""Documents of dossiers: how far the portal holds one. The bytes themselves travel bare."""

from typing import Annotated, Final

from pydantic import Field

from domain.documents.attached import MOST_BYTES
from sync.wire.messages import Answer, Wire
from sync.wire.scalars import Nonce

DOCUMENTS_PATH: Final = "/sync/1/documents"
BYTES_PATH: Final = "bytes"
"""Under a document's own path: what is read there."""
MAX_PIECE: Final = 1024 * 1024
BYTES: Final = "application/octet-stream"

Size = Annotated[int, Field(ge=1, le=MOST_BYTES, description="of the whole document, in bytes")]
Offset = Annotated[int, Field(ge=0, le=MOST_BYTES, description="bytes before this piece")]
Piece = Annotated[int, Field(ge=1, le=MAX_PIECE, description="bytes at most")]
Nonced = Annotated[Nonce, Field(description="comes back as `echo`")]


class StateQuery(Wire):
    """Which document is asked about. `digest`, in the path, and `size` are as its act says."""

    # Numbers of a query are texts at first.
    size: Annotated[Size, Field(strict=False)]
    nonce: Nonced = ""


class SendQuery(StateQuery):
    """Where a piece that is sent begins. All of it is signed; the piece is known by its place."""

    offset: Annotated[Offset, Field(strict=False)]


class ReadQuery(Wire):
    """Which piece of a document is wanted."""

    size: Annotated[Size, Field(strict=False)]
    offset: Annotated[Offset, Field(strict=False)] = 0
    most: Annotated[Piece, Field(strict=False)] = MAX_PIECE


class Progress(Wire):
    """How far the portal holds a document.

    Attributes:
        held: its first so many bytes, durably: where the next piece has to begin.
        whole: all of them are here, and their hash is the digest.
    """

    held: Annotated[int, Field(ge=0, le=MOST_BYTES)]
    whole: bool


class DocumentReply(Answer, Progress):
    """How far the portal holds the document that was asked about."""
