"""People who may be one are found by their keys, and those are made from acts alone."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from domain.acts import Entry, Mode
from domain.answers import Answer
from domain.duplicates.likeness import Reason, Verdict
from domain.duplicates.person import Person, described_by
from domain.questionnaire import Skip
from store import dossiers, journal, log
from store.duplicates import look_alikes
from store.engine import open_engine
from store.keys import KeyInFile
from store.migrations import run
from store.store import Store
from store.transaction import Transaction, transaction_on
from tests.builders import (
    a_correction,
    a_log,
    a_reference,
    a_registration,
    an_entry,
    an_id,
    an_origin,
)
from tests.store.builders import Ticking
from tools import ROOT

FATOU: dict[str, Answer] = {
    "family_name": "D’Araújo",
    "first_name": "Fatou",
    "birth_date": "1990-01-31",
    "phone": "+33612345678",
}


def registered(number: int, **answers: Answer) -> Entry:
    body = a_registration({**FATOU, **answers}, reference=a_reference(number))
    return an_entry(body=body, dossier=an_id(number))


def found(tx: Transaction, **answers: Answer) -> list[tuple[str, Verdict]]:
    person = described_by({**FATOU, **answers})
    return [(found.summary.id, found.likeness.verdict) for found in look_alikes(tx, person)]


def a_crowd(count: int) -> list[Entry]:
    """People of other names and dates, all with the same number."""
    return [
        registered(n, family_name=f"{chr(97 + n % 26) * 3}{n}", birth_date="1970-05-05")
        for n in range(2, count + 2)
    ]


def projected(tx: Transaction) -> list[object]:
    return [
        tx.connection.execute(text(f"SELECT * FROM {table} ORDER BY 1, 2")).all()
        for table in ("persons", "person_keys")
    ]


def test_somebody_known_is_found_with_reasons(store: Store, clock: Ticking) -> None:
    with store.write() as tx:
        journal.record(tx, [registered(1), registered(2, family_name="Roux")], clock.read())
    with store.read() as tx:
        best, *others = look_alikes(tx, described_by({**FATOU, "family_name": "ARAUJO"}))
    assert (best.summary.id, best.summary.mode) == (an_id(1), Mode.KIOSK)
    assert best.likeness.verdict is Verdict.SAME
    assert Reason.SAME_PHONE in best.likeness.reasons
    assert [other.likeness.verdict for other in others] == [Verdict.PROBABLE]


@pytest.mark.parametrize("newest_first", [False, True])
def test_only_the_likeliest_are_shown_the_surest_first(
    store: Store, clock: Ticking, newest_first: bool
) -> None:
    twins = [registered(n, first_name=name) for n, name in enumerate(("Awa", "Ba", "Io", "Lu"), 1)]
    slips = [registered(n, birth_date="1990-01-30") for n in (5, 6)]
    with store.write() as tx:
        everybody = [*twins, *slips, registered(7)]
        journal.record(tx, everybody[:: -1 if newest_first else 1], clock.read())
        verdicts = [verdict for _, verdict in found(tx)]
    assert verdicts == [Verdict.SAME, *[Verdict.PROBABLE] * 2, *[Verdict.RELATIVE] * 2]


def test_little_said_finds_nobody(store: Store, clock: Ticking) -> None:
    with store.write() as tx:
        journal.record(tx, [registered(1)], clock.read())
        assert look_alikes(tx, Person()) == []
        assert look_alikes(tx, Person(family_name="D’Araújo")) == []
        assert look_alikes(tx, Person(phone="+33612345678")) == []
        assert found(tx, birth_date="", phone=Skip.NONE) == [(an_id(1), Verdict.POSSIBLE)]


def test_a_corrected_name_is_the_one_that_is_found(store: Store, clock: Ticking) -> None:
    with store.write() as tx:
        (act,) = journal.record(tx, [registered(1, phone=Skip.NONE)], clock.read())
        corrected = a_correction("family_name", "Diarra", [act.id], dossier=an_id(1))
        journal.record(tx, [corrected], clock.read())
        assert [verdict for _, verdict in found(tx, birth_date="1990-01-13")] == []
        assert found(tx, family_name="Diarra") == [(an_id(1), Verdict.SAME)]


def test_in_a_conflict_the_person_is_found_by_every_value(store: Store, clock: Ticking) -> None:
    with store.write() as tx:
        journal.record(tx, [registered(1)], clock.read())
        unseen = a_correction("birth_date", "1985-12-25", dossier=an_id(1))
        journal.receive(tx, a_log([unseen], origin=an_origin(9)))
        assert found(tx) == [(an_id(1), Verdict.SAME)]
        assert found(tx, birth_date="1985-12-25") == [(an_id(1), Verdict.SAME)]


def test_rebuilding_files_the_same_people(store: Store, clock: Ticking) -> None:
    with store.write() as tx:
        journal.record(
            tx, [registered(n, family_name=f"Nom {n}") for n in range(1, 5)], clock.read()
        )
        unseen = a_correction("first_name", "Awa", dossier=an_id(2))
        journal.receive(tx, a_log([unseen], origin=an_origin(9)))
        before = projected(tx)
        assert all(before)
        tx.connection.execute(text("UPDATE persons SET versions = '[]'"))
        tx.connection.execute(text("UPDATE person_keys SET key = key || '?'"))
        dossiers.rebuild(tx)
        assert projected(tx) == before


def test_what_others_send_may_be_anything(store: Store) -> None:
    odd = [
        registered(1, family_name="", first_name=Skip.NONE, birth_date="soon", phone="?"),
        registered(2, family_name="محمد", first_name="A" * 5000, birth_date="2000-13-45"),
        registered(3, family_name=True, first_name=("a", "b"), birth_date=Skip.UNKNOWN),
        replace(registered(4), body={"reference": 12, "answers": []}),
    ]
    with store.write() as tx:
        journal.receive(tx, a_log(odd))
        same = found(tx, family_name="محمد", first_name="A" * 5000, birth_date="2000-13-45")
    assert same == [(an_id(2), Verdict.SAME)]


def test_people_who_share_a_shelters_number_do_not_slow_the_search(
    store: Store, clock: Ticking
) -> None:
    """Older ones than the newest under a key are found under another key."""
    with store.write() as tx:
        journal.record(tx, [registered(1), *a_crowd(401)], clock.read())
        assert found(tx)[0] == (an_id(1), Verdict.SAME)


@pytest.mark.parametrize(("before", "after"), [(401, 0), (0, 100)])
def test_the_newest_who_share_a_number_are_found_by_the_number_alone(
    store: Store, clock: Ticking, before: int, after: int
) -> None:
    married = registered(1, family_name="Roux", birth_date="1990-01-30")
    crowd = a_crowd(before + after)
    with store.write() as tx:
        journal.record(tx, [*crowd[:before], married, *crowd[before:]], clock.read())
        assert (an_id(1), Verdict.POSSIBLE) in found(tx)


def test_an_upgrade_files_the_people_of_before(folder: Path, key: KeyInFile) -> None:
    folder.mkdir()
    engine = open_engine(folder / "premier-pas.db", key.create(), "migrate")
    with engine.begin() as connection:
        run.upgrade(connection, "0003")
        log.append(transaction_on(connection), a_log([registered(1)]))
    engine.dispose()
    with Store.open(folder, key) as store, store.read() as tx:
        assert found(tx) == [(an_id(1), Verdict.SAME)]


def test_who_only_files_people_does_not_wait_for_what_compares_them() -> None:
    """A kiosk starts without it, and so does a desk."""
    program = "import sys, store.journal, counter.reading; sys.exit('rapidfuzz' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False).returncode == 0
