"""Four keys that are felt are enough for a whole registration: before, next, OK, back."""

from functools import partial
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.keypad import named
from kiosk.session import IDLE_MS, Overlay, Page
from kiosk.viewmodels.shell import Shell
from tests.kiosk.conftest import AUTONYMS, Opener, Site
from tools import robot
from tools.visitor import START

BEFORE, NEXT, OK, BACK = Qt.Key.Key_F13, Qt.Key.Key_F14, Qt.Key.Key_F15, Qt.Key.Key_F16
KEYS = ("F13", "F14", "F15", "F16")
MOST = 120  # controls of a page, with the keys of its keyboard


@pytest.fixture
def site(open_kiosk: Opener) -> Site:
    return open_kiosk(keypad=KEYS)


def reached(site: Site) -> str:
    """Name of what has the focus."""
    item = cast("QQuickItem | None", site.window.activeFocusItem())
    if item is None:  # for a moment, when a page of keys is turned
        return ""
    node = cast("QAccessibleInterface | None", QAccessible.queryAccessibleInterface(item))
    return node.text(QAccessible.Text.Name) if node is not None else ""


def step_to(site: Site, name: str, way: Qt.Key = NEXT) -> None:
    """Step until something has the focus."""
    for _ in range(MOST):
        if reached(site) == name:
            return
        QTest.keyClick(site.window, way)
    pytest.fail(f"{name} is never reached")


def go(site: Site, name: str, way: Qt.Key = NEXT) -> None:
    """Step to something, and press it."""
    step_to(site, name, way)
    site.clock.pause()
    QTest.keyClick(site.window, OK)
    robot.settle(site.window)


def write(site: Site, text: str) -> None:
    for sign in text:
        go(site, sign)


def answer(site: Site) -> None:
    """Something to every question that wants an answer, nothing to the others."""
    match site.kiosk.shell.session.question:
        case "family_name" | "first_name":
            write(site, "Ly")
        case "birth_date":
            for field, part in (("Jour", "1"), ("Mois", "2"), ("Année", "1987")):
                go(site, field, BEFORE)
                write(site, part)
        case "commune":
            write(site, "93200")
            robot.wait_until(lambda: "Saint-Denis" in " ".join(site.names()))
            found = next(name for name in site.names() if name.startswith("Saint-Denis"))
            go(site, found)


def left(shell: Shell, question: str) -> bool:
    return shell.session.question != question


def test_a_whole_registration_by_before_next_and_ok(site: Site) -> None:
    site.wait_for(START)
    go(site, START)
    robot.wait_until(lambda: site.kiosk.shell.session.page is Page.LANGUAGE)
    go(site, AUTONYMS["fr"])
    shell = site.kiosk.shell
    robot.wait_until(lambda: shell.session.page is Page.QUESTION)
    while shell.session.page is Page.QUESTION:
        asked = shell.session.question
        robot.settle(site.window)
        answer(site)
        go(site, "Continuer")
        robot.wait_until(partial(left, shell, asked))
    robot.settle(site.window)
    go(site, "Enregistrer mon inscription")
    robot.wait_until(lambda: shell.session.page is Page.DONE)
    [act] = site.registrations()
    assert "'Ly'" in str(act.body)


def test_ok_pressed_twice_by_a_trembling_hand_writes_one_letter(site: Site) -> None:
    site.enter()
    site.ask("family_name")
    step_to(site, "L")
    site.clock.pause()
    for _ in range(2):
        QTest.keyClick(site.window, OK)
        robot.settle(site.window)
    fields = (t for t in robot.things(site.window) if t.role is QAccessible.Role.EditableText)
    assert next(fields).value == "L"


def test_back_answers_the_warning(site: Site) -> None:
    """Whoever does not see presses what they know: they are there, and nothing is erased."""
    site.enter()
    site.clock.advance(IDLE_MS / 1000)
    site.kiosk.shell.tick()
    assert site.kiosk.shell.session.overlay is Overlay.IDLE
    QTest.keyClick(site.window, BACK)
    site.kiosk.shell.tick()
    assert not site.kiosk.shell.session.covers


def test_back_goes_back(site: Site) -> None:
    site.enter()
    QTest.keyClick(site.window, BACK)
    assert site.kiosk.shell.session.page is Page.LANGUAGE


@pytest.mark.parametrize("names", [("F13",), ("F13", "F14", "F15", "OK")])
def test_keys_that_are_none_are_refused(names: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="not the names"):
        named(names)
