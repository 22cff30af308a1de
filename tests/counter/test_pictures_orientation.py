"""The windows of the orientation at 1366×768: pictures to look at, and no text cut off."""

from counter.windows.clarify_panel import ClarifyPanel
from counter.windows.orientation import OrientationDialog
from counter.windows.window import Window
from tests.counter.oriented import OPEN, YOUNG, Open
from tests.counter.test_screens import picture


def test_a_recommendation_and_its_decision(case: Open, window: Window) -> None:
    here = case(**YOUNG)
    picture(window, "20-dossier-recommended")
    picture(here.dialog(), "21-orientation")
    here.keyboard.type("2")
    picture(window.findChild(OrientationDialog), "22-orientation-otherwise")


def test_an_interview(case: Open) -> None:
    dialog = case(**OPEN).dialog()
    assert isinstance(dialog.panel, ClarifyPanel)
    picture(dialog, "23-orientation-interview")


def test_where_another_body_decides(case: Open) -> None:
    here = case(**YOUNG, ressources=("RSA",))
    picture(here.dialog(), "24-orientation-elsewhere")
