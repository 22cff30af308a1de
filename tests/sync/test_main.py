"""`python -m sync`, as support staff and scripts call it."""

import subprocess
import sys
from pathlib import Path

import pytest

from store import journal
from store.clock import SystemClock
from store.keys import database_key
from store.store import Store
from sync.__main__ import main
from tests.portal.running import Portal
from tests.sync.machines import about_somebody

PORTAL_NOWHERE = "http://127.0.0.1:9"


@pytest.fixture
def place(tmp_path: Path) -> list[str]:
    return ["--data", str(tmp_path / "device"), "--key-file", str(tmp_path / "device.key")]


def record(place: list[str]) -> None:
    folder, key_file = Path(place[1]), Path(place[3])
    with Store.open(folder, database_key(str(folder), key_file)) as store, store.write() as tx:
        journal.record(tx, [about_somebody()], SystemClock(store).read())


def run(*arguments: str) -> tuple[int, str]:
    done = subprocess.run(
        (sys.executable, "-m", "sync", *arguments), capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    return done.returncode, done.stdout


def test_from_a_code_to_a_synchronised_device(portal: Portal, site: str, place: list[str]) -> None:
    status, said = run("enrol", "--portal", portal.url, "--code", portal.code(site), *place)
    assert (status, said.split(":")[0], said.split()[-1]) == (0, "enrolled", site)
    record(place)
    assert run("--once", *place) == (0, "synchronised: 1 pushed, 0 received, 0 waiting\n")


def test_trouble_is_named(
    portal: Portal, site: str, place: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    enrolment = ["enrol", "--portal", portal.url, "--code", portal.code(site), *place]
    assert main(["--once", *place]) == 3
    assert capsys.readouterr().out == "not_enrolled\n"
    assert main([*enrolment[:2], PORTAL_NOWHERE, *enrolment[3:]]) == 3
    assert capsys.readouterr().out == "portal_unreachable (why=connect)\n"
    assert main(enrolment) == 0
    assert main(enrolment) == 3
    assert "already_enrolled" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [[], ["--once"], ["--data", "x"], ["enrol", "--data", "x"]])
def test_what_is_not_understood_is_said(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
