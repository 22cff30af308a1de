"""Acts that got another id when they were told again in another log: whoever names them follows.

A window may have shown an act before that, and name it when something is recorded after it.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import bindparam, insert, select, update

from domain.acts import Json
from store.tables import RetoldRow
from store.transaction import Transaction

_ALL = select(RetoldRow.id, RetoldRow.now)  # built once: it is asked whenever something is recorded
_FOLLOW = update(RetoldRow).where(RetoldRow.now == bindparam("was")).values(now=bindparam("is_now"))


def remember(tx: Transaction, names: Mapping[str, str]) -> None:
    """Keep under which id acts are told now, by the one that they had."""
    tx.connection.execute(_FOLLOW, [{"was": was, "is_now": now} for was, now in names.items()])
    tx.connection.execute(insert(RetoldRow), [{"id": was, "now": n} for was, n in names.items()])


def known(tx: Transaction) -> dict[str, str]:
    """All such ids, by those of before; hardly any device has one."""
    return {was: now for was, now in tx.connection.execute(_ALL)}  # noqa: C416 - as elsewhere


def renamed(body: Json, names: Mapping[str, str]) -> Json:
    """A body with the acts that it names under their ids of now, wherever it names them."""
    made: Json = _renamed(body, names) if names else body
    return made


def _renamed(value: Any, names: Mapping[str, str]) -> Any:  # noqa: ANN401 (JSON)
    if isinstance(value, Mapping):
        return {key: _renamed(item, names) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_renamed(item, names) for item in value]
    return names.get(value, value) if isinstance(value, str) else value
