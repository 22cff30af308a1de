"""Whoever installs a kiosk lays a bank card on the panel; from then on a millimetre is one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest

from kiosk import glass
from kiosk.calibrating import Calibrating
from kiosk.glass import Glass
from tools import robot

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def calibrating(tmp_path: Path) -> Iterator[Calibrating]:
    shown = Calibrating(tmp_path, Glass(4.0), QSize(1024, 768))
    yield shown
    shown.close()


def test_the_card_is_brought_to_size_by_touch_and_keys_and_kept(
    calibrating: Calibrating, tmp_path: Path
) -> None:
    window = calibrating.window
    assert robot.find(window, "Carte dessinée").rect.width() == 342  # 85.60 mm
    for _ in range(3):
        robot.tap(window, "Plus petite")
    QTest.keyClick(window, Qt.Key.Key_Right)
    assert robot.find(window, "Carte dessinée").rect.width() == 337
    assert robot.find(window, "Carte dessinée").rect.height() == 213  # 53.98 mm
    robot.tap(window, "Garder cette taille")
    assert not window.isVisible()
    assert glass.measured(tmp_path).pixels_per_mm == pytest.approx(337 / 85.60, abs=1e-3)


@pytest.mark.parametrize(
    "kept", [None, "", "[]", '{"pixels_per_mm": "wide"}', '{"pixels_per_mm": 0}']
)
def test_what_was_not_measured_is_as_most_panels_are(tmp_path: Path, kept: str | None) -> None:
    if kept is not None:
        (tmp_path / "glass.json").write_text(kept)
    assert glass.measured(tmp_path) == Glass()


def test_the_command_line_comes_before_what_was_measured() -> None:
    assert glass.said(Glass(3.5), None, 700.0) == Glass(3.5, 700.0)
    assert glass.said(Glass(3.5), 3.0, None) == Glass(3.0)
