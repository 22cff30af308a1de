"""What the code of a receipt holds: signed by this kiosk, about nobody."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from domain.armour import of_base64url
from store.device import Device
from store.registration import Submitted
from sync.proof import receipt
from sync.proof.receipt import Statement


def proof_of(own: Device, submitted: Submitted) -> str:
    """With the certificate of now: the portal may have renewed it since the start."""
    said = Statement(submitted.reference, submitted.act.recorded_at, own.id)
    key = Ed25519PrivateKey.from_private_bytes(own.private_key)
    return receipt.write(said, key, of_base64url(own.certificate))
