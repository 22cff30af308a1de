"""Where sealed bundles are brought."""

from fastapi import APIRouter

from portal import bundles
from portal.endpoints.callers import Arrived, Carrier
from portal.endpoints.common import Data, failing, opening
from portal.room import Alone
from sync import wire

router = APIRouter()

_BYTES = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}


@router.post(
    wire.BUNDLES_PATH,
    operation_id="bundle",
    openapi_extra={"requestBody": {"required": True, "content": _BYTES}},
    dependencies=[Alone],
    **failing(413, 422, 429),
)
def bring(data: Data, carrier: Carrier, arrived: Arrived) -> wire.BundleReply:
    """Keep a sealed bundle; answered when it is durable. The signature is wanted, not needed.

    A bundle is signed inside by the device whose acts it holds. With the signature of a device
    that is listened to, whatever it brings is kept.
    """
    brought_by = carrier.id if carrier else ""
    with data.read() as session:
        examined = bundles.examine(session, arrived.body, brought_by)
    with data.write() as session:
        said = opening(session, examined.digest)
        kept = bundles.keep(session, examined, brought_by, said["time"])
    return wire.BundleReply(**said, state=kept.state, new=kept.new)
