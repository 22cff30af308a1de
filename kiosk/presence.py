"""The part of the kiosk that needs somebody there: made once the first frame is, under its window.

Nobody can have touched anything before, and what notices touches is slow to import.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.activity import Activity
from kiosk.bursts import Bursts
from kiosk.comfort import Aid
from kiosk.glass import Glass
from kiosk.lockdown import Lockdown
from kiosk.profiles import Profile
from kiosk.sound_keys import CORNER_MM, SoundKeys
from kiosk.viewmodels.display import Display
from kiosk.viewmodels.shell import Shell
from kiosk.viewmodels.speech import Speech
from kiosk.viewmodels.strokes import Strokes
from kiosk.viewmodels.tokens import Tokens
from kiosk.viewmodels.urgency import Urgency
from qtkit.language import Language


@dataclass(frozen=True, slots=True)
class Stand:
    """What was there before, and what whoever installed the kiosk said of it.

    Attributes:
        keypad: the names of its keys; none without one.
        profile: of the place.
    """

    shell: Shell
    language: Language
    tokens: Tokens
    window: QQuickWindow
    glass: Glass
    keypad: tuple[str, ...]
    profile: Profile


class Presence(QObject):
    """Notices who is there, writes what they strike, reads to them, helps them in danger.

    Attributes:
        display: how the page looks to them; speech: how it is heard.
        urgency: whom to call in danger.
    """

    def __init__(self, stand: Stand, now_ms: Callable[[], int], parent: QObject) -> None:
        super().__init__(parent)
        shell, window = stand.shell, stand.window
        large = stand.profile.large_letters
        self.display = Display(shell, self, frozenset({Aid.LARGE} if large else ()))
        self.display.changed.connect(lambda: stand.tokens.suit(self.display.aids))
        self.urgency = Urgency(stand.language, self)
        self.speech = Speech(shell, window, stand.profile.private_sound, self)
        self._strokes = Strokes(now_ms, self, by_keypad=bool(stand.keypad))
        shell.erased.connect(self._strokes.forget)
        shell.erased.connect(_forget_copies)
        self._watch(stand, now_ms)
        self._lockdown = Lockdown(window, stand.profile, self)
        for name, model in (
            ("display", self.display),
            ("urgency", self.urgency),
            ("strokes", self._strokes),
            ("speech", self.speech),
        ):
            window.setProperty(name, model)

    def close(self) -> None:
        """Wait until nothing is read any more."""
        self.speech.close()
        self._lockdown.end()

    def _watch(self, stand: Stand, now_ms: Callable[[], int]) -> None:
        """See what is done to the window. What was installed last sees it first."""
        shell, window = stand.shell, stand.window
        sounds = SoundKeys(shell, CORNER_MM * stand.glass.pixels_per_mm, self)
        sounds.serve(self.speech)
        activity = Activity(now_ms, self)
        activity.noticed.connect(shell.touched)
        activity.noticed.connect(self.speech.hush)
        shell.moved.connect(activity.turn)
        for filter_ in (Bursts(self), sounds, activity):
            window.installEventFilter(filter_)
        if stand.keypad:
            from kiosk.keypad import Keypad  # noqa: PLC0415 — few have one

            keypad = Keypad(stand.keypad, shell, self._strokes, self)
            keypad.noticed.connect(activity.noticed)
            window.installEventFilter(keypad)


def _forget_copies() -> None:
    """Whoever writes on a real keyboard may have copied what they wrote."""
    clipboard = QGuiApplication.clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        clipboard.clear(mode)
