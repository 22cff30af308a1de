"""A receipt's code: what it holds, who is believed, and what no desk takes for one."""

import base64
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from domain.references import drawn_from, make_reference
from sync.proof import certificate, receipt
from sync.proof.certificate import Certificate
from sync.proof.receipt import PREFIX, Statement
from sync.proof.verification import Standing, Verified, verify
from sync.signature import public_key_text
from tests.builders import NOON, a_reference, an_id

PORTAL = Ed25519PrivateKey.from_private_bytes(b"p" * 32)
OTHER_PORTAL = Ed25519PrivateKey.from_private_bytes(b"o" * 32)
KIOSK = Ed25519PrivateKey.from_private_bytes(b"k" * 32)
PACK_KEY = public_key_text(PORTAL.public_key())
SAID = Statement(a_reference(7), NOON, an_id(3))
HOLDER = Certificate(
    KIOSK.public_key().public_bytes_raw(), "France Services de Saint-Denis", date(2027, 2, 1), False
)


def certified(holder: Certificate = HOLDER, by: Ed25519PrivateKey = PORTAL) -> bytes:
    return certificate.issue(SAID.device, holder, by)


def standing(text: str, pack_key: str = PACK_KEY) -> Standing:
    return verify(text, pack_key).standing


GENUINE = receipt.write(SAID, KIOSK, certified())


def test_any_desk_believes_a_kiosk_that_its_portal_certified() -> None:
    assert verify(GENUINE, PACK_KEY) == Verified(Standing.GENUINE, SAID, HOLDER)


def test_seconds_are_nobodys_business() -> None:
    later = replace(SAID, minute=NOON + timedelta(seconds=59))
    assert receipt.write(later, KIOSK, certified()) == GENUINE


@pytest.mark.parametrize(
    "text", [f" {GENUINE}\r\n", GENUINE.lower(), f"{GENUINE[:60]}\n{GENUINE[60:]}"]
)
def test_scanners_and_chats_do_not_matter(text: str) -> None:
    assert standing(text) is Standing.GENUINE


def test_not_one_sign_can_be_another() -> None:
    refused = {Standing.ALTERED, Standing.STRANGE, Standing.UNREADABLE}
    for at in range(len(PREFIX), len(GENUINE)):
        other = "A" if GENUINE[at] != "A" else "B"
        assert standing(GENUINE[:at] + other + GENUINE[at + 1 :]) in refused, at


@pytest.mark.parametrize("end", [len(PREFIX), len(PREFIX) + 1, 40, 200, len(GENUINE) - 1])
def test_half_a_receipt_is_none(end: int) -> None:
    assert standing(GENUINE[:end]) in {Standing.UNREADABLE, Standing.STRANGE}


def test_there_is_one_writing_only() -> None:
    """The last sign may have bits that say nothing: they are 0."""
    text = receipt.write(SAID, KIOSK, certified(replace(HOLDER, site="Ici.")))
    assert (len(text) - len(PREFIX)) * 5 % 8
    assert standing(text) is Standing.GENUINE
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    last = alphabet[alphabet.index(text[-1]) ^ 1]
    assert standing(text[:-1] + last) is Standing.UNREADABLE


@pytest.mark.parametrize("text", ["", "K7F42-QXM8P", "https://example.org", "PP2:AAAA", "PP1"])
def test_what_is_something_else_is_called_so(text: str) -> None:
    assert standing(text) is Standing.OTHER


def test_a_kiosk_of_another_portal_is_a_stranger() -> None:
    strange = receipt.write(SAID, KIOSK, certified(by=OTHER_PORTAL))
    assert verify(strange, PACK_KEY) == Verified(Standing.STRANGE)


def test_the_certificate_of_one_speaks_for_no_other() -> None:
    thief = Ed25519PrivateKey.from_private_bytes(b"t" * 32)
    assert standing(receipt.write(SAID, thief, certified())) is Standing.ALTERED
    elsewhere = replace(SAID, device=an_id(4))
    assert standing(receipt.write(elsewhere, KIOSK, certified())) is Standing.STRANGE


def test_without_certificate_or_key_nobody_can_tell() -> None:
    bare = receipt.write(SAID, KIOSK)
    assert verify(bare, PACK_KEY) == Verified(Standing.UNCERTIFIED, SAID)
    assert verify(GENUINE, "") == Verified(Standing.UNCERTIFIED, SAID)


def test_a_certificate_ends() -> None:
    last = replace(SAID, minute=datetime(2027, 1, 31, 23, 59, tzinfo=UTC))
    assert standing(receipt.write(last, KIOSK, certified())) is Standing.GENUINE
    after = replace(SAID, minute=last.minute + timedelta(minutes=1))
    assert standing(receipt.write(after, KIOSK, certified())) is Standing.LATE


def test_a_certificate_stays_the_same_for_a_month() -> None:
    assert certificate.lifetime(date(2026, 11, 30)) == date(2027, 2, 1)
    assert certificate.lifetime(date(2026, 12, 1)) == date(2027, 3, 1)


def test_long_names_of_sites_are_cut_between_letters() -> None:
    long = certificate.read(certified(replace(HOLDER, site="é" * 23 + "x€" + "é" * 30)))
    assert long.site == "é" * 23 + "x"


@given(st.binary(max_size=260))
def test_nonsense_has_an_answer(noise: bytes) -> None:
    written = PREFIX + base64.b32encode(noise).decode().rstrip("=")
    assert standing(written) in {Standing.UNREADABLE, Standing.UNCERTIFIED, Standing.STRANGE}


@given(st.binary(min_size=6, max_size=6))
def test_a_reference_comes_back_from_its_bytes(drawn: bytes) -> None:
    reference = make_reference(drawn)
    assert make_reference(drawn_from(reference)) == reference


@given(st.datetimes(timezones=st.just(UTC)))
def test_whatever_the_clock_says_a_receipt_can_be_read(moment: datetime) -> None:
    """A kiosk may believe that it is 1970, or 9999."""
    said = replace(SAID, minute=moment)
    read = receipt.read(receipt.write(said, KIOSK)).statement
    assert read.minute <= moment < read.minute + timedelta(minutes=1)
