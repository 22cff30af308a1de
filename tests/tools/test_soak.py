from contextlib import closing
from dataclasses import replace
from pathlib import Path
from random import Random

from PySide6.QtGui import QGuiApplication

from tools.soak.gauge import Gauge, leaks
from tools.soak.trial import Trial


def test_visits_of_every_end_leave_nothing_behind(qapp: QGuiApplication, tmp_path: Path) -> None:
    assert QGuiApplication.instance() is qapp
    with closing(Trial(tmp_path / "data", Random(1))) as trial:
        for number in (0, 3):
            trial.visit(number)
        before = trial.gauge()
        trial.visit(5)
        assert leaks(before, trial.gauge(), journeys=1, most_mb=50) == []


def test_what_grew_is_named() -> None:
    before = Gauge(rss=100, threads=3, files=10, objects=200, wrapped=300, nones=100_000)
    assert leaks(before, before, journeys=100, most_mb=50) == []
    for grown in (
        replace(before, rss=150),
        replace(before, threads=14),
        replace(before, files=30),
        replace(before, objects=1000),
        replace(before, nones=99_000),
    ):
        assert len(leaks(before, grown, journeys=100, most_mb=50)) == 1
