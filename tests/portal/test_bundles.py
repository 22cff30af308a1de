"""Sealed bundles at the portal: who may bring what, and who lets it in."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
import requests
from sqlalchemy.orm import Session

from domain.acts import Act
from domain.codec import act_to_json
from portal import admin, bundles, sealing_keys
from portal.failures import Refused
from sync import wire
from sync.sealing import bundle, orders
from sync.sealing.bundle import Header
from sync.signature import public_key_text
from sync.wire import BundleReply, Revoked
from tests.portal.callers import Caller, enrolled
from tests.portal.running import Portal


def sealed(portal: Portal, author: Caller, acts: Sequence[Act] | None = None) -> bytes:
    """What a device has recorded, for this portal."""
    with portal.data.read() as session:
        key = sealing_keys.public_key(session)
    told = author.log if acts is None else acts
    header = Header(
        device=author.device,
        key=key,
        first=told[0].seq if told else 0,
        last=told[-1].seq if told else 0,
        acts=len(told),
        drafts=0,
        made_at="2026-11-21T08:30:00.000Z",
    )
    body = json.dumps({"protocol": 1, "acts": [act_to_json(act) for act in told]}).encode()
    return bundle.seal(header, body, [], author.key)


def brought(portal: Portal, data: bytes, carrier: Caller | None = None) -> requests.Response:
    if carrier:
        return carrier.call("POST", wire.BUNDLES_PATH, data)
    return requests.post(portal.url + wire.BUNDLES_PATH, data=data, timeout=30)


def state(response: requests.Response) -> tuple[str, int]:
    assert response.status_code == 200, response.text
    reply = BundleReply.model_validate_json(response.content)
    return reply.state, reply.new


def test_acts_of_a_device_go_into_its_log_whoever_brings_them(
    portal: Portal, site: str, caller: Caller
) -> None:
    author = enrolled(portal, site)
    author.record(count=2)
    data = sealed(portal, author)
    assert state(brought(portal, data)) == ("taken", 2)
    assert state(brought(portal, data, caller)) == ("taken", 0)
    assert author.pull()["held"]["seq"] == 2
    [received_at] = {
        line.split()[1]
        for line in portal.administer("bundle", "list").splitlines()
        if author.device in line
    }
    listed = portal.administer("device", "list", "--site", site)
    assert f"last acts {received_at}" in listed, "nothing of it came from the device itself"
    assert caller.received() == [act.hash for act in author.log]


def test_a_revoked_device_is_told_so_with_a_signature(portal: Portal, caller: Caller) -> None:
    portal.administer("device", "revoke", caller.device)
    refused = caller.call("GET", wire.FEED_PATH)
    assert refused.status_code == 403
    order = Revoked.model_validate_json(refused.content).order
    key = portal.administer("pack", "key")
    own = public_key_text(caller.key.public_key())
    assert orders.is_genuine(order, caller.device, own, key)
    assert not orders.is_genuine(order, caller.device, own, own)


def test_acts_of_a_revoked_device_wait_for_somebody_who_answers_for_them(
    portal: Portal, site: str, caller: Caller
) -> None:
    author = enrolled(portal, site)
    author.record(count=2)
    data = sealed(portal, author)
    name = bundle.digest(data)
    portal.administer("device", "revoke", author.device)
    for carrier in (None, caller, None):
        assert state(brought(portal, data, carrier)) == ("revoked", 0)
    assert caller.received() == []
    assert portal.administer("bundle", "admit", name[:12], "--by", "Awa") == "admitted, 2 new"
    assert portal.administer("bundle", "admit", name[:12], "--by", "Léa") == "admitted, 0 new"
    assert state(brought(portal, data)) == ("admitted", 0)
    assert len(caller.received()) == 2
    [line] = [each for each in portal.administer("bundle", "list").splitlines() if name in each]
    assert line.endswith("admitted by Awa")


def test_one_act_of_another_device_is_no_way_in(portal: Portal, site: str, caller: Caller) -> None:
    author = enrolled(portal, site)
    caller.record()
    data = sealed(portal, author, caller.log)
    assert state(brought(portal, data)) == ("taken", 0)
    assert caller.pull()["held"]["seq"] == 0


@pytest.mark.parametrize("data", [b"", b"noise", b"PremierPas-scell\x01\x00\x02{}" + bytes(64)])
def test_nobody_fills_the_disk_of_the_portal(portal: Portal, caller: Caller, data: bytes) -> None:
    assert brought(portal, data).json()["code"] == "bundle_refused"
    assert state(brought(portal, data + b"!", caller)) == ("apart", 0)


def test_nor_does_a_device_that_was_stolen(
    portal: Portal, site: str, caller: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    author = enrolled(portal, site)
    author.record()
    first, *others = [sealed(portal, author) for _ in range(3)]
    monkeypatch.setattr(bundles, "MOST_OF_A_DEVICE", 1)
    with portal.data.write() as session:
        bundles.keep(session, bundles.examine(session, first, ""), "", "2026")
    with portal.data.read() as session:
        bundles.examine(session, first, "")
        bundles.examine(session, others[0], caller.device)
        with pytest.raises(Refused) as refused:
            bundles.examine(session, others[0], "")
    assert refused.value.status == 429
    assert refused.value.headers == {"Retry-After": "5"}


def test_a_bundle_that_is_not_there_cannot_be_admitted(own_portal: Portal) -> None:
    with own_portal.data.read() as session:
        for wrong in ("abc", ""):
            with pytest.raises(LookupError):
                bundles.find(session, wrong)


def test_files_are_imported_one_by_one_and_meanwhile_devices_push(
    portal: Portal,
    site: str,
    caller: Caller,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Opening many takes as long as it takes; what was taken before one that cannot be stays so."""
    files = [tmp_path / "one", tmp_path / "two", tmp_path / "missing"]
    for file in files[:2]:
        author = enrolled(portal, site)
        author.record()
        file.write_bytes(sealed(portal, author))
    examine = bundles.examine
    held: list[int] = []

    def examine_at_leisure(session: Session, data: bytes, carrier: str) -> bundles.Examined:
        caller.record()
        held.append(caller.push()["held"]["seq"])
        return examine(session, data, carrier)

    monkeypatch.setattr(bundles, "examine", examine_at_leisure)
    asked = ["--database", portal.database, "bundle", "import", *map(str, files)]
    assert admin.main(asked) == 1
    told = capsys.readouterr().err.splitlines()
    assert told == ["taken, 1 new", "taken, 1 new", f"{files[2]}: No such file or directory"]
    assert held == [1, 2]
    assert portal.administer("bundle", "import", str(files[0])) == "taken, 0 new"
