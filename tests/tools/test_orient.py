"""`python -m tools.orient`: one JSON object, the same bytes as in any program, or status 2."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from domain.orientation.account import account_text
from domain.orientation.record import recommendation_from
from resources import rules
from tests.domain.orientation.cases import ORDINARY, recommended
from tools import ROOT, orient


def _run(tmp_path: Path, body: object, *options: str) -> subprocess.CompletedProcess[str]:
    case = tmp_path / "case.json"
    case.write_text(json.dumps(body), encoding="utf-8")
    command = (sys.executable, "-m", "tools.orient", str(case), *options)
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.requirement("R176")
def test_it_prints_the_same_bytes_as_any_program(tmp_path: Path) -> None:
    ran = _run(tmp_path, {**ORDINARY, "departement": "93", "brsa": True})
    found = recommended(departement="93", brsa=True)
    assert ran.stderr == ""
    assert ran.returncode == 0
    assert ran.stdout == account_text(found, rules.wording("fr", "93"))


def test_the_object_has_what_was_asked_for(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    said = _said(
        tmp_path, capsys, date_naissance="2006-01-05", niveau_etude="CFG", projet_pro="AUCUN"
    )
    assert list(said) == [
        *("parcours", "organisme", "decideur", "raisons", "manquants", "suite", "pack"),
    ]
    assert (said["parcours"], said["organisme"], said["decideur"]) == ("PSO", "ML", "FT")
    for reason in said["raisons"]:
        assert list(reason) == ["critere", "valeur", "phrase", "source", "couche"]
    assert said["manquants"] == []
    assert said["suite"] is None
    assert said["pack"] == {
        "national": {"nom": "orientation-nationale", "version": 1},
        "local": None,
    }


def test_a_pupil_is_told_what_happens_next(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    said = _said(tmp_path, capsys, date_naissance="2012-01-05")
    assert said["parcours"] is None
    assert said["organisme"] is None
    assert said["suite"]["action"]
    assert said["suite"]["contact"]


def _said(tmp_path: Path, capsys: pytest.CaptureFixture[str], **changes: object) -> dict[str, Any]:
    case = tmp_path / "case.json"
    case.write_text(json.dumps({**ORDINARY, **changes}), encoding="utf-8")
    assert orient.main([str(case)]) == 0
    said: dict[str, Any] = json.loads(capsys.readouterr().out)
    return said


def test_all_wrong_fields_are_named_with_status_2(tmp_path: Path) -> None:
    ran = _run(tmp_path, {**ORDINARY, "brsa": "oui", "score": 3, "niveau_etude": "BAC"})
    assert ran.returncode == 2
    assert ran.stdout == ""
    assert {line.split(":")[0] for line in ran.stderr.splitlines()} == {
        *("brsa", "score", "niveau_etude"),
    }


def test_a_file_that_is_not_there_has_status_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert orient.main(["/nowhere/case.json"]) == 2
    assert "/nowhere/case.json" in capsys.readouterr().err


@pytest.mark.parametrize("language", rules.LANGUAGES)
def test_the_notice_is_printed_in_the_language_asked_for(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, language: str
) -> None:
    case = tmp_path / "case.json"
    case.write_text(json.dumps(ORDINARY), encoding="utf-8")
    assert orient.main([str(case), "--notice", "--language", language]) == 0
    printed = capsys.readouterr().out
    assert rules.wording(language).notice["titre"] in printed
    assert "L311-3-1" in printed


REGISTRATION = {
    "answers": {"birth_date": "2010-01-05", "eleve_ou_etudiant": True, "commune": "93066"},
    "structure_kind": "mission_locale",
    "departement": "93",
    "training": False,
    "date": "2026-11-21",
}


def test_a_registration_is_read_as_kiosks_and_counters_read_it(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    case = tmp_path / "registration.json"
    case.write_text(json.dumps(REGISTRATION), encoding="utf-8")
    assert orient.main([str(case), "--answers"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["suite"]["code"] == "MISSION_LOCALE"
    assert orient.main([str(case), "--answers", "--record"]) == 0
    body = json.loads(capsys.readouterr().out)
    assert recommendation_from(body).follow_up == "MISSION_LOCALE"


@pytest.mark.parametrize(
    "change",
    [{"date": "21/11/2026"}, {"structure_kind": "bank"}, {"answers": []}, {"answers": {"a": 1}}],
)
def test_what_is_no_registration_is_refused(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, change: dict[str, object]
) -> None:
    case = tmp_path / "registration.json"
    case.write_text(json.dumps({**REGISTRATION, **change}), encoding="utf-8")
    assert orient.main([str(case), "--answers"]) == 2
    assert "not a registration" in capsys.readouterr().err
