"""`--smoke`: everything that a build may have left behind, tried once. See `qtkit.smoke`."""

import os
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

from domain.acts import Mode
from domain.orientation.advice import Place
from domain.structures import StructureKind
from kiosk import (
    calibrating,  # noqa: F401 — QML asks for its types by name
    profile_files,
)
from kiosk.advice import Adviser, Told
from kiosk.app import DONE, HERE, Kiosk, Options
from kiosk.languages import LANGUAGES
from kiosk.receipt import Receipt, pdf, qr_image
from kiosk.speech.program import Program
from kiosk.speech.voices import GAINS, VOICES
from qtkit.language import Language
from qtkit.smoke import SmokeFailed, Trial, exchange_one_act, load_resources, switch_languages
from resources.files import path
from resources.library import Library

_PATIENCE_MS = 60_000
_DAY = date(2026, 11, 21)  # a pupil of 16 is one on that day only


def try_all(trial: Trial) -> None:
    """Try everything, without a screen.

    Raises:
        Exception: whatever it is, the build is not good.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(["premier-pas-kiosk"])
    codes = [spoken.code for spoken in LANGUAGES]
    load_resources(codes)
    for file in path("profiles").iterdir():
        profile_files.read(file.stem)
    switch_languages(Language("kiosk", application), codes)
    exchange_one_act(trial, Mode.KIOSK)
    kiosk = Kiosk(Options(trial.folder, trial.key_file))
    _open(kiosk)
    _build_every_component()
    _speak(application)
    now = datetime.now(UTC)
    told = _recommend()
    for code in codes:
        receipt = Receipt(
            "00000-00000", "PP1:", now, "Essai", "Essai", "01 23 45 67 89", "", code, told
        )
        if not (pdf(receipt, with_notice=True).startswith(b"%PDF") and qr_image(receipt)):
            raise SmokeFailed("receipts are not drawn")
    kiosk.close()


def _recommend() -> Mapping[str, Told]:
    """Evaluate the rules of both layers, and find their words."""
    adviser = Adviser(Place(StructureKind.MISSION_LOCALE, "93"), Library(examples=True))
    made = adviser.recommend({"eleve_ou_etudiant": True, "birth_date": "2010-01-05"}, _DAY)
    if made["follow_up"] != "MISSION_LOCALE":
        raise SmokeFailed("the rules are not applied")
    return adviser.told(made)


def _speak(application: QGuiApplication) -> None:
    """Have each voice read something. Where there is no sound card, nobody hears it."""
    program = Program(application)
    told: list[str] = []
    program.ended.connect(lambda _: told.append("ended"))
    program.unsaid.connect(lambda _, why: told.append(why))
    patience = QDeadlineTimer(_PATIENCE_MS)
    for voice in VOICES.values():
        told.clear()
        program.say(voice, "1", GAINS[0])
        while not told and not patience.hasExpired():
            QGuiApplication.processEvents()
        if told not in (["ended"], ["device"]):
            raise SmokeFailed(f"the voice {voice} does not speak: {told}")
    program.close()


def _open(kiosk: Kiosk) -> None:
    if not kiosk.start() or kiosk.window is None:
        raise SmokeFailed("no window")
    patience = QDeadlineTimer(_PATIENCE_MS)
    while kiosk.journey is None:
        if patience.hasExpired() or kiosk.exit_code != DONE:
            raise SmokeFailed("the store was not opened")
        QGuiApplication.processEvents()
    if kiosk.window.grabWindow().isNull():
        raise SmokeFailed("pictures are not drawn")


def _build_every_component() -> None:
    engine = QQmlEngine()
    engine.addImportPath(str(HERE))
    for name in _components(HERE / "Kiosk" / "qmldir"):
        component = QQmlComponent(engine)
        component.loadFromModule("Kiosk", name)
        if not component.isReady():
            raise SmokeFailed(component.errorString())


def _components(qmldir: Path) -> Iterator[str]:
    for line in qmldir.read_text(encoding="utf-8").splitlines():
        if line.endswith(".qml") and not line.startswith("singleton"):
            yield line.split()[0]
