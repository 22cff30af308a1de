"""Packs on their way from the portal to a device, and what stops them."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import text

from domain.questionnaire import Layer
from portal import admin, publisher
from portal.tables import FeedRow, PackRow, PortalRow
from resources.library import Library
from resources.packs import packing
from resources.packs.manifest import Kind
from store import device, packs
from sync.engine import run_round
from sync.errors import PortalUnreachable
from sync.transport import Call, Reply, Transport
from tests.conftest import ExpectLog
from tests.packs import (
    LAYER,
    NEWER,
    a_layer,
    a_questionnaire,
    about,
    layer_files,
    reference_files,
    shipped,
)
from tests.portal.running import Portal
from tests.sync.conftest import NewMachine
from tests.sync.machines import Machine

INSTALLED = (Layer("registration", NEWER),)


@pytest.fixture
def portal(own_portal: Portal) -> Portal:
    """What is published stays: each test has a portal of its own."""
    return own_portal


@pytest.fixture
def key(portal: Portal) -> Ed25519PrivateKey:
    with portal.data.read() as session:
        return publisher.signing_key(session)


def publish(portal: Portal, folder: Path, data: bytes, *whom: str) -> str:
    """Publish by the command; gives the digest."""
    file = folder / "test.pack"
    file.write_bytes(data)
    return portal.administer("pack", "publish", str(file), *(whom or ("--everybody",))).split()[-1]


def smuggle(portal: Portal, data: bytes, name: str = "registration", version: int = NEWER) -> str:
    """Let the portal offer what its own command would refuse, as if somebody had taken it over."""
    digest = hashlib.sha256(data).hexdigest()
    moment = "2026-11-21T12:00:00.000Z"
    with portal.data.write() as session:
        pack = {"digest": digest, "name": name, "version": version, "size": len(data)}
        session.add(PackRow(**pack, data=data, published_at=moment))
        portal_id = session.query(PortalRow).one().id
        entry = {"audience": "packs:everybody:", "device": portal_id, "pack": digest}
        session.add(FeedRow(**entry, seq=None, verdict=None))
    return digest


def library(machine: Machine) -> Library:
    with machine.store.read() as tx:
        return packs.library(tx, device.require(tx), date(2026, 11, 21))


def refusals(machine: Machine) -> list[tuple[str, int, str]]:
    with machine.store.read() as tx:
        return [(found.name, found.version, found.key) for found in packs.refusals(tx)]


def waiting(machine: Machine) -> list[int]:
    with machine.store.read() as tx:
        return [offer.version for offer in packs.offers(tx)]


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


@pytest.fixture
def former(
    portal: Portal, tmp_path: Path, key: Ed25519PrivateKey, machine: Machine
) -> Iterator[Machine]:
    """A device with an installed questionnaire, which is still there in the end."""
    publish(portal, tmp_path, a_questionnaire(key=key))
    machine.complete_round()
    yield machine
    edition = library(machine).edition
    assert edition.layers == INSTALLED
    assert edition.texts("ar").questions.keys() == edition.questionnaire.by_key.keys()


def test_a_pack_of_another_publisher_is_refused(
    portal: Portal, former: Machine, expected_log: ExpectLog
) -> None:
    expected_log("sync", f"pack refused: registration {NEWER + 1}, signature")
    smuggle(portal, a_questionnaire(NEWER + 1), version=NEWER + 1)
    former.complete_round()
    assert refusals(former) == [("registration", NEWER + 1, "signature")]
    assert waiting(former) == []


def test_a_pack_without_a_signature_is_refused(
    portal: Portal, key: Ed25519PrivateKey, former: Machine, expected_log: ExpectLog
) -> None:
    expected_log("sync", "pack refused")
    data = a_questionnaire(NEWER + 1, key)
    start = data.index(b"\n") + 1
    smuggle(portal, data[:start] + bytes(64) + data[start + 64 :], version=NEWER + 1)
    former.complete_round()
    assert refusals(former) == [("registration", NEWER + 1, "signature")]


def test_a_damaged_pack_is_refused(
    portal: Portal, key: Ed25519PrivateKey, former: Machine, expected_log: ExpectLog
) -> None:
    expected_log("sync", "pack refused")
    data = bytearray(a_questionnaire(NEWER + 1, key))
    data[-1] ^= 1
    smuggle(portal, bytes(data), version=NEWER + 1)
    former.complete_round()
    assert refusals(former) == [("registration", NEWER + 1, "texts/uk.toml")]


def test_an_older_version_is_not_installed_again(
    portal: Portal, key: Ed25519PrivateKey, former: Machine
) -> None:
    smuggle(portal, a_questionnaire(shipped().version, key), version=shipped().version)
    former.complete_round()
    assert refusals(former) == []
    assert waiting(former) == []
    with former.store.read() as tx:
        assert packs.versions(tx)["registration"].keys() == {NEWER}


def test_an_older_version_under_a_newer_name_is_refused(
    portal: Portal, key: Ed25519PrivateKey, former: Machine, expected_log: ExpectLog
) -> None:
    expected_log("sync", "manifest.version: not what was announced")
    smuggle(portal, a_questionnaire(shipped().version, key), version=NEWER + 1)
    former.complete_round()
    assert refusals(former) == [("registration", NEWER + 1, "manifest.version")]


def test_a_pack_under_another_name_is_refused(
    portal: Portal, key: Ed25519PrivateKey, former: Machine, expected_log: ExpectLog
) -> None:
    expected_log("sync", "manifest.name: not what was announced")
    smuggle(portal, a_questionnaire(NEWER + 1, key), "lists", NEWER + 1)
    former.complete_round()
    assert refusals(former) == [("lists", NEWER + 1, "manifest.name")]


def test_another_content_of_the_same_version_is_refused(
    portal: Portal, key: Ed25519PrivateKey, former: Machine, expected_log: ExpectLog
) -> None:
    expected_log("sync", "another content of this version")
    other = a_questionnaire(NEWER, key, "Autre chose ?")
    with portal.data.write() as session:
        session.execute(text("DELETE FROM packs"))
        session.execute(text("DELETE FROM feed"))
    smuggle(portal, other)
    portal.administer("restored")
    former.complete_round()
    assert refusals(former) == [("registration", NEWER, "version")]


def test_a_layer_that_changes_a_national_question_is_refused(
    portal: Portal, former: Machine, key: Ed25519PrivateKey, expected_log: ExpectLog
) -> None:
    expected_log("sync", "pack refused: mission-93 1, layer.toml: project")
    questions = LAYER.replace('"local_housing"', '"project"')
    files = {**layer_files(), "layer.toml": questions.format(version=1).encode()}
    smuggle(portal, a_layer(key=key, files=files), "mission-93", 1)
    former.complete_round()
    assert refusals(former) == [("mission-93", 1, "layer.toml: project")]


def test_one_refused_pack_stands_in_nobody_s_way(
    portal: Portal,
    key: Ed25519PrivateKey,
    machine: Machine,
    expected_log: ExpectLog,
) -> None:
    expected_log("sync", "pack refused")
    smuggle(portal, a_questionnaire(NEWER + 1), version=NEWER + 1)
    smuggle(portal, a_questionnaire(key=key))
    machine.record(count=2)
    assert machine.complete_round().pushed == 2
    assert library(machine).edition.layers == INSTALLED


def test_a_device_that_knows_no_publisher_takes_no_pack(
    portal: Portal,
    tmp_path: Path,
    key: Ed25519PrivateKey,
    machine: Machine,
    expected_log: ExpectLog,
) -> None:
    expected_log("sync", "no publisher is known")
    with machine.store.write() as tx:
        device.enrolled(tx, replace(machine.identity, pack_key=""))
    publish(portal, tmp_path, a_questionnaire(key=key))
    machine.complete_round()
    assert library(machine).edition.layers == (shipped(),)


def test_a_refused_pack_that_is_published_again_is_looked_at_again(
    portal: Portal,
    tmp_path: Path,
    key: Ed25519PrivateKey,
    machine: Machine,
    expected_log: ExpectLog,
) -> None:
    """A later version of the program may read what this one refuses."""
    expected_log("sync", "no publisher is known")
    own = machine.identity
    with machine.store.write() as tx:
        device.enrolled(tx, replace(own, pack_key=""))
    publish(portal, tmp_path, a_questionnaire(key=key))
    machine.complete_round()
    with machine.store.write() as tx:
        device.enrolled(tx, own)
    publish(portal, tmp_path, a_questionnaire(key=key))
    machine.complete_round()
    assert library(machine).edition.layers == INSTALLED
    assert refusals(machine) == []


class Counting:
    """A transport that counts packs, and may cut or meddle with them."""

    def __init__(self, inner: Transport, *, cut: bool = False, change: bool = False) -> None:
        self.inner = inner
        self.packs = 0
        self._cut = cut
        self._change = change

    def send(self, call: Call) -> Reply:
        reply = self.inner.send(call)
        if "/packs/" in call.path:
            self.packs += 1
            if self._cut:
                raise PortalUnreachable(why="cut")
            if self._change:
                return replace(reply, body=reply.body[:-1] + b"?")
        return reply


def a_round(machine: Machine, *, cut: bool = False, change: bool = False) -> Counting:
    with machine.transport() as inner:
        between = Counting(inner, cut=cut, change=change)
        run_round(machine.store, between, machine.clock)
    return between


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


def test_an_installed_pack_is_verified_whenever_it_is_read(
    portal: Portal,
    tmp_path: Path,
    key: Ed25519PrivateKey,
    machine: Machine,
    expected_log: ExpectLog,
) -> None:
    expected_log("store", "installed pack left aside")
    publish(portal, tmp_path, a_questionnaire(key=key))
    machine.complete_round()
    with machine.store.write() as tx:
        tx.connection.execute(text("UPDATE packs SET data = substr(data, 1, length(data) - 1)"))
    assert library(machine).edition.layers == (shipped(),)


def test_lists_arrive_too(portal: Portal, key: Ed25519PrivateKey, machine: Machine) -> None:
    said = about(Kind.REFERENCE, "lists", 1)
    smuggle(portal, packing.make(said, reference_files(), key), "lists", 1)
    machine.complete_round()
    assert library(machine).agencies.listed
