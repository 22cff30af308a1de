"""Documents of a dossier: added, told, opened from here or from the portal, and taken off."""

import os
import random
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from counter.desk import Desk
from counter.windows.attach import AttachDialog, DetachDialog
from counter.windows.attached import AttachedDialog
from counter.windows.dossier_page import DossierPage
from counter.windows.picture import PictureDialog
from counter.windows.work_area import WorkArea
from counter.words.attached import size_text
from domain.acts import ActType
from domain.documents.attached import MOST_BYTES
from store import documents
from tests.counter.conftest import AGENT
from tests.counter.driving import cells, go_on, open_found, said, wait_for
from tests.counter.people import a_day, own_acts
from tests.counter.test_screens import picture
from tools.keyboard import Keyboard

CTRL = Qt.KeyboardModifier.ControlModifier
PDF = b"%PDF-1.7\n" + random.Random(7).randbytes(400_000)


def drawn(form: bytes = b"PNG", width: int = 900) -> bytes:
    """A photo, as a camera makes one."""
    image = QImage(width, 600, QImage.Format.Format_RGB32)
    image.fill(QColor("seagreen"))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, form).write(image)
    return bytes(buffer.data().data())


def find(qtbot: QtBot, where: QWidget, kind: type[QWidget]) -> QWidget:
    wait_for(qtbot, lambda: where.findChild(kind) is not None)
    found = where.findChild(kind)
    assert isinstance(found, QWidget)
    return found


@pytest.fixture
def page(work: WorkArea, desk: Desk, keyboard: Keyboard, qtbot: QtBot) -> DossierPage:
    a_day(desk)
    return open_found(work, keyboard, qtbot, "aminata")


def papers(page: DossierPage, keyboard: Keyboard, qtbot: QtBot) -> AttachedDialog:
    keyboard.press(Qt.Key.Key_D, CTRL)
    dialog = find(qtbot, page, AttachedDialog)
    assert isinstance(dialog, AttachedDialog)
    return dialog


def answer(qtbot: QtBot, dialog: AttachedDialog, file: Path) -> None:
    """Name a file in the window that Qt has for it."""
    asking = find(qtbot, dialog, QFileDialog)
    name, buttons = asking.findChild(QLineEdit), asking.findChild(QDialogButtonBox)
    assert isinstance(name, QLineEdit)
    assert isinstance(buttons, QDialogButtonBox)
    name.setText(str(file))
    buttons.buttons()[0].click()


def choose(dialog: AttachedDialog, keyboard: Keyboard, qtbot: QtBot, file: Path) -> AttachDialog:
    """Ctrl+J, and a file."""
    keyboard.press(Qt.Key.Key_J, CTRL)
    answer(qtbot, dialog, file)
    adding = find(qtbot, dialog, AttachDialog)
    assert isinstance(adding, AttachDialog)
    return adding


def attach(
    dialog: AttachedDialog, keyboard: Keyboard, qtbot: QtBot, file: Path, typed: str
) -> None:
    choose(dialog, keyboard, qtbot, file)
    before = len(dialog.papers)
    keyboard.type(typed)
    go_on(keyboard)
    wait_for(qtbot, lambda: len(dialog.papers) == before + 1)
    wait_for(qtbot, lambda: dialog.findChild(AttachDialog) is None)


def a_file(folder: Path, data: bytes) -> Path:
    file = folder / "scan"
    file.write_bytes(data)
    return file


def test_is_added_told_shown_and_taken_off(
    page: DossierPage, desk: Desk, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path
) -> None:
    data = drawn()
    dialog = papers(page, keyboard, qtbot)
    wait_for(qtbot, lambda: "pas encore de document" in said(dialog))
    attach(dialog, keyboard, qtbot, a_file(tmp_path, data), "1\trecto")
    act = own_acts(desk)[-1]
    assert (act.type, act.body["kind"], act.body["title"]) == (
        ActType.DOCUMENT_ATTACHED,
        "identity",
        "recto",
    )
    [row] = cells(dialog.table)
    assert row[0] == "Pièce d’identité – recto"
    assert row[2:] == [AGENT.name, size_text(len(data)), "à envoyer"]
    keyboard.type("\n")
    find(qtbot, dialog, PictureDialog)
    keyboard.press(Qt.Key.Key_Escape)
    wait_for(qtbot, lambda: dialog.findChild(PictureDialog) is None)

    keyboard.press(Qt.Key.Key_R, CTRL)
    find(qtbot, dialog, DetachDialog)
    go_on(keyboard)
    wait_for(qtbot, lambda: dialog.papers == ())
    assert own_acts(desk)[-1].body == {"attached": act.id}
    wait_for(qtbot, lambda: "Document retiré" in str(cells(page.timeline)[0]))
    told = [what.split("\n")[0] for _, what in cells(page.timeline)[:2]]
    assert told == [
        "Document retiré : Pièce d’identité – recto",
        "Document ajouté : Pièce d’identité – recto",
    ]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "Ce fichier est vide"),
        (b"MZ" + bytes(100), "ni un PDF ni une photo"),
        (b"%PDF-" + bytes(MOST_BYTES), "trop grand : 10\u00a0Mo au plus"),
    ],
    ids=["empty", "program", "large"],
)
def test_what_cannot_be_a_document_is_told_and_nothing_is_recorded(
    page: DossierPage, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path, data: bytes, why: str
) -> None:
    dialog = papers(page, keyboard, qtbot)
    adding = choose(dialog, keyboard, qtbot, a_file(tmp_path, data))
    keyboard.type("\n")
    assert "un chiffre choisit" in said(adding)
    keyboard.type("4\n")
    wait_for(qtbot, lambda: why in said(adding))
    assert dialog.papers == ()


@pytest.mark.skipif(os.name != "posix", reason="takes the file away while it is chosen")
def test_a_stick_that_was_pulled_is_told(
    page: DossierPage, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path
) -> None:
    file = a_file(tmp_path, PDF)
    adding = choose(papers(page, keyboard, qtbot), keyboard, qtbot, file)
    file.unlink()
    keyboard.type("4\n")
    wait_for(qtbot, lambda: "ne peut pas être lu" in said(adding))


def test_a_pdf_leaves_as_a_copy_and_it_is_said_that_nothing_protects_it(
    page: DossierPage, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = papers(page, keyboard, qtbot)
    attach(dialog, keyboard, qtbot, a_file(tmp_path, PDF), "4")
    wait_for(qtbot, lambda: "n’est plus protégée" in said(dialog))
    keyboard.type("\n")
    answer(qtbot, dialog, tmp_path / "copie.pdf")
    wait_for(qtbot, lambda: "La copie est enregistrée" in said(dialog))
    assert (tmp_path / "copie.pdf").read_bytes() == PDF


def test_a_picture_that_is_none_is_told(
    page: DossierPage, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = papers(page, keyboard, qtbot)
    attach(dialog, keyboard, qtbot, a_file(tmp_path, b"RIFF" + bytes(4) + b"WEBP" + bytes(90)), "1")
    keyboard.type("\n")
    wait_for(qtbot, lambda: "ne peut pas être montrée" in said(dialog))


@pytest.mark.parametrize("form", [b"JPEG", b"WEBP"])
def test_photos_of_all_forms_are_shown(
    page: DossierPage, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path, form: bytes
) -> None:
    dialog = papers(page, keyboard, qtbot)
    attach(dialog, keyboard, qtbot, a_file(tmp_path, drawn(form)), "1")
    keyboard.type("\n")
    seen = find(qtbot, dialog, PictureDialog)
    assert isinstance(seen, PictureDialog)
    assert seen.picture.pixmap().width() == 900


def test_how_far_it_is_at_the_portal_is_told(
    page: DossierPage, desk: Desk, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = papers(page, keyboard, qtbot)
    attach(dialog, keyboard, qtbot, a_file(tmp_path, PDF), "4")
    digest = dialog.papers[0].attached.document.digest

    def told(held: int, *, whole: bool = False) -> str:
        with desk.store.write() as tx:
            documents.note_held(tx, digest, held, whole=whole)
        before = cells(dialog.table)
        dialog.refresh()
        wait_for(qtbot, lambda: cells(dialog.table) != before)
        return cells(dialog.table)[0][-1]

    assert told(len(PDF) // 2 + 1) == "envoi en cours : 50\u00a0%"
    assert told(len(PDF), whole=True) == "envoyé au portail"


def test_every_text_fits(
    page: DossierPage, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path
) -> None:
    picture(page.window(), "20-dossier-with-documents")
    dialog = papers(page, keyboard, qtbot)
    attach(dialog, keyboard, qtbot, a_file(tmp_path, drawn(width=1600)), "2\tvalable jusqu’en mai")
    choose(dialog, keyboard, qtbot, a_file(tmp_path, PDF))
    picture(dialog.findChild(AttachDialog), "21-attach")
    keyboard.type("4")
    go_on(keyboard)
    wait_for(qtbot, lambda: len(dialog.papers) == 2)
    picture(dialog, "22-documents")
    keyboard.press(Qt.Key.Key_Down)
    wait_for(qtbot, lambda: "n’est plus protégée" in said(dialog))
    picture(dialog, "23-documents-pdf")
    keyboard.press(Qt.Key.Key_R, CTRL)
    picture(dialog.findChild(DetachDialog), "24-detach")
    keyboard.press(Qt.Key.Key_Escape)
    keyboard.press(Qt.Key.Key_Up)
    keyboard.type("\n")
    picture(find(qtbot, dialog, PictureDialog), "25-picture")
