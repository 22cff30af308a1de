from collections.abc import Iterator
from pathlib import Path

import pytest

from domain.structures import StructureKind
from portal import publisher
from store import device, exchange
from store.clock import SystemClock
from store.store import Store
from sync.enrol import enrol
from sync.errors import AddressRefused, AlreadyEnrolled, EnrolmentRefused, NotThePortal
from tests import faults
from tests.faults import Meddler
from tests.portal.running import Portal
from tests.sync.machines import Machine, store_in


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with store_in(tmp_path / "new") as opened:
        yield opened


def try_to_enrol(store: Store, url: str, code: str, name: str = "") -> device.Device:
    return enrol(store, url, code, SystemClock(store), name=name)


def test_a_device_learns_who_it_is(portal: Portal, site: str, store: Store) -> None:
    made = try_to_enrol(store, f"{portal.url}/", portal.code(site, "kiosk", training=True))
    assert (made.kind, made.name, made.training, made.site) == ("kiosk", "kiosk 1", True, site)
    assert (made.site_name, made.structure_name) == ("Évry – Place", "Mission Locale d'Évry")
    assert (made.phone, made.opening) == ("01 60 00 00 00", "9 h – 17 h")
    assert (made.structure_kind, made.departement) == (StructureKind.MISSION_LOCALE, "91")
    with portal.data.read() as session:
        assert made.pack_key == publisher.public_key(session)
    assert made.portal_url == portal.url
    with store.read() as tx:
        assert device.require(tx) == made
        assert exchange.load(tx).epoch


def test_it_may_bring_its_name(portal: Portal, site: str, store: Store) -> None:
    assert try_to_enrol(store, portal.url, portal.code(site), "Camion bleu").name == "Camion bleu"


def test_a_lost_answer_costs_no_code(
    portal: Portal, site: str, store: Store, meddler: Meddler
) -> None:
    meddler.planned.extend((faults.reply_lost, faults.half_a_body))
    made = try_to_enrol(store, meddler.url, portal.code(site))
    assert len(meddler.seen) == 3
    assert made.site == site


@pytest.mark.parametrize(
    ("code", "reason"), [("K7F42-QXM8Q", "mistyped"), ("", "mistyped"), ("00000-00000", "unknown")]
)
def test_a_wrong_code_is_named(portal: Portal, store: Store, code: str, reason: str) -> None:
    with pytest.raises(EnrolmentRefused) as refused:
        try_to_enrol(store, portal.url, code)
    assert refused.value.details == {"reason": reason}


def test_a_used_code_is_named(portal: Portal, site: str, store: Store, tmp_path: Path) -> None:
    code = portal.code(site)
    try_to_enrol(store, portal.url, code)
    with store_in(tmp_path / "other") as other, pytest.raises(EnrolmentRefused) as refused:
        try_to_enrol(other, portal.url, code)
    assert refused.value.details == {"reason": "used"}


def test_an_enrolled_device_stays_where_it_is(portal: Portal, site: str, machine: Machine) -> None:
    with pytest.raises(AlreadyEnrolled):
        try_to_enrol(machine.store, portal.url, portal.code(site))


@pytest.mark.parametrize(
    "url",
    ["", "portal", "ftp://portal.invalid", "http://", "http://[", "https://a:b", "https://a/?b"],
)
def test_what_is_no_address_is_refused(store: Store, url: str) -> None:
    with pytest.raises(AddressRefused) as refused:
        try_to_enrol(store, url, "K7F42-QXM8P")
    assert refused.value.details == {"why": "form"}


def test_nothing_is_sent_in_the_clear(store: Store) -> None:
    with pytest.raises(AddressRefused) as refused:
        try_to_enrol(store, "http://portal.invalid", "00000-00000")
    assert refused.value.details == {"why": "plain"}


def test_a_captive_portal_is_named(store: Store, meddler: Meddler) -> None:
    meddler.planned.append(faults.captive_portal)
    with pytest.raises(NotThePortal):
        try_to_enrol(store, meddler.url, "00000-00000")


def test_a_name_of_two_lines_is_refused(portal: Portal, site: str, store: Store) -> None:
    with pytest.raises(EnrolmentRefused) as refused:
        try_to_enrol(store, portal.url, portal.code(site), "two\nlines")
    assert refused.value.details == {"reason": "name"}
