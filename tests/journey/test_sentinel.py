"""A person with unmistakable values registers, is synchronised and corrected.

Then every file that the devices wrote is searched for each of these values. The portal's own
database is not among them: it is the server's, on a disk that its operator encrypts.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible, QGuiApplication

from domain.acts import ActType, Author, Entry, Mode
from domain.dossier import correction
from domain.reorientation import unanswered
from kiosk.app import Kiosk, Options
from kiosk.journey import Journey
from kiosk.viewmodels.objection import ObjectionPage
from store import device, dossiers, journal
from store.clock import SystemClock
from sync.engine import run_round
from sync.transport import transport_of
from tests.builders import an_id
from tools import robot
from tools.demo.place import Place, Post
from tools.robot_clock import Clock
from tools.visitor import Persona, Visitor

ANSWERS = {
    "project": "Zqxjprojet, vraiment.",
    "family_name": "Zqxjnom",
    "first_name": "Zqxjprenom",
    "birth_date": "1987-06-05",
    "commune": "93066",
    "address": "12 rue Zqxjadresse",
    "phone": "0199007781",
    "email": "zqxj@sentinelle.fr",
}
CORRECTED = "Zqxjcorrige"
OBJECTION = "Zqxjdesaccord : je voudrais rester ici."
NIR = "295109912611193"
SENTINELS = (
    *("Zqxjprojet", "Zqxjnom", "Zqxjprenom", "1987-06-05", "Zqxjadresse"),
    *("99007781", "zqxj@sentinelle", CORRECTED, NIR[:13], "Zqxjdesaccord"),
)
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Place]:
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    place = Place(tmp_path / "place")
    with place.portal:
        place.enrol_devices()
        yield place


def _register(post: Post, receipts: Path) -> str:
    """At the real kiosk, by touch; the reference, once the portal has it."""
    clock = Clock()
    options = Options(post.data, post.key_file, QSize(1366, 768), receipts=receipts)
    kiosk = Kiosk(options, now_ms=clock)
    assert kiosk.start()
    assert kiosk.window is not None
    robot.wait_until(lambda: kiosk.journey is not None)
    assert kiosk.journey is not None
    service = kiosk.journey.sync
    persona = Persona("Zqxj", "fr", ANSWERS, {"93066": "93200"})
    visitor = Visitor(kiosk.window, persona, lambda _: None, clock)
    reference = visitor.register()
    _disagree(kiosk.window, kiosk.journey)
    visitor.leave()
    service.try_now()
    robot.wait_until(lambda: service.status is not None and service.status.waiting == 0)
    kiosk.close()
    return reference


def _disagree(window: robot.Window, journey: Journey) -> None:
    """In writing, at the kiosk."""
    objection = journey.pages["objection"]
    assert isinstance(objection, ObjectionPage)
    objection.type(OBJECTION)
    robot.tap(window, "Je ne suis pas d’accord")
    robot.tap(window, "Envoyer")
    robot.wait_until(lambda: bool(objection.property("recorded")))
    robot.settle(window)


def _correct(post: Post, reference: str) -> None:
    """At the counter: receive the dossier, find it, correct the name, add the NIR, send that."""
    with post.opened() as store:
        clock = SystemClock(store)
        with store.read() as tx:
            own = device.require(tx)
        with transport_of(own) as transport:
            assert run_round(store, transport, clock).trouble is None
            with store.read() as tx:
                (found,) = dossiers.search(tx, reference)
                seen = dossiers.load(tx, found.id)
            assert [act.body["words"] for act in unanswered(seen.usable)] == [OBJECTION]
            bodies = (correction(seen, "family_name", CORRECTED), correction(seen, "nir", NIR))
            entries = [
                Entry(
                    ActType.REGISTRATION_CORRECTED,
                    body,
                    found.id,
                    Author(an_id(1), "Nadia Exemple"),
                    Mode.COUNTER,
                )
                for body in bodies
            ]
            with store.write() as tx:
                journal.record(tx, entries, clock.read())
            assert run_round(store, transport, clock).status.waiting == 0


def _leaks(folder: Path) -> list[str]:
    """Sentinels that stand readable in a file, whatever its kind."""
    found = []
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            content = file.read_bytes()
            if file.suffix == ".pdf":
                pages = PdfReader(file).pages
                content += "".join(page.extract_text() for page in pages).encode()
            found += [
                f"{file.name}: {value}"
                for value in SENTINELS
                for encoding in ENCODINGS
                if value.lower().encode(encoding) in content.lower()
            ]
    return found


@pytest.mark.requirement("R133")
@pytest.mark.usefixtures("qapp")
def test_no_value_of_a_person_lies_in_the_clear_in_any_file(place: Place, tmp_path: Path) -> None:
    QAccessible.setActive(True)
    receipts = tmp_path / "receipts"
    reference = _register(place.kiosk, receipts)
    _correct(place.counter, reference)
    clipboard = QGuiApplication.clipboard().text()
    place.portal.stop()
    written = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert {".db", ".pdf"} <= {file.suffix for file in written}
    (place.folder / "portal").rename(tmp_path.parent / f"{tmp_path.name}-portal")
    assert _leaks(tmp_path) == []
    assert not any(value in clipboard for value in SENTINELS)


def test_the_search_for_leaks_finds_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "a.log").write_text("Monsieur ZQXJNOM", encoding="utf-16-le")
    assert set(_leaks(tmp_path)) == {"a.log: Zqxjnom"}
