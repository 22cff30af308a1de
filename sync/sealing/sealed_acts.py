"""Bodies of acts that the device which records them must not be able to read again.

In the box are the salt of the body's hash and the body, pressed with the model of the wire. So who
opens it can check it, and nobody else can try what a short body may have been.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from domain.acts import Act
from domain.chain import SALT, body_digest, closed
from domain.plain import flaw_of, read
from sync.coding import bodies
from sync.coding.errors import CodingRefused
from sync.coding.values import to_text
from sync.sealing import boxes
from sync.sealing.boxes import NotOpened
from sync.wire import MAX_BODY

PURPOSE: Final = b"premier-pas sealed body 1"


class Sealer:
    """Seals for whom it is told."""

    def sealed(self, act: Act, recipients: Sequence[str]) -> Act:
        """A salted act with its body closed for these public keys."""
        body = bodies.pressed(to_text(act.body).encode(), what=act.type)
        return closed(act, boxes.close(bytes.fromhex(act.salt) + body, recipients, PURPOSE))


SEALER: Final = Sealer()
"""What the store of a kiosk is opened with."""


def opened(act: Act, keys: Iterable[X25519PrivateKey], most: int = MAX_BODY) -> Act:
    """A sealed act with its body, which is the one that its hash covers; another as it is.

    Args:
        most: bytes that the body may have as JSON.

    Raises:
        NotOpened: as `boxes.opened`; `body`: there is none in it; `size`: it is larger; `digest`:
            it is another one.
    """
    if act.sealed is None:
        return act
    plain = boxes.opened(act.sealed.box, keys, PURPOSE)
    salt = plain[:SALT].hex()
    try:
        body = read(bodies.unpressed(plain[SALT:], most, what=act.type))
    except CodingRefused as refused:
        raise NotOpened("size" if refused.why == "size" else "body") from refused
    except (ValueError, RecursionError) as error:
        raise NotOpened("body") from error
    if not isinstance(body, dict) or flaw_of(body) or len(plain) < SALT:
        raise NotOpened("body")
    if body_digest(body, salt) != act.sealed.digest:
        raise NotOpened("digest")
    return replace(act, body=body, salt=salt, sealed=None)
