"""« Continuer plus tard »: a code, and the same interview again at the same place."""

import logging
from dataclasses import replace
from datetime import UTC, datetime
from typing import NoReturn

import pytest
from PySide6.QtCore import QTimer

from kiosk.speech.reading import Reader
from store import code_lock, device, drafts, handover, paused
from store.code_lock import CodeLock
from store.errors import DiskFull
from store.paused import Paused
from store.tables import Base
from tests.builders import a_stamp
from tests.conftest import ExpectLog
from tests.kiosk.codes import read_code
from tests.kiosk.conftest import Opener, Site, field
from tests.kiosk.test_bad_days import FULL
from tests.kiosk.test_interrupted import RESUME, begin
from tests.kiosk.test_privacy import SENTINEL, everything_told
from tools import robot
from tools.visitor import START

LATER = "Continuer plus tard"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a code costs to try is looked at in `tests/store`: here it would be each test."""
    monkeypatch.setattr(code_lock, "_MEMORY_KIB", 32)


def put_aside(site: Site) -> str:
    """From any question; gives the code that is shown."""
    site.tap("Effacer et quitter")
    site.tap(LATER)
    site.wait_for("Vos réponses sont gardées 15 jours")
    code = str(site.journey.pages["pause"].property("code"))
    assert robot.is_shown(site.window, code)
    return code.strip("\u2066\u2069")


def come_back(site: Site, code: str) -> None:
    site.tap(START)
    site.tap(" · ".join(site.kiosk.site.property("codes")))
    site.wait_for("Continuer avec mon code")
    site.journey.pages["code"].type(code)  # type: ignore[attr-defined]  # a CodePage
    site.tap("Continuer")


def test_an_interview_goes_on_where_it_was_and_in_its_language(site: Site) -> None:
    site.enter("ar")
    site.answer("project", "Travailler le bois")
    site.answer("family_name", "Traoré")
    site.ask("birth_date")
    site.journey.pages["answer"].typeDate(0, "14")  # type: ignore[attr-defined]  # an AnswerPage
    asked = site.kiosk.shell.session.asked
    site.journey.pages["pause"].pause()  # type: ignore[attr-defined]  # a PausePage
    robot.wait_until(lambda: bool(site.journey.pages["pause"].property("code")))
    code = str(site.journey.pages["pause"].property("code")).strip("\u2066\u2069")
    site.kiosk.shell.erase()
    site.tap(START)
    site.tap(" · ".join(site.kiosk.site.property("codes")))
    for sign in code.replace(" ", ""):
        site.tap(sign)
    site.tap("Continuer")
    robot.wait_until(lambda: site.kiosk.shell.session.question == "birth_date")
    assert site.kiosk.shell.language == "ar"
    assert site.kiosk.shell.session.asked == asked
    assert site.journey.registration.interview.answers == {
        "project": "Travailler le bois",
        "family_name": "Traoré",
    }


def test_nothing_of_it_is_readable_and_what_was_on_the_page_comes_back(
    site: Site, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    site.enter()
    site.write(SENTINEL.lower())
    code = put_aside(site)
    assert SENTINEL.lower() not in everything_told(site).lower()
    assert site.drafts() == []
    with site.store.read() as tx:
        kept = [
            tx.connection.execute(table.select()).all() for table in Base.metadata.sorted_tables
        ]
    files = b"".join(file.read_bytes() for file in site.folder.rglob("*") if file.is_file())
    for secret in (SENTINEL.lower(), code.replace(" ", "").lower()):
        assert secret not in repr(kept).lower()
        assert secret not in caplog.text.lower()
        assert secret.encode() not in files.lower()
    heard = Reader("fr", private=False).page(site.window)
    assert any("15 jours" in sentence.text for sentence in heard)
    assert not any(code in sentence.text for sentence in heard)
    site.tap("J’ai mon code, terminer")
    site.wait_for(START)
    assert site.journey.pages["pause"].property("code") == ""
    come_back(site, code)
    robot.wait_until(lambda: SENTINEL.lower() in everything_told(site).lower())


def test_the_desks_are_named_only_once_the_code_alone_opens_it_there(site: Site) -> None:
    alone = "Pour continuer\u00a0: revenez à cette borne, ou dites ce code à l’équipe de "
    site.enter()
    site.write("Soudeur")
    put_aside(site)
    site.settle()
    assert alone not in everything_told(site)
    with site.store.write() as tx:
        (one,) = paused.lying(tx)
        paused.note_there(tx, one)
    site.journey.sync.changed.emit()
    robot.wait_until(lambda: alone in everything_told(site))
    site.kiosk.shell.erase()
    assert not site.journey.pages["pause"].property("atDesks")


def test_who_walks_away_again_finds_it_again_and_who_erases_it_does_not(site: Site) -> None:
    site.enter()
    site.write("Soudeur")
    code = put_aside(site)
    site.kiosk.shell.erase()
    come_back(site, code)
    robot.wait_until(lambda: site.kiosk.shell.session.question == "project")
    site.clock.advance(120)
    site.kiosk.shell.tick()
    come_back(site, code)
    robot.wait_until(lambda: site.kiosk.shell.session.question == "project")
    assert put_aside(site) == code
    site.kiosk.shell.erase()
    come_back(site, code)
    robot.wait_until(lambda: site.kiosk.shell.session.question == "project")
    site.tap("Effacer et quitter")
    site.tap("Oui, tout effacer")
    come_back(site, code)
    site.wait_for("Ce code n’ouvre rien ici. Regardez-le encore\u00a0: rien n’est perdu.")


def test_a_code_that_opens_nothing_takes_nothing_away(site: Site) -> None:
    """Whoever went back to the first page, and thought that they had one."""
    site.enter()
    site.answer("project", SENTINEL)
    site.answer("family_name", "Traoré")
    site.kiosk.shell.go(site.kiosk.shell.session.begun())
    site.tap(" · ".join(site.kiosk.site.property("codes")))
    site.journey.pages["code"].type("2222 2222")  # type: ignore[attr-defined]  # a CodePage
    site.tap("Continuer")
    site.wait_for("Ce code n’ouvre rien ici. Regardez-le encore\u00a0: rien n’est perdu.")
    site.tap("Retour")
    site.tap("Français")
    site.answer("first_name", "Awa")
    (draft,) = site.drafts()
    assert draft.answers == {"project": SENTINEL, "family_name": "Traoré", "first_name": "Awa"}


def test_a_code_in_the_making_stays_under_what_covers_it(site: Site) -> None:
    """The warning comes while somebody looks for the paper: what they wrote is still tried."""
    site.enter()
    site.answer("project", SENTINEL)
    code = put_aside(site)
    site.kiosk.shell.erase()
    site.tap(START)
    site.tap(" · ".join(site.kiosk.site.property("codes")))
    site.write(code.replace(" ", ""))
    site.tap("Cacher")
    site.tap("Montrer l’écran")
    site.tap("Continuer")
    robot.wait_until(lambda: site.journey.registration.question is not None)


def test_the_first_sign_of_a_code_may_lie_where_the_button_was(site: Site) -> None:
    site.tap(START)
    button = " · ".join(site.kiosk.site.property("codes"))
    at = robot.wait_for(site.window, button).rect.center()
    site.tap(button)
    under = [each.name for each in robot.things(site.window) if each.rect.contains(at)]
    (sign,) = (name for name in under if len(name) == 1)
    site.write(sign)
    assert field(site).value == sign


def test_a_code_that_a_full_disk_keeps_closed_is_told_so(
    site: Site, monkeypatch: pytest.MonkeyPatch, expected_log: ExpectLog
) -> None:
    site.settle()  # what the start asked for is done
    expected_log("premier_pas.kiosk", "not saved: disk_full")

    def refuse(*_: object) -> NoReturn:
        raise DiskFull

    monkeypatch.setattr(paused, "forget_old", refuse)
    come_back(site, "2222 2222")
    site.wait_for(FULL)
    monkeypatch.undo()
    monkeypatch.setattr(code_lock, "_MEMORY_KIB", 32)
    site.tap("Continuer")
    site.wait_for("Ce code n’ouvre rien ici. Regardez-le encore\u00a0: rien n’est perdu.")


def test_who_writes_their_code_again_keeps_what_they_said_since(site: Site) -> None:
    site.enter()
    site.answer("family_name", "Traoré")
    code = put_aside(site)
    site.kiosk.shell.erase()
    come_back(site, code)
    robot.wait_until(lambda: site.kiosk.shell.session.question == "usage_name")
    site.answer("first_name", "Awa")
    site.kiosk.shell.go(site.kiosk.shell.session.begun())
    site.tap(" · ".join(site.kiosk.site.property("codes")))
    site.journey.pages["code"].type(code)  # type: ignore[attr-defined]  # a CodePage
    site.tap("Continuer")
    robot.wait_until(lambda: site.kiosk.shell.session.question == "usage_name")
    (draft,) = site.drafts()
    expected = {"family_name": "Traoré", "first_name": "Awa"}
    assert draft.answers == site.journey.registration.interview.answers == expected


def test_who_comes_with_a_code_ends_what_was_offered_after_a_crash(open_kiosk: Opener) -> None:
    site = open_kiosk(before=begin)
    site.wait_for(RESUME)
    with site.store.write() as tx:
        own = drafts.start(tx, "fr", a_stamp())
        drafts.answer(tx, own, "first_name", "Awa")
        lock = CodeLock.of("22222222", device.require(tx).site)
        paused.put_aside(tx, Paused(drafts.load(tx, own), "first_name", a_stamp()), lock)
    (timer,) = site.journey.pages["resume"].findChildren(QTimer)
    come_back(site, "2222 2222")
    robot.wait_until(lambda: site.kiosk.shell.session.question == "first_name")
    assert not timer.isActive()
    (draft,) = site.drafts()
    assert draft.answers == {"first_name": "Awa"}


def test_wrong_codes_are_told_kindly_and_slowed_down_after_five(site: Site) -> None:
    site.tap(START)
    site.tap(" · ".join(site.kiosk.site.property("codes")))
    page = site.journey.pages["code"]
    page.type("2222 222")  # type: ignore[attr-defined]  # a CodePage; too short to be one
    site.tap("Continuer")
    site.wait_for("Ce code n’ouvre rien ici. Regardez-le encore\u00a0: rien n’est perdu.")
    for _ in range(5):
        page.type("2222 2222")  # type: ignore[attr-defined]
        page.submit()  # type: ignore[attr-defined]
        site.settle()
    robot.wait_until(lambda: "Attendez" in everything_told(site))


def test_what_was_recorded_is_not_kept_twice(site: Site) -> None:
    site.reach_check()
    code = put_aside(site)
    site.kiosk.shell.erase()
    come_back(site, code)
    site.wait_for("Relisez vos réponses")
    site.tap("Enregistrer mon inscription")
    site.wait_for("Votre inscription est enregistrée")
    site.settle()
    assert len(site.registrations()) == 1
    with site.store.write() as tx:
        assert (
            paused.take_up(tx, CodeLock.of(code.replace(" ", ""), device.require(tx).site)) is None
        )


def test_nothing_is_put_aside_before_something_was_said(site: Site) -> None:
    site.enter()
    site.tap("Effacer et quitter")
    site.wait_for("Oui, tout effacer")
    assert not robot.is_shown(site.window, LATER)


def test_a_desk_of_the_site_reads_the_picture_and_only_with_the_code(site: Site) -> None:
    site.reach_check()
    answers = site.journey.registration.interview.answers
    code = put_aside(site)
    site.tap("Continuer avec un conseiller")
    site.wait_for("Dessin pour le conseiller")
    text = read_code(site.window.grabWindow())
    with site.store.read() as tx:
        lock = CodeLock.of(code.replace(" ", ""), device.require(tx).site)
    now = a_stamp(datetime.now(UTC))
    found = handover.read(text, lock, now)
    assert found is not None
    assert found.draft.answers == answers
    assert handover.read(text, replace(lock, key=bytes(32)), now) is None
