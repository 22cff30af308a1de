"""Rules about sizes and places, from what was laid out on the glass."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from PySide6.QtCore import QRect

from kiosk.comfort import large_capital_mm
from kiosk.glass import DISTANCE_MM
from qtkit.theme import tokens
from tools.audit.findings import Finding, Measure, at_least, none_of
from tools.audit.seen import Screen, Words
from tools.robot import Thing

_TARGET_MM, _GAP_MM, _CAP_MM = 20.0, 2.5, 4.8
_KEY_MM = 15.0  # of the on-screen keyboard, where a panel has no room for more
_ROUNDED = 0.3  # mm: sizes are whole pixels
_FIXED = 4  # controls of the rail that are always there
# Without the controls, or before a language was chosen.
_ELSEWHERE = ("attract", "calibration", "language", "resume")


def findings(screens: Sequence[Screen]) -> Iterator[Finding]:
    """A01, A02, A04, A06, A10, C02, E04."""
    targets = [m for screen in screens for m in _targets(screen, keys=False)]
    yield at_least("A01", targets, _TARGET_MM - _ROUNDED, "mm")
    keys = [m for screen in screens for m in _targets(screen, keys=True)]
    yield at_least("A01", keys, _KEY_MM - _ROUNDED, "mm")
    yield at_least("A02", (m for s in screens for m in _gaps(s)), _GAP_MM - _ROUNDED, "mm")
    yield at_least("A04", (m for s in screens for m in _capitals(s)), _CAP_MM - 0.1, "mm")
    laid_out = sum(len(screen.words) for screen in screens)
    clipped = (f"{misfit}: {screen.where}" for screen in screens for misfit in screen.misfits)
    yield none_of("A06", clipped, laid_out, "texts and targets without room")
    yield none_of("A06", (w for s in screens for w in _overlapping(s)), laid_out, "texts overlap")
    fields = [s for s in screens if any(f.focused for f in s.fields)]
    yield none_of("A10", (w for s in fields for w in _covered(s)), len(fields), "fields covered")
    yield _same_places(screens)
    yield _mirrored(screens)


def in_comfort(screens: Sequence[Screen]) -> Iterator[Finding]:
    """A05 and A06, of screens in large letters."""
    least = large_capital_mm(DISTANCE_MM)
    yield at_least("A05", (m for s in screens for m in _capitals(s)), round(least - 0.1, 2), "mm")
    laid_out = sum(len(screen.words) for screen in screens)
    clipped = (f"{misfit}: {screen.where}" for screen in screens for misfit in screen.misfits)
    yield none_of("A06", clipped, laid_out, "large texts and targets without room")


def _millimetres(pixels: float, screen: Screen) -> float:
    return pixels / screen.panel.pixels_per_mm


def _is_key(thing: Thing) -> bool:
    return thing.object_name.startswith("key ")


def _targets(screen: Screen, *, keys: bool) -> Iterator[Measure]:
    for thing in screen.pressed:
        if _is_key(thing) is keys:
            side = min(thing.rect.width(), thing.rect.height())
            yield Measure(_millimetres(side, screen), f"{thing.name!r}: {screen.where}")


def _gaps(screen: Screen) -> Iterator[Measure]:
    for one, other in combinations(screen.pressed, 2):
        across = max(one.rect.left(), other.rect.left()) - min(one.rect.right(), other.rect.right())
        along = max(one.rect.top(), other.rect.top()) - min(one.rect.bottom(), other.rect.bottom())
        gap = max(across, along) - 1
        yield Measure(_millimetres(gap, screen), f"{one.name!r}, {other.name!r}: {screen.where}")


def _capitals(screen: Screen) -> Iterator[Measure]:
    em = tokens().cap_height_em
    for words in screen.words:
        if any(sign.isalnum() for sign in words.text):
            height = _millimetres(words.pixel_size * em, screen)
            yield Measure(height, f"{words.text[:30]!r}: {screen.where}")


def _overlapping(screen: Screen) -> Iterator[str]:
    """Texts of which one is written over another."""
    for one, other in combinations(screen.words, 2):
        both = _core(one).intersected(_core(other))
        if not both.isEmpty():
            yield f"{one.text[:30]!r} over {other.text[:30]!r}: {screen.where}"


def _core(words: Words) -> QRect:
    """Where the letters are: an alphabet may reserve room above and below that it seldom uses."""
    room = words.pixel_size // 3
    return words.rect.adjusted(0, room, 0, -room)


def _covered(screen: Screen) -> Iterator[str]:
    keyboard = QRect()
    for thing in screen.things:
        keyboard = keyboard.united(thing.rect) if _is_key(thing) else keyboard
    for field in screen.fields:
        if field.focused and not keyboard.isEmpty() and keyboard.intersects(field.rect):
            yield f"{field.name!r}: {screen.where}"


def _rail(screen: Screen) -> tuple[QRect, ...]:
    """The controls that are always there: the last of the rail, where the first may come and go."""
    fixed = [thing.rect for thing in screen.things if thing.object_name == "fixed"]
    return tuple(sorted(fixed, key=QRect.bottom)[-_FIXED:])


def _with_rail(screens: Iterable[Screen]) -> Iterator[Screen]:
    return (s for s in screens if not s.name.startswith(_ELSEWHERE))


def _same_places(screens: Iterable[Screen]) -> Finding:
    places: defaultdict[tuple[str, ...], set[tuple[object, ...]]] = defaultdict(set)
    looked_at = 0
    for screen in _with_rail(screens):
        looked_at += 1
        rail = tuple(rect.getRect() for rect in _rail(screen))
        places[screen.language, str(screen.panel), *screen.aids].add(rail)
    moved = (" ".join(where) for where, at in places.items() if len(at) > 1)
    return none_of("C02", moved, looked_at, "pages with the fixed controls elsewhere")


def _mirrored(screens: Iterable[Screen]) -> Finding:
    """In a language from right to left the fixed controls stand at the other edge."""
    away = set()
    looked_at = 0
    for screen in _with_rail(screens):
        middle = screen.glass.center().x()
        sides = {rect.center().x() > middle for rect in _rail(screen)}
        looked_at += 1
        if sides != {screen.language in {"ar", "prs", "ps"}}:
            away.add(screen.where)
    return none_of("E04", away, looked_at, "pages not mirrored as their language is written")
