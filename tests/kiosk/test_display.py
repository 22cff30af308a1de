"""What a person changes to read better: at one touch, in place, until they leave."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtQuick import QQuickItem

from kiosk.comfort import Aid, large_capital_mm
from kiosk.glass import DISTANCE_MM, PIXELS_PER_MM
from kiosk.session import UNHURRIED_IDLE_MS, Overlay
from tests.kiosk.conftest import Site, field, open_question
from tests.kiosk.test_accessible import focus
from tools import robot
from tools.screens import PANELS
from tools.screens.comfort import walk
from tools.screens.fitting import misfits
from tools.visitor import START

ALL = tuple(Aid)


def texts(item: QQuickItem) -> list[QQuickItem]:
    """The texts of a window, and the lines that one writes in."""
    found = []
    for child in item.childItems():
        if child.isVisible():
            if child.inherits("QQuickText") or child.inherits("QQuickTextInput"):
                found.append(child)
            found += texts(child)
    return found


def smallest_capital(window: robot.Window) -> int:
    """Height in pixels."""
    shown = [text for text in texts(window.contentItem()) if text.property("text")]
    return min(QFontMetrics(text.property("font")).capHeight() for text in shown)


def switch(site: Site, words: str) -> None:
    site.tap("Affichage")
    site.tap(words)
    site.tap("Continuer")
    robot.settle(site.window)


def test_a_large_capital_is_seen_under_the_angle_of_the_standard() -> None:
    assert large_capital_mm(600) == pytest.approx(7.33, abs=0.01)


def test_one_touch_makes_letters_large_where_one_is_and_keeps_what_was_written(site: Site) -> None:
    open_question(site, "family_name")
    site.write("Le")
    small = smallest_capital(site.window)
    switch(site, "Écrire plus grand")
    assert site.kiosk.shell.session.overlay is Overlay.NONE
    assert field(site).value == "Le"
    large = smallest_capital(site.window)
    assert small < large_capital_mm(DISTANCE_MM) * PIXELS_PER_MM <= large + 1
    site.tap("Écrire")
    site.write("roy")
    assert field(site).value == "Leroy"


def test_large_letters_are_given_time(site: Site) -> None:
    site.enter()
    switch(site, "Écrire plus grand")
    assert site.kiosk.shell.session.idle_ms == UNHURRIED_IDLE_MS


def test_the_ground_is_black_and_letters_are_wide_at_one_touch_each(site: Site) -> None:
    site.enter()
    switch(site, "Lettres claires sur fond noir")
    corner = site.window.grabWindow().pixelColor(site.window.width() - 3, site.window.height() - 3)
    assert corner.name() == "#000000"
    switch(site, "Lettres plus larges et plus espacées")
    heading = next(t for t in texts(site.window.contentItem()) if t.property("font").bold())
    assert heading.property("font").family() == "Lexend"
    assert heading.property("font").wordSpacing() > 0


def test_the_next_person_begins_as_everybody_does(site: Site) -> None:
    site.enter()
    for aid in Aid:
        site.presence.display.switch(aid.value)
    site.tap("Effacer et quitter")
    site.tap("Oui, tout effacer")
    site.wait_for(START)
    assert not site.presence.display.aids
    assert not site.kiosk.shell.session.unhurried


def test_what_is_below_the_panel_is_reached_by_an_arrow_and_by_tab(site: Site) -> None:
    open_question(site, "residence_title")
    switch(site, "Écrire plus grand")
    last = "Je préfère ne pas répondre"
    assert not in_sight(site, last)
    for _ in range(5):
        site.tap("Descendre la page")
    robot.settle(site.window)
    assert in_sight(site, last)
    for _ in range(5):
        site.tap("Remonter la page")
    assert not in_sight(site, last)
    focus(site, last)
    assert in_sight(site, last)


def in_sight(site: Site, name: str) -> bool:
    return robot.find(site.window, name).rect.bottom() <= site.window.height()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("language", "panel"),
    [("fr", 1), ("ar", 3)],
    ids=str,
)
def test_every_screen_has_room_for_large_wide_letters(
    tmp_path: Path, language: str, panel: int
) -> None:
    """In the widest letters there are; nothing is cut, nothing smaller than it has to be."""
    problems: list[str] = []
    glass = PANELS[panel]
    least = large_capital_mm(DISTANCE_MM) * glass.pixels_per_mm

    def look(name: str, window: robot.Window) -> None:
        robot.settle(window)
        problems.extend(f"{name}: {misfit}" for misfit in misfits(window))
        if smallest_capital(window) < least - 1:  # metrics are whole pixels
            problems.append(f"{name}: letters of {smallest_capital(window)} pixels")

    walk(tmp_path, glass, language, ALL, look)
    assert not problems, "\n".join(problems)


def test_what_to_know_is_turned_by_an_arrow_where_the_panel_is_low(site: Site) -> None:
    """In wide letters on 1366x768, simple French with the line that somebody helps."""
    site.enter("falc")
    site.presence.display.switch(Aid.SPACED.value)
    site.journey.registration.helped_with = "rights"
    site.ask("rights")
    robot.settle(site.window)
    last = site.journey.registration.texts.questions["rights"].told[-1]
    answer = next(t for t in robot.things(site.window) if t.role is QAccessible.Role.RadioButton)
    assert bottom(site, last) > answer.rect.top()
    site.tap("Descendre la page")
    robot.settle(site.window)
    assert bottom(site, last) < answer.rect.top()


def bottom(site: Site, said: str) -> float:
    """Where a text ends on the panel, or below what is seen of it."""
    text = next(t for t in texts(site.window.contentItem()) if t.property("text") == said)
    return text.mapRectToScene(text.boundingRect()).bottom()
