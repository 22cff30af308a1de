from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from PySide6.QtGui import QGuiApplication

from tools import fists
from tools.fists.trial import Trial


@pytest.mark.requirement("R133")
def test_blows_break_nothing_and_show_nothing_of_others(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    assert QGuiApplication.instance() is qapp
    failures: list[str] = []
    trial = Trial(tmp_path / "data", Random(1))
    with fists.printer(tmp_path), closing(trial):
        assert fists.fall(trial, 72, failures, blows=6) == 72
    assert not failures
    assert trial.seen >= {"attract", "check", "done", "closed", "resume"}
