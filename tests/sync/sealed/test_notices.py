"""What a notice is worth, and the part of a bundle that is for desks: without any device."""

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from sync.sealing import boxes, desk_part, notices
from sync.sealing.boxes import NotOpened
from sync.signature import public_key_text
from sync.wire.notices import RevokedDevice
from tests.builders import PORTAL, SEALING_KEY, an_id

PUBLISHER = Ed25519PrivateKey.from_private_bytes(b"p" * 32)
PACK_KEY = public_key_text(PUBLISHER.public_key())
REVOKED = [RevokedDevice(device=an_id(2), since="2026-11-21")]


def test_a_notice_is_for_one_device_and_whole() -> None:
    notice = notices.sign(an_id(1), [SEALING_KEY], REVOKED, PUBLISHER)
    assert notices.is_genuine(notice, an_id(1), PACK_KEY)
    assert not notices.is_genuine(notice, an_id(2), PACK_KEY)
    assert not notices.is_genuine(notice, an_id(1), "")
    changes: list[dict[str, list[str]]] = [{"desk_keys": []}, {"revoked": []}]
    changes.append({"desk_keys": ["A" * 43, SEALING_KEY]})
    for fewer in changes:
        assert not notices.is_genuine(notice.model_copy(update=fewer), an_id(1), PACK_KEY)


def test_what_says_something_else_has_another_name() -> None:
    names = {notices.name(keys, who) for keys in ([], [SEALING_KEY]) for who in ([], REVOKED)}
    assert len(names) == 4


def test_the_part_of_one_kiosk_is_none_of_another() -> None:
    part = desk_part.close(b'{"acts":[{"seq":1}]}', b"certificate", an_id(1), [SEALING_KEY])
    opened = desk_part.opened(part, an_id(1), [PORTAL])
    assert (opened.certificate, opened.acts) == (b"certificate", [{"seq": 1}])
    with pytest.raises(NotOpened, match="closed"):
        desk_part.opened(part, an_id(2), [PORTAL])


@given(st.binary(max_size=100))
def test_whatever_another_program_has_put_into_it_is_refused_by_name(plain: bytes) -> None:
    purpose = desk_part._PURPOSE + an_id(1).encode()  # noqa: SLF001
    part = boxes.close(plain, [SEALING_KEY], purpose)
    with pytest.raises(NotOpened, match="body"):
        desk_part.opened(part, an_id(1), [PORTAL])
