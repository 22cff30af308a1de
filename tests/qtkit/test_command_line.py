"""Frozen applications enrol by themselves: on the machines they run on there is no Python."""

import subprocess
import sys
from pathlib import Path

import pytest

from domain.references import make_reference
from store import device
from store.keys import database_key
from store.store import Store
from tools import ROOT
from tools.local_portal import LocalPortal


def _run(application: str, *arguments: str) -> tuple[int, str]:
    command = (sys.executable, "-m", application, *arguments)
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout


def test_each_application_takes_its_place(tmp_path: Path) -> None:
    with LocalPortal(tmp_path / "portal") as portal:
        portal.open_site("Structure", "Site", "01 23 45 67 89", "lundi")
        for kind in ("kiosk", "counter"):
            data, key = tmp_path / kind, tmp_path / f"{kind}.key"
            code = portal.enrolment_code(kind, "Poste")
            place = ("--data", str(data), "--key-file", str(key))
            asked = ("--enrol", "--portal", portal.url, "--code", code, *place)
            status, said = _run(kind, *asked)
            assert (status, said.split()[:2]) == (0, ["enrolled:", kind])
            with Store.open(data, database_key(str(data), key)) as store, store.read() as tx:
                assert device.require(tx).portal_url == portal.url
            status, said = _run(kind, *asked)
            assert (status, said.split()[0]) == (3, "already_enrolled")


def test_an_enrolment_that_fails_is_followed_by_a_diagnosis(tmp_path: Path) -> None:
    place = ("--data", str(tmp_path / "data"), "--key-file", str(tmp_path / "key"))
    nowhere = ("--portal", "http://127.0.0.1:9")
    code = make_reference(bytes(6))
    status, said = _run("counter", "--enrol", *nowhere, "--code", code, *place)
    assert status == 3
    lines = said.splitlines()
    assert lines[0] == "portal_unreachable (why=connect) [04001T]"
    checked = {line.split()[0]: line.split()[1] for line in lines[1:]}
    assert (checked["folder"], checked["address"]) == ("passed", "failed")
    assert _run("kiosk", "--diagnose", *nowhere, *place)[1].splitlines()[-1].split()[0] == "feed"


@pytest.mark.parametrize("application", ["kiosk", "counter"])
@pytest.mark.parametrize("asked", ["--enrol", "--smoke"])
def test_without_a_portal_and_a_code_it_is_not_understood(
    application: str, asked: str, tmp_path: Path
) -> None:
    assert _run(application, asked, "--data", str(tmp_path))[0] == 2
