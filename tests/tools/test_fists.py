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
    trial = Trial(tmp_path / "data", Random(2))
    with fists.printer(tmp_path), closing(trial):
        assert fists.fall(trial, 160, failures, blows=8) == 160
    assert not failures
    assert trial.seen >= {"attract", "check", "done", "closed", "resume", "help", "hidden"}
