"""Bytes as texts: there is one writing of each, and nothing else is read."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.armour import base32, base64url, of_base32, of_base64url

WAYS = [(base64url, of_base64url), (base32, of_base32)]


@pytest.mark.parametrize(("write", "read"), WAYS)
@given(raw=st.binary(max_size=40))
def test_what_was_written_is_read(
    write: Callable[[bytes], str], read: Callable[[str], bytes], raw: bytes
) -> None:
    assert read(write(raw)) == raw


@pytest.mark.parametrize(("write", "read"), WAYS)
@given(text=st.text(max_size=12) | st.text("ABab23_=-", max_size=12))
def test_nothing_else_is_read(
    write: Callable[[bytes], str], read: Callable[[str], bytes], text: str
) -> None:
    try:
        raw = read(text)
    except ValueError:
        return
    assert write(raw) == text


@pytest.mark.parametrize(
    ("read", "text"),
    [(of_base64url, "AB"), (of_base64url, "AA=="), (of_base64url, "é"), (of_base32, "AB"),
     (of_base32, "aa"), (of_base32, "É2")],
)  # fmt: skip
def test_another_writing_is_refused(read: Callable[[str], bytes], text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read(text)
