"""Documents lie here once, whole or not at all, and nothing of them is removed."""

import hashlib
import random
import sys
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from domain.acts import Act
from domain.documents.attached import PaperKind, describe, documents_of
from store import device, documents, dossiers, journal
from store.documents import Kept
from store.errors import DiskFull, StoreDamaged, UnknownDocument, UnknownDossier
from store.keys import DatabaseKey
from store.store import Store
from store.transaction import Transaction
from tests.store.builders import AGENT, DEVICE, Ticking, dossier_id, registered

ONE, TWO = dossier_id(1), dossier_id(2)
SCAN = b"%PDF-1.7\n" + random.Random(19).randbytes(700_000)
DIGEST = hashlib.sha256(SCAN).hexdigest()


@pytest.fixture(autouse=True)
def registrations(store: Store, clock: Ticking) -> None:
    with store.write() as tx:
        journal.record(tx, [registered(ONE), registered(TWO)], clock.read())


def attach(tx: Transaction, dossier: str = ONE, data: bytes = SCAN) -> Act:
    document = describe(data, PaperKind.CV, "CV")
    return documents.attach(tx, dossier, document, data, AGENT, Ticking().read())


def kept(store: Store, digest: str = DIGEST) -> Kept:
    with store.read() as tx:
        return documents.find(tx, [digest])[digest]


def test_is_attached_with_its_bytes_or_not_at_all(store: Store) -> None:
    with pytest.raises(UnknownDossier), store.write() as tx:
        attach(tx, dossier_id(3))
    with store.read() as tx:
        assert documents.find(tx, [DIGEST]) == {}
    with store.write() as tx:
        act = attach(tx)
    with store.read() as tx:
        [attached] = documents_of(dossiers.load(tx, ONE).usable)
        assert documents.read(tx, attached.document.digest) == SCAN
        assert documents.waiting(tx) == [kept(store)]
    assert attached.act == act
    assert kept(store) == Kept(DIGEST, len(SCAN), len(SCAN), 0, confirmed=False)


def test_is_attached_to_a_dossier_once_and_lies_here_once(store: Store) -> None:
    with store.write() as tx:
        first = attach(tx)
        assert attach(tx) == first
        other = attach(tx, TWO)
        assert other != first
        rows = tx.connection.scalar(text("SELECT sum(length(data)) FROM document_pieces"))
    assert rows == len(SCAN)


def test_can_be_attached_again_after_it_was_taken_off(store: Store) -> None:
    with store.write() as tx:
        act = attach(tx)
        documents.detach(tx, ONE, act.id, AGENT, Ticking().read())
        assert documents_of(dossiers.load(tx, ONE).usable) == ()
        again = attach(tx)
        assert [each.act for each in documents_of(dossiers.load(tx, ONE).usable)] == [again]
        assert documents.read(tx, DIGEST) == SCAN


@pytest.mark.parametrize("offset", [0, 1, 262_143, 262_144, 262_145, 699_999, len(SCAN)])
@pytest.mark.parametrize("most", [1, 65_536, 262_144, 600_000])
def test_gives_any_piece_of_it(store: Store, offset: int, most: int) -> None:
    with store.write() as tx:
        attach(tx)
        assert documents.piece(tx, DIGEST, offset, most) == SCAN[offset : offset + most]


def test_notes_how_far_the_portal_holds_it_and_doubts_that_when_it_was_restored(
    store: Store,
) -> None:
    with store.write() as tx:
        attach(tx)
        documents.note_held(tx, DIGEST, 10, whole=False)
        assert [each.held for each in documents.waiting(tx)] == [10]
        documents.note_held(tx, DIGEST, len(SCAN), whole=True)
        assert documents.waiting(tx) == []
        documents.doubt(tx)
        assert [(each.held, each.confirmed) for each in documents.waiting(tx)] == [(0, False)]


def receive(store: Store, offset: int, data: bytes) -> Kept:
    with store.write() as tx:
        return documents.receive(tx, DIGEST, len(SCAN), offset, data)


def test_comes_in_pieces_that_follow_each_other(store: Store) -> None:
    assert receive(store, 0, SCAN[:300_000]).arrived == 300_000
    assert receive(store, 0, SCAN[:300_000]).arrived == 300_000  # repeated
    assert receive(store, 400_000, SCAN[400_000:]).arrived == 300_000  # one was lost
    with pytest.raises(UnknownDocument), store.read() as tx:
        documents.read(tx, DIGEST)
    assert receive(store, 300_000, SCAN[300_000:]).whole
    with store.read() as tx:
        assert documents.read(tx, DIGEST) == SCAN
        assert documents.waiting(tx) == []  # it is not for this device to send


def test_what_is_not_as_the_digest_says_is_not_kept(store: Store) -> None:
    assert receive(store, 0, SCAN[:300_000]).arrived == 300_000
    assert receive(store, 300_000, bytes(len(SCAN) - 300_000)).arrived == 0
    assert receive(store, 0, SCAN).whole


def test_attaching_what_was_on_its_way_here_makes_it_whole(store: Store) -> None:
    receive(store, 0, bytes(300_000))
    with store.write() as tx:
        attach(tx)
        assert documents.read(tx, DIGEST) == SCAN
    receive(store, 0, SCAN)
    with store.write() as tx:
        attach(tx, TWO)
    assert kept(store).whole


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM documents",
        "DELETE FROM document_pieces",
        "UPDATE document_pieces SET data = x'00'",
    ],
)
def test_nothing_of_it_can_be_removed(store: Store, change: str) -> None:
    with store.write() as tx:
        attach(tx)
    with pytest.raises(DBAPIError, match="for ever"), store.write() as tx:
        tx.connection.execute(text(change))


def test_says_when_it_is_not_what_was_kept(store: Store) -> None:
    with store.write() as tx:
        attach(tx)
        tx.connection.execute(text("DROP TRIGGER document_pieces_no_update"))
        tx.connection.execute(text("UPDATE document_pieces SET data = x'00' WHERE offset = 0"))
        with pytest.raises(StoreDamaged):
            documents.read(tx, DIGEST)


@pytest.mark.skipif(sys.platform == "win32", reason="the mechanism is POSIX")
def test_a_full_disk_attaches_nothing(small_disk: Path, key: DatabaseKey) -> None:
    with Store.open(small_disk / "data", key) as store:
        with store.write() as tx:
            device.enrolled(tx, DEVICE)
            journal.record(tx, [registered(ONE)], Ticking().read())
        with pytest.raises(DiskFull), store.write() as tx:
            attach(tx, data=SCAN * 2)
        with store.write() as tx:
            assert documents.waiting(tx) == []
            assert documents_of(dossiers.load(tx, ONE).usable) == ()
            attach(tx, data=SCAN[:1000])
