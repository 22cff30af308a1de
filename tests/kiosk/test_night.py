"""A screen that nobody looks at goes out at night, and comes back at a touch."""

from collections.abc import Callable
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk import __main__ as program
from kiosk.hours import Hours
from kiosk.night import Night
from kiosk.panel import Panel
from kiosk.session import Page
from tests.conftest import ExpectLog
from tests.kiosk.conftest import Site
from tools import robot
from tools.visitor import START

BLACK = QColor("black").rgb()


@pytest.mark.parametrize(
    ("text", "lit", "dark"),
    [
        ("7:30-19:00", ("07:30", "18:59"), ("07:29", "19:00", "00:00")),
        ("18:00-06:00", ("18:00", "23:59", "05:59"), ("06:00", "17:59")),
    ],
)
def test_hours_are_read_as_they_are_said(
    text: str, lit: tuple[str, ...], dark: tuple[str, ...]
) -> None:
    hours = Hours.read(text)
    assert all(hours.include(time.fromisoformat(at)) for at in lit)
    assert not any(hours.include(time.fromisoformat(at)) for at in dark)


@pytest.mark.parametrize("text", ["", "7-19", "7:30", "25:00-19:00", "7:30-19:00-20:00"])
def test_what_says_no_hours_is_refused(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        program.main(["--data", "x", "--lit", text])
    assert "--lit" in capsys.readouterr().err


def colours(site: Site) -> set[int]:
    """What is on the glass, at some places."""
    robot.settle(site.window)
    picture = site.window.grabWindow()
    return {picture.pixel(x, y) for x in range(5, 1300, 60) for y in range(5, 760, 40)}


def test_alone_at_night_the_screen_is_black_and_the_first_touch_only_wakes_it(site: Site) -> None:
    open_: list[bool] = [False]
    night = Night(site.window, site.kiosk.shell, lambda: open_[0], site.clock)
    start = robot.find(site.window, START).rect.center()
    night.look()
    assert len(colours(site)) > 1  # somebody may just have been there
    site.clock.advance(120)
    night.look()
    assert colours(site) == {BLACK}
    wakes: tuple[Callable[[], None], ...] = (
        lambda: robot.touch(site.window, start),
        lambda: QTest.mouseClick(site.window, Qt.MouseButton.LeftButton, pos=start),
        lambda: QTest.keyClick(site.window, Qt.Key.Key_Return),
    )
    for wake in wakes:
        wake()
        assert len(colours(site)) > 1
        assert site.kiosk.shell.session.page is Page.ATTRACT
        site.clock.advance(120)
        night.look()
        assert colours(site) == {BLACK}
    open_[0] = True
    night.look()
    assert len(colours(site)) > 1


def test_nobody_is_left_in_the_dark_during_a_visit(site: Site) -> None:
    night = Night(site.window, site.kiosk.shell, lambda: False, site.clock)
    dark = []
    steps: tuple[Callable[[], None], ...] = (
        lambda: site.clock.advance(120),
        lambda: robot.touch(site.window, QPoint(9, 9)),
        site.enter,
        lambda: site.clock.advance(180),
        site.kiosk.shell.erase,
    )
    for step in steps:
        step()
        night.look()
        dark.append(night.dark)
    assert dark == [True, False, False, False, True]


@pytest.fixture
def told(tmp_path: Path) -> Path:
    """What a program that switches a panel was told, a line each."""
    program = tmp_path / "panel"
    program.write_text(f'#!/bin/sh\necho "$1" >>{tmp_path}/told\ntest "$1" = on\n')
    program.chmod(0o755)
    return tmp_path / "told"


def test_the_panel_itself_is_put_out_and_lit_again(
    site: Site, told: Path, qtbot: QtBot, expected_log: ExpectLog
) -> None:
    expected_log("premier_pas.kiosk", "panel_not_switched off: exit status 1")
    night = Night(site.window, site.kiosk.shell, lambda: False, site.clock)
    panel = Panel(str(told.with_name("panel")), night)
    night.turned.connect(panel.switch)

    def heard(words: str) -> None:
        qtbot.waitUntil(lambda: told.exists() and told.read_text().split() == words.split())

    heard("on")
    night.look()
    site.clock.advance(120)
    night.look()
    night.look()  # it is told once
    heard("on off")
    robot.touch(site.window, QPoint(9, 9))
    heard("on off on")


def test_a_panel_that_cannot_be_switched_is_said_and_left(
    site: Site,
    tmp_path: Path,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
    expected_log: ExpectLog,
) -> None:
    expected_log("premier_pas.kiosk", "panel_not_switched on: FailedToStart")
    expected_log("premier_pas.kiosk", "panel_not_switched off: FailedToStart")
    panel = Panel(str(tmp_path / "nowhere"), site.window)
    qtbot.waitUntil(lambda: "switched on" in caplog.text)
    panel.switch(lit=False)
    qtbot.waitUntil(lambda: "switched off" in caplog.text)
