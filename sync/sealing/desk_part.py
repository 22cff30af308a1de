"""The part of a bundle that the desks of a kiosk's site can read.

It is a box (`sync.sealing.boxes`) for the desks, and in it are:

    size         2 bytes, of the certificate
    certificate  of the kiosk: a desk knows no other device's key (`sync.proof.certificate`)
    acts         as a push has them, in the compact form; the bodies closed for the desks
"""

import json
import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from sync.coding import bodies
from sync.coding.errors import CodingRefused
from sync.sealing import boxes
from sync.sealing.boxes import NotOpened
from sync.wire import MAX_BODY

_PURPOSE: Final = b"premier-pas desk part 1\x00"  # and whose it is
_SIZE: Final = struct.Struct(">H")


@dataclass(frozen=True, slots=True)
class DeskPart:
    """What is in it. `acts`: envelopes in JSON, each to be read on its own."""

    certificate: bytes
    acts: Sequence[Any]


def purpose_of(device: str) -> bytes:
    """What the box of a device's part is closed for, and for nothing else."""
    return _PURPOSE + device.encode()


def close(body: bytes, certificate: bytes, device: str, desks: Sequence[str]) -> bytes:
    """Close it.

    Args:
        body: the acts as a push has them, in JSON.
        device: whose they are.
        desks: the public keys of one to 32 desks, as texts.
    """
    plain = _SIZE.pack(len(certificate)) + certificate + bodies.encode(body)
    return boxes.close(plain, desks, purpose_of(device))


def opened(part: bytes, device: str, keys: Iterable[X25519PrivateKey]) -> DeskPart:
    """What is in it, with the private keys of a desk.

    Raises:
        NotOpened: it is for others, or not what it should be.
    """
    plain = boxes.opened(part, keys, purpose_of(device))
    if len(plain) < _SIZE.size:
        raise NotOpened("body")
    end = _SIZE.size + _SIZE.unpack_from(plain)[0]
    try:
        pushed = json.loads(bodies.decode(plain[end:], MAX_BODY))
    except (CodingRefused, ValueError, RecursionError) as error:
        raise NotOpened("body") from error
    if not isinstance(pushed, dict) or not isinstance(pushed.get("acts"), list):
        raise NotOpened("body")
    return DeskPart(plain[_SIZE.size : end], pushed["acts"])
