"""The file that anybody may carry and only the portal can read."""

import json
from dataclasses import dataclass

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import example, given
from hypothesis import strategies as st

from sync.sealing import bundle
from sync.sealing.bundle import MAX_BUNDLE, Bundle, Header, SealedDraft
from sync.sealing.errors import BundleRefused, SealingKeyUnknown
from sync.sealing.keys import sealing_key_text

OWN = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PORTAL = X25519PrivateKey.from_private_bytes(bytes(range(32, 64)))
DEVICE = "00000000-0000-4000-8000-000000000001"
NAME = "D’Araújo-Ştefan"
BODY = json.dumps({"protocol": 1, "acts": [{"name": NAME}, 2]}).encode()
DRAFT = SealedDraft(
    id=DEVICE,
    started_at="2026-11-21T08:30:00.000Z",
    language="fr",
    mode="kiosk",
    layers=[("registration", 2)],
    answers={"family_name": NAME},
)


def header(acts: int = 2, drafts: int = 1, key: str = "") -> Header:
    return Header(
        device=DEVICE,
        key=key or sealing_key_text(PORTAL.public_key()),
        first=4,
        last=5,
        acts=acts,
        drafts=drafts,
        made_at="2026-11-21T08:31:00.000Z",
    )


MADE = bundle.seal(header(), BODY, [DRAFT], OWN)


@dataclass(frozen=True)
class Altered:
    """A bundle, changed and then read as the portal does."""

    data: bytes

    def why(self) -> str:
        try:
            came = bundle.read(self.data)
            came.verify(OWN.public_key())
            came.open(PORTAL)
        except BundleRefused as refused:
            return refused.why
        return ""


def begun(said: Header) -> bytes:
    """What stands before a sealed part of any length."""
    told = said.told()
    return MADE[:17] + len(told).to_bytes(2) + told


def signed(came: Bundle) -> bytes:
    """The bundle with a signature that fits."""
    purpose = b"premier-pas bundle 1\x00"
    return came.before + came.sealed + OWN.sign(purpose + came.before + came.sealed)


def test_the_portal_reads_what_was_sealed() -> None:
    came = bundle.read(MADE)
    came.verify(OWN.public_key())
    assert came.header.model_copy(update={"size": 0}) == header()
    contents = came.open(PORTAL)
    assert contents.acts == [{"name": NAME}, 2]
    assert contents.drafts == [DRAFT]


@pytest.mark.requirement("R210")
def test_nobody_else_reads_it() -> None:
    with pytest.raises(BundleRefused) as refused:
        bundle.read(MADE).open(X25519PrivateKey.generate())
    assert refused.value.why == "closed"
    for written in (NAME.encode(), NAME.encode("utf-16-le"), b"name", b"registration"):
        assert written not in MADE


def test_who_made_it_is_known() -> None:
    with pytest.raises(BundleRefused) as refused:
        bundle.read(MADE).verify(Ed25519PrivateKey.generate().public_key())
    assert refused.value.why == "signature"


def test_a_header_belongs_to_what_is_sealed_under_it() -> None:
    """Its own device cannot make one bundle of two either."""
    came = bundle.read(MADE)
    mixed = Bundle(header(1), begun(header(1)), came.sealed, b"")
    assert Altered(signed(mixed)).why() == "closed"


@pytest.mark.parametrize("said", [header(acts=1), header(drafts=0), header(acts=3)])
def test_a_header_that_counts_otherwise_is_refused(said: Header) -> None:
    assert Altered(bundle.seal(said, BODY, [DRAFT], OWN)).why() == "body"


@pytest.mark.parametrize("body", [b"", b"[]", b'{"acts":1}', b"\xff", b"[" * 100_000])
def test_what_is_no_push_is_refused(body: bytes) -> None:
    assert Altered(bundle.seal(header(), body, [DRAFT], OWN)).why() == "body"


def test_one_header_has_one_form() -> None:
    told = bundle.read(MADE).before
    spaced = told[19:].replace(b":", b": ", 1)
    before = told[:17] + len(spaced).to_bytes(2) + spaced
    assert Altered(before + MADE[len(told) :]).why() == "header"


def test_a_later_version_is_named() -> None:
    assert Altered(MADE[:16] + b"\x02" + MADE[17:]).why() == "version"


def test_what_is_too_large_is_not_looked_at() -> None:
    assert Altered(MADE + bytes(MAX_BUNDLE)).why() == "size"


def test_nobody_seals_for_nobody() -> None:
    for key in ("", "A", "A" * 42 + "="):
        with pytest.raises(SealingKeyUnknown):
            bundle.seal(header().model_copy(update={"key": key}), BODY, [], OWN)


def test_every_cut_is_noticed() -> None:
    assert all(Altered(MADE[:end]).why() for end in range(len(MADE)))


def test_whoever_carries_it_notices_every_cut_without_a_key() -> None:
    for data in (*(MADE[:end] for end in range(len(MADE))), MADE + b"\x00"):
        with pytest.raises(BundleRefused):
            bundle.read(data)


def test_one_that_does_not_say_how_long_it_is_is_read_all_the_same() -> None:
    before = begun(header())
    came = bundle.read(before + MADE[len(bundle.read(MADE).before) :])
    assert (came.header, came.before) == (header(), before)


@given(st.integers(0, len(MADE) - 1), st.integers(1, 255))
def test_every_changed_byte_is_noticed(place: int, change: int) -> None:
    altered = bytearray(MADE)
    altered[place] ^= change
    assert Altered(bytes(altered)).why()


@given(st.binary(max_size=400))
@example(b"")
def test_anything_else_is_refused_by_name(noise: bytes) -> None:
    for data in (noise, MADE[:16] + noise, MADE[:17] + noise, MADE[:40] + noise):
        assert Altered(data).why()


@given(st.binary(max_size=200))
def test_what_was_sealed_by_another_program_is_refused_by_name(plain: bytes) -> None:
    before = begun(header())
    sealed = bundle._SUITE.encrypt(plain, PORTAL.public_key(), info=before)  # noqa: SLF001
    assert Altered(signed(Bundle(header(), before, sealed, b""))).why() == "body"
