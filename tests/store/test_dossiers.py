from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import text

from domain.acts import Mode
from domain.dossier import correction
from domain.questionnaire import Skip
from store import device, dossiers, exchange, journal
from store.errors import UnknownDossier
from store.store import Store
from store.transaction import Transaction
from tests.store.builders import (
    COUNTER,
    TODAY,
    Ticking,
    called,
    corrected,
    dossier_id,
    registered,
    sealed,
)

NIR = "295109912611193"
ONE, TWO, THREE = dossier_id(1), dossier_id(2), dossier_id(3)
PARIS = ZoneInfo("Europe/Paris")


def ids(found: list[dossiers.Summary]) -> list[str]:
    return [summary.id for summary in found]


def rows(tx: Transaction) -> object:
    return tx.connection.execute(text("SELECT * FROM dossiers ORDER BY position")).all()


def test_a_list_shows_what_is_needed_to_recognise_a_dossier(store: Store, clock: Ticking) -> None:
    with store.write() as tx:
        (act,) = journal.record(tx, [registered(ONE)], clock.read())
        (summary,) = dossiers.of_day(tx, TODAY, UTC)
    assert summary == dossiers.Summary(
        id=ONE,
        reference=str(act.body["reference"]),
        family_name="D’Araújo-Ştefan",
        first_name="Fatou",
        birth_date="1990-01-31",
        commune="93008",
        submitted_at=act.occurred_at,
        mode=Mode.KIOSK,
        site="saint-denis",
        conflicts=0,
        confirmed=False,
    )
    assert summary.name == "Fatou D’Araújo-Ştefan"


def test_who_has_no_first_name_has_a_name(store: Store, clock: Ticking) -> None:
    with store.write() as tx:
        journal.record(tx, [registered(ONE, first_name=Skip.NONE)], clock.read())
        (summary,) = dossiers.of_day(tx, TODAY, UTC)
    assert (summary.first_name, summary.name) == ("", "D’Araújo-Ştefan")


def test_the_day_is_that_of_the_place_newest_first(store: Store) -> None:
    def at(number: int, moment: datetime) -> None:
        field = replace(COUNTER, id=dossier_id(number + 100))
        journal.receive(tx, sealed([registered(dossier_id(number))], field, at=moment))

    with store.write() as tx:
        at(1, datetime(2026, 11, 20, 22, 59, 59, 999000, UTC))
        at(2, datetime(2026, 11, 20, 23, 0, 0, 0, UTC))  # midnight in Paris
        at(3, datetime(2026, 11, 21, 22, 59, 59, 999000, UTC))
        at(4, datetime(2026, 11, 21, 23, 0, 0, 0, UTC))
        assert ids(dossiers.of_day(tx, TODAY, PARIS)) == [THREE, TWO]
        assert ids(dossiers.of_day(tx, TODAY, UTC)) == [dossier_id(4), THREE]


def test_a_dossier_is_confirmed_when_all_recorded_here_is(store: Store, clock: Ticking) -> None:
    def confirmed(seq: int) -> list[bool]:
        exchange.confirm(tx, seq)
        return [summary.confirmed for summary in dossiers.of_day(tx, TODAY, UTC)]

    with store.write() as tx:
        journal.record(tx, [registered(ONE), registered(TWO)], clock.read())
        journal.record(tx, [corrected(ONE, "first_name", "Awa")], clock.read())
        newest_first = [confirmed(seq) for seq in range(4)]
    assert newest_first == [[False, False], [False, False], [True, False], [True, True]]


def test_what_came_from_the_portal_is_confirmed(store: Store) -> None:
    with store.write() as tx:
        journal.receive(tx, sealed([registered(ONE)]))
        assert dossiers.of_day(tx, TODAY, UTC)[0].confirmed


@pytest.fixture
def people(store: Store, clock: Ticking) -> Store:
    with store.write() as tx:
        journal.record(
            tx,
            [
                registered(ONE, 123456789012),
                registered(
                    TWO,
                    family_name="da Costa",
                    first_name="Łucja Mary-Ann",
                    birth_date="2004-02-29",
                    phone="+4915112345678",
                ),
                registered(THREE, family_name="O'Neill Øberg", first_name=Skip.NONE, phone=""),
            ],
            clock.read(),
        )
    return store


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("fatou", [ONE]),
        ("FAT", [ONE]),
        ("f", [ONE]),
        ("d'araujo", [ONE]),
        ("araujo stefan", [ONE]),
        ("stefan fat", [ONE]),
        ("Ştefan, Fatou", [ONE]),
        ("dacosta", [TWO]),
        ("cost", [TWO]),
        ("lucja", [TWO]),
        ("ann mary", [TWO]),
        ("costa fatou", []),
        ("oneill", [THREE]),
        ("o'n", [THREE]),
        ("oberg", [THREE]),
        ("31011990", [ONE, THREE]),
        ("31/01/1990", [ONE, THREE]),
        ("31 01", [ONE, THREE]),
        ("1990", [ONE, THREE]),
        ("1990-01", [ONE, THREE]),
        ("fatou 31.01.1990", [ONE]),
        ("2004", [TWO]),
        ("06 12 34", [ONE]),
        ("0612345678", [ONE]),
        ("+33 6 12", [ONE]),
        ("+49 151", [TWO]),
        ("", []),
        (" - ' ", []),
        ('" OR "', []),
        ("* NOT fatou", []),
        ("fatou*", [ONE]),
        ("zz", []),
    ],
)
def test_a_dossier_is_found_as_people_type(people: Store, typed: str, found: list[str]) -> None:
    with people.read() as tx:
        assert sorted(ids(dossiers.search(tx, typed))) == found


def test_a_dossier_is_found_by_its_reference_as_it_is_said(people: Store) -> None:
    with people.read() as tx:
        reference = dossiers.load(tx, ONE).reference
        assert reference is not None
        misread = reference.lower().replace("0", "o").replace("1", "l")
        for typed in (reference, reference.replace("-", " "), misread, reference[:7].lower()):
            assert ids(dossiers.search(tx, typed)) == [ONE], typed


def test_what_came_last_is_found_first_and_no_more_than_asked(store: Store, clock: Ticking) -> None:
    with store.write() as tx:
        for number in range(1, 8):
            journal.record(tx, [registered(dossier_id(number))], clock.read())
        assert ids(dossiers.search(tx, "fat", limit=3)) == [dossier_id(n) for n in (7, 6, 5)]


def test_a_correction_changes_what_is_found(people: Store, clock: Ticking) -> None:
    with people.write() as tx:
        body = correction(dossiers.load(tx, ONE), "first_name", "Aïssatou")
        journal.record(tx, [replace(corrected(ONE, "", ""), body=body)], clock.read())
        assert ids(dossiers.search(tx, "aissatou")) == [ONE]
        assert ids(dossiers.search(tx, "fatou")) == []


def test_in_a_conflict_both_values_are_found(people: Store) -> None:
    with people.write() as tx:
        journal.receive(tx, sealed([corrected(ONE, "first_name", "Awa")]))
        assert ids(dossiers.search(tx, "awa")) == ids(dossiers.search(tx, "fatou")) == [ONE]
        (summary,) = dossiers.search(tx, "awa")
        assert summary.conflicts == 1


def test_a_correction_may_come_before_its_registration(store: Store) -> None:
    acts = sealed([registered(ONE), corrected(ONE, "first_name", "Awa")])
    with store.write() as tx:
        journal.receive(tx, acts[1:])
        (early,) = dossiers.search(tx, "awa")
        assert (early.id, early.reference, early.submitted_at) == (ONE, "", acts[1].occurred_at)
        journal.receive(tx, acts[:1])
        (whole,) = dossiers.search(tx, "awa")
        assert whole.submitted_at == acts[0].occurred_at


def test_a_registration_nobody_can_read_is_still_listed(store: Store) -> None:
    broken = replace(registered(ONE), body={"reference": 12, "answers": []})
    with store.write() as tx:
        journal.receive(tx, sealed([broken]))
        assert ids(dossiers.of_day(tx, TODAY, UTC)) == [ONE]
        assert len(dossiers.load(tx, ONE).unreadable) == 1


def test_rebuilding_gives_the_same_rows(people: Store, clock: Ticking) -> None:
    with people.write() as tx:
        journal.record(tx, [corrected(TWO, "phone", "+33698765432"), called()], clock.read())
        journal.receive(tx, sealed([corrected(ONE, "first_name", "Awa"), registered(ONE, 7)]))
        before = rows(tx)
        tx.connection.execute(text("DELETE FROM dossiers"))
        assert rows(tx) != before
        dossiers.rebuild(tx)
        assert rows(tx) == before
        assert ids(dossiers.search(tx, "awa")) == [ONE]
        assert ids(dossiers.search(tx, "0698")) == [TWO]
        assert ids(dossiers.search(tx, "+49")) == [TWO]  # in conflict: both are found


def test_an_unknown_dossier_is_said(store: Store) -> None:
    with store.read() as tx, pytest.raises(UnknownDossier):
        dossiers.load(tx, ONE)


def test_calls_for_help_are_no_dossiers(store: Store, clock: Ticking) -> None:
    with store.write() as tx:
        first = journal.record(tx, [called("project")], clock.read())
        later = journal.record(tx, [called("phone", dossier=ONE)], clock.read())
        assert dossiers.help_requests(tx, TODAY, PARIS) == [*later, *first]
        assert dossiers.help_requests(tx, date(2026, 11, 20), PARIS) == []
        assert dossiers.of_day(tx, TODAY, PARIS) == []


def test_a_new_identity_confirms_nothing_of_before(store: Store, clock: Ticking) -> None:
    with store.write() as tx:
        journal.record(tx, [called()], clock.read())
        exchange.confirm(tx, 1)
        device.enrolled(tx, COUNTER)
        (act,) = journal.record(tx, [called()], clock.read())
        assert (act.seq, journal.counts(tx).waiting) == (1, 1)


@pytest.mark.parametrize("typed", [NIR, NIR[:13], NIR[1:5], NIR[7:13], "2 95 10 99 126 111 93"])
def test_a_nir_finds_nobody(store: Store, clock: Ticking, typed: str) -> None:
    with store.write() as tx:
        journal.record(tx, [registered(ONE, nir=NIR)], clock.read())
        journal.record(tx, [corrected(ONE, "nir", NIR)], clock.read())
        assert ids(dossiers.search(tx, "fatou")) == [ONE]
        assert dossiers.search(tx, typed) == []
        assert NIR[:13] not in str(rows(tx))
