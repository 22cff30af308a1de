import signal
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import pytest
from sqlalchemy import text

from domain.references import is_reference
from portal import admin, logs, readings
from portal import serving as program
from portal.database import Database, url_of
from portal.readings import Reading
from tests.portal.callers import enrolled
from tests.portal.running import Portal

_ABOUT: Final = ("--name", "Nantes", "--phone", "02 40 00 00 00", "--opening", "9 h – 17 h")


def run(folder: Path, *arguments: str) -> int:
    return admin.main(["--data", str(folder), *arguments])


def test_from_nothing_to_a_code(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    structure = ("structure", "add", "ml-nantes", "--name", "Mission Locale")
    assert run(tmp_path, *structure, "--kind", "mission_locale") == 0
    site = ("site", "add", "nantes", "--structure", "ml-nantes", *_ABOUT)
    assert run(tmp_path, *site, "--departement", "44") == 0
    code = ("enrolment-code", "--site", "nantes", "--kind", "kiosk", "--name", "Borne 1")
    assert run(tmp_path, *code, "--training") == 0
    *_, printed = capsys.readouterr().out.splitlines()
    assert is_reference(printed)


@pytest.mark.parametrize(
    "arguments",
    [
        (
            "site",
            "add",
            "a",
            "--structure",
            "none",
            "--name",
            "A",
            "--phone",
            "1",
            "--opening",
            "1",
        ),
        ("enrolment-code", "--site", "none", "--kind", "kiosk", "--name", "Borne 1"),
        ("device", "revoke", "none"),
        ("structure", "kind", "none", "town_hall"),
        ("site", "departement", "none", "93"),
    ],
)
def test_what_is_not_there_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]
) -> None:
    assert run(tmp_path, *arguments) == 1
    assert capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("structure", "add", "Not A Key", "--name", "x"),
        ("structure", "add", "a", "--name", "two\nlines"),
        ("structure", "add", "a", "--name", "x", "--kind", "mission locale"),
        ("site", "add", "a", "--structure", "a", *_ABOUT, "--departement", "44000"),
        ("site", "add", "a", "--structure", "a", *_ABOUT, "--departement", "2a"),
        ("structure", "kind", "a", "town hall"),
        ("site", "departement", "a", "44000"),
        ("enrolment-code", "--site", "a", "--kind", "toaster", "--name", "x"),
    ],
)
def test_what_is_not_understood_is_said(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as stopped:
        run(tmp_path, *arguments)
    assert stopped.value.code == 2


def test_a_place_for_the_database_is_needed() -> None:
    with pytest.raises(SystemExit) as stopped:
        admin.main(["restored"])
    assert stopped.value.code == 2


def test_a_site_of_no_departement_says_what_one_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        run(tmp_path, "site", "add", "a", "--structure", "a", *_ABOUT, "--departement", "Loire")
    assert "--departement: the Insee code of a département: 93, 2A, 974" in capsys.readouterr().err


def test_a_stolen_machine_is_found_by_its_site_and_name(portal: Portal, site: str) -> None:
    """Nobody has the number of a machine that is gone."""
    elsewhere = enrolled(portal, portal.add_site(), training=True)
    stolen = enrolled(portal, site, kind="kiosk")
    portal.administer("device", "revoke", stolen.device)
    [line] = portal.administer("device", "list", "--site", site).splitlines()
    assert line.startswith(f"{stolen.device}  kiosk 1  {site}  kiosk  since ")
    assert "last acts none  revoked " in line
    assert f"{elsewhere.device}  counter 1  {elsewhere.site}  counter  training" in (
        portal.administer("device", "list")
    )


def test_who_looks_keeps_nobody_from_pushing(
    own_portal: Portal, monkeypatch: pytest.MonkeyPatch
) -> None:
    caller = enrolled(own_portal, own_portal.add_site())
    caller.record()

    def in_the_middle(*_: object) -> list[Reading]:
        assert caller.push()["held"]["seq"] == 1
        return []

    monkeypatch.setattr(readings, "of_dossier", in_the_middle)
    assert own_portal.administer("readings", "--dossier", "any") == ""


@pytest.mark.parametrize(
    ("where", "said"),
    [
        (("--database", "postgresql+psycopg://portal@127.0.0.1:1/portal"), "onnection refused"),
        (("--database", "postgres"), "Could not parse"),
        (("--data", __file__), "File exists"),
    ],
)
@pytest.mark.parametrize("command", [admin.main, program.main])
def test_a_database_that_cannot_be_had_is_said_in_a_line(
    command: Callable[[Sequence[str]], int],
    where: tuple[str, str],
    said: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(signal, "signal", lambda *_: None)  # this process is the tests' own
    monkeypatch.setattr(logs, "install", lambda: None)
    last = ("restored",) if command is admin.main else ()
    with pytest.raises(SystemExit, match=said):
        command([*where, *last])


def test_a_database_of_a_later_portal_is_left_alone(tmp_path: Path) -> None:
    later = Database(url_of(tmp_path, None))
    later.migrate()
    with later.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    later.close()
    with pytest.raises(SystemExit, match="of a later version"):
        run(tmp_path, "restored")


@pytest.mark.parametrize("wrong", [("--port", "99999"), ("--workers", "0"), ("--port", "http")])
def test_how_it_cannot_serve_is_said(tmp_path: Path, wrong: tuple[str, str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        program.main(["--data", str(tmp_path), *wrong])
    assert stopped.value.code == 2
