"""A kiosk that cannot be heard: it says so, and nobody who needs help is kept by that."""

from pathlib import Path

import pytest

from kiosk.session import Overlay
from kiosk.speech import program
from tests.kiosk.conftest import Site, open_question
from tools import robot


def test_where_nothing_can_be_heard_the_kiosk_says_so(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(tmp_path / "no card"))
    open_question(site, "commune")
    site.tap("Écouter")
    site.wait_for("Cette borne n’a pas de son. Un conseiller peut lire avec vous.")
    site.kiosk.shell.erase()
    monkeypatch.setattr(program, "command", lambda: [str(tmp_path / "no program")])
    open_question(site, "commune")
    site.tap("Écouter")
    site.wait_for("Cette borne n’a pas de son. Un conseiller peut lire avec vous.")


def test_silence_takes_nobody_away_from_whom_to_turn_to(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(tmp_path / "no card"))
    open_question(site, "commune")
    site.tap("Appeler un conseiller")
    site.wait_for("Urgence\u00a0: qui appeler")
    site.tap("Écouter")
    robot.wait_until(lambda: site.presence.speech.manner.mute)
    site.tap("Urgence\u00a0: qui appeler")
    assert site.kiosk.shell.session.overlay is Overlay.URGENT
