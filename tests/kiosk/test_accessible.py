"""Every screen, as a screen reader, a keyboard and a large finger find it."""

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from domain.questionnaire import Kind, Question
from kiosk.glass import PIXELS_PER_MM
from kiosk.records import PutAside
from kiosk.session import Overlay, Page
from kiosk.viewmodels.answer import AnswerPage
from tests.kiosk.conftest import LARGE, SMALL, WALKED, Opener, Site
from tools import robot
from tools.robot import Thing
from tools.visitor import START

Role = QAccessible.Role
PRESSED = {Role.Button, Role.RadioButton, Role.CheckBox}
# What is no answer; nothing is none either where one has to be given.
REFUSED = {
    Kind.DATE: "32",
    Kind.PHONE: "1",
    Kind.EMAIL: "a",
    Kind.COMMUNE: "saint",
    Kind.COUNTRY: "al",
    Kind.COUNTRIES: "al",
    Kind.JOB: "agent",
}
TARGET_MM = 20
OVERLAYS = [o for o in Overlay if o not in (Overlay.NONE, Overlay.NOTICE)]
SMALL_KEY_MM = 15  # at least, where the small panel has no room for more
GAP_MM = 2.5


def screens(site: Site, language: str) -> Iterator[str]:
    """Brings up every screen in turn; says its name."""
    shell, registration = site.kiosk.shell, site.journey.registration
    yield "attract"
    shell.start()
    yield "language"
    shell.askCode()
    yield "code"
    shell.back()
    shell.speak(language)
    robot.wait_until(lambda: registration.question is not None)
    for question in registration.content.questionnaire.questions:
        if question.needs:
            continue
        site.ask(question.key)
        yield question.key
        if question.mandatory or question.kind in REFUSED:
            yield from refusals(site, question)
    for overlay in OVERLAYS:
        shell.go(shell.session.covered(overlay))
        yield overlay.value
        while shell.session.covers:
            shell.stay()
    shell.go(shell.session.checking(shell.session.asked))
    yield "check"
    shell.go(shell.session.finished())
    yield "done"
    shell.go(shell.session.objecting())
    yield "objection"
    site.journey.pages["objection"].send()  # type: ignore[attr-defined]  # an ObjectionPage
    yield "objection, refused"
    shell.go(shell.session.paused())
    registration.paused.emit(PutAside("K7F4QX9M", "0" * 32, None))
    yield "paused"
    shell.erase()
    shell.askWho()
    yield "resume"
    shell.close_down(lambda: "Le disque est plein.")
    yield "closed"


def refusals(site: Site, question: Question) -> Iterator[str]:
    """What is no answer: as it is typed, then as it is refused."""
    robot.settle(site.window)
    if typed := REFUSED.get(question.kind):
        site.write(typed)
        yield f"{question.key}, typed"
    answer = site.journey.pages["answer"]
    assert isinstance(answer, AnswerPage)
    answer.submit()
    assert site.kiosk.shell.session.question == question.key
    yield f"{question.key}, refused"


def walk(site: Site, language: str) -> Iterator[tuple[str, list[Thing]]]:
    for name in screens(site, language):
        robot.settle(site.window)
        yield name, list(robot.things(site.window))


@pytest.mark.requirement("R118")
@pytest.mark.parametrize(
    ("language", "size"),
    [*((spoken, SMALL) for spoken in WALKED), ("fr", LARGE), ("ar", LARGE)],
    ids=lambda value: value if isinstance(value, str) else f"{value.width()}",
)
def test_every_screen_keeps_the_rules(open_kiosk: Opener, language: str, size: QSize) -> None:
    site = open_kiosk(size, training=size == SMALL)
    problems = [
        f"{screen}: {problem}"
        for screen, things in walk(site, language)
        for problem in problems_of(things, QRect(0, 0, size.width(), size.height()))
    ]
    assert not problems, "\n".join(problems)


def problems_of(things: list[Thing], window: QRect) -> Iterator[str]:
    targets = [
        t for t in things if t.role in PRESSED | {Role.EditableText} and not scrolled(t, things)
    ]
    headings = [thing.name for thing in things if thing.role is Role.Heading]
    if len(headings) != 1:
        yield f"{len(headings)} headings: {headings}"
    for thing in things:
        if thing.disabled:
            yield f"{thing.name!r} is disabled"
        if thing.focusable and not thing.name and thing.role is not Role.StaticText:
            yield f"{thing.role} without a name at {thing.rect}"
    for thing in targets:
        if not window.contains(thing.rect):
            yield f"{thing.name!r} is cut off: {thing.rect}"
    yield from too_small(targets, window)
    yield from too_close(targets)


def scrolled(thing: Thing, things: list[Thing]) -> bool:
    """Cut by the edge of a list that scrolls: brought into sight by its buttons."""
    lists = [other.rect for other in things if other.role is Role.List]
    return thing.in_list and not any(rect.contains(thing.rect) for rect in lists)


def too_small(targets: list[Thing], window: QRect) -> Iterator[str]:
    for thing in targets:
        key = thing.object_name.startswith("key ")
        least = SMALL_KEY_MM if key and window.height() < LARGE.height() else TARGET_MM
        if min(thing.rect.width(), thing.rect.height()) < least * PIXELS_PER_MM:
            yield f"{thing.name!r} is too small: {thing.rect}"


def too_close(targets: list[Thing]) -> Iterator[str]:
    gap = int(GAP_MM * PIXELS_PER_MM) - 1  # pixels are rounded
    for one, other in itertools.combinations(targets, 2):
        if one.rect.adjusted(-gap, -gap, gap, gap).intersects(other.rect):
            yield f"{one.name!r} and {other.name!r} are too close: {one.rect} {other.rect}"


@pytest.mark.requirement("R002")
def test_fixed_controls_stay_where_they_are(site: Site) -> None:
    names = {"Répéter", "Langue", "Cacher", "Appeler un conseiller", "Effacer et quitter"}
    places: dict[str, set[object]] = {name: set() for name in names}
    for screen, things in walk(site, "fr"):
        if screen == "attract":
            continue
        shown = {t.name: t.rect.getRect() for t in things if t.role is Role.Button}
        assert names <= shown.keys(), screen
        for name in names:
            places[name].add(shown[name])
    assert {name: len(found) for name, found in places.items()} == dict.fromkeys(names, 1)


def test_the_way_to_the_end_is_open_to_the_keyboard(site: Site) -> None:
    """Enter, Tab and Space alone reach the second question and come back to the field."""
    site.wait_for(START)
    focus(site, START)
    press(site, Qt.Key.Key_Return)
    robot.wait_until(lambda: site.kiosk.shell.session.page is Page.LANGUAGE)
    focus(site, "Français")
    press(site, Qt.Key.Key_Space)
    robot.wait_until(lambda: site.kiosk.shell.session.question == "project")
    for key in (Qt.Key.Key_O, Qt.Key.Key_K):
        press(site, key)
    focus(site, "Continuer")
    press(site, Qt.Key.Key_Return)
    robot.wait_until(lambda: site.kiosk.shell.session.question == "family_name")
    assert site.journey.registration.interview.answers == {"project": "ok"}


def press(site: Site, key: Qt.Key) -> None:
    QTest.keyClick(site.window, key)


def focus(site: Site, name: str) -> None:
    """Tab until the control of that name has the focus; there is no trap on the way."""
    for _ in range(30):
        if any(thing.focused and thing.name == name for thing in robot.things(site.window)):
            return
        press(site, Qt.Key.Key_Tab)
    pytest.fail(f"Tab never reaches {name}")
