"""The program that speaks, by its pipes, with a sound card that listens."""

import os
import subprocess
import sys
import wave
from array import array
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from kiosk.languages import LANGUAGES
from kiosk.speech.voices import DEFAULT_GAIN, GAINS, VOICES
from tools import ROOT
from tools.sound_card import SoundCard

RATE = 22_050


class Voice:
    """The program, told something line by line."""

    def __init__(self, environment: Mapping[str, str], card: SoundCard | None = None) -> None:
        self._card = card
        command = [sys.executable, "-m", "voice"]
        self._process = subprocess.Popen(
            command,
            cwd=ROOT,
            env={**os.environ, **environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            bufsize=1,
        )

    def tell(self, order: str) -> None:
        assert self._process.stdin
        self._process.stdin.write(f"{order}\n")

    def told(self) -> str:
        assert self._process.stdout
        return self._process.stdout.readline().rstrip()

    def done(self, order: str) -> str:
        """What became of an order in the end."""
        self.tell(order)
        while (told := self.told()).startswith("began"):
            pass
        if self._card:
            self._card.settle()
        return told

    def end(self) -> int:
        self._process.communicate(timeout=10)
        return self._process.returncode


@pytest.fixture
def card(tmp_path: Path) -> Iterator[SoundCard]:
    with SoundCard(tmp_path, paced=False) as card:
        yield card


@pytest.fixture
def voice(card: SoundCard) -> Iterator[Voice]:
    voice = Voice(card.environment, card)
    yield voice
    voice.end()


def loudest(samples: "array[int]") -> int:
    return max(map(abs, samples), default=0)


def test_each_language_has_a_voice_that_is_heard_but_pashto(voice: Voice, card: SoundCard) -> None:
    assert {spoken.code for spoken in LANGUAGES} - VOICES.keys() == {"ps"}
    for number, language in enumerate(VOICES.values()):
        text = {"bn": "নাম", "ar": "اسم", "fa": "نام", "uk": "Ім’я", "ru": "Имя"}.get(language, "No")
        before = len(card.heard)
        assert voice.done(f"say {number} 0 {language} {text}") == f"ended {number}"
        assert any(piece.audible for piece in card.heard[before:]), language
    assert voice.done("say 99 0 ps نوم") == "unsaid 99 voice"


def test_loudness_has_18_decibels_and_a_step_at_12(voice: Voice, card: SoundCard) -> None:
    heard = []
    for number, gain in enumerate(GAINS):
        before = len(card.samples)
        voice.done(f"tone {number} {gain}")
        heard.append(loudest(card.samples[before:]))
    assert heard[-1] / heard[0] == pytest.approx(10 ** (18 / 20), rel=0.01)
    assert heard[DEFAULT_GAIN] / heard[0] == pytest.approx(10 ** (12 / 20), rel=0.01)


def test_a_recording_is_played_as_it_is_and_any_other_file_is_not(
    voice: Voice, card: SoundCard, tmp_path: Path
) -> None:
    sound = array("h", [1000, -1000] * 400)
    for name, rate in (("a b.wav", RATE), ("quick.wav", 2 * RATE)):
        with wave.open(str(tmp_path / name), "wb") as clip:
            clip.setparams((1, 2, rate, 0, "NONE", "NONE"))
            clip.writeframes(sound.tobytes())
    assert voice.done(f"clip 1 0 {tmp_path / 'a b.wav'}") == "ended 1"
    assert card.samples[: len(sound)] == sound
    assert voice.done(f"clip 2 0 {tmp_path / 'quick.wav'}") == "unsaid 2 clip"
    assert voice.done(f"clip 3 0 {tmp_path / 'none.wav'}") == "unsaid 3 clip"


def test_without_a_sound_card_it_says_so_and_lives_until_its_input_ends(tmp_path: Path) -> None:
    voice = Voice({"ALSA_CONFIG_PATH": str(tmp_path / "none")})
    assert voice.done("say 1 0 fr Bonjour") == "unsaid 1 device"
    assert voice.done("tone 2 0") == "unsaid 2 device"
    assert voice.end() == 0


@pytest.mark.parametrize("nonsense", ["say 1 0 fr", "say one 0 fr Oui", "shout 1 0"])
def test_what_is_no_order_ends_it(nonsense: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "voice"], cwd=ROOT, input=f"{nonsense}\n".encode(), check=False
    )
    assert done.returncode == 2
