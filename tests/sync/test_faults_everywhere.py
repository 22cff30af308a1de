"""What stands between device and portal has the same name whatever is asked, and ends."""

import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from domain.chain import GENESIS
from sync import wire
from sync.client import Client
from sync.errors import Trouble
from sync.signature import Signer
from sync.talk import Talk, carry
from sync.transport import transport_of
from tests import faults
from tests.faults import Fault, Meddler
from tests.sync.machines import PATIENT, QUICK, Machine

DIGEST = "ab" * 32
DEVICE = "00000000-0000-4000-8000-000000000001"
ASKED: dict[str, Callable[[Client], Talk[object]]] = {
    "push": lambda client: client.push(client.offer([], GENESIS)),
    "feed": lambda client: client.pull(wire.FEED_START),
    "status": lambda client: client.status(),
    "day": lambda client: client.day("2026-11-21", DIGEST),
    "pack": lambda client: client.pack(DIGEST, 100),
    "document": lambda client: client.document(DIGEST, 100),
    "piece sent": lambda client: client.send_document(DIGEST, 100, 0, iter([bytes(100)])),
    "piece read": lambda client: client.read_document(DIGEST, 100, 0, 100),
    "place": lambda client: client.place(1),
    "successor": lambda client: client.introduce(Signer(DEVICE, Ed25519PrivateKey.generate())),
    "bundle": lambda client: client.bundle(bytes(100)),
}
FAULTS: list[tuple[Fault, str]] = [
    (faults.request_lost, "portal_unreachable (why=cut)"),
    (faults.half_the_headers, "portal_unreachable (why=cut)"),
    (faults.cut_body, "portal_unreachable (why=cut)"),
    (faults.not_http, "portal_unreachable (why=cut)"),
    (faults.slow_page, "portal_unreachable (why=timeout)"),
    (faults.silence, "portal_unreachable (why=timeout)"),
    (faults.redirect, "captive_portal (why=redirect)"),
    (faults.redirect_to_itself, "captive_portal (why=redirect)"),
    (faults.zip_bomb, "not_the_portal (why=encoding)"),
    (faults.endless, "not_the_portal (why=size)"),
    (faults.answers("404 Not Found"), "not_the_portal (why=status, status=404)"),
    (faults.answers("407 Proxy Authentication Required"), "proxy_wants_password"),
    (faults.answers("413 Content Too Large"), "portal_refused (status=413, reason=too_large)"),
    (faults.answers("429 Too Many Requests", "Retry-After: 7"), "portal_busy (retry_after=7)"),
    (faults.answers("502 Bad Gateway"), "portal_failed (status=502)"),
    (faults.answers("511 Network Authentication Required"), "captive_portal (why=sign_in)"),
]
HASTY = replace(QUICK, silence=0.4, whole=0.6)


@pytest.mark.parametrize("asked", ASKED)
def test_each_fault_has_its_name_everywhere(asked: str, machine: Machine, meddler: Meddler) -> None:
    for fault, trouble in FAULTS:
        meddler.planned.append(fault)
        limits = HASTY if "timeout" in trouble else PATIENT
        begun = time.monotonic()
        with (
            transport_of(replace(machine.identity, portal_url=meddler.url), limits) as transport,
            pytest.raises(Trouble) as met,
        ):
            carry(ASKED[asked](machine.client()), transport)
        assert str(met.value) == trouble
        assert time.monotonic() - begun < limits.whole + 2
        assert not meddler.planned


def test_a_bomb_in_our_own_coding_does_not_go_off(machine: Machine, meddler: Meddler) -> None:
    """A device that cannot read the small form asks for plain JSON, and gets that."""
    meddler.planned.append(faults.coded_bomb)
    with transport_of(replace(machine.identity, portal_url=meddler.url), PATIENT) as transport:
        page = carry(machine.client().pull(wire.FEED_START), transport)
    assert page.items == []
    assert len(meddler.seen) == 2
