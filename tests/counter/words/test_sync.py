"""How the exchange with the portal stands, in words."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from counter.desk import Desk
from counter.windows.sync_panel import SyncLine, SyncPanel
from counter.windows.window import Window
from counter.words.sentences import sentence, sentence_with_code
from counter.words.sync import SyncWords, picture_of
from domain.errors import AppError
from store import packs
from store.errors import DiskFull, LoginTaken, UnknownDossier
from store.journal import Counts
from store.packs import Offer
from sync.errors import Trouble
from sync.status import SyncStatus
from sync.support_codes import support_code
from tests.builders import NOON
from tests.counter.driving import said, wait_for
from tools.keyboard import Keyboard

TODAY = NOON.astimezone().date()
OFFLINE = "portal_unreachable"
NEVER = SyncStatus(0, None, None, None)
UP_TO_DATE = SyncStatus(0, NOON, None, None)
WAITING = SyncStatus(3, NOON, None, None)
ALONE = SyncStatus(0, NOON, NOON - timedelta(minutes=108), OFFLINE)
ALONE_WAITING = SyncStatus(1, None, NOON - timedelta(minutes=108), OFFLINE)
REVOKED = SyncStatus(2, NOON, NOON - timedelta(days=1), "device_revoked")
TEN_TWELVE = (NOON - timedelta(minutes=108)).astimezone().strftime("%H\u00a0h\u00a0%M")


@pytest.mark.parametrize(
    ("status", "text", "picture"),
    [
        (None, "Pas encore d’envoi", "waiting"),
        (NEVER, "Pas encore d’envoi", "waiting"),
        (UP_TO_DATE, "À jour", "synced"),
        (WAITING, "3 en attente", "waiting"),
        (ALONE, f"Hors ligne depuis {TEN_TWELVE}", "offline"),
        (ALONE_WAITING, f"Hors ligne depuis {TEN_TWELVE}, 1 en attente", "offline"),
        (REVOKED, "Envoi arrêté depuis 20 novembre 2026, ", "warning"),
    ],
)
def test_in_short(status: SyncStatus | None, text: str, picture: str) -> None:
    assert SyncWords().in_short(status, TODAY).startswith(text)
    assert picture_of(status) == picture


def _troubles(kind: type[AppError] = Trouble) -> list[str]:
    return [kind.code, *(code for sub in kind.__subclasses__() for code in _troubles(sub))]


@pytest.mark.parametrize("trouble", sorted(set(_troubles()) - {"trouble"}))
def test_every_trouble_is_explained(trouble: str) -> None:
    text = SyncWords().explanation(SyncStatus(0, None, NOON, trouble))
    assert text.endswith(".")
    assert "{" not in text


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (DiskFull(), "Libérez de la place, puis recommencez"),
        (LoginTaken(login="awa"), "Choisissez-en un autre."),
        (UnknownDossier(dossier=""), "F6, puis «\u00a0Essayer maintenant\u00a0»."),
    ],
)
def test_staff_is_told_what_to_do_next(error: AppError, says: str) -> None:
    assert says in sentence(error)
    assert sentence_with_code(error).endswith(f"{support_code(error)}.")
    assert says in SyncWords().explanation(SyncStatus(0, None, NOON, error.code))


def test_reconciliation() -> None:
    words = SyncWords()
    assert words.reconciliation(Counts(142, 142)) == "142 créés, 142 confirmés, 0 en attente"
    assert words.reconciliation(Counts(1, 0)) == "1 créé, 0 confirmé, 1 en attente"


@pytest.mark.usefixtures("work")
def test_details_open_with_a_key_and_block_nothing(
    window: Window, keyboard: Keyboard, qtbot: QtBot
) -> None:
    line = window.findChild(SyncLine)
    assert line is not None
    assert line.isVisible()
    keyboard.press(Qt.Key.Key_F6)
    panel = window.findChild(SyncPanel)
    assert panel is not None
    assert not panel.isModal()
    wait_for(qtbot, lambda: "0 créé, 0 confirmé, 0 en attente" in said(panel))
    assert "pas utilisé" not in said(panel)


@pytest.mark.usefixtures("work")
def test_a_pack_that_was_refused_is_named_to_the_staff_until_a_newer_one_is_there(
    desk: Desk, window: Window, keyboard: Keyboard, qtbot: QtBot
) -> None:
    refused = Offer("0" * 64, "registration", 10, 1)
    with desk.store.write() as tx:
        packs.refuse(tx, refused, "signature", "not of the publisher", NOON)
    keyboard.press(Qt.Key.Key_F6)
    panel = window.findChild(SyncPanel)
    assert panel is not None
    wait_for(qtbot, lambda: "pas utilisé : registration 10 (signature). Ce qui" in said(panel))
    with desk.store.write() as tx:
        packs.install(tx, replace(refused, digest="1" * 64, version=11), b"", NOON)
    panel.open_beside()
    wait_for(qtbot, lambda: "pas utilisé" not in said(panel))
