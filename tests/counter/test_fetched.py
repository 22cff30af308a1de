"""What another device left at the portal is fetched when somebody opens it: papers, interviews."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from counter.desk import Desk
from counter.reception import Reception
from counter.registration import Registration
from counter.windows.dossier_page import DossierPage
from counter.windows.picture import PictureDialog
from counter.windows.registration_page import RegistrationPage
from counter.windows.take_up import TakeUp
from counter.windows.work_area import WorkArea
from counter.writing import author_of
from domain.acts import Mode
from domain.documents.attached import PaperKind, describe
from domain.questionnaire import Layer
from store import agents, code_lock, device, documents, dossiers, paused
from store.code_lock import CodeLock
from store.drafts import Draft
from store.keys import database_key
from store.paused import Paused
from tests import faults
from tests.builders import an_id
from tests.counter.conftest import AGENT, PASSWORD
from tests.counter.driving import cells, open_found, said, shown, wait_for
from tests.counter.people import ANSWERS, VERSION
from tests.counter.test_attached import drawn, find, papers
from tests.faults import Meddler
from tests.portal.nursery import Nursery
from tests.portal.running import Portal, running_portal
from tests.stores import open_store
from tests.sync.machines import Machine, about_somebody, enrolled
from tools.keyboard import Keyboard

BEGUN = {key: given for key, given in ANSWERS.items() if key != "rights"}


@pytest.fixture(scope="module")
def portal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Portal]:
    folder = tmp_path_factory.mktemp("portal")
    with Nursery() as nursery, running_portal(nursery, folder) as running:
        yield running


@pytest.fixture
def other(portal: Portal, tmp_path: Path) -> Iterator[Machine]:
    """Another desk, of the same site."""
    with open_store(tmp_path / "other", database_key("other", tmp_path / "key")) as memory:
        yield enrolled(memory, portal, portal.code(portal.add_site()))


@pytest.fixture
def desk(request: pytest.FixtureRequest, desk: Desk, tmp_path: Path) -> Iterator[Desk]:
    """The desk; where a test asks for another one at a portal, one that is enrolled there."""
    if not {"other", "kiosk"} & set(request.fixturenames):
        yield desk
        return
    portal: Portal = request.getfixturevalue("portal")
    other: Machine = request.getfixturevalue("other")
    with open_store(tmp_path / "here", database_key("here", tmp_path / "key")) as memory:
        own = enrolled(memory, portal, portal.code(other.identity.site))
        with memory.write() as tx:
            agents.add(tx, AGENT, PASSWORD)
        yield replace(desk, store=memory, clock=own.clock, device=own.identity)


def left_elsewhere(other: Machine, photo: bytes) -> str:
    """A photo that another desk attached to somebody's dossier."""
    [act] = other.record(about_somebody())
    described = describe(photo, PaperKind.CERTIFICATE)
    with other.store.write() as tx:
        now = other.clock.read()
        documents.attach(tx, str(act.dossier), described, photo, author_of(AGENT), now)
    other.complete_round()
    return described.digest


def awaited(work: WorkArea, reception: Reception, keyboard: Keyboard, qtbot: QtBot) -> DossierPage:
    """The dossier of the other desk, once a round has brought it."""
    wait_for(qtbot, lambda: brought(reception))
    return open_found(work, keyboard, qtbot, "zoé")


def brought(reception: Reception) -> bool:
    """Whether it is here. If not, a round is due: the one under way may have begun before."""
    reception._sync.try_now()  # noqa: SLF001 - which does nothing while one runs
    with reception.desk.store.read() as tx:
        return bool(dossiers.search(tx, "zoé"))


def test_what_lies_elsewhere_is_fetched_when_it_is_opened(
    other: Machine,
    desk: Desk,
    work: WorkArea,
    reception: Reception,
    keyboard: Keyboard,
    qtbot: QtBot,
) -> None:
    photo = drawn()
    digest = left_elsewhere(other, photo)
    page = awaited(work, reception, keyboard, qtbot)
    dialog = papers(page, keyboard, qtbot)
    wait_for(qtbot, lambda: "pas encore ici" in str(cells(dialog.table)))
    keyboard.type("\n")
    find(qtbot, dialog, PictureDialog)
    with desk.store.read() as tx:
        assert documents.read(tx, digest) == photo
    keyboard.press(Qt.Key.Key_Escape)
    wait_for(qtbot, lambda: cells(dialog.table)[0][-1] == "ici")


def test_escape_stops_a_fetch_and_the_next_one_goes_on(
    other: Machine,
    desk: Desk,
    work: WorkArea,
    reception: Reception,
    keyboard: Keyboard,
    qtbot: QtBot,
) -> None:
    """Nothing hangs, nothing of it is shown later, and no thread is left (`tests/conftest.py`)."""
    photo = drawn()
    digest = left_elsewhere(other, photo)
    page = awaited(work, reception, keyboard, qtbot)
    dialog = papers(page, keyboard, qtbot)
    wait_for(qtbot, lambda: "pas encore ici" in str(cells(dialog.table)))
    port = int(desk.device.portal_url.rpartition(":")[2])
    with Meddler(port) as between:
        with desk.store.write() as tx:
            device.enrolled(tx, replace(desk.device, portal_url=between.url))
        between.planned.append(faults.silence)
        keyboard.type("\n")
        wait_for(qtbot, lambda: bool(between.seen))
        keyboard.press(Qt.Key.Key_Escape)
        wait_for(qtbot, lambda: "Arrêté" in said(dialog))
        assert dialog.isVisible()
        with desk.store.write() as tx:
            device.enrolled(tx, desk.device)
    keyboard.type("\n")
    find(qtbot, dialog, PictureDialog)
    with desk.store.read() as tx:
        assert documents.read(tx, digest) == photo


@pytest.fixture
def kiosk(
    portal: Portal, other: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Machine]:
    """A kiosk of the site, at which somebody has said nearly everything and put it aside."""
    monkeypatch.setattr(code_lock, "_MEMORY_KIB", 32)
    with open_store(tmp_path / "kiosk", database_key("kiosk", tmp_path / "key")) as memory:
        machine = enrolled(memory, portal, portal.code(other.identity.site, "kiosk"))
        now = machine.clock.read()
        layers = (Layer("registration", VERSION),)
        draft = Draft(an_id(7), now.corrected, "ar", Mode.KIOSK, BEGUN, layers)
        with memory.write() as tx:
            lock = CodeLock.of("K7F4QX9M", machine.identity.site)
            paused.put_aside(tx, Paused(draft, "rights", now), lock)
        machine.complete_round()
        yield machine


@pytest.mark.requirement("R004")
def test_what_was_begun_at_a_kiosk_goes_on_by_its_code_alone(
    kiosk: Machine, work: WorkArea, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.press(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    window = find(qtbot, work, TakeUp)
    keyboard.type("K7F4 QX9N\n")
    wait_for(qtbot, lambda: "n’ouvre rien" in said(window))
    keyboard.type("k7f4 qx9m\n")
    page = shown(qtbot, lambda: work.page, RegistrationPage)
    registration = page.findChild(Registration)
    assert registration is not None
    assert dict(registration.interview.answers) == BEGUN
    kiosk.complete_round()
    with kiosk.store.read() as tx:
        assert paused.lying(tx) == []
