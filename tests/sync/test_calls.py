"""A call for help at a kiosk, through the real portal, to a desk of the site, and back."""

import pytest

from domain import bodies
from domain.acts import PERSON, ActType, Author, Entry, Mode
from store import calls
from store.calls import Call, Heard
from tests.builders import an_id
from tests.sync.conftest import NewMachine


@pytest.mark.requirement("R002")
def test_a_call_reaches_the_desk_in_two_rounds_and_its_answer_comes_back(
    new_machine: NewMachine,
) -> None:
    kiosk, desk = new_machine("kiosk"), new_machine("counter")
    asked = bodies.help_request("project")
    (act,) = kiosk.record(Entry(ActType.HELP_REQUESTED, asked, None, PERSON, Mode.KIOSK))
    call = Call.of(act)
    kiosk.complete_round()
    with kiosk.store.read() as tx:
        assert calls.heard(tx, call) is Heard.SENT
    desk.complete_round()
    with desk.store.read() as tx:
        (rings,) = calls.ringing(tx, desk.clock.read().corrected)
    assert rings.id == act.id
    agent = Author(an_id(0xA1), "Awa Traoré")
    desk.record(
        Entry(ActType.HELP_ANSWERED, bodies.help_answer([act.id]), None, agent, Mode.COUNTER)
    )
    desk.complete_round()
    kiosk.complete_round()
    with kiosk.store.read() as tx:
        assert calls.heard(tx, call) is Heard.ANSWERED
