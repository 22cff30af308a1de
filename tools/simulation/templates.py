"""Empty databases to copy, made once: of a device and of a portal; and who the devices are."""

from datetime import date
from pathlib import Path
from random import Random
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from sqlalchemy.orm import Session

from domain.acts import Mode
from domain.chain import GENESIS
from domain.moments import to_text
from domain.structures import StructureKind
from portal import identity, publisher, sealing_keys
from portal.database import Database
from portal.tables import DeviceRow, PackRow, PublisherRow, SealingKeyRow, SiteRow, StructureRow
from resources.files import path
from resources.packs import packing
from resources.packs.manifest import Kind, Manifest
from store.device import Device
from store.keys import KeyInFile
from store.store import Store
from sync.sealing.keys import sealing_key_text
from sync.signature import public_key_text
from tools.simulation import signatures
from tools.simulation.engines import unauthenticated
from tools.simulation.timeline import BEGINNING

STRUCTURES: Final = {"saint-denis": "ml", "bondy": "ml", "drancy": "cap-emploi"}
"""By site, as the portal knows it."""
PACK: Final = "lists"
_LISTS: Final = ("qpv", "frr", "agencies")
_NAMES: Final = {"ml": "Mission locale", "cap-emploi": "Cap emploi"}
_PLACES: Final = ("saint-denis", "saint-denis", "bondy", "drancy")  # so that many meet at one
_KINDS: Final = (Mode.COUNTER, Mode.COUNTER, Mode.FIELD, Mode.KIOSK)


class Templates:
    """The files to copy. The portal has a pack ready that nobody has been told of."""

    def __init__(self, folder: Path) -> None:
        self.key = KeyInFile(folder / "key")
        self.device = folder / "device"
        self.portal = folder / "portal.sqlite3"
        with unauthenticated():
            Store.open(self.device, self.key).close()
        database = Database(f"sqlite:///{self.portal}")
        database.migrate()
        with signatures.imagined(), database.write() as session:
            self.pack_key = _establish(session)
            self.sealing_key = sealing_keys.public_key(session)
        database.close()

    def device_drawn(self, luck: Random, number: int) -> Device:
        """A device of a history. One that was moved may say that it is still where it was."""
        kind, site = luck.choice(_KINDS), luck.choice(_PLACES)
        said = luck.choice((STRUCTURES[site], "ml", "ml"))
        return Device(
            id=f"00000000-0000-4000-8000-{number:012}",
            kind=kind,
            name=f"Poste {number}",
            structure=said,
            structure_name=_NAMES[said],
            site=site,
            site_name="",
            training=False,
            portal_url="https://portal",
            phone="",
            opening="",
            structure_kind=StructureKind.MISSION_LOCALE,
            departement="93",
            pack_key=self.pack_key,
            sealing_key=self.sealing_key,
            private_key=bytes(31) + bytes([number + 1]),
        )


def at_portal(own: Device) -> DeviceRow:
    """The device as its portal knows it, before it was ever heard of."""
    key = Ed25519PrivateKey.from_private_bytes(own.private_key)
    return DeviceRow(
        id=own.id,
        site=own.site,
        kind=own.kind.value,
        name=own.name,
        training=False,
        public_key=public_key_text(key.public_key()),
        enrolled_at=to_text(BEGINNING),
        revoked_at=None,
        held_seq=GENESIS.seq,
        held_hash=GENESIS.hash,
    )


def _establish(session: Session) -> str:
    """The portal's first start; gives what verifies its packs."""
    opening = X25519PrivateKey.from_private_bytes(bytes(32))  # part of each sealed file's name
    public = sealing_key_text(opening.public_key())
    made_at = to_text(BEGINNING)
    session.add(SealingKeyRow(public_key=public, private_key=bytes(32), made_at=made_at))
    signing = Ed25519PrivateKey.from_private_bytes(bytes(32))  # certificates lie in such files
    verifying = public_key_text(signing.public_key())
    session.add(PublisherRow(public_key=verifying, private_key=bytes(32)))
    identity.establish(session)
    for key, name in _NAMES.items():
        session.add(StructureRow(key=key, name=name, kind="mission_locale"))
    session.flush()
    for key, structure in STRUCTURES.items():
        site = SiteRow(
            key=key, structure=structure, name=key, phone="", opening="", departement="93"
        )
        session.add(site)
    data = _pack(publisher.signing_key(session))
    about = {"digest": packing.digest(data), "name": PACK, "version": 1, "size": len(data)}
    session.add(PackRow(**about, data=data, published_at=to_text(BEGINNING)))
    return publisher.public_key(session)


def _pack(key: Ed25519PrivateKey) -> bytes:
    """The sample lists that ship, as a structure would publish its own."""
    samples = path("reference/samples")
    files = {f"{name}.csv": (samples / f"{name}.csv").read_bytes() for name in _LISTS}
    about = Manifest(
        name=PACK,
        kind=Kind.REFERENCE,
        version=1,
        departement=None,
        first=date(2026, 1, 1),
        last=None,
        source="Essai",
        licence="aucune",
        files=(),
    )
    return packing.make(about, files, key)
