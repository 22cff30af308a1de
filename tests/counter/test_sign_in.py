"""An agent signs in, is refused, leaves."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from counter.windows.sign_in import SignInPage
from counter.windows.window import Window
from counter.windows.work_area import WorkArea
from tests.counter.conftest import AGENT, OTHER, PASSWORD
from tests.counter.driving import leave, said, wait_for
from tools.keyboard import Keyboard


def test_login_password_enter(sign_in: Callable[[str], WorkArea]) -> None:
    assert AGENT.name in said(sign_in(AGENT.login))


@pytest.mark.usefixtures("reception")
def test_a_wrong_password_is_refused_calmly_and_asked_again(
    window: Window, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.type(f"{AGENT.login}\nautre chose\n")
    wait_for(qtbot, lambda: "ne correspond pas" in said(window.page))
    keyboard.type(f"{PASSWORD}\n")
    wait_for(qtbot, lambda: isinstance(window.page, WorkArea))


@pytest.mark.usefixtures("reception")
def test_after_many_failures_the_wait_is_told(
    window: Window, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.type(f"{AGENT.login}\n")
    for _ in range(5):
        keyboard.type("faux\n")
        wait_for(qtbot, lambda: "ne correspond pas" in said(window.page))
    assert "réessayer dans 5 secondes" in said(window.page)


def test_another_agent_takes_over_with_one_key(
    sign_in: Callable[[str], WorkArea], window: Window, keyboard: Keyboard, qtbot: QtBot
) -> None:
    sign_in(AGENT.login)
    leave(keyboard)
    wait_for(qtbot, lambda: isinstance(window.page, SignInPage))
    assert OTHER.name in said(sign_in(OTHER.login))
