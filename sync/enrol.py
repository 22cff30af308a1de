"""Enrolment: a device makes its identity, and a code from the portal's people gives it a place."""

from typing import Final
from uuid import uuid4

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pydantic import ValidationError

from domain.acts import Mode
from domain.moments import Clock
from domain.references import read_reference
from store import device, exchange
from store.device import Device
from store.store import Store
from sync.client import Client
from sync.errors import AlreadyEnrolled, EnrolmentRefused, NotThePortal, PortalUnreachable
from sync.signature import Signer, public_key_text
from sync.transport import HttpTransport, checked_address
from sync.wire import PROTOCOL, EnrolReply, EnrolRequest

_ATTEMPTS: Final = 3


def enrol(store: Store, portal_url: str, code: str, clock: Clock, *, name: str = "") -> Device:
    """Become the device that the code stands for. `name`: instead of the one planned there.

    The key is made here and never leaves the store. A request whose answer was lost is sent
    again as it was, and finds the device that it made: a code is not lost with an answer.

    Raises:
        AlreadyEnrolled, AddressRefused: nothing was asked.
        Trouble: there is no such portal, or it refused; the code may be tried again.
    """
    with store.read() as tx:
        if known := device.load(tx):
            raise AlreadyEnrolled(device=known.id)
    address = checked_address(portal_url)
    key = Ed25519PrivateKey.generate()
    request = _request(code, name, key)
    with HttpTransport(address, Signer(request.device, key)) as transport:
        client = Client(transport, clock)
        reply = _ask(client, request)
    made = _device(reply, address, key)
    with store.write() as tx:
        device.enrolled(tx, made)
        exchange.enter_epoch(tx, reply.epoch)
        if client.offset_ms is not None:
            exchange.set_offset(tx, client.offset_ms)
    return made


def _request(code: str, name: str, key: Ed25519PrivateKey) -> EnrolRequest:
    read = read_reference(code)
    if read is None:
        raise EnrolmentRefused(reason="mistyped")
    try:
        return EnrolRequest(
            protocol=PROTOCOL,
            device=str(uuid4()),
            code=read,
            name=name,
            public_key=public_key_text(key.public_key()),
        )
    except ValidationError as error:
        raise EnrolmentRefused(reason="name") from error


def _ask(client: Client, request: EnrolRequest) -> EnrolReply:
    for _ in range(_ATTEMPTS - 1):
        try:
            return _checked(client.enrol(request), request)
        except PortalUnreachable:
            continue
    return _checked(client.enrol(request), request)


def _checked(reply: EnrolReply, request: EnrolRequest) -> EnrolReply:
    if reply.device != request.device:
        raise NotThePortal(why="device")
    return reply


def _device(reply: EnrolReply, address: str, key: Ed25519PrivateKey) -> Device:
    return Device(
        id=reply.device,
        kind=Mode(reply.kind),
        name=reply.name,
        structure=reply.structure.key,
        structure_name=reply.structure.name,
        site=reply.site.key,
        site_name=reply.site.name,
        training=reply.training,
        portal_url=address,
        phone=reply.contact.phone,
        opening=reply.contact.opening,
        private_key=key.private_bytes_raw(),
    )
