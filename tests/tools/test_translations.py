"""The way of a text from the sources to what Qt shows."""

import os
import textwrap
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.languages import LANGUAGES
from tools import translations

FEW = tuple(
    each
    for each in translations.CATALOGUES
    if each.application == "counter" or each.language in {"fr", "ar", "en"}
)


def test_every_language_of_the_kiosk_has_its_catalogue() -> None:
    spoken = [each.language for each in translations.CATALOGUES if each.application == "kiosk"]
    assert spoken == [each.code for each in LANGUAGES]


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(translations, "CATALOGUES", FEW)
    for name, text in {
        "kiosk/Kiosk/Main.qml": 'import QtQuick\n\nText {\n    text: qsTr("Commencer")\n}\n',
        "counter/window.py": 'class Window:\n    def title(self):\n        self.tr("Accueil")\n',
        "qtkit/status.py": textwrap.dedent("""
            class Status:
                def waiting(self, count):
                    return self.tr("%n en attente", "", count)
        """),
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def catalogues(root: Path) -> dict[str, list[str]]:
    folder = root / "i18n"
    assert translations.update(folder, root) == []
    return {file.stem: translations.unfinished(file) for file in sorted(folder.glob("*.ts"))}


def test_each_catalogue_asks_for_what_its_application_says(root: Path) -> None:
    begin, waiting = "Main: unfinished: 'Commencer'", "Status: unfinished: '%n en attente'"
    assert catalogues(root) == {
        "counter_fr": [f"counter_fr.ts: {waiting}"],
        "kiosk_fr": [f"kiosk_fr.ts: {waiting}"],
        "kiosk_ar": [f"kiosk_ar.ts: {begin}", f"kiosk_ar.ts: {waiting}"],
        "kiosk_en": [f"kiosk_en.ts: {begin}", f"kiosk_en.ts: {waiting}"],
    }


def test_text_that_changed_leaves_its_catalogues_behind(root: Path) -> None:
    catalogues(root)
    assert translations.stale(root / "scratch", root / "i18n", root) == []
    (root / "kiosk/Kiosk/Main.qml").write_text(
        'import QtQuick\n\nText {\n    text: qsTr("Aller")\n}'
    )
    behind = translations.stale(root / "scratch", root / "i18n", root)
    assert [line.split(":")[0] for line in behind] == ["kiosk_ar.ts", "kiosk_en.ts"]


@pytest.mark.usefixtures("qapp")
def test_what_is_released_is_what_qt_shows(root: Path) -> None:
    catalogues(root)
    source, built = root / "i18n" / "kiosk_en.ts", root / "i18n" / "kiosk_en.qm"
    empty = '<translation type="unfinished"></translation>'
    text = source.read_text().replace(empty, "<translation>Begin</translation>")
    source.write_text(text)
    translations.release(root / "i18n")
    translator = QTranslator()
    assert translator.load(str(built))
    assert translator.translate("Main", "Commencer") == "Begin"
    assert QCoreApplication.translate("Main", "Commencer") == "Commencer"  # not installed here


@pytest.mark.usefixtures("qapp")
def test_a_program_that_runs_keeps_its_words_through_a_release(root: Path) -> None:
    catalogues(root)
    source, built = root / "i18n" / "kiosk_en.ts", root / "i18n" / "kiosk_en.qm"
    empty = '<translation type="unfinished"></translation>'
    blank = source.read_text()
    source.write_text(blank.replace(empty, "<translation>Begin</translation>"))
    translations.release(root / "i18n")
    translator = QTranslator()
    assert translator.load(str(built))
    source.write_text(blank)
    later = built.stat().st_mtime + 1
    os.utime(source, (later, later))
    translations.release(root / "i18n")
    assert translator.translate("Main", "Commencer") == "Begin"


def test_release_rebuilds_only_what_changed(root: Path) -> None:
    catalogues(root)
    translations.release(root / "i18n")
    first, second = root / "i18n" / "kiosk_en.qm", root / "i18n" / "kiosk_ar.qm"
    for built in (first, second):
        built.write_bytes(b"old")
    source = first.with_suffix(".ts").stat()
    os.utime(first, (source.st_atime, source.st_mtime - 1))
    translations.release(root / "i18n")
    assert first.read_bytes() != b"old"
    assert second.read_bytes() == b"old"
