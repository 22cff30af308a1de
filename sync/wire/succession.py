"""One machine, several logs: where a log has parted, and the next one that it begins."""

from typing import Annotated

from pydantic import Field

from sync.wire.log import Held
from sync.wire.messages import Answer, Wire
from sync.wire.scalars import MAX_SEQ, Hash, PublicKey, Signature, Uuid, Version


class PlaceReply(Answer):
    """What the portal holds in one place of the device's log.

    Attributes:
        held: the end of the log there.
        hash: of the act in the place; null if the log does not reach so far.
    """

    held: Held
    seq: Annotated[int, Field(ge=0, le=MAX_SEQ)]
    hash: Hash | None


class SuccessorRequest(Wire):
    """A device asks to be known under another log as well; signed with the key of one it has.

    The new id and key are drawn before: a request whose answer was lost can be repeated, and
    finds the device that the first one made.

    Attributes:
        signature: by the new key, over both ids (`successor_statement`): who asks has it.
    """

    protocol: Version
    device: Uuid
    public_key: PublicKey
    signature: Signature


class SuccessorReply(Answer):
    """`device`: known from now on, in the place and under the name of the one that asked."""

    device: Uuid


def head_statement(device: str, seq: int, hash_: str) -> bytes:
    """What a device signs of its log: that its act of this number has this hash."""
    return f"premier-pas/1 head\n{device}\n{seq}\n{hash_}".encode()


def successor_statement(device: str, successor: str) -> bytes:
    """What the key of a log signs that is to go on from another."""
    return f"premier-pas/1 successor\n{device}\n{successor}".encode()
