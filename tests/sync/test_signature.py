from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from sync.signature import (
    Request,
    SignatureRefused,
    Signer,
    public_key_text,
    read_public_key,
    verify,
)
from tests.builders import NOON

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
HEADERS = {"Content-Type": "application/json"}


def known(device: str) -> Ed25519PublicKey | None:
    return KEY.public_key() if device == "device" else None


def signed(
    method: str = "POST",
    url: str = "http://127.0.0.1:8000/sync/1/acts?a=1",
    body: bytes = b"{}",
    *,
    device: str = "device",
    created: datetime = NOON,
) -> Request:
    headers = Signer(device, KEY).sign(Request(method, url, HEADERS, body), created)
    return Request(method, url, headers, body)


@given(st.binary(max_size=200), st.sampled_from(["GET", "POST"]))
def test_what_is_signed_is_believed(body: bytes, method: str) -> None:
    assert verify(signed(method, body=body), known) == "device"


@pytest.mark.parametrize("year", [1970, 1999, 2026, 2100, 9999])
def test_the_time_of_a_signature_is_not_judged(year: int) -> None:
    assert verify(signed(created=datetime(year, 6, 1, tzinfo=UTC)), known) == "device"


def test_a_proxy_may_rename_the_host() -> None:
    request = signed()
    renamed = request.url.replace("http://127.0.0.1:8000", "https://portal.example")
    assert verify(Request("POST", renamed, request.headers, request.body), known) == "device"


@pytest.mark.parametrize(
    "change",
    [
        {"method": "PUT"},
        {"url": "http://127.0.0.1:8000/sync/1/feed?a=1"},
        {"url": "http://127.0.0.1:8000/sync/1/acts?a=2"},
        {"url": "http://127.0.0.1:8000/sync/1/acts"},
        {"url": "no address"},
        {"body": b"{ }"},
        {"body": b""},
        {"headers": HEADERS},
    ],
)
def test_what_was_changed_is_refused(change: dict[str, object]) -> None:
    request = signed()
    fields = {name: getattr(request, name) for name in ("method", "url", "headers", "body")}
    with pytest.raises(SignatureRefused):
        verify(Request(**{**fields, **change}), known)


def test_strangers_are_refused() -> None:
    with pytest.raises(SignatureRefused):
        verify(signed(device="stranger"), known)
    other = Ed25519PrivateKey.generate().public_key()
    with pytest.raises(SignatureRefused):
        verify(signed(), lambda _device: other)


def test_a_body_has_to_be_covered() -> None:
    empty = signed(body=b"")
    with pytest.raises(SignatureRefused):
        verify(Request(empty.method, empty.url, empty.headers, b"slipped in"), known)


@given(
    st.dictionaries(
        st.sampled_from(["Signature", "Signature-Input", "Content-Digest"]),
        st.text(max_size=60) | st.just('device=("@method" "@path" "@query");keyid="device"'),
    )
)
def test_no_header_breaks_the_check(headers: dict[str, str]) -> None:
    with pytest.raises(SignatureRefused):
        verify(Request("GET", "https://portal/x", headers, b""), known)


def test_a_failing_look_up_is_no_bad_signature() -> None:
    def broken(_device: str) -> Ed25519PublicKey | None:
        raise ConnectionError

    with pytest.raises(ConnectionError):
        verify(signed(), broken)


@given(st.binary(min_size=32, max_size=32))
def test_public_keys_travel_as_text(private: bytes) -> None:
    key = Ed25519PrivateKey.from_private_bytes(private).public_key()
    text = public_key_text(key)
    assert len(text) == 43
    assert read_public_key(text) == key


@given(st.text(max_size=50))
def test_what_is_no_public_key_is_said(text: str) -> None:
    try:
        assert len(read_public_key(text).public_bytes_raw()) == 32
    except ValueError:
        return
