"""Reading aloud: the real window, the real voice, and a sound card that listens."""

import itertools
import os
import signal
import wave
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic, perf_counter

import pytest
from PySide6.QtCore import QPoint, QProcess, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.glass import PIXELS_PER_MM
from kiosk.session import IDLE_MS, UNHURRIED_IDLE_MS, Overlay, Page
from kiosk.speech import program
from kiosk.speech.clips import FILE, Clips
from kiosk.speech.playback import Playback
from kiosk.speech.reading import Reader, Sentence
from kiosk.viewmodels.speech import SHOWN, Speech
from tests.kiosk.conftest import Site, open_question
from tools import robot
from tools.sound_card import SoundCard

SENTINEL = "Zqxjsentinelle"


class Ears:
    """What the kiosk tells its voice to say: the lines that go through the pipe."""

    def __init__(self, log: Path) -> None:
        self._log = log

    def orders(self) -> list[str]:
        return self._log.read_text().splitlines() if self._log.exists() else []

    def texts(self) -> list[str]:
        orders = (order.split(" ", 4) for order in self.orders())
        return [order[4] for order in orders if order[0] == "say"]


@pytest.fixture
def ears(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Ears]:
    """A quick sound card; what goes to the voice is written down on its way."""
    log = tmp_path / "orders"
    voice = " ".join(program.command())
    monkeypatch.setattr(program, "command", lambda: ["sh", "-c", f"tee -a {log} | {voice}"])
    with SoundCard(tmp_path, paced=False) as card:
        for name, value in card.environment.items():
            monkeypatch.setenv(name, value)
        yield Ears(log)


@pytest.fixture
def card(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundCard]:
    """A sound card that plays as quickly as sound is."""
    with SoundCard(tmp_path, paced=True) as card:
        for name, value in card.environment.items():
            monkeypatch.setenv(name, value)
        yield card


def speech(site: Site) -> Speech:
    return site.presence.speech


def read_out(site: Site) -> None:
    """Wait until all was said."""
    robot.wait_until(lambda: not speech(site).playback.speaking)


def process_id(site: Site) -> int:
    """Of the voice; 0 where there is none."""
    process = speech(site).findChild(QProcess)
    return process.processId() if process else 0


def page(site: Site, *, private: bool = False) -> list[str]:
    """What would be read of what is on the glass."""
    robot.settle(site.window)
    items = site.window.findChildren(QQuickItem, SHOWN)
    reader = Reader(site.kiosk.shell.language, private=private)
    return [sentence.text for sentence in reader.page(next(filter(QQuickItem.isVisible, items)))]


def test_a_page_is_read_as_it_is_shown_in_its_order(site: Site, ears: Ears) -> None:
    open_question(site, "handicap")
    site.tap("Écouter")
    read_out(site)
    shown = [" ".join(name.split()) for name in site.names()]
    texts = ears.texts()
    assert texts[0] == "Avez-vous un handicap reconnu ? (facultatif)"
    assert texts[-2:] == ["Je ne sais pas", "Je préfère ne pas répondre"]
    places = [next(i for i, name in enumerate(shown) if text in name) for text in texts]
    assert places == sorted(places)
    assert not {"Langue", "Appeler un conseiller"} & set(texts)


def test_nothing_is_read_twice_and_no_key_of_the_keyboard(site: Site) -> None:
    open_question(site, "family_name")
    texts = page(site)
    assert len(texts) == len(set(texts))
    assert not [text for text in texts if len(text) == 1]


def test_a_touch_silences_at_once_and_the_sentence_is_taken_up_again(
    site: Site, card: SoundCard
) -> None:
    open_question(site, "commune")
    gaps = list(frame_gaps(lambda: site.tap("Écouter")))
    robot.wait_until(lambda: any(piece.audible for piece in card.heard))
    delays = sorted(silenced(site, card) for _ in range(3))
    assert delays[1] <= 0.2  # the machine may be busy once
    assert max(gaps) < 0.1
    QTest.keyClick(site.window, Qt.Key.Key_Shift)
    assert speech(site).playback.waiting


def silenced(site: Site, card: SoundCard) -> float:
    """Seconds from a touch to the last audible sample; goes on afterwards."""
    spoken = monotonic()
    robot.wait_until(lambda: len(card.audible_since(spoken)) > 10)
    spot = robot.find(site.window, "Pause").rect.center()
    touched = monotonic()
    robot.touch(site.window, spot)
    assert not speech(site).playback.speaking
    robot.wait_until(lambda: monotonic() - touched > 0.4)
    delay = max((piece.at - touched for piece in card.audible_since(touched)), default=0.0)
    site.tap("Continuer la lecture")
    return delay


def frame_gaps(do: Callable[[], None]) -> Iterator[float]:
    """Seconds between two turns of the event loop while the voice starts, and after."""
    do()
    last = perf_counter()
    until = last + 0.7
    while last < until:
        QGuiApplication.processEvents()
        now = perf_counter()
        yield now - last
        last = now


@pytest.mark.usefixtures("card")
def test_pause_and_repeat_are_on_every_page_of_a_visit(site: Site) -> None:
    site.enter()
    shell = site.kiosk.shell
    for overlay in set(Overlay) - {Overlay.NONE, Overlay.NOTICE}:
        shell.go(shell.session.covered(overlay))
        robot.settle(site.window)
        site.tap("Répéter")
        assert "Pause" in site.names(), overlay


def test_answers_are_for_the_ears_of_the_person_alone(site: Site, ears: Ears) -> None:
    site.reach_check(project=SENTINEL, family_name=SENTINEL)
    assert not [text for text in page(site) if SENTINEL in text]
    assert [text for text in page(site, private=True) if SENTINEL in text]
    site.kiosk.shell.askSound()
    robot.settle(site.window)
    site.tap("J’ai un casque : lire aussi mes réponses")
    site.tap("Continuer")
    for _ in "in the field and on the page":
        site.ask("family_name")
        robot.settle(site.window)
    assert SENTINEL in page(site, private=True)
    assert SENTINEL not in page(site)
    site.tap("Écouter")
    read_out(site)
    assert SENTINEL in ears.texts()
    session = site.kiosk.shell.session
    site.kiosk.shell.go(session.checking(session.asked))
    robot.settle(site.window)
    site.tap("Écouter")
    site.tap("Enregistrer mon inscription")
    site.wait_for("Votre inscription est enregistrée")
    assert site.registrations()[0].body["read_back"] == "aloud"
    site.kiosk.shell.erase()
    assert not speech(site).manner.headset


def test_reading_begins_by_a_corner_that_is_found_without_sight(site: Site) -> None:
    robot.touch(site.window, QPoint(int(30 * PIXELS_PER_MM), 4))
    assert not speech(site).manner.aloud
    site.kiosk.shell.erase()
    robot.touch(site.window, QPoint(4, int(29 * PIXELS_PER_MM)))
    assert speech(site).manner.aloud


def test_who_does_not_see_is_read_every_page_and_told_every_control(site: Site, ears: Ears) -> None:
    QTest.keyClick(site.window, Qt.Key.Key_5)
    robot.wait_until(lambda: speech(site).playback.speaking)
    read_out(site)
    assert ears.texts()[0] == "Choisissez votre langue"
    assert any(order.endswith(" ru Русский") for order in ears.orders())
    site.kiosk.shell.speak("fr")
    robot.wait_until(lambda: "Qu’aimeriez-vous faire ? (facultatif)" in ears.texts())
    read_out(site)
    QTest.keyClick(site.window, Qt.Key.Key_Tab)
    read_out(site)
    assert ears.texts()[-1] == "Continuer"
    site.ask("family_name")
    robot.wait_until(lambda: "Quel est votre nom de naissance ?" in ears.texts())
    read_out(site)
    site.tap("Continuer")
    problem = site.journey.pages["answer"].property("problem")
    robot.wait_until(lambda: ears.texts()[-1] in problem)


@pytest.mark.usefixtures("ears")
def test_the_end_of_a_visit_ends_the_voice_and_all_that_was_set(site: Site) -> None:
    open_question(site, "commune")
    speech(site).switchAloud()
    robot.wait_until(lambda: speech(site).playback.speaking)
    before = speech(site).loudness
    speech(site).turn(1)
    assert speech(site).loudness != before
    assert process_id(site)
    site.kiosk.shell.erase()
    assert not speech(site).manner.aloud
    assert speech(site).loudness == before
    robot.wait_until(lambda: not process_id(site))


def test_a_voice_that_dies_is_started_again_and_says_it_again(site: Site, card: SoundCard) -> None:
    open_question(site, "commune")
    site.tap("Écouter")
    robot.wait_until(lambda: any(piece.audible for piece in card.heard))
    first = process_id(site)
    os.kill(first, signal.SIGKILL)
    robot.wait_until(lambda: process_id(site) not in {0, first})
    since = monotonic()
    robot.wait_until(lambda: bool(card.audible_since(since)))
    assert speech(site).playback.speaking


def test_a_language_without_a_voice_has_no_button_and_is_told_why(site: Site) -> None:
    open_question(site, "commune", "ps")
    shell, told = site.kiosk.shell, "دا دستګاه تر اوسه په دې ژبه کې غږ نه لري."
    assert not any(thing.object_name == "listen" for thing in robot.things(site.window))
    shell.askSound()
    site.wait_for(told)
    shell.speak("fr")
    robot.settle(site.window)
    assert "Écouter" in site.names()


def test_who_listens_is_there_and_is_warned_later_by_two_notes(site: Site, ears: Ears) -> None:
    open_question(site, "commune")
    site.tap("Écouter")
    site.clock.advance(IDLE_MS / 1000)
    read_out(site)
    site.kiosk.shell.tick()
    assert site.kiosk.shell.session.overlay is Overlay.NONE
    site.clock.advance((UNHURRIED_IDLE_MS - 1) / 1000)
    site.kiosk.shell.tick()
    assert site.kiosk.shell.session.overlay is Overlay.NONE
    site.clock.advance(1)
    site.kiosk.shell.tick()
    robot.wait_until(lambda: any(order.startswith("tone") for order in ears.orders()))
    assert site.kiosk.shell.session.page is Page.QUESTION


def test_recordings_are_preferred_to_the_voice(tmp_path: Path, ears: Ears) -> None:
    folder = tmp_path / "fr"
    folder.mkdir()
    (folder / FILE).write_text("oui.wav\tOui.\ngone.wav\tNon.\n", "utf-8")
    with wave.open(str(folder / "oui.wav"), "wb") as clip:
        clip.setparams((1, 2, 22_050, 0, "NONE", "NONE"))
        clip.writeframes(b"\1\1" * 100)
    playback = Playback(Clips(tmp_path))
    playback.say([Sentence("Oui. Non. Peut-être.", "fr")])
    robot.wait_until(lambda: not playback.speaking)
    playback.close()
    numbers = itertools.count(1)
    assert ears.orders() == [
        f"clip {next(numbers)} -6 {folder / 'oui.wav'}",
        f"clip {next(numbers)} -6 {folder / 'gone.wav'}",
        f"say {next(numbers)} -6 fr Non.",
        f"say {next(numbers)} -6 fr Peut-être.",
    ]
