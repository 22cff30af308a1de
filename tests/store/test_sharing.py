"""Who reads is recorded once a while; what is to be kept is said before what it is about."""

import pytest

from domain.acts import Act, ActType, Author
from domain.limits import limited
from store import dossiers, drafts, exchange, journal, log, registration, sharing
from store.store import Store
from tests.builders import ManualClock, a_stamp
from tests.store.builders import AGENT, Ticking, dossier_id, interview, registered

DOSSIER = dossier_id(1)
OTHER = Author("0190a0a0-0000-7000-8000-00000000000b", "Karim")


@pytest.fixture
def known(store: Store, clock: Ticking) -> Store:
    with store.write() as tx:
        journal.record(tx, [registered(DOSSIER)], clock.read())
    return store


def acts_of(store: Store, type_: ActType) -> list[Act]:
    with store.read() as tx:
        return [act for act in log.of_dossier(tx, DOSSIER) if act.type == type_]


def consult(store: Store, clock: ManualClock, agent: Author = AGENT) -> int:
    with store.write() as tx:
        sharing.consult(tx, DOSSIER, agent, clock.read())
    return len(acts_of(store, ActType.DOSSIER_CONSULTED))


@pytest.mark.requirement("R136")
def test_opening_a_dossier_is_recorded_once_an_agent_and_quarter_of_an_hour(known: Store) -> None:
    clock = ManualClock(a_stamp(monotonic_ms=10**10))
    assert consult(known, clock) == 1
    clock.advance(seconds=899)
    assert consult(known, clock) == 1
    assert consult(known, clock, OTHER) == 2
    clock.advance(seconds=1)
    assert consult(known, clock) == 3
    clock.advance(days=-2)
    assert consult(known, clock) == 4
    assert acts_of(known, ActType.DOSSIER_CONSULTED)[0].author == AGENT


def test_who_only_reads_changes_nothing_that_waits(known: Store) -> None:
    before = summary_confirmed(known)
    with known.write() as tx:
        exchange.confirm(tx, 1)
    consult(known, ManualClock())
    assert (before, summary_confirmed(known)) == (False, True)


def summary_confirmed(store: Store) -> bool:
    with store.read() as tx:
        [found] = dossiers.search(tx, "fatou")
    return found.confirmed


@pytest.mark.requirement("R136")
def test_what_is_kept_is_said_and_taken_back(known: Store, clock: Ticking) -> None:
    for fields in ({"besoins", "handicap"}, {"handicap"}, set[str]()):
        with known.write() as tx:
            sharing.limit(tx, DOSSIER, fields, AGENT, clock.read())
        with known.read() as tx:
            assert limited(dossiers.load(tx, DOSSIER).limits) == fields


@pytest.mark.requirement("R136")
def test_a_mark_of_the_interview_comes_before_its_answers(store: Store, clock: Ticking) -> None:
    with store.write() as tx:
        draft = drafts.start(tx, "fr", clock.read())
        for question, answer in interview().answers.items():
            drafts.answer(tx, draft, question, answer)
        drafts.limit(tx, draft, {"phone", "not_answered"})
        assert drafts.load(tx, draft).limited == {"phone", "not_answered"}
        done = registration.submit(tx, draft, interview(), clock.read())
        acts = log.of_dossier(tx, draft)
    assert [act.type for act in acts] == [
        ActType.SHARING_LIMITED,
        ActType.REGISTRATION_SUBMITTED,
    ]
    assert acts[0].body == {"fields": ["phone"], "seen": []}
    assert done.act == acts[1]
    with store.write() as tx:
        assert registration.submit(tx, draft, interview(), clock.read()) == done
