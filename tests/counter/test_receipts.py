"""A receipt that somebody shows is verified at the desk: by its scanner, wherever the cursor is."""

from dataclasses import replace
from datetime import date

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from counter.desk import Desk
from counter.windows.receipt_reader import ReceiptReader
from counter.windows.results import ResultsPage
from counter.windows.work_area import WorkArea
from counter.words.receipt import contents_text, mark, meaning_text, title_text
from qtkit.theme import tokens
from resources.files import path
from store import device, notices
from sync.proof import certificate, receipt
from sync.proof.certificate import Certificate
from sync.proof.receipt import Statement
from sync.proof.verification import Standing, Verified
from sync.signature import public_key_text
from tests.builders import NOON, a_reference, an_id
from tests.counter.driving import has_focus, said, shown, wait_for
from tests.counter.test_screens import picture
from tools.contrast import contrast
from tools.keyboard import Keyboard

READABLE = 4.5  # WCAG 1.4.3
HALF = 127
PORTAL = Ed25519PrivateKey.from_private_bytes(b"p" * 32)
KIOSK = Ed25519PrivateKey.from_private_bytes(b"k" * 32)
SAID = Statement(a_reference(7), NOON, an_id(3))
HOLDER = Certificate(
    KIOSK.public_key().public_bytes_raw(), "Mairie de Torcy", date(2027, 2, 1), False
)
RECEIPT = receipt.write(SAID, KIOSK, certificate.issue(SAID.device, HOLDER, PORTAL))


@pytest.fixture
def desk(desk: Desk) -> Desk:
    """A desk of the portal that certified the kiosk."""
    known = replace(desk.device, pack_key=public_key_text(PORTAL.public_key()))
    with desk.store.write() as tx:
        device.enrolled(tx, known)
    return replace(desk, device=known)


def reader(work: WorkArea, qtbot: QtBot) -> ReceiptReader:
    return shown(qtbot, lambda: work.findChild(ReceiptReader), ReceiptReader)


@pytest.mark.parametrize("end", ["\n", ""], ids=["enter", "no enter"])
def test_a_receipt_scanned_into_the_search_is_verified_not_searched(
    end: str, work: WorkArea, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.press(Qt.Key.Key_F3)
    keyboard.type(f"{RECEIPT}{end}")
    window = reader(work, qtbot)
    wait_for(qtbot, lambda: window.standing is Standing.GENUINE)
    told = said(window)
    for part in ("Reçu authentique", SAID.reference, "21 novembre 2026", "Mairie de Torcy"):
        assert part in told
    keyboard.press(Qt.Key.Key_Escape)
    assert work.page is not None
    assert not isinstance(work.page, ResultsPage)


def test_one_receipt_after_the_other_and_on_to_the_dossier(
    work: WorkArea, desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.press(Qt.Key.Key_F11)
    window = reader(work, qtbot)
    wait_for(qtbot, lambda: has_focus(window.field))
    keyboard.type(f"{RECEIPT[:-9]}\n")
    wait_for(qtbot, lambda: "Reçu incomplet" in said(window))
    assert SAID.reference not in said(window)
    keyboard.type(f"{RECEIPT}\n")
    wait_for(qtbot, lambda: SAID.reference in said(window))
    with desk.store.write() as tx:
        notices.note(tx, "", [], {SAID.device: NOON.date()})
    keyboard.type(f"{RECEIPT}\n")
    wait_for(qtbot, lambda: "Borne bloquée depuis le 21 novembre 2026" in said(window))
    keyboard.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    shown(qtbot, lambda: work.page, ResultsPage)
    assert SAID.reference in [field.text() for field in work.findChildren(QLineEdit)]


@pytest.mark.parametrize("standing", Standing)
def test_every_answer_has_its_words(standing: Standing) -> None:
    found = Verified(standing, SAID, replace(HOLDER, training=True))
    assert title_text(found)
    assert meaning_text(found)
    assert "personne ne s’est inscrit" in contents_text(found)
    assert not contents_text(Verified(standing))


def test_no_two_answers_look_alike_and_each_is_seen_without_its_colour() -> None:
    marks = [mark(Verified(each)) for each in Standing]
    drawings = {path(f"icons/ink/{name}.svg").read_bytes() for name, _ in marks}
    assert len(drawings) == len(Standing)
    colours = tokens().colours
    for _, colour in marks:
        assert contrast(colours[colour], colours["surface"]) >= READABLE


def test_the_mark_is_shown_beside_the_words(
    work: WorkArea, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.press(Qt.Key.Key_F11)
    window = reader(work, qtbot)
    keyboard.type(f"{RECEIPT}\n")
    wait_for(qtbot, lambda: window.standing is Standing.GENUINE)
    good = shape(window)
    keyboard.type("PP1:ABC\n")
    wait_for(qtbot, lambda: window.standing is Standing.UNREADABLE)
    picture(window, "receipt-unreadable")
    assert shape(window) != good


def shape(window: ReceiptReader) -> list[bool]:
    """Where the mark has ink, whatever its colour."""
    [drawn] = [
        label.pixmap().toImage()
        for label in window.findChildren(QLabel)
        if not label.pixmap().isNull()
    ]
    points = ((x, y) for y in range(drawn.height()) for x in range(drawn.width()))
    return [drawn.pixelColor(x, y).alpha() > HALF for x, y in points]
