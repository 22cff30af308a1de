import threading

import pytest
from sqlalchemy import insert, text
from sqlalchemy.exc import IntegrityError

from store import drafts, driver, exchange
from store.errors import StoreReadOnly
from store.store import Store
from store.tables import DraftRow
from store.transaction import Transaction
from tests.store.builders import Ticking

WAIT_S = 20


def count(tx: Transaction) -> int:
    return exchange.load(tx).confirmed


def test_a_block_that_raises_leaves_nothing(store: Store, clock: Ticking) -> None:
    def fail() -> None:
        with store.write() as tx:
            draft = drafts.start(tx, "fr", clock.read())
            drafts.answer(tx, draft, "family_name", "Diallo")
            exchange.confirm(tx, 3)
            raise LookupError

    with pytest.raises(LookupError):
        fail()
    with store.read() as tx:
        assert drafts.open_drafts(tx) == []
        assert count(tx) == 0
    with store.write() as tx:
        exchange.confirm(tx, 3)  # and nobody takes it for known
    with store.read() as tx:
        assert count(tx) == 3


def test_a_transaction_within_a_transaction_is_a_bug(store: Store) -> None:
    def nest() -> None:
        with store.write(), store.write():
            pass

    with pytest.raises(RuntimeError):
        nest()
    with store.write() as tx:
        exchange.confirm(tx, 1)


def test_a_reader_cannot_write(store: Store) -> None:
    def write() -> None:
        with store.read() as tx:
            exchange.confirm(tx, 1)

    with pytest.raises(StoreReadOnly):
        write()


def test_an_error_says_nothing_of_what_was_answered(store: Store) -> None:
    def fail() -> None:
        with store.write() as tx:
            values = {"id": "1", "started_at": "Zwyciężczyni", "language": None, "mode": "kiosk"}
            tx.connection.execute(insert(DraftRow), values)

    with pytest.raises(IntegrityError) as raised:
        fail()
    assert "Zwyciężczyni" not in str(raised.value)


def test_a_reader_sees_one_moment_and_waits_for_nobody(store: Store) -> None:
    with store.read() as before:
        assert count(before) == 0
        with store.write() as tx:
            exchange.confirm(tx, 5)
            with store.read() as meanwhile:
                assert count(meanwhile) == 0
        assert count(before) == 0
        with store.read() as after:
            assert count(after) == 5


def test_many_threads_write_and_read_together(store: Store, clock: Ticking) -> None:
    with store.write() as tx:
        draft = drafts.start(tx, "fr", clock.read())
    torn: list[int] = []

    def write(worker: int) -> None:
        for turn in range(25):
            with store.write() as tx:
                exchange.confirm(tx, count(tx) + 1)
                drafts.answer(tx, draft, f"question_{worker}_{turn}", "oui")

    def read() -> None:
        for _ in range(50):
            with store.read() as tx:
                if count(tx) != len(drafts.load(tx, draft).answers):
                    torn.append(count(tx))

    threads = [threading.Thread(target=write, args=(worker,)) for worker in range(3)]
    threads += [threading.Thread(target=read) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(WAIT_S)
    with store.read() as tx:
        assert count(tx) == 75
    assert not torn


def test_who_writes_page_after_page_lets_others_write_between(store: Store) -> None:
    begun, done = threading.Event(), threading.Event()
    pages: list[int] = []

    def write_pages() -> None:
        while not done.is_set():
            with store.write() as tx:
                exchange.confirm(tx, len(pages))
            pages.append(len(pages))
            begun.set()

    writer = threading.Thread(target=write_pages)
    writer.start()
    assert begun.wait(WAIT_S)
    waited = []
    for _ in range(50):
        before = len(pages)
        with store.write():
            waited.append(len(pages) - before)
    done.set()
    writer.join(WAIT_S)
    assert max(waited) <= 2  # the page being written, and one begun before we could ask


def test_who_still_reads_takes_the_connection_along(store: Store) -> None:
    with store.read() as tx:
        store.close()
        assert count(tx) == 0
    with pytest.raises(driver.Error):
        tx.driver.execute("SELECT 1")


def test_closing_waits_for_the_writer(store: Store) -> None:
    inside, closing = threading.Event(), threading.Event()

    def write() -> None:
        with store.write() as tx:
            inside.set()
            assert closing.wait(WAIT_S)
            exchange.confirm(tx, 7)

    thread = threading.Thread(target=write)
    thread.start()
    assert inside.wait(WAIT_S)
    closing.set()
    store.close()
    thread.join(WAIT_S)
    assert not thread.is_alive()


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("secure_delete", 1),
        ("temp_store", 2),
        ("recursive_triggers", 1),
        ("cipher_use_hmac", "1"),
        ("cipher_page_size", "2048"),
        ("cipher_kdf_algorithm", "PBKDF2_HMAC_SHA512"),
        ("cipher_hmac_algorithm", "HMAC_SHA512"),
    ],
)
def test_both_kinds_of_connections_are_durable_and_encrypted(
    store: Store, pragma: str, value: object
) -> None:
    with store.write() as tx:
        assert tx.connection.scalar(text(f"PRAGMA {pragma}")) == value
        assert tx.connection.scalar(text("PRAGMA foreign_keys")) == 1
    with store.read() as tx:
        assert tx.connection.scalar(text(f"PRAGMA {pragma}")) == value
