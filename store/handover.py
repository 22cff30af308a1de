"""An interview that was put aside at a kiosk, and goes on at a desk of its site.

With no network it comes as a text that the desk's scanner reads. The text is `PPD1:` and what lies
under the code in the kiosk, in base32: signs that a QR code writes in 5.5 bits and that survive
any keyboard. Without the code it opens nowhere.
"""

from typing import Final

from domain.armour import base32, of_base32
from domain.keeping import PAUSED, passed
from domain.moments import Stamp
from store import drafts, paused
from store.code_lock import CodeLock
from store.errors import UnknownDraft
from store.paused import Paused
from store.transaction import Transaction

PREFIX: Final = "PPD1:"
LONGEST: Final = 2_600
"""Signs of what a telephone still reads from a screen; a longer interview goes by its code."""


def carried(sealed: bytes) -> str | None:
    """The text that carries an interview; None if it is too long for one code."""
    text = PREFIX + base32(sealed)
    return text if len(text) <= LONGEST else None


def is_carried(text: str) -> bool:
    """Whether a text begins like one."""
    return _squeezed(text).startswith(PREFIX)


def read(text: str, lock: CodeLock, now: Stamp) -> Paused | None:
    """What a text carries; None if the lock does not open it, or its days are over."""
    try:
        sealed = of_base32(_squeezed(text).removeprefix(PREFIX))
    except ValueError:
        return None
    return opened(sealed, lock, now)


def opened(sealed: bytes, lock: CodeLock, now: Stamp) -> Paused | None:
    """The same of what was carried as bytes."""
    plain = lock.open(sealed)
    try:
        found = paused.read(plain) if plain is not None else None
        return found if found and passed(found.at, now) < PAUSED else None
    except (OverflowError, ValueError):
        return None


def take(tx: Transaction, found: Paused) -> None:
    """Make it a draft here; one that was made before stays as it was gone on with."""
    try:
        drafts.load(tx, found.draft.id)
    except UnknownDraft:
        drafts.put_back(tx, found.draft)


def _squeezed(text: str) -> str:
    return "".join(text.split()).upper()
