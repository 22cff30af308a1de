import statistics
import time
from dataclasses import replace
from datetime import timedelta

import pytest
from argon2 import PasswordHasher, Type
from sqlalchemy import text

from domain.moments import Stamp
from store import agents
from store.agents import DECOY, LONGEST_WAIT_S, Agent, Role
from store.errors import LoginTaken, SignInRefused
from store.store import Store
from tests.store.builders import MORNING, dossier_id
from tests.stores import QUICK_HASHER

LEA = Agent(dossier_id(10), "lea", "Léa Martin", Role.AGENT)
NOW = Stamp(MORNING, 1_000_000_000, "boot")


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waits are counted the same whatever a password costs to check."""
    monkeypatch.setattr(agents, "_HASHER", QUICK_HASHER)
    monkeypatch.setattr(agents, "DECOY", QUICK_HASHER.hash("nobody's"))


@pytest.fixture
def staffed(store: Store) -> Store:
    with store.write() as tx:
        agents.add(tx, LEA, "pain au chocolat")
    return store


def after(stamp: Stamp, seconds: float) -> Stamp:
    milliseconds = int(seconds * 1000)
    return replace(
        stamp,
        wall=stamp.wall + timedelta(milliseconds=milliseconds),
        monotonic_ms=stamp.monotonic_ms + milliseconds,
    )


def refused(store: Store, login: str, now: Stamp, password: str = "x") -> int:
    with pytest.raises(SignInRefused) as error:
        agents.sign_in(store, login, password, now)
    assert error.value.details.keys() == {"wait_s"}
    return int(error.value.details["wait_s"])


@pytest.mark.parametrize("login", ["lea", "LEA", " Lea "])
def test_an_agent_signs_in(staffed: Store, login: str) -> None:
    assert agents.sign_in(staffed, login, "pain au chocolat", NOW) == LEA


def test_passwords_are_kept_as_argon2id_alone(staffed: Store) -> None:
    with staffed.read() as tx:
        kept = tx.connection.scalar(text("SELECT password FROM agents"))
    assert kept.startswith("$argon2id$")
    assert "chocolat" not in kept


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("login", ["lea", "nobody"])
def test_unknown_names_and_wrong_passwords_are_refused_alike(staffed: Store, login: str) -> None:
    waits = [refused(staffed, login, NOW) for _ in range(7)]
    assert waits == [0, 0, 0, 0, 5, 5, 5]


def test_refusing_takes_as_long_for_a_name_that_is_unknown(staffed: Store) -> None:
    def seconds(login: str) -> float:
        begun = time.perf_counter()
        refused(staffed, login, NOW)
        return time.perf_counter() - begun

    pairs = [(seconds("lea"), seconds(f"nobody{n}")) for n in range(3)]
    known, unknown = (statistics.median(column) for column in zip(*pairs, strict=True))
    assert 1 / 3 < known / unknown < 3


def test_the_decoy_costs_what_a_password_costs() -> None:
    assert not PasswordHasher().check_needs_rehash(DECOY)
    assert PasswordHasher().type is Type.ID


@pytest.mark.usefixtures("quick")
def test_waits_grow_but_never_for_ever(staffed: Store) -> None:
    now, waits = NOW, []
    for _ in range(15):
        waits.append(refused(staffed, "lea", now))
        now = after(now, waits[-1])
    assert waits[:4] == [0, 0, 0, 0]
    assert waits[4:13] == [5, 10, 20, 40, 80, 160, 320, 640, LONGEST_WAIT_S]
    assert waits[-1] == LONGEST_WAIT_S
    assert agents.sign_in(staffed, "lea", "pain au chocolat", now) == LEA


@pytest.mark.usefixtures("quick")
def test_the_right_password_waits_too_and_then_clears_the_count(staffed: Store) -> None:
    for _ in range(5):
        refused(staffed, "lea", NOW)
    assert refused(staffed, "lea", after(NOW, 4.5), "pain au chocolat") == 1
    assert agents.sign_in(staffed, "lea", "pain au chocolat", after(NOW, 5)) == LEA
    assert refused(staffed, "lea", after(NOW, 6)) == 0


@pytest.mark.usefixtures("quick")
def test_others_do_not_wait(staffed: Store) -> None:
    with staffed.write() as tx:
        agents.add(tx, replace(LEA, id=dossier_id(11), login="ali"), "secret")
    for _ in range(6):
        refused(staffed, "lea", NOW)
    agents.sign_in(staffed, "ali", "secret", NOW)


@pytest.mark.usefixtures("quick")
def test_setting_the_clock_neither_ends_nor_lengthens_a_wait(staffed: Store) -> None:
    for _ in range(5):
        refused(staffed, "lea", NOW)
    future = replace(NOW, wall=NOW.wall + timedelta(days=900))
    past = replace(after(NOW, 5), wall=NOW.wall - timedelta(days=900))
    assert refused(staffed, "lea", future) == 5
    assert agents.sign_in(staffed, "lea", "pain au chocolat", past) == LEA


@pytest.mark.usefixtures("quick")
def test_starting_the_machine_again_does_not_end_a_wait(staffed: Store) -> None:
    for _ in range(5):
        refused(staffed, "lea", NOW)
    restarted = Stamp(NOW.wall, 2_000, "another boot")
    assert refused(staffed, "lea", restarted) == 3
    agents.sign_in(staffed, "lea", "pain au chocolat", replace(restarted, monotonic_ms=5_000))


@pytest.mark.usefixtures("quick")
def test_guessed_names_do_not_fill_the_disk(
    staffed: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(agents, "_LOGINS_REMEMBERED", 3)
    for number in range(5):
        refused(staffed, f"nobody{number}", after(NOW, number))
    with staffed.read() as tx:
        kept = tx.connection.scalars(text("SELECT login FROM sign_in_failures")).all()
    assert sorted(kept) == ["nobody2", "nobody3", "nobody4"]


def test_an_agent_is_changed_in_place(staffed: Store) -> None:
    changed = replace(LEA, name="Léa Petit", role=Role.ADMINISTRATOR)
    with staffed.write() as tx:
        agents.add(tx, changed, "nouveau")
        assert agents.everyone(tx) == [changed]
    assert agents.sign_in(staffed, "lea", "nouveau", NOW) == changed
    refused(staffed, "lea", NOW, "pain au chocolat")


def test_a_login_belongs_to_one_agent(staffed: Store) -> None:
    with staffed.write() as tx, pytest.raises(LoginTaken):
        agents.add(tx, replace(LEA, id=dossier_id(11), login="LEA"), "x")


def test_an_old_password_is_hashed_anew_when_it_is_next_used(staffed: Store) -> None:
    weak = QUICK_HASHER.hash("pain au chocolat")
    with staffed.write() as tx:
        tx.connection.execute(text("UPDATE agents SET password = :weak"), {"weak": weak})
    agents.sign_in(staffed, "lea", "pain au chocolat", NOW)
    with staffed.read() as tx:
        assert tx.connection.scalar(text("SELECT password FROM agents")) != weak
    agents.sign_in(staffed, "lea", "pain au chocolat", NOW)
