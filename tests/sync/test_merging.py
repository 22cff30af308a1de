"""Real desks and a real portal: who is one person here is so everywhere, and nobody reads more."""

from uuid import uuid4

import pytest

from domain.acts import ActType, Mode
from domain.dossier import Dossier
from domain.guided_merge import pair
from store import dossiers, journal, log
from store.merging import Hand, merge, part
from tests.builders import REGISTRATION, a_reference, a_registration, an_author, an_entry
from tests.portal.running import Portal
from tests.sync.conftest import NewMachine
from tests.sync.machines import Machine

AGENT = an_author()


def register(desk: Machine, number: int, dossier: str = "", **answers: str) -> str:
    # Of two that were registered in one moment, the first is kept.
    dossier = dossier or f"{number:08x}{str(uuid4())[8:]}"
    body = a_registration({**REGISTRATION, **answers}, reference=a_reference(number))
    desk.record(an_entry(body=body, dossier=dossier, mode=Mode.COUNTER))
    return dossier


def load(desk: Machine, dossier: str) -> Dossier:
    with desk.store.read() as tx:
        return dossiers.load(tx, dossier)


def join(desk: Machine, one: str, other: str, **settled: str) -> Dossier:
    both = pair(load(desk, one), load(desk, other))
    assert both
    with desk.store.write() as tx:
        merge(tx, both, settled, None, Hand(AGENT, desk.clock.read()))
    return load(desk, one)


def separate(desk: Machine, dossier: str) -> None:
    person = load(desk, dossier)
    pairs = dict.fromkeys(each.pair for each in person.joined.merges)
    with desk.store.write() as tx:
        for one, other in pairs:
            merges = person.joined.between(one, other)
            part(tx, person, merges, [], Hand(AGENT, desk.clock.read()))


def meet(*desks: Machine) -> None:
    """Until everybody has what everybody recorded."""
    for _ in range(2):
        for desk in desks:
            desk.complete_round()


def lines(desk: Machine, typed: str) -> list[str]:
    with desk.store.read() as tx:
        assert journal.disputed(tx) == []
        return [each.id for each in dossiers.search(tx, typed)]


@pytest.mark.requirement("R114")
def test_joined_at_one_desk_and_parted_at_the_other(new_machine: NewMachine) -> None:
    one, other = new_machine(), new_machine()
    first = register(one, 1)
    second = register(other, 2, first_name="Zoe")
    meet(one, other)
    kept = join(other, first, second, first_name="Zoe").id  # of two desks' clocks
    meet(other, one)
    for desk in (one, other):
        assert desk.verdicts == []
        assert lines(desk, a_reference(1)) == lines(desk, a_reference(2)) == [kept]
        assert load(desk, second).text("first_name") == "Zoe"
    assert load(one, first) == load(other, second)
    separate(one, second)
    meet(one, other)
    for desk in (one, other):
        assert lines(desk, a_reference(2)) == [second]
        assert load(desk, first).joined.dossiers == (first,)


@pytest.mark.requirement("R114")
def test_joined_both_ways_at_once_and_changed_meanwhile(new_machine: NewMachine) -> None:
    """Two desks without a network say the same the other way round, and choose differently."""
    one, other = new_machine(), new_machine()
    first, second = register(one, 1), register(one, 2, first_name="Zoe")
    meet(one, other)
    join(one, first, second, first_name="Zoe")
    join(other, second, first, first_name="Zoé")
    meet(one, other)
    seen = [load(desk, each) for desk in (one, other) for each in (first, second)]
    assert all(each == seen[0] for each in seen)
    assert len(seen[0].joined.merges) == 2
    assert set(seen[0].fields["first_name"].values) == {"Zoe", "Zoé"}
    separate(one, first)
    meet(one, other)
    assert load(other, second).joined.dossiers == (second,)


@pytest.mark.requirement("R114", "R127")
def test_who_follows_one_of_them_is_given_nothing_of_the_other(
    portal: Portal, new_machine: NewMachine
) -> None:
    here, there = new_machine(), new_machine(where=portal.add_site())
    first = register(here, 1)
    second = register(here, 2, phone="+33699999999")
    meet(here, there)
    correction = {"field": "email", "value": "z@exemple.fr", "seen": []}
    kind = ActType.REGISTRATION_CORRECTED
    there.record(an_entry(kind, correction, dossier=second, author=AGENT, mode=Mode.COUNTER))
    meet(there, here)
    join(here, first, second, phone="+33612345678")
    meet(here, there)
    assert load(here, second).id == first
    seen = load(there, second)
    assert (seen.joined.dossiers, seen.joined.elsewhere) == ((second,), (first,))
    assert seen.text("phone") == "+33699999999"
    assert lines(there, a_reference(2)) == [second]
    assert lines(there, a_reference(1)) == []
    with there.store.read() as tx:
        assert log.of_dossier(tx, first) == []
