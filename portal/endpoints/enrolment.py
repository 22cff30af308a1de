"""Who answers here, and how a device becomes somebody."""

from typing import Any

from fastapi import APIRouter

from domain.structures import StructureKind
from portal import certificates, clock, identity, registry
from portal.endpoints.callers import Arrived
from portal.endpoints.common import Data, Nonced, demand_protocol, echo_of, failing, opening
from portal.failures import Refused
from portal.registry import Enrolled
from sync import wire
from sync.signature import SignatureRefused, read_public_key, verify
from sync.wire import FailureCode

router = APIRouter()


@router.get(wire.STATUS_PATH, operation_id="status", **failing(422))
def status(data: Data, nonce: Nonced = "") -> wire.StatusReply:
    """Who answers here, and which versions of the protocol it speaks."""
    with data.read() as session:
        return wire.StatusReply(**opening(session, nonce), protocols=[wire.PROTOCOL])


@router.post(wire.ENROL_PATH, operation_id="enrol", **failing(400, 401, 403, 409, 413, 422))
def enrol(data: Data, arrived: Arrived, asked: wire.EnrolRequest) -> wire.EnrolReply:
    """Make the device that an enrolment code stands for; signed with the key it announces."""
    demand_protocol(asked.protocol)
    _demand_possession(arrived, asked)
    with data.read() as session:  # no stranger keeps others from writing
        digest = registry.look_up(session, asked.code, identity.load(session).portal)
    with data.write() as session:
        made = registry.enrol(session, asked, digest, clock.moment())
        certificate = certificates.issue(session, made, clock.now())
        return wire.EnrolReply(
            **opening(session, echo_of(arrived)), **_described(made), certificate=certificate
        )


def _demand_possession(arrived: Arrived, asked: wire.EnrolRequest) -> None:
    """Only who has the private key may announce the public one."""
    try:
        key = read_public_key(asked.public_key)
        signer = verify(arrived, lambda _device: key)
    except ValueError as error:
        raise Refused(422, FailureCode.MALFORMED, "public_key") from error
    except SignatureRefused as error:
        raise Refused(401, FailureCode.SIGNATURE_REFUSED, str(error.details["why"])) from error
    if signer != asked.device:
        raise Refused(401, FailureCode.SIGNATURE_REFUSED, "signed by another device")


def _described(made: Enrolled) -> dict[str, Any]:
    site, structure = made.site, made.structure
    return {
        "device": made.device.id,
        "kind": made.device.kind,
        "name": made.device.name,
        "training": made.device.training,
        "structure": wire.Place(key=structure.key, name=structure.name),
        "site": wire.Place(key=site.key, name=site.name),
        "contact": wire.Contact(phone=site.phone, opening=site.opening),
        "structure_kind": StructureKind(structure.kind),
        "departement": site.departement,
        "pack_key": made.pack_key,
        "sealing_key": made.sealing_key,
    }
