"""Bytes as texts: base64url for JSON and base32 for what people scan, both without padding.

What is read is what was written, sign by sign: no two texts stand for the same bytes.
"""

import base64
from collections.abc import Callable
from typing import Final

_GROUP_64: Final = 4  # signs that padding would fill
_GROUP_32: Final = 8


def base64url(raw: bytes) -> str:
    """Bytes as signs of a URL (RFC 4648)."""
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def of_base64url(text: str) -> bytes:
    """Undo `base64url`. Raises ValueError for any other text."""
    padding = "=" * (-len(text) % _GROUP_64)
    return _same(base64.b64decode(text + padding, altchars=b"-_", validate=True), text, base64url)


def base32(raw: bytes) -> str:
    """Bytes as capital letters and digits, which a QR code writes in 5.5 bits each."""
    return base64.b32encode(raw).rstrip(b"=").decode()


def of_base32(text: str) -> bytes:
    """Undo `base32`. Raises ValueError for any other text."""
    return _same(base64.b32decode(text + "=" * (-len(text) % _GROUP_32)), text, base32)


def _same(raw: bytes, text: str, written: Callable[[bytes], str]) -> bytes:
    if written(raw) != text:
        raise ValueError("another writing of the same")
    return raw
