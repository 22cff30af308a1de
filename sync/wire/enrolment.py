"""How a device becomes known to its portal."""

from domain.structures import StructureKind
from sync.wire.messages import Answer, Wire
from sync.wire.scalars import Departement, DeviceCertificate, Kind, Line, PublicKey, Uuid, Version


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
        sealing_key: what only this portal can read is sealed for it (X25519).
        certificate: speaks for the receipts that the device signs (`sync.proof.certificate`).
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
    sealing_key: PublicKey
    certificate: DeviceCertificate
