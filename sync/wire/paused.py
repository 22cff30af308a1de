"""Interviews that a kiosk put aside, locked under codes that the portal never hears."""

from typing import Annotated, Final

from pydantic import Field

from sync.wire.messages import Answer, Wire
from sync.wire.scalars import Hash

PAUSED_PATH: Final = "/sync/1/paused"
MAX_LOCKED: Final = 64 * 1024
MOST_PAUSED: Final = 5_000

Finder = Annotated[
    str, Field(pattern=r"^[0-9a-f]{32}$", description="where a code looks; tells nothing of it")
]


class PausedItem(Wire):
    """An interview that the calling kiosk put there.

    Attributes:
        digest: of its locked bytes.
        taken: a desk has taken it up; the bytes are gone.
    """

    finder: Finder
    digest: Hash
    taken: bool


class PausedReply(Answer):
    """All that the calling kiosk put there and that is not forgotten yet."""

    items: Annotated[list[PausedItem], Field(max_length=MOST_PAUSED)]
