"""Sealed bundles (`sync.sealing.bundle`), which any device may bring."""

from typing import Annotated, Literal

from pydantic import Field

from sync.wire.messages import Answer
from sync.wire.scalars import MAX_ACTS

BundleState = Literal["taken", "revoked", "admitted", "apart"]


class BundleReply(Answer):
    """The portal holds the bundle, durably, whatever is in it. `echo` is the bundle's name.

    taken: its acts are in its device's log.
    revoked: its device was revoked; a human admits its acts, or does not.
    admitted: a human did.
    apart: it cannot be opened; people look into it.

    Attributes:
        new: how many of its acts were not held before.
    """

    state: BundleState
    new: Annotated[int, Field(ge=0, le=MAX_ACTS)]
