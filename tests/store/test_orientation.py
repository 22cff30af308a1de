"""What is recommended is recorded with the registration; what is decided, by who may."""

from dataclasses import replace

import pytest

from domain.acts import PERSON, ActType, Author
from domain.errors import NotCompetent
from domain.orientation.advice import Place
from domain.orientation.decision import Decision, Made, acceptance
from domain.orientation.record import recommendation_body, recommendation_from
from domain.standing import State, standing_of
from domain.structures import StructureKind
from resources.advising import recommendation_here
from resources.library import Library
from store import device, dossiers, drafts, exchange, journal, orientation, registration
from store.errors import UnknownDossier
from store.registration import Submitted
from store.store import Store
from tests.domain.orientation.cases import recommended
from tests.store.builders import AGENT, COUNTER, TODAY, Ticking, interview

FRANCE_TRAVAIL = replace(COUNTER, structure_kind=StructureKind.FRANCE_TRAVAIL)
BODY = recommendation_body(recommended())


@pytest.fixture
def desk(store: Store) -> Store:
    """The store of a counter of France Travail."""
    with store.write() as tx:
        device.enrolled(tx, FRANCE_TRAVAIL)
    return store


def submit(store: Store, clock: Ticking, draft: str | None = None) -> Submitted:
    with store.write() as tx:
        draft = draft or drafts.start(tx, "fr", clock.read())
        return registration.submit(tx, draft, interview(), clock.read(), recommendation=BODY)


def state(store: Store, dossier: str) -> State:
    with store.read() as tx:
        return standing_of(dossiers.load(tx, dossier)).state


def accepted(submitted: Submitted) -> Decision:
    act = submitted.recommendation
    assert act is not None
    return acceptance(Made(act.id, recommendation_from(act.body)), FRANCE_TRAVAIL.structure_kind)


def test_a_registration_is_recorded_with_what_is_recommended(store: Store, clock: Ticking) -> None:
    done = submit(store, clock)
    made = done.recommendation
    assert made is not None
    assert (made.type, made.body) == (ActType.RECOMMENDATION_MADE, BODY)
    assert (made.dossier, made.author, made.seq) == (done.dossier, PERSON, done.act.seq + 1)
    assert state(store, done.dossier) is State.PROVISIONAL


def test_asked_twice_both_are_recorded_once(store: Store, clock: Ticking) -> None:
    first = submit(store, clock)
    assert submit(store, clock, first.dossier) == first
    with store.read() as tx:
        assert journal.counts(tx).recorded == len(("registration", "recommendation"))


def test_after_a_correction_it_is_recommended_anew_and_only_if_it_changed(
    desk: Store, clock: Ticking
) -> None:
    done = submit(desk, clock)
    other = recommendation_body(recommended(projet_pro="AUCUN"))
    with desk.write() as tx:
        same = orientation.recommend(tx, done.dossier, BODY, AGENT, clock.read())
        second = orientation.recommend(tx, done.dossier, other, AGENT, clock.read())
    assert same == done.recommendation
    assert (second.author, second.mode, second.body) == (AGENT, FRANCE_TRAVAIL.kind, other)


@pytest.mark.requirement("R019")
@pytest.mark.requirement("R165")
def test_an_agent_of_the_competent_body_decides(desk: Store, clock: Ticking) -> None:
    done = submit(desk, clock)
    with desk.write() as tx:
        act = orientation.decide(tx, done.dossier, accepted(done), AGENT, clock.read())
    assert (act.type, act.author) == (ActType.ORIENTATION_DECIDED, AGENT)
    assert state(desk, done.dossier) is State.DECIDED


@pytest.mark.requirement("R019")
@pytest.mark.requirement("R165")
@pytest.mark.parametrize("author", [PERSON, Author(AGENT.agent, " "), Author(None, "Premier Pas")])
def test_nobody_else_does(desk: Store, clock: Ticking, author: Author) -> None:
    done = submit(desk, clock)
    with desk.write() as tx, pytest.raises(NotCompetent):
        orientation.decide(tx, done.dossier, accepted(done), author, clock.read())
    assert state(desk, done.dossier) is State.PROVISIONAL


@pytest.mark.requirement("R165")
@pytest.mark.parametrize(
    "here", [kind for kind in StructureKind if kind is not StructureKind.FRANCE_TRAVAIL]
)
def test_a_structure_decides_only_for_itself(
    desk: Store, clock: Ticking, here: StructureKind
) -> None:
    done = submit(desk, clock)
    forged = replace(accepted(done), structure_kind=here)
    with desk.write() as tx:
        device.enrolled(tx, replace(FRANCE_TRAVAIL, structure_kind=here))
        for decision in (accepted(done), forged):
            with pytest.raises(NotCompetent):
                orientation.decide(tx, done.dossier, decision, AGENT, clock.read())


def test_nothing_is_decided_about_nobody(desk: Store, clock: Ticking) -> None:
    done = submit(desk, clock)
    nobody = "0190a0a0-0000-7000-8000-00000000beef"
    with desk.write() as tx:
        with pytest.raises(UnknownDossier):
            orientation.decide(tx, nobody, accepted(done), AGENT, clock.read())
        with pytest.raises(UnknownDossier):
            orientation.recommend(tx, nobody, BODY, AGENT, clock.read())
        assert exchange.load(tx).confirmed == 0


@pytest.mark.parametrize("examples", [True, False])
def test_the_local_layer_is_that_of_where_the_person_lives(*, examples: bool) -> None:
    library = Library(departement="75", day=TODAY, examples=examples)
    elsewhere = Place(StructureKind.FRANCE_SERVICES, "75")
    here = Place(StructureKind.FRANCE_SERVICES, "93")
    lives = {"commune": "93066"}
    assert (recommendation_here(lives, elsewhere, TODAY, library).local is not None) is examples
    assert (recommendation_here({}, here, TODAY, library).local is not None) is examples
    assert recommendation_here({}, elsewhere, TODAY, library).local is None
    assert recommendation_here({"commune": "75111"}, here, TODAY, library).local is None
