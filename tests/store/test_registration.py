from collections.abc import Mapping
from dataclasses import replace

import pytest

from domain.acts import PERSON, ActType, Author, Mode
from domain.bodies import problems_of
from domain.errors import InterviewIncomplete
from domain.hand import AN_AGENT, Confirmation, ReadBack, helper_of
from domain.references import is_reference
from store import device, dossiers, drafts, journal, registration
from store.errors import UnknownDraft
from store.store import Store
from tests.store.builders import AGENT, COUNTER, Ticking, interview


@pytest.fixture
def draft(store: Store, clock: Ticking) -> str:
    with store.write() as tx:
        draft = drafts.start(tx, "ar", clock.read())
        for question, answer in interview().answers.items():
            drafts.answer(tx, draft, question, answer)
    return draft


def test_an_interview_becomes_a_registration(store: Store, draft: str, clock: Ticking) -> None:
    with store.write() as tx:
        submitted = registration.submit(tx, draft, interview(), clock.read())
    assert is_reference(submitted.reference)
    assert submitted.dossier == submitted.act.dossier == draft
    assert submitted.act.type == ActType.REGISTRATION_SUBMITTED
    assert (submitted.act.author, submitted.act.assisted_by) == (PERSON, None)
    assert submitted.act.mode is Mode.KIOSK
    assert submitted.act.body["language"] == "ar"
    version = interview().questionnaire.version
    assert submitted.act.body["layers"] == [{"name": "registration", "version": version}]
    with store.read() as tx:
        dossier = dossiers.load(tx, draft)
        assert journal.counts(tx).waiting == 1
    assert dossier.reference == submitted.reference
    given = {key: field.value for key, field in dossier.fields.items()}
    assert given == dict(interview().submission())


@pytest.mark.parametrize("reopened", [False, True])
def test_submitting_twice_gives_the_first_registration(
    store: Store, draft: str, clock: Ticking, *, reopened: bool
) -> None:
    with store.write() as tx:
        first = registration.submit(tx, draft, interview(), clock.read())
        second = None if reopened else registration.submit(tx, draft, interview(), clock.read())
    if reopened:
        with store.write() as tx:
            second = registration.submit(tx, draft, interview(family_name="Autre"), clock.read())
    assert second == first
    with store.read() as tx:
        assert journal.counts(tx).recorded == 1


def test_two_persons_get_two_references(store: Store, draft: str, clock: Ticking) -> None:
    with store.write() as tx:
        first = registration.submit(tx, draft, interview(), clock.read())
        other = drafts.start(tx, "fr", clock.read())
        second = registration.submit(tx, other, interview(), clock.read())
    assert first.reference != second.reference
    assert (first.act.seq, second.act.seq) == (1, 2)


def test_who_helped_and_where_is_kept(store: Store, clock: Ticking) -> None:
    with store.write() as tx:
        device.enrolled(tx, COUNTER)
        draft = drafts.start(tx, "fr", clock.read(), Mode.FIELD)
        act = registration.submit(tx, draft, interview(), clock.read(), Confirmation(AGENT)).act
    assert (act.assisted_by, act.mode, act.origin) == (AGENT, Mode.FIELD, COUNTER.origin)


def test_an_incomplete_interview_stays_a_draft(store: Store, draft: str, clock: Ticking) -> None:
    with store.write() as tx:
        with pytest.raises(InterviewIncomplete):
            registration.submit(tx, draft, interview().without("commune"), clock.read())
        assert len(drafts.load(tx, draft).answers) == len(interview().answers)
        assert journal.counts(tx).recorded == 0


def test_what_was_discarded_cannot_be_submitted(store: Store, draft: str, clock: Ticking) -> None:
    with store.write() as tx:
        drafts.discard(tx, draft)
        with pytest.raises(UnknownDraft):
            registration.submit(tx, draft, interview(), clock.read())


def test_the_draft_ends_with_the_registration(store: Store, draft: str, clock: Ticking) -> None:
    with store.write() as tx:
        registration.submit(tx, draft, interview(), clock.read())
        assert drafts.open_drafts(tx) == []
        with pytest.raises(UnknownDraft):
            drafts.answer(tx, draft, "first_name", "Trop tard")


def test_hidden_answers_are_not_submitted(store: Store, draft: str, clock: Ticking) -> None:
    asked = interview(birth_country="FR", birth_commune="93008").answered("birth_country", "SN")
    with store.write() as tx:
        act = registration.submit(tx, draft, asked, clock.read()).act
    answers = act.body["answers"]
    assert isinstance(answers, Mapping)
    assert "birth_commune" in asked.answers
    assert "birth_commune" not in answers
    assert replace(act, body={}) != act


@pytest.mark.requirement("R223")
def test_each_answer_remembers_by_whose_hand_it_was_given(
    store: Store, draft: str, clock: Ticking
) -> None:
    """Begun alone, helped twice, one of these said anew alone; ended with somebody else."""
    with store.write() as tx:
        drafts.answer(tx, draft, "first_name", "Awa", AN_AGENT)
        drafts.answer(tx, draft, "family_name", "Traoré", AGENT)
        drafts.answer(tx, draft, "family_name", "Diallo")
        yes = Confirmation(AGENT, ReadBack.PAPER)
        act = registration.submit(tx, draft, interview(), clock.read(), yes).act
    helped = [{"agent": "", "name": "", "questions": ["first_name"]}]
    assert (act.body["helped"], act.body["read_back"]) == (helped, "paper")
    assert not problems_of(act)


@pytest.mark.requirement("R223")
@pytest.mark.parametrize("agent", [None, AGENT])
def test_nothing_more_is_said_of_who_had_one_agent_throughout_or_none(
    store: Store, draft: str, clock: Ticking, agent: Author | None
) -> None:
    with store.write() as tx:
        for question, answer in interview().answers.items():
            drafts.answer(tx, draft, question, answer, agent)
        act = registration.submit(tx, draft, interview(), clock.read(), Confirmation(agent)).act
    assert act.body.keys() & {"helped", "read_back"} == set()
    assert {helper_of(act, key) for key in interview().answers} == {agent}
