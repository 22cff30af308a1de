"""A day of a log, as the portal holds it; also of acts that were there before days were."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text
from sqlalchemy.exc import DBAPIError

from domain.acts import Act
from domain.chain import head_of
from domain.codec import act_to_json
from domain.reconciliation import day_of, tally
from portal import days
from portal.database import Database, url_of
from sync.wire import DAY_PATH
from tests.builders import an_act
from tests.portal.callers import Caller, enrolled
from tests.portal.running import Portal

NOTHING = "0" * 64


def asked(caller: Caller, day: str, hash_: str = NOTHING) -> dict[str, object]:
    response = caller.call("GET", DAY_PATH, query={"day": day, "hash": hash_, "nonce": "n"})
    assert response.status_code == 200, response.text
    return dict(response.json())


def test_a_day_is_counted_and_listed_only_where_it_differs(caller: Caller) -> None:
    acts = caller.record(count=3)
    caller.push()
    own = tally(head_of(act) for act in acts)
    day = day_of(acts[0])
    same = asked(caller, day, own.hash)
    assert (same["count"], same["hash"], same["acts"], same["echo"]) == (3, own.hash, None, "n")
    other = asked(caller, day)
    assert other["acts"] == [{"seq": act.seq, "hash": act.hash} for act in acts]
    assert asked(caller, "1999-12-31")["count"] == 0


def test_nobody_hears_of_anothers_day(portal: Portal, caller: Caller, site: str) -> None:
    day = day_of(caller.record()[0])
    caller.push()
    assert asked(enrolled(portal, site), day)["acts"] == []


@pytest.fixture(params=["sqlite", "postgresql"])
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database of the version before days."""
    url = url_of(tmp_path, None)
    if request.param == "postgresql":
        postgres = make_url(request.getfixturevalue("postgres"))
        with create_engine(postgres, isolation_level="AUTOCOMMIT").connect() as server:
            server.execute(text("CREATE DATABASE older"))
        server.engine.dispose()
        url = postgres.set(database="older").render_as_string(hide_password=False)
    database = Database(url)
    database.migrate("0004")
    yield database
    database.close()


def test_acts_that_were_there_before_get_their_day_and_stay_for_ever(older: Database) -> None:
    act = an_act()
    with older.write() as session:
        for table, values in rows_of(act).items():
            names = ", ".join(values)
            places = ", ".join(f":{name}" for name in values)
            session.execute(text(f"INSERT INTO {table} ({names}) VALUES ({places})"), values)
    older.migrate()
    with older.read() as session:
        [held] = days.held_of(session, act.origin.device, "2026-11-21")
        assert held == head_of(act)
    for change in ("UPDATE acts SET day = ''", "DELETE FROM acts"):
        with pytest.raises(DBAPIError), older.write() as session:
            session.execute(text(change))


def rows_of(act: Act) -> dict[str, dict[str, object]]:
    """What a portal of the version before keeps with an act."""
    device = {"id": act.origin.device, "site": "s", "kind": "kiosk", "name": "", "training": False}
    key = {"public_key": "", "enrolled_at": "", "held_seq": 1, "held_hash": act.hash}
    place = {"device": act.origin.device, "seq": 1, "hash": act.hash, "previous": act.previous}
    content = {"envelope": json.dumps(act_to_json(act)), "site": "s", "training": False}
    return {
        "structures": {"key": "s", "name": "", "kind": "other"},
        "sites": {"key": "s", "structure": "s", "name": "", "phone": "", "opening": ""},
        "devices": {**device, **key},
        "acts": {**place, **content, "received_at": ""},
    }
