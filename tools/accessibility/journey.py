"""One registration by who sees nothing and touches nothing: by names, roles and actions."""

import threading
import time
from collections.abc import Callable, Iterable
from typing import Final, TypeVar

from resources import load
from tools.accessibility.bus import AccessibilityBus, Node

T = TypeVar("T")

_PAUSE: Final = threading.Event()

_PATIENCE_S: Final = 30.0
_PRESSED: Final = frozenset({"push button", "button", "radio button", "check box"})
_WRITTEN: Final = frozenset({"text", "entry"})
_TYPED: Final = {"family_name": "Ly", "first_name": "Awa", "commune": "93200"}
_BORN: Final = {"Jour": "14", "Mois": "mars", "Année": "1998"}
_LANGUAGES: Final = "Choisissez votre langue"
_PROBLEM: Final = "Donnez une réponse à cette question."


class Failed(Exception):
    """The journey cannot be gone on; says where."""


class Listener:
    """A person at the kiosk. Does nothing but what assistive technology offers."""

    def __init__(self, bus: AccessibilityBus) -> None:
        self._bus = bus
        questions = load.texts("registration", "fr").questions
        self._keys = {text.label: key for key, text in questions.items()}

    def register(self) -> str:
        """From the attract screen to the end; returns the heading there.

        Raises:
            Failed: something is not where its name says, or was not announced as it has to be.
        """
        self._press(lambda name: "Commencer" in name)
        self._press(lambda name: name == "Français")
        heading = self._turned(_LANGUAGES)
        while heading != "Relisez vos réponses":
            self._answer(heading)
            heading = self._turned(heading)
        self._press(lambda name: name == "Enregistrer mon inscription")
        last = self._turned(heading)
        self._press(lambda name: name == "Terminer")
        self._wait(lambda: self._find(lambda name: "Commencer" in name, _PRESSED))
        return last

    def _answer(self, heading: str) -> None:
        key = self._keys.get(heading, "")
        if key == "family_name":
            self._be_refused(heading)
        if key == "birth_date":
            for field, part in _BORN.items():
                self._write(field, part)
        elif key in _TYPED:
            self._write(heading, _TYPED[key])
        if key == "commune":
            self._press(lambda name: name.startswith("Saint-Denis"))
        self._press(lambda name: name == "Continuer")

    def _be_refused(self, heading: str) -> None:
        """Nothing is no answer: that is said at once, once, and says of which question."""
        self._bus.announced()
        self._press(lambda name: name == "Continuer")
        told = self._wait(self._bus.announced)
        self._wait(lambda: self._find(lambda name: name == _PROBLEM, None))
        told += self._bus.announced()
        if told != [f"{heading} {_PROBLEM}"]:
            raise Failed(f"announced when refused: {told}")

    def _press(self, fits: Callable[[str], bool]) -> None:
        self._bus.press(self._wait(lambda: self._find(fits, _PRESSED)))

    def _write(self, label: str, text: str) -> None:
        self._bus.write(self._wait(lambda: self._find(lambda n: n == label, _WRITTEN)), text)

    def _find(self, fits: Callable[[str], bool], roles: Iterable[str] | None) -> Node | None:
        shown = self._bus.shown()
        of_role = (node for node in shown if roles is None or node.role in roles)
        return next((node for node in of_role if fits(node.name)), None)

    def _turned(self, before: str) -> str:
        """The heading of the page, once it is another one."""
        return self._wait(lambda: next(iter({*self._headings()} - {before}), ""))

    def _headings(self) -> list[str]:
        named = [node.name for node in self._bus.shown() if node.role == "heading"]
        return [name.removesuffix(" (facultatif)") for name in named]

    def _wait(self, look: Callable[[], T | None]) -> T:
        end = time.monotonic() + _PATIENCE_S
        while time.monotonic() < end:
            if found := look():
                return found
            _PAUSE.wait(0.02)  # another process is waited for: it cannot wake this one
        raise Failed(f"never came; shown: {[(n.role, n.name) for n in self._bus.shown()]}")
