"""Packs on their way from the portal to a device."""

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from domain.questionnaire import Layer
from portal import admin
from resources.packs import packing
from resources.packs.manifest import Kind
from store import packs
from tests.conftest import ExpectLog
from tests.packs import NEWER, a_layer, a_questionnaire, about, reference_files, shipped
from tests.portal.running import Portal
from tests.sync.conftest import NewMachine
from tests.sync.machines import Machine
from tests.sync.packs.publishing import (
    INSTALLED,
    a_round,
    library,
    publish,
    refusals,
    smuggle,
    waiting,
)


@pytest.mark.parametrize("kind", ["kiosk", "counter", "field"])
def test_a_published_questionnaire_reaches_every_device(
    portal: Portal, tmp_path: Path, key: Ed25519PrivateKey, new_machine: NewMachine, kind: str
) -> None:
    machine = new_machine(kind)
    before = library(machine)
    publish(portal, tmp_path, a_questionnaire(key=key))
    machine.complete_round()
    assert before.edition.layers == (shipped(),), "nothing changes under who is using it"
    assert library(machine).edition.layers == INSTALLED
    assert waiting(machine) == []
    assert refusals(machine) == []


def test_a_pack_is_fetched_once(
    portal: Portal, tmp_path: Path, key: Ed25519PrivateKey, machine: Machine
) -> None:
    publish(portal, tmp_path, a_questionnaire(key=key))
    machine.complete_round()
    publish(portal, tmp_path, a_questionnaire(key=key))
    assert a_round(machine).packs == 0


def test_a_site_hears_of_its_departements_packs_once_it_is_said_to_be_there(
    portal: Portal, tmp_path: Path, key: Ed25519PrivateKey, new_machine: NewMachine
) -> None:
    site = portal.add_site(departement=None)
    machine = new_machine(where=site)
    publish(portal, tmp_path, a_questionnaire(key=key), "--departement", "93")
    machine.complete_round()
    assert library(machine).edition.layers == (shipped(),)
    portal.administer("site", "departement", site, "93")
    machine.complete_round()
    assert library(machine).edition.layers == INSTALLED


def test_packs_are_for_a_departement_a_structure_or_a_site(
    portal: Portal, tmp_path: Path, key: Ed25519PrivateKey, new_machine: NewMachine
) -> None:
    portal.administer("structure", "add", "ml-93", "--name", "Mission Locale")
    for site, departement in (("saint-denis", "93"), ("paris", "75")):
        place = ("--structure", "ml-93", "--name", site, "--phone", "1", "--opening", "1")
        portal.administer("site", "add", site, *place, "--departement", departement)
    here, there = new_machine(where="saint-denis"), new_machine(where="paris")
    elsewhere = new_machine()
    for version, whom in enumerate(
        (("--departement", "93"), ("--structure", "ml-93"), ("--site", "paris")), NEWER
    ):
        publish(portal, tmp_path, a_questionnaire(version, key), *whom)
    for machine in (here, there, elsewhere):
        machine.complete_round()
    assert library(here).edition.layers == (Layer("registration", NEWER + 1),)
    assert library(there).edition.layers == (Layer("registration", NEWER + 2),)
    assert library(elsewhere).edition.layers == (shipped(),)


def test_a_new_device_takes_the_newest_and_the_layer_on_it(
    portal: Portal, tmp_path: Path, key: Ed25519PrivateKey, new_machine: NewMachine
) -> None:
    for data in (a_questionnaire(key=key), a_layer(key=key), a_questionnaire(NEWER + 1, key)):
        publish(portal, tmp_path, data)
    portal.administer("structure", "add", "ml-93", "--name", "Mission Locale")
    place = ("--structure", "ml-93", "--name", "1", "--phone", "1", "--opening", "1")
    portal.administer("site", "add", "saint-denis", *place, "--departement", "93")
    machine = new_machine("kiosk", where="saint-denis")
    machine.complete_round()
    layers = (Layer("registration", NEWER + 1), Layer("mission-93", 1))
    assert library(machine).edition.layers == layers
    with machine.store.read() as tx:
        assert packs.versions(tx)["registration"].keys() == {NEWER + 1}, "the older not fetched"


def test_the_portal_refuses_to_publish_what_devices_would_refuse(
    portal: Portal, tmp_path: Path, key: Ed25519PrivateKey, capsys: pytest.CaptureFixture[str]
) -> None:
    stranger = a_questionnaire()
    old = a_questionnaire(key=key)
    publish(portal, tmp_path, a_questionnaire(NEWER + 1, key))
    other = a_questionnaire(NEWER + 1, key, "Autre chose ?")
    for number, data in enumerate((stranger, old, other, old[:-1], b"")):
        file = tmp_path / f"bad-{number}.pack"
        file.write_bytes(data)
        asked = ["--database", portal.database, "pack", "publish", str(file), "--everybody"]
        assert admin.main(asked) == 1
        said = capsys.readouterr().err
        assert "pack_refused" in said
        assert file.name in said or "pack=registration" in said


def test_whoever_publishes_is_told_in_which_languages_nothing_is_said(
    portal: Portal, tmp_path: Path, key: Ed25519PrivateKey
) -> None:
    """Kiosks go on in French there, which not everybody reads."""
    file = tmp_path / "french.pack"
    file.write_bytes(a_questionnaire(key=key))
    told, _ = portal.administer("pack", "publish", str(file), "--everybody").splitlines()
    assert told == "no texts in bn, es, prs, ps, pt, ru, tr: told in French there"


def test_what_was_published_is_listed(
    portal: Portal, tmp_path: Path, key: Ed25519PrivateKey
) -> None:
    publish(portal, tmp_path, a_questionnaire(key=key), "--departement", "93")
    publish(portal, tmp_path, a_questionnaire(key=key), "--everybody")
    (line,) = portal.administer("pack", "list").splitlines()
    assert line.startswith(f"registration {NEWER}  ")
    assert line.endswith("packs:departement:93, packs:everybody:")


@pytest.mark.parametrize("whom", ["--departement", "--structure", "--site"])
def test_nobody_is_no_audience(portal: Portal, tmp_path: Path, whom: str) -> None:
    file = tmp_path / "x.pack"
    file.write_bytes(b"")
    asked = ["--database", portal.database, "pack", "publish", str(file), whom, "99"]
    assert admin.main(asked) == 1


def test_power_that_fails_between_fetching_and_installing_costs_one_more_fetch(
    portal: Portal, tmp_path: Path, key: Ed25519PrivateKey, machine: Machine
) -> None:
    publish(portal, tmp_path, a_questionnaire(key=key))
    assert a_round(machine, cut=True).packs == 1
    assert waiting(machine) == [NEWER], "announced and not forgotten, though the cursor is past it"
    assert library(machine).edition.layers == (shipped(),)
    assert a_round(machine).packs == 1
    assert library(machine).edition.layers == INSTALLED
    assert a_round(machine).packs == 0


def test_what_the_network_changed_is_asked_for_again(
    portal: Portal,
    tmp_path: Path,
    key: Ed25519PrivateKey,
    machine: Machine,
    expected_log: ExpectLog,
) -> None:
    expected_log("sync", "not what was announced")
    publish(portal, tmp_path, a_questionnaire(key=key))
    a_round(machine, change=True)
    assert refusals(machine) == [("registration", NEWER, "file")]
    assert library(machine).edition.layers == (shipped(),)
    machine.complete_round()
    assert library(machine).edition.layers == INSTALLED
    assert refusals(machine) == []


def test_what_is_gone_from_the_portal_is_not_waited_for(
    machine: Machine, expected_log: ExpectLog
) -> None:
    expected_log("sync", "the portal does not give it")
    with machine.store.write() as tx:
        packs.announce(tx, [packs.Offer("0" * 64, "registration", NEWER, 9)])
    machine.complete_round()
    assert waiting(machine) == []


def test_lists_arrive_too(portal: Portal, key: Ed25519PrivateKey, machine: Machine) -> None:
    said = about(Kind.REFERENCE, "lists", 1)
    smuggle(portal, packing.make(said, reference_files(), key), "lists", 1)
    machine.complete_round()
    assert library(machine).agencies.listed
