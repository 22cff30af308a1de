"""The keys of desks: for them, kiosks of the site seal what people said, beside the portal.

Nothing is drawn or kept for it: the key follows from the one that signs a desk's acts. A desk that
goes on in a log of its own has another; with those of the logs that it had before, which it keeps,
it opens what was sealed for them.
"""

from typing import Final

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from domain.acts import Mode
from store import device, former
from store.device import Device
from store.transaction import Transaction
from sync.client import Client
from sync.sealing.keys import sealing_key_text
from sync.talk import Talk
from sync.wire import PROTOCOL, Answer, Surroundings
from sync.wire.notices import DESK_KEY_PATH, DeskKeyRequest

_PURPOSE: Final = b"premier-pas/1 desk key"


def private_key(signing: bytes) -> X25519PrivateKey:
    """What opens that which was sealed for a desk. `signing`: the 32 bytes of its Ed25519 key."""
    drawn = HKDF(SHA256(), 32, salt=None, info=_PURPOSE).derive(signing)
    return X25519PrivateKey.from_private_bytes(drawn)


def private_keys(tx: Transaction) -> list[X25519PrivateKey]:
    """All with which this desk can open something."""
    logs = [device.require(tx).private_key, *(log.identity.private_key for log in former.load(tx))]
    return [private_key(signing) for signing in logs]


def tell(client: Client, own: Device, heard: Surroundings | None) -> Talk[None]:
    """Tell the portal this desk's key, unless it knows it; of kiosks there is nothing to tell.

    Raises:
        Trouble: it cannot be told; the next round tries again.
    """
    if heard is None or own.kind is Mode.KIOSK:
        return
    public = sealing_key_text(private_key(own.private_key).public_key())
    if heard.desk_key != public:
        told = DeskKeyRequest(protocol=PROTOCOL, public_key=public).model_dump_json().encode()
        yield from client.ask("POST", DESK_KEY_PATH, Answer, told, "application/json")
