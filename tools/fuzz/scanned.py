"""Targets among what people scan, type, or carry by hand: see `tools.fuzz.targets`."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from domain.armour import base32
from domain.moments import Stamp
from domain.resume_code import grouped, read_code
from store import handover
from store.code_lock import CodeLock
from sync.proof.receipt import PREFIX
from sync.proof.verification import Standing, verify
from sync.sealing import boxes, desk_part
from sync.sealing.boxes import NotOpened
from sync.sealing.keys import sealing_key_text
from sync.signature import public_key_text

CERTIFIER: Final = Ed25519PrivateKey.from_private_bytes(bytes(32))
KIOSK: Final = "00000000-0000-4000-8000-000000000001"
LOCK: Final = CodeLock(bytes(16), bytes(32))
NOW: Final = Stamp(datetime(2026, 11, 21, tzinfo=UTC), 0, "")
_DESK: Final = X25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
_DESKS: Final = (sealing_key_text(_DESK.public_key()),)
_PUBLIC: Final = public_key_text(CERTIFIER.public_key())
_NONE: Final = (Standing.OTHER, Standing.UNREADABLE)


def receipt(data: bytes) -> bool:
    """The text in the code of a receipt; and these bytes as what such a text says."""
    texts = data.decode(errors="replace"), PREFIX + base32(data)
    return any(verify(text, _PUBLIC).standing not in _NONE for text in texts)


def handed(data: bytes) -> bool:
    """An interview that was put aside, as a text; and these bytes, by who has a code for them."""
    texts = handover.read(data.decode(errors="replace"), LOCK, NOW)
    return (texts or handover.opened(LOCK.seal(data), LOCK, NOW)) is not None


def code(data: bytes) -> bool:
    """What somebody types for the code of theirs: one that is read is read the same as shown."""
    found = read_code(data.decode(errors="replace"))
    if found is not None and read_code(grouped(found)) != found:
        raise AssertionError(f"{found} is shown as another one")
    return found is not None


def desk(data: bytes) -> bool:
    """These bytes as what a kiosk closed for the desks of its site; and as the box itself."""
    purpose = desk_part.purpose_of(KIOSK)
    return any(_opens(part) for part in (data, boxes.close(data, _DESKS, purpose)))


TARGETS: Final[Mapping[str, Callable[[bytes], bool]]] = {
    each.__name__: each for each in (receipt, handed, code, desk)
}


def _opens(part: bytes) -> bool:
    try:
        desk_part.opened(part, KIOSK, [_DESK])
    except NotOpened:
        return False
    return True
