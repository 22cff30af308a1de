"""What a device hears: acts of others, verdicts, packs, where it stands."""

from typing import Annotated, Any

from pydantic import Field

from sync.wire.documents import Progress
from sync.wire.log import Held, Verdict
from sync.wire.messages import Answer, Wire
from sync.wire.notices import Notice
from sync.wire.places import Whereabouts
from sync.wire.scalars import (
    MAX_PACK,
    Cursor,
    Departement,
    DeviceCertificate,
    Durable,
    Hash,
    Line,
    PublicKey,
    Uuid,
)


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
        sealing_key: what only this portal can read is sealed for it (X25519).
        certificate: speaks for the receipts that the device signs (`sync.proof.certificate`).
        desk_key: the device's own, as the portal knows it (`sync.desk_keys`).
        notice: what the device is told of others.
    """

    structure_kind: Line
    departement: Departement | None
    pack_key: PublicKey
    sealing_key: PublicKey
    certificate: DeviceCertificate
    desk_key: Annotated[PublicKey | None, Field(description="left out where it told none")] = None
    notice: Annotated[
        Notice | None, Field(description="left out where the device has it already")
    ] = None


class FeedItem(Wire):
    """One of three: an act that concerns the site, a verdict, a pack.

    A verdict is on an act of the device, or of a log from which its machine may have gone on.
    """

    cursor: Cursor
    act: Annotated[dict[str, Any] | None, Field(description="an envelope as it was pushed")]
    verdict: Verdict | None
    log: Annotated[
        Uuid | None,
        Field(description="of the verdict, where it is not the device's own; else left out"),
    ] = None
    pack: Annotated[PackOffer | None, Field(description="left out where there is none")] = None


class FeedPage(Answer):
    """Part of the feed. `cursor`: where the next page starts; `more`: whether it has items."""

    held: Held
    durable: Durable = 0
    items: list[FeedItem]
    cursor: Cursor
    more: bool
    places: list[Whereabouts] = Field(
        default_factory=list,
        description="where its acts come from, but for the device's own; else left out",
    )
    surroundings: Annotated[
        Surroundings | None, Field(description="left out unless they were asked for")
    ] = None
    document: Annotated[
        Progress | None,
        Field(description="left out unless one was asked about that the site knows"),
    ] = None
