"""What comes out of printers, what they say, and that no failure of theirs loses the proof."""

import socket
import stat
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from kiosk import code_paper
from kiosk.code_paper import CodePaper
from kiosk.languages import LANGUAGES
from kiosk.paper import sentence
from kiosk.printing import escpos, lines
from kiosk.printing.printer import Document, Outcome
from kiosk.printing.receipts import printer_at
from kiosk.printing.system import SystemPrinter
from kiosk.receipt import Receipt, pdf, strips
from kiosk.session import Page
from tests.kiosk.codes import read_code
from tests.kiosk.conftest import Opener
from tests.kiosk.receipt_printer import (
    COVER_OPEN,
    MUTE,
    PAPER_OUT,
    READY,
    NetworkPrinter,
    network_printer,
    picture,
    stopped_printer,
)
from tests.kiosk.test_proof import certify, register, seen
from tools import robot

CODE = "PP1:" + "ABCDEFG234" * 36
RECEIPT = Receipt(
    reference="K7F42-QXM8P",
    code=CODE,
    at=datetime(2026, 11, 22, 10, 30).astimezone(),
    site="Mairie de Torcy",
    team="Mission Locale",
    phone="01 99 00 12 34",
    opening="",
    language="ar",
    told={},
)


def test_the_hours_of_a_place_begin_a_sentence_on_paper() -> None:
    assert sentence("du lundi au vendredi, de 9 h à 17 h") == "Du lundi au vendredi, de 9 h à 17 h"
    assert sentence("") == ""


@pytest.fixture
def printer() -> Iterator[NetworkPrinter]:
    with network_printer() as running:
        yield running


def drawn(receipt: Receipt = RECEIPT) -> Document:
    return Document(partial(pdf, receipt), partial(strips, receipt))


def put(printer: NetworkPrinter, receipt: Receipt = RECEIPT) -> Outcome:
    return printer_at(printer.address).put(drawn(receipt))


@pytest.mark.usefixtures("qapp")
def test_the_strip_is_the_same_each_time_and_its_code_can_be_read(printer: NetworkPrinter) -> None:
    assert put(printer) is Outcome.SENT
    first, printer.printed = printer.printed, b""
    assert put(printer) is Outcome.SENT
    assert printer.printed == first
    strip = picture(first)
    assert strip.width() == 576  # the 72 mm that a printer of 80 mm reaches
    assert read_code(strip) == CODE


@pytest.mark.usefixtures("qapp")
def test_a_strip_has_room_for_every_language(printer: NetworkPrinter) -> None:
    heights = set()
    for spoken in LANGUAGES:
        printer.printed = b""
        assert put(printer, replace(RECEIPT, language=spoken.code)) is Outcome.SENT
        strip = picture(printer.printed)
        assert read_code(strip) == CODE
        heights.add(strip.height() // 8)  # millimetres
    assert min(heights) > 80
    assert max(heights) < 200


@pytest.mark.usefixtures("qapp")
def test_a_long_code_of_an_interview_put_aside_stays_whole_on_the_strip(
    printer: NetworkPrinter,
) -> None:
    carried = "PPR:" + "ABCDEFG234" * 150
    aside = CodePaper("ABCD-EFGH", date(2026, 11, 22), "bn", RECEIPT.site, "", "", carried)
    paper = Document(partial(code_paper.pdf, aside), partial(code_paper.strips, aside))
    assert printer_at(printer.address).put(paper) is Outcome.SENT
    assert read_code(picture(printer.printed)) == carried


@pytest.mark.usefixtures("qapp")
def test_a_device_file_is_written_as_it_is(tmp_path: Path, printer: NetworkPrinter) -> None:
    file = tmp_path / "lp0"
    file.touch()
    assert printer_at(str(file)).put(drawn()) is Outcome.SENT
    assert put(printer) is Outcome.SENT
    assert read_code(picture(file.read_bytes().removeprefix(b"\x10\x04\x02"))) == CODE


@pytest.mark.parametrize(
    ("answers", "outcome"),
    [(PAPER_OUT, Outcome.PAPER), (COVER_OPEN, Outcome.COVER), (MUTE, Outcome.SENT)],
)
@pytest.mark.usefixtures("qapp")
def test_a_printer_says_why_it_does_not_print(
    printer: NetworkPrinter, answers: dict[bytes, bytes], outcome: Outcome
) -> None:
    printer.answers = answers
    assert put(printer) is outcome
    printer.settle()
    assert printer_at(printer.address).state() == ("ready" if outcome is Outcome.SENT else outcome)
    assert bool(printer.printed) is (outcome is Outcome.SENT)


@pytest.mark.usefixtures("qapp")
def test_paper_that_ends_in_the_middle_is_noticed(printer: NetworkPrinter) -> None:
    printer.paper_for = 4
    assert put(printer) is Outcome.PAPER
    assert printer.printed
    assert not printer.kept, "it comes out when somebody brings paper"


@pytest.mark.usefixtures("qapp")
def test_what_another_job_left_in_a_printer_does_not_come_out(printer: NetworkPrinter) -> None:
    printer.kept, printer.answers = b"somebody's receipt", PAPER_OUT
    assert put(printer) is Outcome.PAPER
    assert not printer.kept


@pytest.mark.parametrize("answers", [False, True])
@pytest.mark.usefixtures("qapp")
def test_what_a_printer_does_not_take_comes_out_for_nobody_later(
    monkeypatch: pytest.MonkeyPatch, *, answers: bool
) -> None:
    """One that has stopped: the system must not keep the rest until it goes on."""
    monkeypatch.setattr(lines, "_SEND_S", 0.5)
    with stopped_printer(answers=answers) as stopped:
        assert printer_at(stopped.address).put(drawn()) is Outcome.FAILED
        whole = len(escpos.document(strips(RECEIPT)))
        assert 0 < len(stopped.goes_on()) < whole // 2


@pytest.mark.parametrize("language", ["fr", "ar", "bn"])
def test_rights_and_proposal_are_on_the_strip_whole_and_it_is_cut_once(
    open_kiosk: Opener, printer: NetworkPrinter, language: str
) -> None:
    site = open_kiosk(before=certify, printer=printer.address)
    site.reach_check()
    site.kiosk.shell.askLanguage()
    site.kiosk.shell.speak(language)
    site.journey.registration.submit()
    robot.wait_until(lambda: site.kiosk.shell.session.page is Page.DONE)
    robot.wait_until(lambda: site.journey.press.property("state") == "offered")
    robot.press(site.window, QCoreApplication.translate("DoneScreen", "Imprimer le reçu"))
    robot.wait_until(lambda: site.journey.press.property("state") == Outcome.SENT)
    strip = picture(printer.printed)  # each piece as wide and high as it says
    assert strip.width() == 576
    assert read_code(strip) == seen(site)
    bare = strips(replace(RECEIPT, language=language))
    assert strip.height() > sum(each.height() for each in bare) + 60 * 8  # 60 mm of it
    if language != "ar":  # whose lines begin where those of French end
        edges = [
            [strip.pixelColor(x, y).lightness() for x in (0, 575)] for y in range(strip.height())
        ]
        assert all(right or not left for left, right in edges), "a line is cut at its end"
    assert printer.printed.count(b"\x1dVB\x00") == 1


@pytest.mark.usefixtures("qapp")
def test_nobody_there_is_told_at_once(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        address = f"tcp://127.0.0.1:{gone.getsockname()[1]}"
    for unplugged in (address, str(tmp_path / "lp0")):
        assert printer_at(unplugged).put(drawn()) is Outcome.FAILED


Cups = Callable[[Mapping[str, str]], Path]


@pytest.fixture
def cups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Cups:
    """A printing system of three commands, which note what they are asked; gives the notes."""
    folder, notes = tmp_path / "bin", tmp_path / "asked"
    folder.mkdir()

    def made(says: Mapping[str, str]) -> Path:
        for name in ("lp", "lpstat", "cancel"):
            said = says.get(name, "")
            script = f'#!/bin/sh\necho {name} "$@" >> {notes}\ncat > /dev/null\n{said}\n'
            (folder / name).write_text(script)
            (folder / name).chmod(stat.S_IRWXU)
        return notes

    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    return made


TAKEN = 'echo "request id is one-7 (0 file(s))"'


@pytest.mark.parametrize(
    ("says", "outcome"),
    [
        ({"lp": TAKEN}, Outcome.SENT),
        ({"lp": "exit 1"}, Outcome.FAILED),
        ({"lp": TAKEN, "lpstat": "echo one-7; echo Alerts: media-empty-error"}, Outcome.PAPER),
        ({"lp": TAKEN, "lpstat": "echo one-7; echo Alerts: cover-open"}, Outcome.COVER),
        ({"lp": TAKEN, "lpstat": "echo one-7"}, Outcome.FAILED),
    ],
    ids=["printed", "spool full", "no paper", "open", "silent"],
)
@pytest.mark.usefixtures("qapp")
def test_nothing_stays_in_the_spool(cups: Cups, says: Mapping[str, str], outcome: Outcome) -> None:
    notes = cups(says)
    printer = SystemPrinter()
    printer.leave()  # so that a job that waits is given up at the first look
    assert printer.put(drawn()) is outcome
    asked = notes.read_text().splitlines()
    assert ("cancel -x one-7" in asked) is (says["lp"] == TAKEN)
    assert RECEIPT.reference not in notes.read_text()


SAID = {
    Outcome.PAPER: "Il n’y a plus de papier. Prenez cet écran en photo.",
    Outcome.COVER: "L’imprimante est ouverte. Prenez cet écran en photo.",
    Outcome.SENT: "Le reçu est parti vers l’imprimante.",
}


@pytest.mark.requirement("R133")
def test_without_paper_the_proof_stays_and_is_printed_later(
    open_kiosk: Opener, printer: NetworkPrinter
) -> None:
    printer.answers = PAPER_OUT
    site = open_kiosk(before=certify, printer=printer.address)
    register(site)
    proof = seen(site)
    site.tap("Imprimer le reçu")
    site.wait_for(SAID[Outcome.PAPER])
    assert seen(site) == proof
    printer.answers = COVER_OPEN
    site.tap("Imprimer à nouveau")
    site.wait_for(SAID[Outcome.COVER])
    printer.answers = READY
    site.tap("Imprimer à nouveau")
    site.wait_for(SAID[Outcome.SENT])
    assert read_code(picture(printer.printed)) == proof


def test_what_a_printer_says_too_late_is_for_nobody(
    open_kiosk: Opener, printer: NetworkPrinter
) -> None:
    """The person left while it printed: the next one is not told that there is no paper."""
    printer.answers = PAPER_OUT
    site = open_kiosk(printer=printer.address)
    press = site.journey.press
    robot.wait_until(lambda: press.property("state") == "offered")
    site.enter()
    told: list[str] = []

    def mended() -> list[QImage]:
        printer.answers = READY
        return strips(RECEIPT)

    press.changed.connect(lambda: told.append(press.property("state")))
    press.put(drawn())
    site.kiosk.shell.erase()
    press.put(Document(bytes, mended))
    robot.wait_until(lambda: told[-1] not in {"offered", "going on"})
    assert told == ["going on", "offered", "going on", "sent"]
