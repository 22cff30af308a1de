import random
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from domain.acts import Act, Entry
from domain.chain import GENESIS, Head, body_digest, digest, head_of, verify
from domain.codec import act_to_json
from domain.plain import canonical
from domain.sharing import Scope, extract
from store import dossiers, exchange, journal
from store.device import Device
from store.errors import NotEnrolled
from store.journal import Counts, Disputed
from store.keys import DatabaseKey
from store.store import Store
from store.transaction import Transaction
from tests.store.builders import (
    COUNTER,
    DEVICE,
    Ticking,
    called,
    corrected,
    dossier_id,
    registered,
    sealed,
)

ONE, TWO = dossier_id(1), dossier_id(2)


def all_own(tx: Transaction) -> list[Act]:
    return journal.acts_after(tx, 0, 1000)


def test_acts_are_sealed_at_the_end_of_the_log(store: Store, clock: Ticking) -> None:
    with store.write() as tx:
        first = journal.record(tx, [called(), registered(ONE)], clock.read())
    with store.write() as tx:
        second = journal.record(tx, [corrected(ONE, "first_name", "Fatoumata")], clock.read())
    with store.read() as tx:
        assert all_own(tx) == [*first, *second]
        assert verify(all_own(tx)) == Head(3, second[0].hash)
        assert journal.acts_after(tx, 1, 1) == first[1:]
    assert {act.origin for act in first} == {DEVICE.origin}


@pytest.mark.requirement("R127", "R136")
def test_what_stays_in_a_structure_cannot_be_tried_out_by_others(
    store: Store, clock: Ticking
) -> None:
    """An extract tells the hash of the whole body: few values are possible of many fields."""
    same = corrected(ONE, "handicap", "yes")
    with store.write() as tx:
        acts = journal.record(tx, [same, same], clock.read())
    parts = [extract(act, Scope(leaving=(), limited=("handicap",))) for act in acts]
    assert [part.body["value"] for part in parts] == [None, None]
    digests = {part.extract.digest for part in parts if part.extract}
    assert len(digests - {body_digest(same.body)}) == 2
    assert not any(
        act.salt in canonical(act_to_json(part)).decode() for act in acts for part in parts
    )


def test_an_undone_transaction_leaves_no_gap(store: Store, clock: Ticking) -> None:
    def fail() -> None:
        with store.write() as tx:
            journal.record(tx, [called(), called()], clock.read())
            raise LookupError

    with pytest.raises(LookupError):
        fail()
    with store.write() as tx:
        (act,) = journal.record(tx, [called()], clock.read())
    assert act.seq == 1


def test_without_identity_there_is_no_log(folder: Path, key: DatabaseKey, clock: Ticking) -> None:
    with Store.open(folder, key) as store, store.write() as tx:
        assert journal.counts(tx) == Counts(0, 0)
        with pytest.raises(NotEnrolled):
            journal.record(tx, [called()], clock.read())
        with pytest.raises(NotEnrolled):
            journal.acts_after(tx, 0, 1)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE acts SET document = '{}'",
        "UPDATE acts SET seq = seq + 1",
        "DELETE FROM acts",
        "REPLACE INTO acts SELECT position, device, seq, hash, type, dossier, '', '{}' FROM acts",
        "REPLACE INTO acts SELECT 99, device, seq, 'x', type, dossier, '', document FROM acts",
    ],
)
def test_acts_are_for_ever(store: Store, clock: Ticking, change: str) -> None:
    with store.write() as tx:
        acts = journal.record(tx, [called()], clock.read())
    with store.write() as tx:
        with pytest.raises(IntegrityError, match="for ever"):
            tx.connection.execute(text(change))
        assert all_own(tx) == acts


def test_what_the_portal_confirmed_waits_no_more(store: Store, clock: Ticking) -> None:
    with store.write() as tx:
        journal.record(tx, [called() for _ in range(5)], clock.read())
        assert journal.counts(tx) == Counts(5, 0)
        exchange.confirm(tx, 3)
        assert journal.counts(tx) == Counts(5, 3)
        assert journal.counts(tx).waiting == 2


def test_a_portal_that_confirms_too_much_is_not_believed(store: Store, clock: Ticking) -> None:
    with store.write() as tx:
        journal.record(tx, [called()], clock.read())
        exchange.confirm(tx, 12)
        assert journal.counts(tx).waiting == 0


def test_receiving_again_changes_nothing(store: Store) -> None:
    acts = sealed([registered(ONE), corrected(ONE, "first_name", "Awa")])
    with store.write() as tx:
        first = journal.receive(tx, acts)
        again = journal.receive(tx, [*acts, *acts])
        assert (first.added, first.disputed) == (tuple(acts), ())
        assert (again.added, again.disputed) == ((), ())
        assert dossiers.load(tx, ONE).timeline == tuple(acts)
        assert journal.counts(tx) == Counts(0, 0)


def test_the_same_act_twice_in_a_page_is_one(store: Store) -> None:
    acts = sealed([registered(ONE)])
    with store.write() as tx:
        assert journal.receive(tx, acts * 2).added == tuple(acts)


def test_acts_may_come_with_gaps_and_backwards(store: Store) -> None:
    acts = sealed([registered(dossier_id(n)) for n in range(1, 6)])
    with store.write() as tx:
        assert len(journal.receive(tx, [acts[4], acts[0]]).added) == 2
        assert len(journal.receive(tx, acts[::-1]).added) == 3


def test_our_own_acts_coming_back_are_known(store: Store, clock: Ticking) -> None:
    with store.write() as tx:
        acts = journal.record(tx, [registered(ONE)], clock.read())
        assert journal.receive(tx, acts).added == ()


def test_another_act_in_the_same_place_is_kept_apart(store: Store) -> None:
    (held,) = sealed([registered(ONE)])
    (other,) = sealed([registered(ONE, family_name="Autre")])
    with store.write() as tx:
        journal.receive(tx, [held])
        for _ in range(2):
            assert journal.receive(tx, [other]).disputed == (Disputed(other, "fork"),)
        assert journal.disputed(tx) == [Disputed(other, "fork")]
        assert dossiers.load(tx, ONE).timeline == (held,)


def test_two_that_claim_one_place_in_a_page_are_not_both_believed(store: Store) -> None:
    (one,) = sealed([registered(ONE)])
    (other,) = sealed([registered(TWO)])
    with store.write() as tx:
        received = journal.receive(tx, [one, other])
    assert (received.added, received.disputed) == ((one,), (Disputed(other, "fork"),))


def test_an_act_that_contradicts_itself_is_kept_apart(store: Store) -> None:
    (act,) = sealed([registered(ONE)])
    forged = replace(act, type="registration.corrected")
    renamed = replace(act, id=ONE)
    renamed = replace(renamed, hash=digest(renamed))
    with store.write() as tx:
        received = journal.receive(tx, [forged, renamed])
        assert [dispute.reason for dispute in received.disputed] == ["hash", "id"]
        assert len(journal.disputed(tx)) == 2
        assert journal.receive(tx, [act]).added == (act,)


def test_types_of_later_versions_are_kept_whole(store: Store) -> None:
    later = replace(called(dossier=ONE), type="appointment.booked", body={"at": ["demain", None]})
    acts = sealed([later])
    with store.write() as tx:
        journal.receive(tx, acts)
        assert dossiers.load(tx, ONE).timeline == tuple(acts)
        assert dossiers.search(tx, "demain") == []


entries = st.lists(
    st.one_of(
        st.builds(registered, st.sampled_from([ONE, TWO]), st.integers(1, 9)),
        st.builds(
            corrected,
            st.sampled_from([ONE, TWO]),
            st.sampled_from(["family_name", "phone", "birth_date"]),
            st.sampled_from(["+33612345678", "2001-02-03", "Öztürk"]),
        ),
        st.builds(called),
    ),
    max_size=8,
)


def of_devices(theirs: list[Device], logs: list[list[Entry]]) -> list[Act]:
    pairs = zip(theirs, logs, strict=True)
    return [act for device_, log in pairs for act in sealed(log, device_)]


def view(tx: Transaction) -> object:
    """All that lists, searches and pages show, without the order of arrival."""
    found = {s.id: s for s in dossiers.search(tx, "a") + dossiers.search(tx, "oztu")}
    opened = [dossiers.load(tx, known) for known in sorted(found)]
    rows = tx.connection.execute(
        text(
            "SELECT id, reference, family_name, first_name, birth_date, commune, submitted_at,"
            " mode, site, conflicts, words FROM dossiers ORDER BY id"
        )
    ).all()
    return found, opened, rows


class Undone(Exception):
    """Ends a transaction that leaves nothing for the next example."""


def test_any_order_of_arrival_gives_the_same_dossiers(store: Store) -> None:
    field = replace(COUNTER, id=dossier_id(99))

    @given(st.lists(entries, min_size=2, max_size=2), st.randoms(use_true_random=False))
    def same(logs: list[list[Entry]], order: random.Random) -> None:
        acts = of_devices([COUNTER, field], logs)
        shuffled = order.sample(acts, len(acts))
        half = order.randint(0, len(acts))
        in_order = seen_after(store, [acts])
        assert in_order == seen_after(store, [shuffled[:half], shuffled[half // 2 :]])

    same()


def seen_after(store: Store, pages: list[list[Act]]) -> object:
    seen: list[object] = []
    with suppress(Undone), store.write() as tx:
        for page in pages:
            journal.receive(tx, page)
        seen.append(view(tx))
        raise Undone
    return seen


def test_recording_and_receiving_keep_the_chain(store: Store, clock: Ticking) -> None:
    @given(st.lists(entries, max_size=4), entries)
    def chained(pages: list[list[Entry]], theirs: list[Entry]) -> None:
        with suppress(Undone), store.write() as tx:
            head = GENESIS
            for page in pages:
                for act in journal.record(tx, page, clock.read()):
                    head = head_of(act)
                journal.receive(tx, sealed(theirs))
            assert verify(all_own(tx)) == head == journal.own_head(tx, DEVICE.id)
            assert journal.counts(tx).recorded == sum(map(len, pages))
            raise Undone

    chained()
