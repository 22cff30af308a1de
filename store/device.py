"""Who this device is. Given once, when it is enrolled."""

from dataclasses import asdict, dataclass, field

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from domain.acts import Mode, Origin
from domain.structures import StructureKind
from store import exchange, prepared
from store.errors import NotEnrolled
from store.tables import DeviceRow
from store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Device:
    """The identity of this device.

    Attributes:
        id: UUID, chosen by the device when it enrols.
        kind: what it is used as; the mode of the interviews it begins.
        name: as people on site call it.
        structure, site: ids, as acts carry them; `…_name`: as people read them.
        training: what is recorded here is no real person's; shown permanently.
        structure_kind: decides what may be asked here; `OTHER` where the portal did not say.
        departement: Insee code of where the site is; None where the portal did not say.
        pack_key: verifies the packs of the portal: an Ed25519 key in base64url. Empty on a
            device that was enrolled before portals published any.
        sealing_key: for which is sealed what only the portal may read: an X25519 key in base64url.
            Empty on a device that was not told any yet.
        phone, opening: of the people to turn to, as they are shown.
        private_key: the 32 bytes of its Ed25519 key, which never leave the store.
        certificate: what the portal says of it to desks that do not know it, in base64url
            (`sync.proof.certificate`). Empty on a device that was not told any yet.
    """

    id: str
    kind: Mode
    name: str
    structure: str
    structure_name: str
    site: str
    site_name: str
    training: bool
    portal_url: str
    phone: str
    opening: str
    structure_kind: StructureKind
    departement: str | None
    pack_key: str
    sealing_key: str
    private_key: bytes = field(repr=False)
    certificate: str = ""

    @property
    def origin(self) -> Origin:
        """What its acts say of where they come from."""
        return Origin(self.id, self.structure, self.site)

    @property
    def seals(self) -> bool:
        """Whether what it records about people is sealed: it is a kiosk, and knows for whom."""
        return self.kind is Mode.KIOSK and bool(self.sealing_key)


_IDENTITY = select(*(getattr(DeviceRow, name) for name in Device.__slots__))  # built once

_NEW = insert(DeviceRow)
_PUT = _NEW.on_conflict_do_update(
    index_elements=["one"], set_={name: _NEW.excluded[name] for name in Device.__slots__}
)


def load(tx: Transaction) -> Device | None:
    """The identity of this device; None before it is enrolled."""
    return tx.once(_read)


def _read(tx: Transaction) -> Device | None:
    row = prepared.first(tx, _IDENTITY)
    if row is None:
        return None
    values = dict(zip(Device.__slots__, row, strict=True))
    read = {
        "kind": Mode(values["kind"]),
        "training": bool(values["training"]),
        "structure_kind": StructureKind(values["structure_kind"]),
    }
    return Device(**{**values, **read})


def require(tx: Transaction) -> Device:
    """The identity of this device.

    Raises:
        NotEnrolled: it has none yet.
    """
    device = load(tx)
    if device is None:
        raise NotEnrolled
    return device


def enrolled(tx: Transaction, device: Device) -> None:
    """Take an identity. With another id than before, nothing of its log is confirmed yet."""
    before = load(tx)
    values = asdict(device)
    prepared.change(tx, _PUT, {"one": 1, **values})
    tx.know(_read, device)
    if before and before.id != device.id:
        exchange.confirm(tx, 0)
        exchange.cover(tx, 0)
