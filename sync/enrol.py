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
from store.transaction import Transaction
from sync.client import Client
from sync.errors import (
    AlreadyEnrolled,
    DeviceUnknown,
    EnrolmentRefused,
    NotThePortal,
    PortalUnreachable,
)
from sync.signature import Signer, public_key_text
from sync.talk import Talk, carry
from sync.transport import HttpTransport, checked_address
from sync.wire import PROTOCOL, EnrolReply, EnrolRequest

_ATTEMPTS: Final = 3


def enrol(store: Store, portal_url: str, code: str, clock: Clock, *, name: str = "") -> Device:
    """Become the device that the code stands for. `name`: instead of the one planned there.

    A device that its portal no longer knows (it was put back from a backup made before) keeps its
    identity and its key: the portal is then offered its whole log again.

    The key is made here and never leaves the store. A request whose answer was lost is sent
    again as it was, and finds the device that it made: a code is not lost with an answer.

    Raises:
        AlreadyEnrolled, AddressRefused: nothing was asked.
        Trouble: there is no such portal, or it refused; the code may be tried again.
    """
    address = checked_address(portal_url)
    with store.read() as tx:
        known = _forgotten(tx, address)
    key = (
        Ed25519PrivateKey.from_private_bytes(known.private_key)
        if known
        else Ed25519PrivateKey.generate()
    )
    request = _request(code, name, key, known)
    with HttpTransport(address) as transport:
        client = Client(clock, Signer(request.device, key))
        reply = carry(_ask(client, request), transport)
    made = _device(reply, address, key)
    with store.write() as tx:
        device.enrolled(tx, made)
        exchange.enter_epoch(tx, reply.epoch)
        exchange.advance(tx, None)  # where the feed was read to, it was another one
        if client.offset_ms is not None:
            exchange.set_offset(tx, client.offset_ms)
    return made


def _forgotten(tx: Transaction, address: str) -> Device | None:
    """The identity of this device, if its portal said that it does not know it; None before any.

    Raises:
        AlreadyEnrolled: there is no need for another enrolment, or it is another portal's.
    """
    known = device.load(tx)
    unknown_there = exchange.load(tx).trouble == DeviceUnknown.code
    if known and not (unknown_there and known.portal_url == address):
        raise AlreadyEnrolled(device=known.id)
    return known


def _request(code: str, name: str, key: Ed25519PrivateKey, known: Device | None) -> EnrolRequest:
    read = read_reference(code)
    if read is None:
        raise EnrolmentRefused(reason="mistyped")
    try:
        return EnrolRequest(
            protocol=PROTOCOL,
            device=known.id if known else str(uuid4()),
            code=read,
            name=name,
            public_key=public_key_text(key.public_key()),
            training=known.training if known else None,
        )
    except ValidationError as error:
        raise EnrolmentRefused(reason="name") from error


def _ask(client: Client, request: EnrolRequest) -> Talk[EnrolReply]:
    for _ in range(_ATTEMPTS - 1):
        try:
            return _checked((yield from client.enrol(request)), request)
        except PortalUnreachable:
            continue
    return _checked((yield from client.enrol(request)), request)


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
        structure_kind=reply.structure_kind,
        departement=reply.departement,
        pack_key=reply.pack_key,
        sealing_key=reply.sealing_key,
        private_key=key.private_bytes_raw(),
        certificate=reply.certificate,
    )
