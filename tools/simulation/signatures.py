"""Keys that sign without arithmetic: here nobody forges, and a real signature takes its time.

They read and write the same bytes as real ones, and who signs something else, or with another key,
is refused as by real ones.
"""

import hashlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import lru_cache
from typing import Any, Final, NoReturn
from unittest.mock import patch

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

_MOST: Final = 200  # keys: those of a history, and of those before it


class _Verifying(Ed25519PublicKey):
    """In the place of a public key."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw

    def public_bytes_raw(self) -> bytes:
        return self._raw

    def verify(self, signature: Any, data: Any) -> None:  # noqa: ANN401 - whatever is bytes
        if signature != _signature(self._raw, data):
            raise InvalidSignature

    def public_bytes(self, encoding: object, format: object) -> NoReturn:  # noqa: A002
        raise NotImplementedError

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Verifying) and other._raw == self._raw

    def __hash__(self) -> int:
        return hash(self._raw)

    def __copy__(self) -> "_Verifying":
        return self

    def __deepcopy__(self, memo: object) -> "_Verifying":
        return self


class _Signing(Ed25519PrivateKey):
    """In the place of a private key, with the public one that belongs to it."""

    def __init__(self, raw: bytes, public: bytes) -> None:
        self._raw, self._public = raw, _Verifying(public)

    def public_key(self) -> Ed25519PublicKey:
        return self._public

    def private_bytes_raw(self) -> bytes:
        return self._raw

    def sign(self, data: Any) -> bytes:  # noqa: ANN401 - whatever is bytes
        return _signature(self._public.public_bytes_raw(), data)

    def private_bytes(
        self,
        encoding: object,
        format: object,  # noqa: A002
        encryption_algorithm: object,
    ) -> NoReturn:
        raise NotImplementedError

    def __copy__(self) -> "_Signing":
        return self

    def __deepcopy__(self, memo: object) -> "_Signing":
        return self


def _signature(public: bytes, data: bytes) -> bytes:
    """As long as a real one."""
    return hashlib.sha512(public + bytes(data)).digest()


_real_private: Final = Ed25519PrivateKey.from_private_bytes
_real_public: Final = Ed25519PublicKey.from_public_bytes


@lru_cache(_MOST)
def _private(raw: bytes) -> _Signing:
    return _Signing(raw, _real_private(raw).public_key().public_bytes_raw())


@lru_cache(_MOST)
def _public(raw: bytes) -> _Verifying:
    return _Verifying(_real_public(raw).public_bytes_raw())  # which refuses what is none


_KEYS: Final = (
    (Ed25519PrivateKey, "from_private_bytes", _private),
    (Ed25519PublicKey, "from_public_bytes", _public),
    (X25519PrivateKey, "from_private_bytes", lru_cache(_MOST)(X25519PrivateKey.from_private_bytes)),
    (X25519PublicKey, "from_public_bytes", lru_cache(_MOST)(X25519PublicKey.from_public_bytes)),
)


@contextmanager
def imagined() -> Iterator[None]:
    """Let whoever reads a key get one of these; those that only open envelopes are read once."""
    with ExitStack() as stack:
        for kind, reads, instead in _KEYS:
            stack.enter_context(patch.object(kind, reads, instead))
        yield
