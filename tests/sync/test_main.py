"""`python -m sync`, as support staff and scripts call it."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from domain.chain import Head
from domain.reconciliation import Difference, OwnDay
from store import journal
from store.clock import SystemClock
from store.keys import database_key
from store.store import Store
from sync.__main__ import main
from sync.diagnosis import Check
from sync.errors import PortalBusy
from sync.reconciliation import Reconciliation
from sync.reports import reconciliation_lines
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
    assert capsys.readouterr().out == "not_enrolled [2A000J]\n"
    assert not Path(place[1]).exists()
    assert main([*enrolment[:2], PORTAL_NOWHERE, *enrolment[3:]]) == 3
    assert capsys.readouterr().out == "portal_unreachable (why=connect) [04001T]\n"
    assert main(enrolment) == 0
    assert main(enrolment) == 3
    assert "already_enrolled" in capsys.readouterr().out


def test_a_folder_that_cannot_be_is_named(
    place: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "device").write_bytes(b"")
    for below in ("", "/below"):
        there = ["--data", f"{place[1]}{below}", *place[2:]]
        assert main(["enrol", "--portal", PORTAL_NOWHERE, "--code", "x", *there]) == 3
        assert capsys.readouterr().out.startswith("store_read_only [")


LONG = "x" * 256


@pytest.mark.parametrize("wrong", ["device.key/below", LONG])
@pytest.mark.parametrize("command", ["enrol", "diagnose", "--once"])
def test_a_key_file_that_cannot_be_is_named(
    command: str, wrong: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "device.key").write_bytes(b"")
    (tmp_path / "premier-pas.db").write_bytes(b"")
    there = ["--data", str(tmp_path), "--key-file", str(tmp_path / wrong)]
    asked = ["--portal", PORTAL_NOWHERE, "--code", "x"] if command == "enrol" else []
    assert main([command, *asked, *there]) == 3
    said = capsys.readouterr().out
    assert "key_file_refused (path=" in said or "key_unavailable (why=lost)" in said


def test_a_folder_with_a_name_too_long_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = ["--data", str(tmp_path / LONG), "--key-file", str(tmp_path / "device.key")]
    for asked in (["--once"], ["diagnose"], ["--import", str(tmp_path / "file")]):
        assert main([*place, *asked]) == 3
        assert "store_read_only [" in capsys.readouterr().out


def test_a_device_is_diagnosed_line_by_line(
    portal: Portal, site: str, place: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["diagnose", "--portal", portal.url, *place]) == 3
    lines = capsys.readouterr().out.splitlines()
    assert lines[2] == "key         failed   not_enrolled [2A000J]"
    assert not Path(place[1]).exists()
    assert main(["enrol", "--portal", portal.url, "--code", portal.code(site), *place]) == 0
    capsys.readouterr()
    assert main([*place, "diagnose"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == list(Check)
    assert {line.split()[1] for line in lines} <= {"passed", "noted"}


def test_a_store_that_cannot_be_opened_is_diagnosed_too(
    place: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    folder, key_file = Path(place[1]), Path(place[3])
    with Store.open(folder, database_key(str(folder), key_file)):
        assert main([*place, "diagnose"]) == 3
    assert "already_running" in capsys.readouterr().out


def test_a_day_is_compared(
    portal: Portal, site: str, place: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["enrol", "--portal", portal.url, "--code", portal.code(site), *place]) == 0
    record(place)
    day = datetime.now(UTC).date().isoformat()
    capsys.readouterr()
    assert main([*place, "reconcile", "--day", day]) == 0
    waiting = "1 created, 0 confirmed, 1 waiting; the portal holds 0"
    assert capsys.readouterr().out == f"{day}: {waiting}\n"
    assert main([*place, "--once"]) == 0
    capsys.readouterr()
    assert main(["reconcile", "--day", day, *place]) == 0
    settled = "1 created, 1 confirmed, 0 waiting; the portal holds 1"
    assert capsys.readouterr().out == f"{day}: {settled}\n"


def test_differences_are_named_with_what_to_do() -> None:
    acts = tuple(Head(seq, "ab" * 32) for seq in range(1, 8))
    own = OwnDay("2026-11-21", acts, 7, {5: "disputed"})
    found = Reconciliation(own, 3, Difference(missing_there=(1, 2, 3, 6), other=(5,)))
    assert list(reconciliation_lines(found)) == [
        "2026-11-21: 7 created, 7 confirmed, 0 waiting; the portal holds 3",
        "missing_there 1-3, 6: the portal lost them: the next round sends them again",
        "other 5: two machines wrote here under one identity: the next round settles it",
        "kept apart 5: disputed",
    ]
    alone = Reconciliation(own, trouble=PortalBusy(5))
    assert "was not asked: portal_busy (retry_after=5) [" in next(reconciliation_lines(alone))


def test_a_support_code_is_read_back(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["support-code", "080-3s2"]) == 0
    assert capsys.readouterr().out == "portal_busy (retry_after=120)\n"
    assert main(["support-code", "0803S3"]) == 3


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--once"],
        ["--data", "x"],
        ["enrol", "--data", "x"],
        ["diagnose"],
        ["--data", "x", "reconcile"],
        ["--data", "x", "reconcile", "--day", "yesterday"],
        ["support-code"],
        ["--data", "", "enrol", "--portal", "http://127.0.0.1:1", "--code", "x"],
        ["enrol", "--portal", "http://127.0.0.1:1", "--code", "x", "--data", " "],
    ],
)
def test_what_is_not_understood_is_said(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2


def test_no_store_is_made_where_one_happens_to_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit):
        main(["--data", "", "enrol", "--portal", "http://127.0.0.1:1", "--code", "x"])
    assert "here is no name" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
