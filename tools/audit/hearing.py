"""Rules about reading aloud: the real voice speaks, and a sound card that is ours listens."""

import os
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final
from xml.etree import ElementTree as ET

from PySide6.QtCore import QCoreApplication, QEventLoop

from kiosk.languages import LANGUAGES
from kiosk.speech.program import Program
from kiosk.speech.voices import DEFAULT_GAIN, GAINS, VOICES
from resources import load
from tools import robot, translations
from tools.audit.behaviour import Visit
from tools.audit.findings import Finding, Measure, at_least, at_most, none_of
from tools.audit.seen import Screen
from tools.screens.place import Panel
from tools.sound_card import SoundCard

_TOUCHES: Final = 5
_WATCHED_S: Final = 1.0  # while the program starts, and the first sentence is read
# Where there is no rail.
_ELSEWHERE: Final = ("attract", "calibration")


def findings(screens: Sequence[Screen], panel: Panel) -> Iterator[Finding]:
    """B02 to B05, B08, B10."""
    yield _always_there(screens)
    yield at_least("B08", [Measure(GAINS[-1] - GAINS[0], "from end to end")], 18, "dB")
    yield at_least("B08", [Measure(GAINS[DEFAULT_GAIN] - GAINS[0], "the usual loudness")], 12, "dB")
    with TemporaryDirectory() as data, SoundCard(Path(data), paced=True) as card:
        os.environ |= card.environment
        yield from _speed(Path(data, "store"), panel, card)
    with TemporaryDirectory() as data, SoundCard(Path(data), paced=False) as card:
        os.environ |= card.environment
        yield from _every_sentence(card)


def _always_there(screens: Sequence[Screen]) -> Finding:
    """To listen or pause, and to repeat: on every page, in a language that has a voice."""
    pages = [s for s in screens if s.language in VOICES and not s.name.startswith(_ELSEWHERE)]
    found = ((s.where, {thing.object_name for thing in s.things}) for s in pages)
    without = (where for where, names in found if not {"listen", "repeat"} <= names)
    return none_of("B03", without, len(pages), "pages without the buttons to listen")


def _speed(data: Path, panel: Panel, card: SoundCard) -> Iterator[Finding]:
    """How long the window stands still while the voice starts; how soon it is silent."""
    visit = Visit(data, panel)
    presence = visit.kiosk.presence
    if presence is None:
        raise LookupError("the kiosk cannot speak")
    speech = presence.speech
    gaps, last = [], time.perf_counter()
    speech.listen()
    until = last + _WATCHED_S
    while last < until:
        QCoreApplication.processEvents()
        now = time.perf_counter()
        gaps.append(Measure((now - last) * 1000, "while the voice starts"))
        last = now
    delays = []
    for _ in range(_TOUCHES):
        delays.append(_silenced(visit, card))
        speech.listen()
    visit.kiosk.close()
    yield at_most("B02", delays, 200, "ms")
    yield at_most("B10", gaps, 100, "ms")


def _silenced(visit: Visit, card: SoundCard) -> Measure:
    """From a touch to the last sound that is heard."""
    spoken = time.monotonic()
    robot.wait_until(lambda: bool(card.audible_since(spoken)))
    at = visit.touch("Pause")
    touched = time.monotonic()
    robot.touch(visit.window, at)
    robot.wait_until(lambda: time.monotonic() > touched + 0.5)
    last = max((piece.at for piece in card.audible_since(touched)), default=touched)
    return Measure((last - touched) * 1000, "by a touch")


def _every_sentence(card: SoundCard) -> Iterator[Finding]:
    """Each text of each language is read by the voice of that language, and heard."""
    program, loop = Program(), QEventLoop()
    program.ended.connect(loop.quit)
    program.unsaid.connect(loop.quit)
    silent, count = [], 0
    for language, voice in VOICES.items():
        for text in _texts(language):
            program.say(voice, text, GAINS[-1])
            loop.exec()
            card.settle()
            if not any(piece.audible for piece in card.heard):
                silent.append(f"{text[:30]!r}: {language}")
            card.heard.clear()
            count += 1
    program.close()
    yield none_of("B04", silent, count, "texts that the voice of their language does not read")
    mute = (spoken.code for spoken in LANGUAGES if spoken.code not in VOICES)
    yield none_of("B05", mute, len(LANGUAGES), "languages without a voice or recordings")


def _texts(language: str) -> Iterator[str]:
    """What the kiosk may say in a language."""
    texts = load.texts("registration", language)
    for question in texts.questions.values():
        yield from filter(None, (question.label, question.short, question.help))
        yield from question.told
    for options in texts.options.values():
        yield from options.values()
    yield from texts.sections.values()
    yield from texts.doubts.values()
    catalogue = translations.FOLDER / f"kiosk_{language}.ts"
    for message in ET.parse(catalogue).getroot().iter("message"):  # noqa: S314 — our own file
        text = " ".join((message.findtext("translation") or "").split())
        if any(sign.isalpha() for sign in text):
            yield text
