"""« Appeler un conseiller »: only what is certain is said, and when somebody is there."""

from datetime import UTC, datetime
from typing import NoReturn

import pytest

from domain.acts import Act, ActType, Author, Entry, Mode
from domain.bodies import help_answer
from domain.hand import AN_AGENT
from kiosk.records import Records
from store import exchange, journal
from store.errors import DiskFull
from tests.builders import a_stamp, an_act, an_id, an_origin
from tests.conftest import ExpectLog
from tests.kiosk.conftest import Site, open_question
from tools import robot

NOTED = "Votre demande d’aide est notée."
SENT = NOTED.replace("notée", "partie vers l’équipe")
COMES = "Awa Traoré a répondu et arrive."


@pytest.mark.requirement("R002")
@pytest.mark.requirement("R134")
@pytest.mark.requirement("R220")
def test_a_call_is_noted_then_sent_and_only_an_agent_makes_it_answered(site: Site) -> None:
    site.enter()
    site.tap("Appeler un conseiller")
    site.wait_for(NOTED)
    assert "01 48 13 13 20" in " ".join(site.names())
    (call,) = site.acts()
    with site.store.write() as tx:
        exchange.confirm(tx, call.seq)
    site.journey.sync.changed.emit()
    site.wait_for(SENT)
    assert not robot.is_shown(site.window, COMES)
    agent = Author(an_id(0xA1), "Awa Traoré")
    entry = Entry(ActType.HELP_ANSWERED, help_answer([call.id]), None, agent, Mode.COUNTER)
    answer = an_act(entry, origin=an_origin(9), stamp=a_stamp(call.occurred_at))
    with site.store.write() as tx:
        journal.receive(tx, [answer])
    site.journey.sync.received.emit()
    site.wait_for(COMES)
    site.kiosk.shell.erase()
    site.kiosk.shell.askHelp()
    site.wait_for(NOTED)
    assert not robot.is_shown(site.window, COMES)


def answered(site: Site, agent: Author) -> None:
    """The agent says at a desk that they come."""
    (call,) = site.acts()
    entry = Entry(ActType.HELP_ANSWERED, help_answer([call.id]), None, agent, Mode.COUNTER)
    with site.store.write() as tx:
        journal.receive(tx, [an_act(entry, origin=an_origin(9), stamp=a_stamp(call.occurred_at))])


@pytest.mark.requirement("R223")
def test_who_helps_is_noted_with_that_answer_alone_until_the_person_gives_it_anew(
    site: Site,
) -> None:
    agent = Author(an_id(0xA1), "Awa Traoré")
    open_question(site, "family_name")
    site.tap("Appeler un conseiller")
    site.wait_for(NOTED)
    answered(site, agent)
    site.tap("Un conseiller m’aide ici")
    site.wait_for("Un conseiller vous aide pour cette question. C’est noté.")
    site.write("Traoré")
    site.tap("Continuer")
    robot.wait_until(lambda: site.journey.registration.helped_with == "")
    site.answer("first_name", "Awa")
    # Who answered may have sent somebody else: nobody is named.
    assert [draft.helped for draft in site.drafts()] == [{"family_name": AN_AGENT}]
    site.answer("family_name", "Diallo")
    robot.wait_until(lambda: site.drafts()[0].answers["family_name"] == "Diallo")
    assert site.drafts()[0].helped == {}


@pytest.mark.requirement("R223")
def test_an_agent_who_is_there_is_not_called_again_but_by_who_asks_for_it(site: Site) -> None:
    open_question(site, "family_name")
    site.tap("Appeler un conseiller")
    site.wait_for(NOTED)
    site.tap("Un conseiller m’aide ici")
    site.write("Traoré")
    site.tap("Continuer")
    robot.wait_until(lambda: site.kiosk.shell.session.question != "family_name")
    site.tap("Appeler un conseiller")
    site.wait_for("Appeler de nouveau")
    assert len(calls(site)) == 1
    assert not robot.is_shown(site.window, NOTED)
    site.tap("Appeler de nouveau")
    site.wait_for(NOTED)
    assert len(calls(site)) == 2
    site.kiosk.shell.stay()
    site.answer("first_name", "Awa")  # alone: whoever helped has left
    robot.wait_until(lambda: site.kiosk.shell.session.question != "first_name")
    site.tap("Appeler un conseiller")
    robot.wait_until(lambda: len(calls(site)) == 3)


def calls(site: Site) -> list[Act]:
    return [act for act in site.acts() if act.type == ActType.HELP_REQUESTED]


def test_a_call_that_could_not_be_recorded_is_not_said_to_be_noted(
    site: Site, monkeypatch: pytest.MonkeyPatch, expected_log: ExpectLog
) -> None:
    def full(*_: object) -> NoReturn:
        raise DiskFull

    monkeypatch.setattr(Records, "ask_for_help", full)
    expected_log("premier_pas.kiosk", "call for help not recorded")
    site.enter()
    site.tap("Appeler un conseiller")
    site.settle()
    assert "01 48 13 13 20" in " ".join(site.names())
    assert not robot.is_shown(site.window, NOTED)


SAID = {
    ("fr", 23, 10): "L’accueil est ouvert jusqu’à 17\u00a0h.",
    ("fr", 23, 8): "L’accueil est fermé. Il ouvre aujourd’hui à 9\u00a0h.",
    ("fr", 23, 18): "L’accueil est fermé. Il ouvre demain à 9\u00a0h.",
    ("fr", 27, 18): "L’accueil est fermé. Il ouvre lundi à 9\u00a0h.",
    ("en", 27, 18): "The reception desk is closed. It opens on Monday at \u20669:00\u2069.",
}
"""By language, day of November 2026 and hour; the 23rd is a Monday."""


def test_it_is_said_when_somebody_is_there(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    calling = site.journey.pages["calling"]
    for (language, day, hour), said in SAID.items():
        now = datetime(2026, 11, day, hour, tzinfo=UTC)
        monkeypatch.setattr(Records, "now", lambda _, now=now: now)
        site.kiosk.shell.speak(language)
        assert calling.property("opening") == said
