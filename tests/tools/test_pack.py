"""A folder becomes a pack that a portal publishes."""

from pathlib import Path

import pytest

from portal import admin
from tests import packs
from tools.commands import pack

MANIFEST = """\
name = "lists-93"
kind = "reference"
version = 1
departement = "93"
valid_from = 2026-01-01
source = "Essai"
licence = "aucune"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "lists"
    made.mkdir()
    (made / "manifest.toml").write_text(MANIFEST, "utf-8")
    for name, raw in packs.reference_files().items():
        (made / name).write_bytes(raw)
    return made


def run(folder: Path, *more: str) -> int:
    return pack.main([str(folder), "--data", str(folder.parent / "portal"), *more])


def test_a_folder_is_packed_published_and_listed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(folder) == 0
    made = folder.parent / "lists-93-1.pack"
    assert str(made) in capsys.readouterr().out
    data = ["--data", str(folder.parent / "portal")]
    assert admin.main([*data, "pack", "publish", str(made), "--departement", "93"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 1, "a list has no words"
    assert admin.main([*data, "pack", "list"]) == 0
    assert capsys.readouterr().out.startswith("lists-93 1  ")
    assert admin.main([*data, "pack", "key"]) == 0
    assert len(capsys.readouterr().out.strip()) == 43


def test_the_same_folder_gives_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    made = [tmp_path / "a.pack", tmp_path / "b.pack"]
    for file in made:
        assert run(folder, "--to", str(file)) == 0
    assert made[0].read_bytes() == made[1].read_bytes()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("manifest.toml", "[", "key=manifest.toml"),
        ("manifest.toml", MANIFEST + "more = 1", "key=manifest.more"),
        ("manifest.toml", MANIFEST.replace("licence", "license"), "key=manifest.licence"),
        ("notes.txt", "", "key=manifest.files[3].path"),
        ("frr.csv", "", "frr.csv: frr"),
    ],
)
def test_what_cannot_be_a_pack_is_named(
    folder: Path, capsys: pytest.CaptureFixture[str], name: str, content: str, said: str
) -> None:
    (folder / name).write_text(content, "utf-8")
    assert run(folder) == 1
    assert said in capsys.readouterr().err


def test_a_link_is_no_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "link.csv").symlink_to("/etc/hostname")
    assert run(folder) == 1
    assert "key=link.csv, why=a link" in capsys.readouterr().err


def test_a_folder_that_is_not_there_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path / "nowhere") == 1
    assert "nowhere" in capsys.readouterr().err
