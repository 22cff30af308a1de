"""Where a device stands may change after its enrolment: the feed tells it."""

from dataclasses import replace

import pytest

from domain.structures import StructureKind
from store import device
from sync import ledger
from sync.talk import carry
from sync.wire import FEED_START, Surroundings
from tests.builders import SEALING_KEY
from tests.packs import PUBLIC_KEY
from tests.portal.running import Portal
from tests.sync.machines import Machine


def heard(machine: Machine, kind: str) -> StructureKind:
    """What the device goes by when it is told of this kind of structure."""
    with machine.store.write() as tx:
        said = Surroundings(
            structure_kind=kind,
            departement="2A",
            pack_key=PUBLIC_KEY,
            sealing_key=SEALING_KEY,
            certificate=device.require(tx).certificate,
        )
        ledger.note_surroundings(tx, said)
    return machine.identity.structure_kind


def test_what_is_said_at_the_portal_reaches_the_device(
    portal: Portal, site: str, machine: Machine
) -> None:
    before = machine.identity
    portal.administer("structure", "kind", site, "town_hall")
    portal.administer("site", "departement", site, "974")
    machine.complete_round()
    assert machine.identity == replace(
        before, structure_kind=StructureKind.TOWN_HALL, departement="974"
    )


def test_a_device_of_before_learns_all_of_it(machine: Machine) -> None:
    whole = machine.identity
    other = StructureKind.OTHER
    told_nothing = replace(whole, structure_kind=other, departement=None, pack_key="")
    with machine.store.write() as tx:
        device.enrolled(tx, told_nothing)
    machine.complete_round()
    assert machine.identity == whole


def test_a_known_publisher_is_never_replaced(machine: Machine) -> None:
    known = machine.identity.pack_key
    heard(machine, "other")
    assert machine.identity.departement == "2A"
    assert machine.identity.pack_key == known != PUBLIC_KEY


def test_a_kind_of_structure_of_a_later_portal_is_permitted_the_least(machine: Machine) -> None:
    assert heard(machine, "mission_locale") is StructureKind.MISSION_LOCALE
    assert heard(machine, "maison_de_l_emploi") is StructureKind.OTHER


@pytest.mark.parametrize(("asking", "told"), [(True, True), (False, False)])
def test_devices_of_before_are_told_nothing_that_they_do_not_know(
    machine: Machine, asking: bool, told: bool
) -> None:
    with machine.transport() as transport:
        page = carry(machine.client().pull(FEED_START, surroundings=asking), transport)
    assert (page.surroundings is not None) is told
