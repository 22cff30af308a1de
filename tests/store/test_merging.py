"""Two dossiers as one person in lists, searches and among look-alikes; and apart again."""

from dataclasses import replace
from datetime import UTC

import pytest

from domain.acts import Act, ActType, Author, Entry, Json, Mode
from domain.dossier import Dossier
from domain.duplicates.likeness import Likeness, Reason, Verdict
from domain.duplicates.person import described_by
from domain.guided_merge import Pair, pair
from domain.limits import limited
from domain.merging import merging
from domain.withdrawal import Presence, withdrawal
from domain.withdrawal import Reason as Why
from store import device, dossiers, exchange, journal, log, matters, sharing
from store.duplicates import look_alikes
from store.merging import Hand, merge, part
from store.store import Store
from store.transaction import Transaction
from tests.store.builders import (
    AGENT,
    COUNTER,
    TODAY,
    Ticking,
    corrected,
    dossier_id,
    registered,
    sealed,
)
from tests.store.builders import interview as asked
from tests.store.test_dossiers import ids, rows

ONE, TWO, THREE = dossier_id(1), dossier_id(2), dossier_id(3)
LIKE = Likeness(Verdict.SAME, (Reason.SAME_FAMILY_NAME,), ())


@pytest.fixture
def known(store: Store, clock: Ticking) -> Store:
    with store.write() as tx:
        device.enrolled(tx, COUNTER)
        journal.record(tx, [registered(ONE)], clock.read())
        journal.record(tx, [registered(TWO, first_name="Fatoumata")], clock.read())
        journal.record(tx, [registered(THREE, family_name="Zola")], clock.read())
    return store


def compared(tx: Transaction, one: str = ONE, other: str = TWO) -> Pair:
    found = pair(dossiers.load(tx, one), dossiers.load(tx, other))
    assert found
    return found


def join(store: Store, clock: Ticking, one: str = ONE, other: str = TWO, **settled: str) -> Dossier:
    with store.write() as tx:
        merge(tx, compared(tx, one, other), settled, LIKE, Hand(AGENT, clock.read()))
        return dossiers.load(tx, one)


def acts(store: Store, dossier: str, kind: ActType) -> list[Act]:
    with store.read() as tx:
        return [act for act in log.of_dossier(tx, dossier) if act.type == kind]


@pytest.mark.requirement("R114")
def test_one_line_for_one_person_under_either_reference(known: Store, clock: Ticking) -> None:
    person = join(known, clock)
    with known.read() as tx:
        assert ids(dossiers.search(tx, "d'araujo")) == [ONE]
        assert ids(dossiers.of_day(tx, TODAY, UTC)) == [THREE, ONE]
        for reference in person.references:
            assert ids(dossiers.search(tx, reference)) == [ONE]
        assert ids(dossiers.search(tx, "fatoumata")) == [ONE]
        assert dossiers.load(tx, TWO) == person
        assert dossiers.named(tx, [TWO, THREE]).keys() == {TWO, THREE}
        assert dossiers.named(tx, [TWO])[TWO].id == ONE


@pytest.mark.requirement("R114")
def test_what_differs_waits_in_the_tray_unless_it_was_settled(known: Store, clock: Ticking) -> None:
    join(known, clock)
    with known.read() as tx:
        assert [matter.summary.id for matter in matters.waiting(tx) if matter.summary] == [ONE]


@pytest.mark.requirement("R114")
def test_what_was_settled_is_a_correction_that_the_merge_names(
    known: Store, clock: Ticking
) -> None:
    person = join(known, clock, first_name="Fatoumata")
    assert person.text("first_name") == "Fatoumata"
    assert person.conflicts == ()
    [correction] = acts(known, ONE, ActType.REGISTRATION_CORRECTED)
    told = [acts(known, each, ActType.DOSSIERS_MERGED)[0] for each in (ONE, TWO)]
    assert told[0].body == told[1].body
    assert told[0].body["corrections"] == [correction.id]
    assert all(act.salt for act in told)


@pytest.mark.requirement("R114")
def test_nobody_is_merged_twice(known: Store, clock: Ticking) -> None:
    with known.write() as tx:
        seen = compared(tx)
        for _ in range(2):
            merge(tx, seen, {}, LIKE, Hand(AGENT, clock.read()))
    assert len(acts(known, ONE, ActType.DOSSIERS_MERGED)) == 1


@pytest.mark.requirement("R114")
def test_parted_they_are_two_again_and_what_was_chosen_is_given_back(
    known: Store, clock: Ticking
) -> None:
    person = join(known, clock, first_name="Fatoumata")
    with known.write() as tx:
        merges = person.joined.between(ONE, TWO)
        part(tx, person, merges, ["first_name"], Hand(AGENT, clock.read()))
        assert dossiers.load(tx, ONE).text("first_name") == "Fatou"
        assert dossiers.load(tx, TWO).text("first_name") == "Fatoumata"
        assert ids(dossiers.search(tx, "d'araujo")) == [TWO, ONE]
        assert ids(dossiers.search(tx, "fatoumata")) == [TWO]
    again = join(known, clock)
    assert again.joined.dossiers == (ONE, TWO)


@pytest.mark.requirement("R114")
def test_what_lists_show_is_made_of_acts_alone(known: Store, clock: Ticking) -> None:
    join(known, clock)
    with known.write() as tx:
        merge(tx, compared(tx, ONE, THREE), {}, None, Hand(AGENT, clock.read()))
        person = dossiers.load(tx, THREE)
        part(tx, person, person.joined.between(ONE, TWO), [], Hand(AGENT, clock.read()))
        before = rows(tx), ids(dossiers.search(tx, "zola"))
        dossiers.rebuild(tx)
        assert (rows(tx), ids(dossiers.search(tx, "zola"))) == before
        assert before[1] == [ONE]


@pytest.mark.requirement("R114")
def test_merges_that_come_together_are_all_known_before_any_person_is_shown(
    known: Store, clock: Ticking
) -> None:
    """Two groups, each shown before its turn, that the last acts of a page make one person."""
    last = dossier_id(4)
    join(known, clock)
    first, second = merging("first", THREE, last), merging("second", last, TWO)
    told = ((THREE, first), (TWO, second), (last, first), (last, second))
    marks = [
        Entry(ActType.DOSSIERS_MERGED, body, dossier, AGENT, Mode.COUNTER) for dossier, body in told
    ]
    with known.write() as tx:
        journal.record(tx, [registered(last)], clock.read())
        journal.record(tx, [corrected(ONE, "phone", "+33600000000"), *marks], clock.read())
        shown = rows(tx)
        assert ids(dossiers.search(tx, "zola")) == [ONE]
        dossiers.rebuild(tx)
        assert rows(tx) == shown


@pytest.mark.requirement("R114")
@pytest.mark.parametrize("first", ["merge", "registrations"])
def test_a_merge_may_come_before_what_it_names(store: Store, first: str) -> None:
    told = sealed([registered(ONE), registered(TWO), *marked(ONE, TWO)])
    come = [[told[3]], told[:2]] if first == "merge" else [told[:2], [told[3]]]
    with store.write() as tx:
        for some in come:
            journal.receive(tx, some)
        assert ids(dossiers.search(tx, "fatou")) == [TWO]
        assert dossiers.load(tx, ONE).joined.dossiers == (TWO, ONE)


def marked(absorbed: str, kept: str) -> list[Entry]:
    body = merging("drawn", absorbed, kept)
    return [by_desk(ActType.DOSSIERS_MERGED, body, each) for each in (absorbed, kept)]


def by_desk(kind: ActType, body: Json, dossier: str, author: Author = AGENT) -> Entry:
    return Entry(kind, body, dossier, author, COUNTER.kind)


def test_a_change_made_elsewhere_meanwhile_is_shown_to_a_human(
    known: Store, clock: Ticking
) -> None:
    with known.read() as tx:
        seen = dossiers.load(tx, TWO).fields["first_name"].heads[0].act.id
    join(known, clock, first_name="Fatou")
    away = sealed(
        [corrected(TWO, "first_name", "Fanta", [seen])], replace(COUNTER, id=dossier_id(9))
    )
    with known.write() as tx:
        journal.receive(tx, away)
        person = dossiers.load(tx, TWO)
    assert set(person.fields["first_name"].values) == {"Fatou", "Fanta"}


def test_it_waits_as_long_as_an_act_of_either_dossier_does(known: Store, clock: Ticking) -> None:
    with known.write() as tx:
        exchange.confirm(tx, 3)
    join(known, clock, one=THREE, other=TWO)
    with known.write() as tx:
        journal.record(tx, [corrected(THREE, "phone", "+33600000000")], clock.read())
        recorded = journal.counts(tx).recorded
        exchange.confirm(tx, recorded - 1)
        assert [each.confirmed for each in dossiers.search(tx, "zola")] == [False]
        exchange.confirm(tx, recorded)
        assert [each.confirmed for each in dossiers.search(tx, "zola")] == [True]


@pytest.mark.requirement("R114")
def test_who_looks_alike_is_found_once(known: Store, clock: Ticking) -> None:
    person = described_by(asked().submission())
    with known.read() as tx:
        before = [each.summary.id for each in look_alikes(tx, person)]
    join(known, clock)
    with known.read() as tx:
        after = [each.summary.id for each in look_alikes(tx, person)]
    assert (set(before) >= {ONE, TWO}, TWO in after, ONE in after) == (True, False, True)


@pytest.mark.requirement("R136")
def test_who_reads_the_person_has_read_both_dossiers(known: Store, clock: Ticking) -> None:
    join(known, clock)
    with known.write() as tx:
        for _ in range(2):
            sharing.consult(tx, TWO, AGENT, clock.read())
    for each in (ONE, TWO):
        assert len(acts(known, each, ActType.DOSSIER_CONSULTED)) == 1


@pytest.mark.requirement("R127")
def test_what_is_to_stay_in_one_is_to_stay_in_both_before_anything_is_chosen(
    known: Store, clock: Ticking
) -> None:
    with known.write() as tx:
        sharing.limit(tx, TWO, {"situation"}, AGENT, clock.read())
    join(known, clock, first_name="Fatou")
    kept = acts(known, ONE, ActType.SHARING_LIMITED)
    assert [act.body["fields"] for act in kept] == [["situation"]]
    assert kept[0].seq < acts(known, ONE, ActType.REGISTRATION_CORRECTED)[0].seq
    with known.write() as tx:
        sharing.limit(tx, ONE, set(), AGENT, clock.read())
        assert limited(dossiers.load(tx, ONE).limits) == frozenset()


@pytest.mark.requirement("R114")
def test_who_is_withdrawn_is_withdrawn_in_both(known: Store, clock: Ticking) -> None:
    person = join(known, clock)
    body = withdrawal(Why.WISH, person.timeline)
    gone = [by_desk(ActType.REGISTRATION_WITHDRAWN, body, each) for each in (ONE, TWO)]
    with known.write() as tx:
        journal.record(tx, gone[:1], clock.read())
        assert [each.presence for each in dossiers.search(tx, "fatoumata")] == [Presence.PRESENT]
        journal.record(tx, gone[1:], clock.read())
        assert [each.presence for each in dossiers.search(tx, "fatoumata")] == [Presence.WITHDRAWN]
