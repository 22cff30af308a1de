"""A robot that uses a window as a person does: it taps, types and looks.

It finds things by their accessible names and knows nothing of the program behind, so what it can
do, assistive technology can find too.
"""

from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEvent,
    QEventLoop,
    QPoint,
    QRect,
    Qt,
    QTimer,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QImage,
    QInputDevice,
    QKeyEvent,
    QPointingDevice,
)
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from tools.robot_clock import Clock

PATIENCE_MS = 10_000
Role = QAccessible.Role
Window = QQuickWindow

# From each page of the on-screen keyboard, all others are reached in this order.
_ROUND = ("rest", "letters", "digits", "letters", "more", "tones", "letters")
_PAGES = (*_ROUND, "script", *_ROUND)
_PRESSED = (Role.Button, Role.RadioButton, Role.CheckBox)


class NotOnScreen(AssertionError):
    """Nothing of that name is on the screen; tells what is."""


class Thing(NamedTuple):
    """Something on the screen, as assistive technology is told of it.

    Attributes:
        rect: in pixels of the window.
    """

    name: str
    role: QAccessible.Role
    description: str
    value: str
    rect: QRect
    focusable: bool
    checked: bool
    disabled: bool
    focused: bool
    in_list: bool
    object_name: str


def things(window: Window) -> Iterator[Thing]:
    """All that is visible in a window, in the order of assistive technology."""
    QAccessible.setActive(True)
    root = QAccessible.queryAccessibleInterface(window)
    yield from _visible(root, root.rect().topLeft(), in_list=False)


def _visible(node: QAccessibleInterface, corner: QPoint, *, in_list: bool) -> Iterator[Thing]:
    for index in range(node.childCount()):
        child = node.child(index)
        if not child.isValid():
            continue
        state = child.state()
        if state.invisible:
            continue
        role = child.role()
        within = in_list or role is Role.List
        rect = child.rect().translated(-corner)
        if not rect.isEmpty():
            yield Thing(
                name=child.text(QAccessible.Text.Name),
                role=role,
                description=child.text(QAccessible.Text.Description),
                value=child.text(QAccessible.Text.Value),
                rect=rect,
                focusable=bool(state.focusable),
                checked=bool(state.checked),
                disabled=bool(state.disabled),
                focused=bool(state.focused),
                in_list=within,
                object_name=child.object().objectName(),
            )
        yield from _visible(child, corner, in_list=within)


def names(window: Window) -> list[str]:
    """The accessible names on the screen, in order."""
    return [thing.name for thing in things(window) if thing.name]


def find(window: Window, name: str, role: QAccessible.Role | None = None) -> Thing:
    """The first thing of that name, and role if one is given.

    Raises:
        NotOnScreen: there is none.
    """
    for thing in things(window):
        if thing.name == name and role in (None, thing.role):
            return thing
    raise NotOnScreen(f"{name!r} is not among {names(window)}")


def is_shown(window: Window, name: str) -> bool:
    """Whether something of that name is on the screen."""
    return name in names(window)


def wait_until(holds: Callable[[], bool], patience_ms: int = PATIENCE_MS) -> None:
    """Let the program run until something holds.

    Raises:
        TimeoutError: it did not in time.
    """
    deadline = QDeadlineTimer(patience_ms)
    loop = QEventLoop()
    waker = QTimer(interval=10)  # so that the loop below looks again
    waker.timeout.connect(loop.quit)
    waker.start()
    try:
        while not holds():
            if deadline.hasExpired():
                raise TimeoutError(f"not within {patience_ms} ms")
            loop.exec()
    finally:
        waker.stop()


def wait_for(window: Window, name: str, patience_ms: int = PATIENCE_MS) -> Thing:
    """Let the program run until something of that name is on the screen.

    Raises:
        NotOnScreen: it did not come in time.
    """
    with suppress(TimeoutError):
        wait_until(lambda: is_shown(window, name), patience_ms)
    settle(window)
    return find(window, name)


def settle(window: Window) -> None:
    """Let the window lay itself out, as it does before it draws."""
    QCoreApplication.processEvents()
    window.grabWindow()


@cache
def finger() -> QPointingDevice:
    """The touch screen that the robot uses."""
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)


def touch(window: Window, at: QPoint) -> None:
    """Put a finger down and lift it."""
    QTest.touchEvent(window, finger()).press(0, at, window).commit()
    QTest.touchEvent(window, finger()).release(0, at, window).commit()


def tap(window: Window, name: str, role: QAccessible.Role | None = None) -> None:
    """Tap in the middle of something that can be pressed, once it is there."""
    wait_for(window, name)
    target = find(window, name, role) if role is not None else _pressable(window, name)
    touch(window, target.rect.center())
    settle(window)


def press(window: Window, name: str) -> None:
    """Press something as assistive technology does, in sight or scrolled away.

    Raises:
        NotOnScreen: there is nothing of that name that can be pressed.
    """
    for node in _nodes(QAccessible.queryAccessibleInterface(window)):
        if node.text(QAccessible.Text.Name) == name and node.role() in _PRESSED:
            node.actionInterface().doAction("Press")
            QCoreApplication.processEvents()
            return
    raise NotOnScreen(f"{name!r} is not among {names(window)}")


def _nodes(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for index in range(node.childCount()):
        child = node.child(index)
        if child.isValid() and not child.state().invisible:
            yield child
            yield from _nodes(child)


def _pressable(window: Window, name: str) -> Thing:
    """A button rather than a text that says the same."""
    same = [thing for thing in things(window) if thing.name == name]
    return next((thing for thing in same if thing.role in _PRESSED), same[0])


def key(window: Window, sign: str, clock: Clock) -> None:
    """Tap a key of the on-screen keyboard; turns its page and strikes shift where it has to.

    Args:
        clock: of whoever shows the window.

    Raises:
        NotOnScreen: no page of the keyboard has such a key.
    """
    spot = _key(window, sign) or _turn_to(window, sign, clock)
    if len(sign) == 1 and not spot.name.startswith(sign):
        _strike(window, _found_key(window, "shift"))
        spot = _found_key(window, sign)
    _strike(window, spot)


def _turn_to(window: Window, sign: str, clock: Clock) -> Thing:
    for page in _PAGES:
        if turn := _key(window, page):
            _strike(window, turn)
            clock.pause()  # sooner, a strike is taken for the same one
            if spot := _key(window, sign):
                return spot
    raise NotOnScreen(f"no key writes {sign!r}")


def _strike(window: Window, spot: Thing) -> None:
    touch(window, spot.rect.center())
    settle(window)  # the keys of another page stand elsewhere until they are laid out


def type_text(window: Window, text: str, clock: Clock) -> None:
    """Write on the on-screen keyboard into the field that has the focus.

    Pauses as a hand does, on its way to the keys and before a sign that is doubled: sooner, a touch
    in the same place is taken for a tremor.
    """
    clock.pause()
    before = ""
    for sign in text:
        if sign.lower() == before.lower():
            clock.pause()
        key(window, "space" if sign == " " else sign, clock)
        before = sign


def strike(window: Window, sign: str) -> None:
    """Strike a key of a real keyboard, or let a scanner strike it."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        send_key(window, kind, sign)


def send_key(window: Window, kind: QEvent.Type, sign: str) -> None:
    """Put a key of a real keyboard down, or let it up."""
    event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign)
    QCoreApplication.sendEvent(window, event)


def _key(window: Window, sign: str) -> Thing | None:
    wanted = {f"key {sign}", f"key {sign.lower()}", f"key wide {sign}"}
    return next((thing for thing in things(window) if thing.object_name in wanted), None)


def _found_key(window: Window, sign: str) -> Thing:
    found = _key(window, sign)
    if found is None:
        raise NotOnScreen(f"no key writes {sign!r}")
    return found


def screenshot(window: Window, file: Path) -> None:
    """Write what the window shows as a PNG file."""
    file.parent.mkdir(parents=True, exist_ok=True)
    image: QImage = window.grabWindow()
    image.save(str(file))
