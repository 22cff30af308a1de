"""What a kiosk meets where nobody looks after it: a clock that starts in 1970, a full disk."""

from contextlib import suppress
from datetime import UTC, datetime

import pytest

from domain.acts import ActType
from kiosk.session import Page
from store import clock, exchange
from store.errors import DiskFull
from store.store import Store
from tests.builders import NOON
from tests.conftest import ExpectLog
from tests.kiosk.conftest import Opener, Site
from tools import robot

LONG = "Je voudrais apprendre un métier. " * 15
FULL = (
    "Le disque est plein : la dernière réponse n’est pas enregistrée. "
    "Ce qui était enregistré l’est toujours. Appelez un conseiller."
)


def heard_of_the_portal(store: Store) -> None:
    with store.write() as tx:
        exchange.succeeded(tx, NOON)


def test_who_comes_while_the_clock_says_1970_registers_as_on_any_day(
    open_kiosk: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An empty battery on the board: the day of birth would lie in the future."""
    monkeypatch.setattr(clock, "_wall", lambda: datetime(1970, 1, 1, tzinfo=UTC))
    site = open_kiosk(before=heard_of_the_portal)
    site.reach_check()
    site.tap("Enregistrer mon inscription")
    site.wait_for("Votre inscription est enregistrée")
    (registered,) = site.registrations()
    assert registered.clock.wall.year == 1970  # it is told as it was
    (made,) = [act for act in site.acts() if act.type == ActType.RECOMMENDATION_MADE]
    assert made.seq == registered.seq + 1
    site.wait_for(f"Enregistré, {site.kiosk.site.place.name}. La borne n’a pas la bonne date.")
    assert not any("1970" in name for name in site.names())


def fill_the_disk(site: Site) -> None:
    """Let the file of the store grow no further, and leave no room in it."""
    with site.store.write() as tx:
        tx.connection.exec_driver_sql("CREATE TABLE IF NOT EXISTS ballast (filling BLOB)")
    with site.store.write() as tx:
        tx.connection.exec_driver_sql("PRAGMA max_page_count = 1")  # not less than there are
    with suppress(DiskFull):
        while True:
            with site.store.write() as tx:
                tx.connection.exec_driver_sql("INSERT INTO ballast VALUES (zeroblob(200))")


def make_room(site: Site) -> None:
    with site.store.write() as tx:
        tx.connection.exec_driver_sql("PRAGMA max_page_count = 1000000")


def test_a_full_disk_is_told_on_the_page_and_loses_nothing(
    site: Site, expected_log: ExpectLog
) -> None:
    expected_log("premier_pas.kiosk", "not saved: disk_full")
    registration, shell = site.journey.registration, site.kiosk.shell
    site.reach_check()
    kept = dict(registration.interview.answers)
    fill_the_disk(site)
    site.ask("project")
    registration.give(LONG)
    site.wait_for(FULL)
    assert shell.session.question == "project"
    (draft,) = site.drafts()
    assert draft.answers == registration.interview.answers == kept
    make_room(site)
    registration.give(LONG)
    robot.wait_until(lambda: "project" in registration.interview.answers)
    fill_the_disk(site)
    shell.go(shell.session.checking(shell.session.asked))
    site.tap("Enregistrer mon inscription")
    site.wait_for(FULL)
    assert shell.session.page is Page.CHECK
    assert site.registrations() == []
    make_room(site)
    site.tap("Enregistrer mon inscription")
    robot.wait_until(lambda: shell.session.page is Page.DONE)
    assert len(site.registrations()) == 1
