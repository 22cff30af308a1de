"""The agents who may sign in on this device, without any network."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError
from sqlalchemy import delete, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import IntegrityError

from domain.moments import Stamp, from_text, to_text
from store.errors import LoginTaken, SignInRefused
from store.store import Store
from store.tables import AgentRow, SignInFailureRow
from store.transaction import Transaction

_HASHER: Final = PasswordHasher()  # Argon2id with the parameters of RFC 9106 for desks
DECOY: Final = (  # of a password nobody has: an unknown name must take as long to refuse
    "$argon2id$v=19$m=65536,t=3,p=4$6zYWJjVFcQXO3bZhPylmXA$"
    "VQxr8RXCga4QgyHVsR+mhRz70UPUwiWx7DcEVZp8YEE"
)
FREE_FAILURES = 5
FIRST_WAIT_S = 5
LONGEST_WAIT_S = 15 * 60
_LOGINS_REMEMBERED = 200


class Role(StrEnum):
    """What an agent may do here."""

    AGENT = "agent"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class Agent:
    """Somebody who works here. `id`: UUID, the same on every device."""

    id: str
    login: str
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class _Failures:
    """Failed attempts in a row, and the clocks at the last one."""

    count: int
    last: Stamp

    def wait_s(self, now: Stamp) -> int:
        """Seconds until the next attempt is looked at.

        Clocks that were set make no difference: what is sure is the time since the machine
        started.
        """
        if self.count < FREE_FAILURES:
            return 0
        wait = min(FIRST_WAIT_S << min(self.count - FREE_FAILURES, 16), LONGEST_WAIT_S)
        since_ms = now.monotonic_ms
        if now.boot == self.last.boot:
            since_ms -= self.last.monotonic_ms
        return max(0, wait - since_ms // 1000)


def add(tx: Transaction, agent: Agent, password: str) -> None:
    """Let an agent sign in here, or change what is known of them.

    Raises:
        LoginTaken: somebody else signs in with that name.
    """
    login = _folded(agent.login)
    values = {
        "login": login,
        "name": agent.name,
        "role": agent.role.value,
        "password": _HASHER.hash(password),
    }
    try:
        tx.connection.execute(
            insert(AgentRow)
            .values(id=agent.id, **values)
            .on_conflict_do_update(index_elements=["id"], set_=values)
        )
    except IntegrityError as error:
        raise LoginTaken(login=login) from error


def everyone(tx: Transaction) -> list[Agent]:
    """All agents, by name."""
    rows = tx.connection.execute(
        select(AgentRow.id, AgentRow.login, AgentRow.name, AgentRow.role).order_by(AgentRow.name)
    )
    return [Agent(id_, login, name, Role(role)) for id_, login, name, role in rows]


def sign_in(store: Store, login: str, password: str, now: Stamp) -> Agent:
    """Who signs in. After five failures in a row the next attempts must wait, longer each time.

    It takes the store, not a transaction: a failure has to be kept although it raises.

    Raises:
        SignInRefused: the same, after the same time, for an unknown name and a wrong password.
    """
    login = _folded(login)
    with store.read() as tx:
        wait_s = _wait_s(tx, login, now)
        known = _find(tx, login)
    if wait_s:
        raise SignInRefused(wait_s=wait_s)
    agent, kept = known or (None, DECOY)
    fits = _fits(kept, password)
    with store.write() as tx:
        if agent and fits:
            _succeeded(tx, agent, kept, password)
        else:
            _failed(tx, login, now)
            wait_s = _wait_s(tx, login, now)
    if agent is None or not fits:
        raise SignInRefused(wait_s=wait_s)
    return agent


def _folded(login: str) -> str:
    return login.strip().casefold()


def _fits(kept: str, password: str) -> bool:
    try:
        return _HASHER.verify(kept, password)
    except VerifyMismatchError:
        return False


def _find(tx: Transaction, login: str) -> tuple[Agent, str] | None:
    row = tx.connection.execute(
        select(AgentRow.id, AgentRow.name, AgentRow.role, AgentRow.password).where(
            AgentRow.login == login
        )
    ).first()
    if row is None:
        return None
    id_, name, role, password = row
    return Agent(id_, login, name, Role(role)), password


def _failures(tx: Transaction, login: str) -> _Failures | None:
    row = tx.connection.execute(
        select(
            SignInFailureRow.failures,
            SignInFailureRow.wall,
            SignInFailureRow.monotonic_ms,
            SignInFailureRow.boot,
        ).where(SignInFailureRow.login == login)
    ).first()
    if row is None:
        return None
    count, wall, monotonic_ms, boot = row
    return _Failures(count, Stamp(from_text(wall), monotonic_ms, boot))


def _wait_s(tx: Transaction, login: str, now: Stamp) -> int:
    failures = _failures(tx, login)
    return failures.wait_s(now) if failures else 0


def _failed(tx: Transaction, login: str, now: Stamp) -> None:
    before = _failures(tx, login)
    values = {
        "failures": before.count + 1 if before else 1,
        "wall": to_text(now.wall),
        "monotonic_ms": now.monotonic_ms,
        "boot": now.boot,
    }
    tx.connection.execute(
        insert(SignInFailureRow)
        .values(login=login, **values)
        .on_conflict_do_update(index_elements=["login"], set_=values)
    )
    recent = select(SignInFailureRow.login).order_by(SignInFailureRow.wall.desc())
    tx.connection.execute(
        delete(SignInFailureRow).where(
            SignInFailureRow.login.not_in(recent.limit(_LOGINS_REMEMBERED))
        )
    )


def _succeeded(tx: Transaction, agent: Agent, kept: str, password: str) -> None:
    tx.connection.execute(delete(SignInFailureRow).where(SignInFailureRow.login == agent.login))
    if _HASHER.check_needs_rehash(kept):
        tx.connection.execute(
            update(AgentRow).where(AgentRow.id == agent.id).values(password=_HASHER.hash(password))
        )
