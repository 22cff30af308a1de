"""The boxes of one request: opened as long as no more than so much comes out of them.

A box takes a hundredth of what may be in it. So whoever sends little could make much work. Many
small values count for more than their signs: they take more memory.
"""

from collections.abc import Callable, Sequence
from typing import Final

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from sqlalchemy.orm import Session

from domain.acts import Act
from domain.plain import canonical
from portal import sealing_keys
from portal.database import Database
from portal.room import OF_A_BYTE, weight_of
from sync.sealing.boxes import NotOpened
from sync.sealing.sealed_acts import opened
from sync.wire import MAX_ACT, MAX_BODY

_MOST_OF_A_BUNDLE: Final = 8 * MAX_BODY  # nobody can send it in smaller parts


class Opener:
    """Opens them. `spent`: one did not fit beside the others; it may by itself."""

    def __init__(self, ask: Callable[[], Sequence[X25519PrivateKey]], most: int = MAX_BODY) -> None:
        """`ask`: for the keys, where there is something to open: in most requests there is not."""
        self.spent = False
        self._ask = ask
        self._keys: Sequence[X25519PrivateKey] | None = None
        self._left = most

    def opened(self, act: Act) -> Act:
        """A sealed act with its body; any other as it is.

        Raises:
            NotOpened: it cannot be opened, or what is in it is too large: `size`.
        """
        if not act.sealed:
            return act
        if self._keys is None:
            self._keys = self._ask()
        try:
            made = opened(act, self._keys, max(0, min(self._left, MAX_ACT)))
        except NotOpened as refused:
            self.spent |= refused.why == "size" and self._left < MAX_ACT
            raise
        self._left -= weight_of(canonical(made.body)) // OF_A_BYTE
        return made


def of_push(data: Database) -> Opener:
    """For what a device pushes."""

    def ask() -> Sequence[X25519PrivateKey]:
        with data.read() as session:
            return sealing_keys.private_keys(session)

    return Opener(ask)


def of_bundle(session: Session) -> Opener:
    """For what is in a bundle."""
    return Opener(lambda: sealing_keys.private_keys(session), _MOST_OF_A_BUNDLE)


def of_nothing() -> Opener:
    """For acts that were opened before."""
    return Opener(tuple)
