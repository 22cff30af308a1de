from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.acts import Mode
from domain.answers import Answer
from domain.questionnaire import Layer, Skip
from store import device, dossiers, drafts, registration
from store.drafts import Draft
from store.errors import NotEnrolled, UnknownDraft
from store.keys import DatabaseKey
from store.store import Store
from store.transaction import Transaction
from tests.packs import shipped
from tests.store.builders import COUNTER, MORNING, Ticking, interview

answers = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=50),
    st.booleans(),
    st.lists(st.text("ABC_", max_size=9), max_size=4).map(tuple),
    st.sampled_from(Skip),
)


def test_an_interview_begins_empty(store: Store, clock: Ticking) -> None:
    with store.write() as tx:
        draft = drafts.start(tx, "ar", clock.read())
    with store.read() as tx:
        begun = drafts.load(tx, draft)
    assert begun == Draft(draft, begun.started_at, "ar", Mode.KIOSK, {}, (shipped(),))
    assert (begun.started_at - MORNING).total_seconds() == 1


def test_a_draft_knows_what_it_was_begun_with(store: Store, clock: Ticking) -> None:
    layers = (Layer("registration", 7), Layer("mission-93", 2))
    with store.write() as tx:
        draft = drafts.start(tx, "fr", clock.read(), layers=layers)
    with store.read() as tx:
        assert drafts.load(tx, draft).layers == layers
        assert drafts.open_drafts(tx)[0].layers == layers


@pytest.mark.parametrize("year", [1, 1896, 1970, 2100, 9999])
def test_no_clock_is_too_wrong_to_begin_and_to_submit(store: Store, year: int) -> None:
    lost = Ticking(datetime(year, 6, 1, tzinfo=UTC))
    with store.write() as tx:
        draft = drafts.start(tx, "fr", lost.read())
        done = registration.submit(tx, draft, interview(), lost.read())
        assert [found.id for found in dossiers.of_day(tx, date(year, 6, 1), UTC)] == [draft]
        assert [found.id for found in dossiers.search(tx, done.reference)] == [draft]


def test_its_mode_is_that_of_the_device_unless_said_otherwise(store: Store, clock: Ticking) -> None:
    with store.write() as tx:
        device.enrolled(tx, COUNTER)
        assert drafts.load(tx, drafts.start(tx, "fr", clock.read())).mode is Mode.COUNTER
        field = drafts.start(tx, "fr", clock.read(), Mode.FIELD)
        assert drafts.load(tx, field).mode is Mode.FIELD


def test_a_device_without_identity_begins_none(
    folder: Path, key: DatabaseKey, clock: Ticking
) -> None:
    with Store.open(folder, key) as store, store.write() as tx, pytest.raises(NotEnrolled):
        drafts.start(tx, "fr", clock.read())


def test_every_answer_is_kept_as_given(store: Store, clock: Ticking) -> None:
    @given(st.dictionaries(st.text("abc_", min_size=1, max_size=5), answers, max_size=6))
    def keeps(given_answers: dict[str, Answer]) -> None:
        with store.write() as tx:
            draft = drafts.start(tx, "fr", clock.read())
            for question, answer in given_answers.items():
                drafts.answer(tx, draft, question, answer)
        with store.read() as tx:
            kept = drafts.load(tx, draft).answers
        assert kept == given_answers
        assert [type(kept[q]) for q in given_answers] == [type(a) for a in given_answers.values()]

    keeps()


def test_an_answer_replaces_the_one_before(store: Store, clock: Ticking) -> None:
    with store.write() as tx:
        draft = drafts.start(tx, "fr", clock.read())
        drafts.answer(tx, draft, "first_name", "Fatu")
        drafts.answer(tx, draft, "first_name", "Fatou")
        drafts.answer(tx, draft, "family_name", "Diallo")
        drafts.forget(tx, draft, "family_name")
        drafts.forget(tx, draft, "family_name")
        assert drafts.load(tx, draft).answers == {"first_name": "Fatou"}


def test_the_language_may_change(store: Store, clock: Ticking) -> None:
    with store.write() as tx:
        draft = drafts.start(tx, "fr", clock.read())
        drafts.speak(tx, draft, "en")
        assert drafts.load(tx, draft).language == "en"


def test_the_latest_comes_first(store: Store, clock: Ticking) -> None:
    with store.write() as tx:
        assert drafts.latest(tx) is None
        ids = [drafts.start(tx, "fr", clock.read()) for _ in range(3)]
        assert [draft.id for draft in drafts.open_drafts(tx)] == ids[::-1]
        latest = drafts.latest(tx)
    assert latest is not None
    assert latest.id == ids[-1]


def gone(tx: Transaction, draft: str) -> None:
    with pytest.raises(UnknownDraft):
        drafts.load(tx, draft)
    with pytest.raises(UnknownDraft):
        drafts.answer(tx, draft, "first_name", "Fatou")


def test_what_was_discarded_is_gone(store: Store, clock: Ticking) -> None:
    with store.write() as tx:
        draft = drafts.start(tx, "fr", clock.read())
        drafts.answer(tx, draft, "first_name", "Fatou")
        drafts.discard(tx, draft)
        drafts.discard(tx, draft)
        gone(tx, draft)
    with store.write() as tx:
        gone(tx, "0190a0a0-0000-7000-8000-00000000ffff")
