"""The pages of the on-screen keyboard, as a finger turns them."""

from collections.abc import Callable
from typing import Final

from tools import robot
from tools.robot_clock import Clock

_TURNS: Final = (
    *("digits", "letters", "rest", "letters"),
    *("script", "order", "order", "more", "tones", "letters"),
)


def turn_all(window: robot.Window, clock: Clock, looked: Callable[[str], None]) -> None:
    """Turn to each page that the keyboard has here.

    Args:
        looked: called on each that was not seen yet, with its name.
    """
    robot.settle(window)
    seen = {_keys(window)}
    for turn in _TURNS:
        key = next(
            (each for each in robot.things(window) if each.object_name == f"key {turn}"), None
        )
        if key is None:
            continue
        clock.pause()
        robot.touch(window, key.rect.center())
        robot.settle(window)
        keys = _keys(window)
        if keys not in seen:
            seen.add(keys)
            looked(f"keys-{turn}")


def _keys(window: robot.Window) -> tuple[str, ...]:
    names = (each.object_name for each in robot.things(window))
    return tuple(name for name in names if name.startswith("key "))
