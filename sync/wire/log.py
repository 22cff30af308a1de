"""A device's own log: what it offers, what the portal holds of it."""

from typing import Annotated, Any

from pydantic import Field

from sync.wire.messages import Answer, Wire
from sync.wire.scalars import (
    MAX_ACTS,
    MAX_DAY,
    MAX_SEQ,
    Day,
    Durable,
    Hash,
    Seq,
    Signature,
    VerdictCode,
    Version,
)


class Held(Wire):
    """The device's log as the portal holds it, durably and without gap."""

    seq: Annotated[int, Field(ge=0, le=MAX_SEQ)]
    hash: Hash


class Verdict(Wire):
    """What the portal has to say about an act that it keeps.

    content: kept, but its body does not hold what it should; a human looks at it.
    malformed, not_yours, broken: kept apart as it came; no act of this device can be read
        from it, it is another device's, or it was altered after it was sealed.
    unopened: kept apart as it came; its body is sealed, and the portal cannot open it.
    disputed: kept apart; the portal already holds another act in that place.

    Attributes:
        seq: the act's place, where one can be read.
        problems: field paths and reasons, never values.
    """

    seq: Seq | None
    code: VerdictCode
    problems: list[str]


class PushRequest(Wire):
    """Acts of the device that signs, in the order of its log.

    Attributes:
        signature: the device's, over where its log ends with these acts (`head_statement`).
    """

    protocol: Version
    acts: Annotated[
        list[Any],
        Field(max_length=MAX_ACTS, description="envelopes; each is read on its own"),
    ]
    signature: Signature


class PushReply(Answer):
    """What the portal holds now, and what it has to say about acts of this push."""

    held: Held
    durable: Durable = 0
    verdicts: list[Verdict]


class DayReply(Answer):
    """What the portal holds of a day of the device's log.

    Attributes:
        count: how many acts.
        hash: SHA-256 over a line `number hash` for each, in the order of their numbers.
        acts: each of them, or the first of very many; null if the hash is the one that was asked.
    """

    day: Day
    count: Annotated[int, Field(ge=0, le=MAX_SEQ)]
    hash: Hash
    acts: Annotated[list[Held] | None, Field(max_length=MAX_DAY)]
