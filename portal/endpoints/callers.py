"""Who is calling: the device whose signature a request carries."""

from dataclasses import replace
from typing import Annotated

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from fastapi import Depends, Request, Security
from fastapi.security import APIKeyHeader
from sqlalchemy import bindparam, select

from portal import publisher
from portal.database import Database
from portal.failures import Refused
from portal.tables import DeviceRow
from sync import signature
from sync.sealing import orders
from sync.signature import SignatureRefused, read_public_key
from sync.wire import FailureCode, Revoked

_SCHEME = APIKeyHeader(
    name="Signature",
    scheme_name="device",
    description=(
        "RFC 9421 with Ed25519. `keyid` is the device's id; covered are @method, @path, @query "
        "and, where there is a body, content-digest. `created` is not judged."
    ),
    auto_error=False,
)
# Built once, and as a row: each request asks this, and as an object it takes four times as long.
_DEVICE = select(DeviceRow).where(DeviceRow.id == bindparam("device"))


async def received(request: Request) -> signature.Request:
    """Dependency: the request with its whole body, whose size is limited before."""
    return replace(begun(request), body=await request.body(), whole=True)


def begun(request: Request) -> signature.Request:
    """Dependency: the request before its body has come, which may never come whole."""
    url = f"https://portal{request.scope['raw_path'].decode('ascii', 'replace')}"
    if query := request.scope["query_string"].decode("ascii", "replace"):
        url += f"?{query}"
    return signature.Request(request.method, url, dict(request.headers), b"", whole=False)


Arrived = Annotated[signature.Request, Depends(received)]
Begun = Annotated[signature.Request, Depends(begun)]


def calling_device(
    request: Request, arrived: Arrived, _scheme: Annotated[str | None, Security(_SCHEME)]
) -> DeviceRow:
    """Dependency: the enrolled device that signed the request.

    Raises:
        Refused: 401 for no signature or an unknown device, 403 for a revoked one.
    """
    database: Database = request.app.state.database
    known: dict[str, DeviceRow] = {}

    def find_key(device: str) -> Ed25519PublicKey:
        with database.look() as connection:
            row = connection.execute(_DEVICE, {"device": device}).first()
        if row is None:
            raise Refused(401, FailureCode.DEVICE_UNKNOWN)
        known[device] = DeviceRow(**row._asdict())
        return read_public_key(row.public_key)

    try:
        device = known[signature.verify(arrived, find_key)]
    except SignatureRefused as error:
        raise Refused(401, FailureCode.SIGNATURE_REFUSED, str(error.details["why"])) from error
    if device.revoked_at is not None:
        raise Refused(403, FailureCode.DEVICE_REVOKED, answer=_order(database, device))
    return device


def sending_device(
    request: Request, arriving: Begun, scheme: Annotated[str | None, Security(_SCHEME)]
) -> DeviceRow:
    """Dependency: the same for a request whose body is known by its content."""
    return calling_device(request, arriving, scheme)


def _order(database: Database, device: DeviceRow) -> Revoked:
    """Only what is signed makes a device destroy anything."""
    with database.read() as session:
        key = publisher.signing_key(session)
    order = orders.sign(device.id, device.public_key, device.revoked_at or "", key)
    return Revoked(code=FailureCode.DEVICE_REVOKED, detail="", order=order)


Caller = Annotated[DeviceRow, Depends(calling_device)]
Sender = Annotated[DeviceRow, Depends(sending_device)]


def carrying_device(request: Request, arrived: Arrived) -> DeviceRow | None:
    """Dependency: the device that signed the request; None if none did that is listened to."""
    try:
        return calling_device(request, arrived, None)
    except Refused:
        return None


Carrier = Annotated[DeviceRow | None, Depends(carrying_device)]
