"""What devices and portal say to each other: version 1 of the protocol.

Both sides decode strictly: nothing unknown, nothing of another type. Only the acts inside a
push stay raw here, because one that cannot be read must not stand in the way of the others.
"""

from enum import StrEnum
from typing import Annotated, Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from domain.structures import StructureKind

PROTOCOL: Final = 1
STATUS_PATH: Final = "/sync/1/status"
ENROL_PATH: Final = "/sync/1/enrol"
ACTS_PATH: Final = "/sync/1/acts"
FEED_PATH: Final = "/sync/1/feed"
PACKS_PATH: Final = "/sync/1/packs"
DAY_PATH: Final = "/sync/1/reconciliation"

MAX_BODY: Final = 8 * 1024 * 1024
MAX_ACTS: Final = 5_000
MAX_PAGE: Final = 500
MAX_PACK: Final = 4 * 1024 * 1024
MAX_DAY: Final = 10_000
MAX_SEQ: Final = 2**53 - 1  # whole numbers up to here survive every JSON library

Uuid = Annotated[
    str, Field(pattern=r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")
]
Hash = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$", description="SHA-256, hexadecimal")]
Nonce = Annotated[
    str, Field(pattern=r"^[A-Za-z0-9_-]{0,64}$", description="drawn anew for each request")
]
Moment = Annotated[
    str,
    Field(
        pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z$",
        description="UTC, always with milliseconds",
    ),
]
Day = Annotated[
    str, Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$", description="of `recorded_at`, in UTC")
]
Line = Annotated[str, Field(pattern=r"^[^\x00-\x1f\x7f]*$", max_length=200)]
PublicKey = Annotated[
    str, Field(pattern=r"^[A-Za-z0-9_-]{43}$", description="Ed25519, 32 bytes in base64url")
]
Departement = Annotated[
    str, Field(pattern=r"^[0-9][0-9AB][0-9]?$", description="an Insee code, such as 93 or 2A")
]
Version = Annotated[
    int, Field(description="of the protocol", json_schema_extra={"const": PROTOCOL})
]
Seq = Annotated[int, Field(ge=1, le=MAX_SEQ)]
Cursor = Annotated[
    str, Field(pattern=r"^[0-9]{1,15}$", description="a place in the feed; opaque to devices")
]
FEED_START: Final = "0"
Kind = Literal["kiosk", "counter", "field"]
VerdictCode = Literal["content", "malformed", "not_yours", "broken", "disputed"]


class Wire(BaseModel):
    """Base of every message: strict, closed, immutable."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class FailureCode(StrEnum):
    """Why a request was not served."""

    MALFORMED = "malformed"
    PROTOCOL_UNSUPPORTED = "protocol_unsupported"
    SIGNATURE_REFUSED = "signature_refused"
    DEVICE_UNKNOWN = "device_unknown"
    DEVICE_REVOKED = "device_revoked"
    CODE_UNKNOWN = "code_unknown"
    CODE_USED = "code_used"
    CODE_EXPIRED = "code_expired"
    CODE_MISMATCH = "code_mismatch"
    DEVICE_TAKEN = "device_taken"
    NOT_FOUND = "not_found"
    METHOD_NOT_ALLOWED = "method_not_allowed"
    TOO_LARGE = "too_large"
    CODING_UNKNOWN = "coding_unknown"
    CODING_REFUSED = "coding_refused"
    BUSY = "busy"
    BROKEN = "broken"


class Failure(Wire):
    """Why a request was not served.

    Attributes:
        code: a `FailureCode`, or a later version's.
        detail: for engineers; names no person.
    """

    code: str
    detail: str


class Answer(Wire):
    """What every answer says: who speaks, in which life, when, and to what.

    Attributes:
        portal: id of the portal.
        epoch: changes when the portal was restored from a backup.
        time: the portal's clock.
        echo: SHA-256 of the request's body, or the request's nonce where it has no body.
            So the page of a captive portal, or a stale copy, is never taken for an answer.
    """

    portal: Uuid
    epoch: Uuid
    time: Moment
    echo: str


class StatusReply(Answer):
    """`protocols`: the versions that this portal speaks."""

    protocols: list[int]


class EnrolRequest(Wire):
    """A device asks to be known. The request is signed with the key that it announces.

    The device draws its own id: so a request whose answer was lost can be repeated, and
    finds the device that the first one made.

    Attributes:
        training: said by a device that has a log already: what its acts are. A code of the
            other sort is refused, and not used up.
    """

    protocol: Version
    device: Uuid
    code: Line
    name: Line = ""
    public_key: PublicKey
    training: bool | None = None


class Place(Wire):
    """A structure or a site. `key`: stable; `name`: what people call it."""

    key: Line
    name: Line


class Contact(Wire):
    """The human whom people can reach instead of a machine."""

    phone: Line
    opening: Line


class EnrolReply(Answer):
    """Who the device is from now on.

    Attributes:
        training: its acts never meet real ones.
        departement: where the site is; null where nobody said.
        pack_key: verifies the packs that this portal publishes.
    """

    device: Uuid
    kind: Kind
    name: Line
    structure: Place
    site: Place
    contact: Contact
    training: bool
    structure_kind: StructureKind
    departement: Departement | None
    pack_key: PublicKey


class Held(Wire):
    """The device's log as the portal holds it, durably and without gap."""

    seq: Annotated[int, Field(ge=0, le=MAX_SEQ)]
    hash: Hash


class Verdict(Wire):
    """What the portal has to say about an act that it keeps.

    content: kept, but its body does not hold what it should; a human looks at it.
    malformed, not_yours, broken: kept apart as it came; no act of this device can be read
        from it, it is another device's, or it was altered after it was sealed.
    disputed: kept apart; the portal already holds another act in that place.

    Attributes:
        seq: the act's place, where one can be read.
        problems: field paths and reasons, never values.
    """

    seq: Seq | None
    code: VerdictCode
    problems: list[str]


class PushRequest(Wire):
    """Acts of the device that signs, in the order of its log."""

    protocol: Version
    acts: Annotated[
        list[Any],
        Field(max_length=MAX_ACTS, description="envelopes; each is read on its own"),
    ]


class PushReply(Answer):
    """What the portal holds now, and what it has to say about acts of this push."""

    held: Held
    verdicts: list[Verdict]


class PackOffer(Wire):
    """A pack that was published for the device, which fetches it by its digest if it is newer."""

    digest: Hash
    name: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]{0,63}$")]
    version: Annotated[int, Field(ge=1, le=2**31 - 1)]
    size: Annotated[int, Field(ge=1, le=MAX_PACK, description="bytes")]


class Surroundings(Wire):
    """What a device goes by where it stands; its people may change it after the enrolment.

    Attributes:
        structure_kind: a `domain.structures.StructureKind`, or a later version's.
        departement: where the site is; null where nobody said.
        pack_key: verifies the packs that this portal publishes.
    """

    structure_kind: Line
    departement: Departement | None
    pack_key: PublicKey


class FeedItem(Wire):
    """One of three: an act that concerns the site, a verdict on one of its own, a pack."""

    cursor: Cursor
    act: Annotated[dict[str, Any] | None, Field(description="an envelope as it was pushed")]
    verdict: Verdict | None
    pack: Annotated[PackOffer | None, Field(description="left out where there is none")] = None


class FeedPage(Answer):
    """Part of the feed. `cursor`: where the next page starts; `more`: whether it has items."""

    held: Held
    items: list[FeedItem]
    cursor: Cursor
    more: bool
    surroundings: Annotated[
        Surroundings | None, Field(description="left out unless they were asked for")
    ] = None


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
