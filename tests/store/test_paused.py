"""Interviews that were put aside: locked, counted in days, given back as they were."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256

import pytest
from argon2.low_level import Type, hash_secret_raw

from domain.answers import Answer
from domain.questionnaire import Layer, Skip
from store import drafts, paused
from store.code_lock import CodeLock
from store.paused import Paused
from store.store import Store
from tests.builders import ManualClock
from tests.store.builders import AGENT

CODE, SITE = "K7F4QX9M", "saint-denis"
LOCK = CodeLock.of(CODE, SITE)
ANSWERS: dict[str, Answer] = {
    "project": "Souder",
    "constraints": ("MOBILITE",),
    "rsa": False,
    "email": Skip.NONE,
}


def put_aside(store: Store, clock: ManualClock) -> Paused:
    with store.write() as tx:
        draft = drafts.start(tx, "ar", clock.read(), layers=(Layer("registration", 1),))
        for key, given in ANSWERS.items():
            drafts.answer(tx, draft, key, given, AGENT if key == "rsa" else None)
        drafts.limit(tx, draft, ["rsa"])
        kept = Paused(drafts.load(tx, draft), "family_name", clock.read())
        paused.put_aside(tx, kept, LOCK)
    return kept


def is_kept(store: Store) -> bool:
    with store.read() as tx:
        return tx.driver.execute("SELECT count(*) FROM paused").fetchone() == (1,)


def test_it_comes_back_as_it_was_and_stays_until_it_is_discarded(store: Store) -> None:
    kept = put_aside(store, ManualClock())
    with store.write() as tx:
        assert drafts.open_drafts(tx) == []
        assert paused.take_up(tx, LOCK) == kept
        assert drafts.open_drafts(tx) == [kept.draft]
    assert is_kept(store)
    with store.write() as tx:
        paused.discard(tx, LOCK)
    assert not is_kept(store)


def test_only_its_code_at_its_site_opens_it(store: Store) -> None:
    put_aside(store, ManualClock())
    others = CodeLock.of("K7F4QX9N", SITE), CodeLock.of(CODE, "bobigny")
    with store.write() as tx:
        for other in (*others, replace(others[0], finder=LOCK.finder)):
            assert paused.take_up(tx, other) is None
    assert len({LOCK.finder, others[0].finder, others[1].finder}) == 3
    assert CodeLock.of(CODE, SITE) == LOCK


def test_each_code_that_is_tried_costs_what_was_decided() -> None:
    salt = sha256(b"premier-pas paused 1\x00" + SITE.encode()).digest()[:16]
    secret = hash_secret_raw(CODE.encode(), salt, 3, 64 * 1024, 4, 48, Type.ID)
    assert LOCK.finder + LOCK.key == secret


def test_what_was_changed_by_a_bit_is_not_opened() -> None:
    sealed = LOCK.seal(b"Souder")
    assert LOCK.open(sealed) == b"Souder"
    assert b"Souder" not in sealed
    assert LOCK.open(sealed[:-1] + bytes([sealed[-1] ^ 1])) is None
    assert LOCK.open(b"") is None


def test_put_aside_again_it_is_kept_fifteen_days_more(store: Store) -> None:
    clock = ManualClock()
    kept = put_aside(store, clock)
    clock.advance(days=14)
    with store.write() as tx:
        paused.take_up(tx, LOCK)
        paused.put_aside(tx, replace(kept, at=clock.read()), LOCK)
    clock.advance(days=14)
    with store.write() as tx:
        assert paused.forget_old(tx, clock.read()) == 0
    clock.advance(days=1)
    with store.write() as tx:
        assert paused.forget_old(tx, clock.read()) == 1
    assert not is_kept(store)


def test_fifteen_days_are_counted_through_restarts_and_lost_clocks(store: Store) -> None:
    """The kiosk looks now and then, is switched off, and one day has lost its clock."""
    clock = ManualClock()
    put_aside(store, clock)
    hours, counted = 6, 0

    def look() -> int:
        with store.write() as tx:
            return paused.forget_old(tx, clock.read())

    right = clock.now.wall
    while counted < 14 * 24:
        clock.advance(seconds=hours * 3600)
        right, counted = right + timedelta(hours=hours), counted + hours
        assert look() == 0, counted
    clock.now = replace(clock.now, wall=datetime(1970, 1, 1, tzinfo=UTC), boot="b", monotonic_ms=0)
    assert look() == 0
    clock.now = replace(clock.now, wall=right + timedelta(hours=2), boot="c")
    assert look() == 0
    clock.now = replace(clock.now, wall=right + timedelta(hours=30), boot="d")
    assert look() == 1


def test_what_was_put_aside_by_the_version_before_names_no_help(store: Store) -> None:
    kept = put_aside(store, ManualClock())
    said = json.loads(paused.written(kept))
    del said["helped"]
    assert paused.read(json.dumps(said).encode()).draft == replace(kept.draft, helped={})
    with pytest.raises(ValueError, match="not who helped"):
        paused.read(json.dumps({**said, "helped": [{"questions": ["rsa"]}]}).encode())
