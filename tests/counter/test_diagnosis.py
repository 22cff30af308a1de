"""The diagnosis at the desk, and a day compared with the portal: real windows, a real portal."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDateEdit, QPushButton
from pytestqt.qtbot import QtBot

from counter.desk import Desk
from counter.windows.diagnosis import DiagnosisWindow
from counter.windows.sync_panel import SyncLine, SyncPanel
from counter.windows.window import Window
from counter.words.diagnosis import DiagnosisWords, picture_of
from counter.words.sync import SyncWords
from domain.chain import Head
from domain.reconciliation import Difference, OwnDay
from store import device, journal
from store.errors import DiskFailed
from sync.diagnosis import Check, Finding, Outcome
from sync.errors import PortalBusy, TlsIntercepted
from sync.reconciliation import Reconciliation
from tests.builders import an_entry
from tests.counter.driving import said, wait_for
from tests.faults import Meddler, silence
from tools.keyboard import Keyboard


def opened(window: Window, keyboard: Keyboard) -> DiagnosisWindow:
    keyboard.press(Qt.Key.Key_F6)
    keyboard.press(Qt.Key.Key_F12)
    shown = window.findChild(DiagnosisWindow)
    assert shown is not None
    assert not shown.isModal()
    return shown


def button(window: DiagnosisWindow | SyncPanel, text: str) -> QPushButton:
    [found] = [each for each in window.findChildren(QPushButton) if text in each.text()]
    return found


@pytest.mark.usefixtures("work")
def test_each_check_is_a_line_and_the_text_can_be_copied(
    desk: Desk, window: Window, keyboard: Keyboard, qtbot: QtBot
) -> None:
    shown = opened(window, keyboard)
    wait_for(qtbot, lambda: "À régler d’abord : Connexion." in said(shown))
    text = said(shown)
    assert "Le dossier des données peut être écrit." in text
    assert "Le portail ne répond pas." in text
    assert "Code pour le support : 04001T." in text
    assert "Pas vérifié" in text
    button(shown, "Copier").click()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert desk.device.id in copied[0]
    assert len(copied) == 1 + len(Check)
    assert "[à régler] Connexion : Le portail ne répond pas." in "\n".join(copied)
    button(shown, "Recommencer").click()
    wait_for(qtbot, lambda: "À régler d’abord : Connexion." in said(shown))
    assert said(shown).count("Dossier des données") == 1


@pytest.fixture
def deaf(desk: Desk) -> Iterator[Desk]:
    """A desk whose portal says nothing."""
    with Meddler(portal_port=9) as portal:
        portal.planned.extend([silence] * 20)
        own = replace(desk.device, portal_url=portal.url)
        with desk.store.write() as tx:
            device.enrolled(tx, own)
        yield desk


@pytest.mark.usefixtures("deaf", "work")
def test_a_window_that_is_closed_ends_its_diagnosis_at_once(
    window: Window, keyboard: Keyboard, qtbot: QtBot
) -> None:
    shown = opened(window, keyboard)
    wait_for(qtbot, lambda: "Connexion" in said(shown))
    shown.close()
    assert not shown.isVisible()
    line = window.findChild(SyncLine)
    assert line is not None
    line.show_diagnosis()
    wait_for(qtbot, lambda: "Dossier des données" in said(shown))


@pytest.mark.usefixtures("work")
def test_a_day_is_compared_from_the_details(
    desk: Desk, window: Window, keyboard: Keyboard, qtbot: QtBot
) -> None:
    with desk.store.write() as tx:
        journal.record(tx, [an_entry()], desk.clock.read())
    keyboard.press(Qt.Key.Key_F6)
    panel = window.findChild(SyncPanel)
    assert panel is not None
    day = panel.findChild(QDateEdit)
    assert day is not None
    assert day.date() == QDate(2026, 11, 21)
    button(panel, "Comparer").click()
    wait_for(qtbot, lambda: "Code pour le support" in said(panel))
    assert "Ce jour-là : 1 créé, 0 confirmé, 1 en attente" in said(panel)
    assert "Le portail ne répond pas." in said(panel)


@pytest.mark.usefixtures("work")
def test_a_day_that_the_disk_does_not_give_can_be_asked_for_again(
    window: Window, keyboard: Keyboard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> OwnDay:
        raise DiskFailed(why="SQLITE_IOERR_READ")

    monkeypatch.setattr("sync.reconciliation.own_day", broken)
    keyboard.press(Qt.Key.Key_F6)
    panel = window.findChild(SyncPanel)
    assert panel is not None
    button(panel, "Comparer").click()
    wait_for(qtbot, lambda: "Le disque ne répond pas comme il faut" in said(panel))
    assert button(panel, "Comparer").isEnabled()


def test_what_is_compared_is_said_with_what_to_do() -> None:
    words = SyncWords()
    acts = tuple(Head(seq, "ab" * 32) for seq in range(1, 143))
    own = OwnDay("2026-11-21", acts, 142, {})
    assert words.compared(Reconciliation(own, 142)) == [
        "Ce jour-là : 142 créés, 142 confirmés, 0 en attente",
        "Le portail a les mêmes : 142.",
    ]
    differs = Reconciliation(own, 140, Difference(missing_there=(7, 8), other=(3,)))
    [gone, other] = words.compared(differs)[1:]
    assert gone == "Le portail ne les a plus : 7-8. Ce poste les renverra seul."
    assert other.startswith("Le portail en a d’autres à la même place : 3.")
    apart = Reconciliation(replace(own, apart={7: "broken"}), 141)
    assert words.compared(apart)[-1] == "1 acte mis de côté par le portail."
    alone = words.compared(Reconciliation(own, trouble=PortalBusy(5)))
    assert alone[1].startswith("Le portail est très demandé.")


def test_every_check_has_a_name_and_a_sentence() -> None:
    words = DiagnosisWords()
    facts: dict[str, str | int] = dict.fromkeys(("free_mb", "ms", "recorded", "waiting"), 1)
    facts["host"] = "portail.exemple"
    for check in Check:
        finding = Finding(check, Outcome.PASSED, facts=facts)
        assert words.name(check)
        assert words.sentence(finding).endswith(".")
        assert "{" not in words.sentence(finding)
        assert picture_of(finding) == "check"


@pytest.mark.parametrize(
    ("recorded", "said_"),
    [
        (0, "0 acte enregistré, 0 en attente d’envoi."),
        (1, "1 acte enregistré, 0 en attente d’envoi."),
        (142, "142 actes enregistrés, 0 en attente d’envoi."),
    ],
)
def test_acts_are_counted_as_people_count(recorded: int, said_: str) -> None:
    finding = Finding(Check.ACTS, Outcome.PASSED, facts={"recorded": recorded, "waiting": 0})
    assert DiagnosisWords().sentence(finding) == said_


def test_who_signed_is_said() -> None:
    error = TlsIntercepted(why="untrusted", issuer="Filtre SA")
    said_ = DiagnosisWords().sentence(Finding(Check.CERTIFICATE, Outcome.FAILED, error))
    assert "Certificat signé par : Filtre SA." in said_
