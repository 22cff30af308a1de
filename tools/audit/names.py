"""Rules about what assistive technology is told."""

from collections.abc import Iterator, Sequence

from tools.audit.findings import Finding, none_of
from tools.audit.seen import Role, Screen

_OF_A_DATE = 3


def findings(screens: Sequence[Screen]) -> Iterator[Finding]:
    """A19 to A22, C01, C14, C19, C20, E05."""
    pressed = [(thing, screen) for screen in screens for thing in screen.pressed]
    unnamed = (str(thing.rect) + screen.where for thing, screen in pressed if not thing.name)
    yield none_of("A19", unnamed, len(pressed), "controls without a name")
    yield none_of("A20", _unsaid(screens), len(pressed), "controls not named by their label")
    yield none_of("A21", _headings(screens), len(screens), "screens without one heading")
    fields = [(field, screen) for screen in screens for field in screen.fields]
    nameless = (screen.where for field, screen in fields if not _labelled(field.name, screen))
    yield none_of("A22", nameless, len(fields), "fields not named by their label")
    crowded = (s.where for s in screens if len(list(s.fields)) not in (0, 1, _OF_A_DATE))
    yield none_of("C01", crowded, len(screens), "pages with fields of several questions")
    yield none_of("C14", _preselected(screens), len(screens), "pages with answers chosen before")
    disabled = (f"{t.name!r}: {s.where}" for t, s in pressed if t.disabled)
    yield none_of("C19", disabled, len(pressed), "disabled buttons")


def _unsaid(screens: Sequence[Screen]) -> Iterator[str]:
    """Controls on which a word stands that their name does not say."""
    for screen in screens:
        for thing in screen.pressed:
            inside = [w for w in screen.words if thing.rect.contains(w.rect.center())]
            for words in inside:
                said = f"{thing.name} {thing.description}".casefold()
                if " ".join(words.text.casefold().split()) not in " ".join(said.split()):
                    yield f"{words.text[:30]!r} in {thing.name[:30]!r}: {screen.where}"


def _headings(screens: Sequence[Screen]) -> Iterator[str]:
    for screen in screens:
        count = sum(thing.role is Role.Heading for thing in screen.things)
        if count != 1:
            yield f"{count} headings: {screen.where}"


def _labelled(name: str, screen: Screen) -> bool:
    return bool(name) and any(name.casefold() in w.text.casefold() for w in screen.words)


def _preselected(screens: Sequence[Screen]) -> Iterator[str]:
    for screen in screens:
        if screen.name.endswith("-blank"):
            chosen = [t.name for t in screen.things if t.checked and t.role is Role.RadioButton]
            if chosen:
                yield f"{chosen[0]!r}: {screen.where}"
