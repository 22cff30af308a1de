"""Paths, limits, and the single values that messages are made of."""

from typing import Annotated, Final, Literal

from pydantic import Field

PROTOCOL: Final = 1
STATUS_PATH: Final = "/sync/1/status"
ENROL_PATH: Final = "/sync/1/enrol"
ACTS_PATH: Final = "/sync/1/acts"
FEED_PATH: Final = "/sync/1/feed"
PACKS_PATH: Final = "/sync/1/packs"
DAY_PATH: Final = "/sync/1/reconciliation"
BUNDLES_PATH: Final = "/sync/1/bundles"
LOG_PATH: Final = "/sync/1/log"
SUCCESSOR_PATH: Final = "/sync/1/successor"

MAX_BODY: Final = 8 * 1024 * 1024
MAX_ACT: Final = 1024 * 1024
"""Signs of the JSON of an act: a dossier has 8,000, and documents travel apart."""
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
    str,
    Field(pattern=r"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$", description="32 bytes in base64url"),
]
Signature = Annotated[
    str,
    Field(pattern=r"^[A-Za-z0-9_-]{85}[AQgw]$", description="Ed25519, 64 bytes in base64url"),
]
DeviceCertificate = Annotated[
    str,
    Field(
        pattern=r"^[A-Za-z0-9_-]{134,198}$",
        description="what the portal says of the device to other desks, in base64url",
    ),
]
Departement = Annotated[
    str, Field(pattern=r"^[0-9][0-9AB][0-9]?$", description="an Insee code, such as 93 or 2A")
]
Version = Annotated[
    int, Field(description="of the protocol", json_schema_extra={"const": PROTOCOL})
]
Seq = Annotated[int, Field(ge=1, le=MAX_SEQ)]
Durable = Annotated[
    int,
    Field(
        ge=0,
        le=MAX_SEQ,
        description="up to this number the device's log lies in a backup off the portal's machine",
    ),
]
Cursor = Annotated[
    str, Field(pattern=r"^[0-9]{1,15}$", description="a place in the feed; opaque to devices")
]
FEED_START: Final = "0"
Kind = Literal["kiosk", "counter", "field"]
VerdictCode = Literal["content", "malformed", "not_yours", "broken", "unopened", "disputed"]
