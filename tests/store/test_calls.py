"""Calls for help: how far they have come, and which of them still ring."""

from datetime import timedelta

from domain.acts import Act, ActType, Entry, Mode
from domain.bodies import help_answer
from store import calls, exchange, journal
from store.calls import Call, Heard
from store.store import Store
from tests.store.builders import AGENT, MORNING, Ticking, called, sealed


def answer(*named: Act) -> Entry:
    body = help_answer(call.id for call in named)
    return Entry(ActType.HELP_ANSWERED, body, None, AGENT, Mode.COUNTER)


def test_a_call_is_noted_then_sent_then_answered(store: Store, clock: Ticking) -> None:
    with store.write() as tx:
        first, second = journal.record(tx, [called(), called()], clock.read())
        assert calls.heard(tx, Call.of(first)) is Heard.NOTED
        exchange.confirm(tx, 1)
        assert calls.heard(tx, Call.of(first)) is Heard.SENT
        assert calls.heard(tx, Call.of(second)) is Heard.NOTED
        journal.receive(tx, sealed([answer(first)]))
        assert calls.heard(tx, Call.of(first)) is Heard.ANSWERED
        assert calls.heard(tx, Call.of(second)) is Heard.NOTED


def test_what_nobody_answered_rings_for_a_quarter_of_an_hour(store: Store) -> None:
    first, second = sealed([called(), called()])
    with store.write() as tx:
        journal.receive(tx, [first, second])
        assert calls.ringing(tx, MORNING) == [second, first]
        assert calls.ringing(tx, MORNING + timedelta(minutes=16)) == []
        journal.record(tx, [answer(first)], Ticking().read())
        assert calls.ringing(tx, MORNING) == [second]


def test_calls_come_here_where_one_came_within_a_month(store: Store) -> None:
    with store.write() as tx:
        assert not calls.come_here(tx, MORNING)
        journal.receive(tx, sealed([called()]))
        assert calls.come_here(tx, MORNING + timedelta(days=29))
        assert not calls.come_here(tx, MORNING + timedelta(days=31))
