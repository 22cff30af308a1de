"""What cannot be used is refused, and what was before stays in use."""

from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import text

from store import device, packs
from sync import ledger
from tests.conftest import ExpectLog
from tests.packs import LAYER, NEWER, PUBLIC_KEY, a_layer, a_questionnaire, layer_files, shipped
from tests.portal.running import Portal
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


def test_a_version_that_ships_is_not_fetched(
    portal: Portal, key: Ed25519PrivateKey, machine: Machine
) -> None:
    smuggle(portal, a_questionnaire(shipped().version, key), version=shipped().version)
    assert a_round(machine).packs == 0
    assert (waiting(machine), refusals(machine)) == ([], [])


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


def test_a_device_that_knows_no_publisher_takes_no_pack_until_it_is_told(
    portal: Portal,
    tmp_path: Path,
    key: Ed25519PrivateKey,
    machine: Machine,
    monkeypatch: pytest.MonkeyPatch,
    expected_log: ExpectLog,
) -> None:
    """It was enrolled before there were packs, and its portal tells it only later."""
    expected_log("sync", "no publisher is known")
    with machine.store.write() as tx:
        device.enrolled(tx, replace(machine.identity, pack_key=""))
    publish(portal, tmp_path, a_questionnaire(key=key))
    with monkeypatch.context() as of_before:
        of_before.setattr(ledger, "note_surroundings", lambda _tx, _heard: None)
        assert a_round(machine).packs == 0
    assert library(machine).edition.layers == (shipped(),)
    assert refusals(machine) == [("registration", NEWER, "signature")]
    machine.complete_round()
    assert library(machine).edition.layers == INSTALLED
    assert refusals(machine) == []


def test_a_refused_pack_that_is_published_again_is_looked_at_again(
    portal: Portal,
    tmp_path: Path,
    key: Ed25519PrivateKey,
    machine: Machine,
    expected_log: ExpectLog,
) -> None:
    """A later version of the program may read what this one refuses."""
    expected_log("sync", "not of the publisher")
    expected_log("sync.ledger", "notice of the portal is not signed")
    own = machine.identity
    with machine.store.write() as tx:
        device.enrolled(tx, replace(own, pack_key=PUBLIC_KEY))
    publish(portal, tmp_path, a_questionnaire(key=key))
    machine.complete_round()
    with machine.store.write() as tx:
        device.enrolled(tx, own)
    publish(portal, tmp_path, a_questionnaire(key=key))
    machine.complete_round()
    assert library(machine).edition.layers == INSTALLED
    assert refusals(machine) == []


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


def test_an_installed_pack_of_another_publisher_is_left_aside(
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
        device.enrolled(tx, replace(machine.identity, pack_key=PUBLIC_KEY))
    assert library(machine).edition.layers == (shipped(),)
