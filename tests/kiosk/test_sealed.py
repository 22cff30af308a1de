"""After « Enregistrer », nobody reads at the kiosk who was there: not with the database's key."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from sqlalchemy import text

from domain.acts import ActType, Sealed
from domain.hand import ReadBack
from domain.interview import Interview
from domain.reorientation import unanswered
from kiosk.records import Records
from kiosk.station import Station, open_station
from store import desk_boxes, device, dossiers, journal, notices, registration
from store.engine import open_engine
from store.errors import UnknownDraft
from store.files import StoreFiles
from store.keys import KeyInFile, RawKey, database_key
from store.store import Store
from sync.sealing.keys import sealing_key_text
from sync.sealing.sealed_acts import opened
from tests.builders import PORTAL, a_device
from tests.store.builders import interview
from tests.stores import open_store

TOLD = {
    "project": "Zqxjprojet, vraiment.",
    "family_name": "Zqxjnom",
    "first_name": "Zqxjprenom",
    "address": "12 rue Zqxjadresse",
    "phone": "0199007781",
}
DESK = X25519PrivateKey.from_private_bytes(bytes(range(32)))
SENTINELS = (b"Zqxj", b"ZQXJ", b"zqxj", b"99007781")
_PAGE, _RESERVED = 2048, 80  # bytes; as `store.engine` and SQLCipher 4 have them


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    folder, key = tmp_path / "data", tmp_path / "key"
    with open_store(folder, database_key("kiosk", key)) as store, store.write() as tx:
        device.enrolled(tx, a_device())
        notices.note(tx, "", [sealing_key_text(DESK.public_key())], {})
    opened_one = open_station(folder, key)
    with opened_one.store:
        yield opened_one


@pytest.fixture
def records(station: Station) -> Records:
    return Records(station)


def told(records: Records) -> Interview:
    """Somebody answers, up to the last page."""
    made = interview(**TOLD)
    for key, answer in made.answers.items():
        records.keep("fr", key, answer)
    return made


def raw_key(store: Store) -> RawKey:
    key = KeyInFile(store.folder.parent / "key").find()
    assert key
    return key


def rows(store: Store) -> bytes:
    """All that all tables say, to whoever has the key."""
    engine = open_engine(StoreFiles(store.folder).database, raw_key(store), "read")
    with engine.connect() as connection:
        tables = text("SELECT name FROM sqlite_schema WHERE type = 'table'")
        said = [
            connection.execute(text(f'SELECT * FROM "{name}"')).all()
            for name in connection.scalars(tables).all()
        ]
    engine.dispose()
    return repr(said).encode()


def pages(store: Store) -> bytes:
    """Each page of the file and of its log, in clear: also what no table holds any more."""
    database = StoreFiles(store.folder).database
    log = database.with_name(f"{database.name}-wal").read_bytes()[32:]
    frames = [log[at + 24 : at + 24 + _PAGE] for at in range(0, len(log), 24 + _PAGE)]
    whole = database.read_bytes()
    found = [whole[at : at + _PAGE] for at in range(0, len(whole), _PAGE)]
    secret = bytes.fromhex(raw_key(store).hexadecimal)
    return b"".join(_clear(page, secret) for page in (*found, *frames) if len(page) == _PAGE)


def _clear(page: bytes, secret: bytes) -> bytes:
    vector = page[-_RESERVED:][:16]
    cipher = Cipher(algorithms.AES(secret), modes.CBC(vector)).decryptor()
    return cipher.update(page[:-_RESERVED])


@pytest.mark.requirement("R133")
def test_nothing_on_the_disk_tells_who_registered(station: Station, records: Records) -> None:
    made = told(records)
    assert any(word in rows(station.store) for word in SENTINELS)
    assert any(word in pages(station.store) for word in SENTINELS)
    done = records.submit(made, "fr", ReadBack.SCREEN).submitted
    for lies in (rows(station.store), pages(station.store)):
        assert done.dossier.encode() in lies
        assert done.reference.encode() not in lies
        assert [word for word in SENTINELS if word in lies] == []
    with station.store.read() as tx:
        kept = journal.acts_after(tx, 0, 10)
        boxes = desk_boxes.load(tx)
        assert dossiers.search(tx, "zqxjnom") == dossiers.search(tx, done.reference) == []
    assert [act.hash for act in kept[:1]] == [done.act.hash]
    assert all(act.sealed and not act.body for act in kept)
    assert opened(kept[0], [PORTAL]) == done.act
    assert len(boxes) == len(kept), "for the desks, apart"
    digest = kept[0].sealed.digest if kept[0].sealed else ""
    for_desks = replace(kept[0], sealed=Sealed(digest, boxes[digest]))
    assert opened(for_desks, [DESK]) == done.act


@pytest.mark.requirement("R222")
def test_neither_what_somebody_disagrees_with(station: Station, records: Records) -> None:
    done = records.submit(told(records), "fr", ReadBack.SCREEN).submitted
    records.object("Zqxjmots : je voudrais autre chose.")
    for lies in (rows(station.store), pages(station.store)):
        assert [word for word in SENTINELS if word in lies] == []
    with station.store.read() as tx:
        kept = journal.acts_after(tx, 0, 10)[-1]
        boxes = desk_boxes.load(tx)
    assert kept.sealed
    assert not kept.body
    at_portal = opened(kept, [PORTAL])
    assert at_portal.type == ActType.REORIENTATION_REQUESTED
    assert unanswered((at_portal,)) == (at_portal,)
    assert at_portal.dossier == done.dossier
    assert at_portal.body["words"] == "Zqxjmots : je voudrais autre chose."
    digest = kept.sealed.digest
    for_desks = replace(kept, sealed=Sealed(digest, boxes[digest]))
    assert opened(for_desks, [DESK]) == at_portal


def test_nobody_disagrees_before_anything_is_proposed(records: Records) -> None:
    told(records)
    with pytest.raises(UnknownDraft):
        records.object("Non.")


def test_what_is_erased_leaves_the_disk_too(station: Station, records: Records) -> None:
    told(records)
    records.erase()
    assert [word for word in SENTINELS if word in rows(station.store) + pages(station.store)] == []


def test_a_second_touch_finds_the_same_registration_though_nobody_can_read_it(
    station: Station, records: Records
) -> None:
    made = told(records)
    first = records.submit(made, "fr", ReadBack.SCREEN)
    assert records.submit(made, "fr", ReadBack.SCREEN) == first
    assert first.told
    with station.store.write() as tx, pytest.raises(UnknownDraft):
        registration.submit(tx, first.submitted.dossier, made, station.clock.read())


def test_another_person_gets_another_one(records: Records) -> None:
    first = records.submit(told(records), "fr", ReadBack.SCREEN)
    records.erase()
    second = records.submit(told(records), "fr", ReadBack.SCREEN)
    assert first.submitted.reference != second.submitted.reference
