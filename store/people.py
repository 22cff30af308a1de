"""Projection: the people of this device, filed so that those who may be one are found at once."""

import json
from collections.abc import Iterable, Sequence

from sqlalchemy import bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from domain.duplicates.keys import keys_of
from domain.duplicates.person import KEYS, Person
from store import prepared
from store.tables import PersonKeyRow, PersonRow
from store.transaction import Transaction

Row = dict[str, str | int]

# Built once: the first runs for each act that arrives, the others for each key of a person.
_HELD = select(PersonRow.versions).where(PersonRow.position == bindparam("at"))
_NEW = insert(PersonRow)
_PUT = _NEW.on_conflict_do_update(
    index_elements=["position"], set_={"versions": _NEW.excluded.versions}
)
_ADD_KEYS = insert(PersonKeyRow)
_FORGET_KEYS = delete(PersonKeyRow).where(PersonKeyRow.position == bindparam("at"))
_FORGET = delete(PersonRow).where(PersonRow.position == bindparam("at"))
_UNDER = (
    select(PersonKeyRow.position)
    .where(PersonKeyRow.key == bindparam("wanted"))
    .order_by(PersonKeyRow.position.desc())
    .limit(bindparam("most"))
)

_AT = select(PersonRow.position, PersonRow.versions).where(
    PersonRow.position.in_(bindparam("positions", expanding=True))
)


def file(tx: Transaction, position: int, versions: Sequence[Person]) -> None:
    """File the person of the dossier at a position; nothing is written if nothing changed."""
    row, keys = rows_of(position, versions)
    before = prepared.value(tx, _HELD, {"at": position})
    if row["versions"] == before:
        return
    prepared.change(tx, _PUT, row)
    if before is not None:
        prepared.change(tx, _FORGET_KEYS, {"at": position})
    if keys:
        prepared.change(tx, _ADD_KEYS, *keys)


def rows_of(position: int, versions: Sequence[Person]) -> tuple[Row, list[Row]]:
    """The row of a person, and those of the keys."""
    keys = frozenset[str]().union(*map(keys_of, versions))
    return (
        {"position": position, "versions": _to_document(versions)},
        [{"key": key, "position": position} for key in sorted(keys)],
    )


def forget(tx: Transaction, position: int) -> None:
    """Forget the person of the dossier at a position."""
    tx.connection.execute(_FORGET_KEYS, {"at": position})
    tx.connection.execute(_FORGET, {"at": position})


def clear(tx: Transaction) -> None:
    """Forget everybody; the caller files them anew."""
    tx.connection.execute(delete(PersonKeyRow))
    tx.connection.execute(delete(PersonRow))


def sharing_a_key(tx: Transaction, person: Person, most: int) -> set[int]:
    """Positions of the dossiers that have a key of this person: under each, the `most` newest."""
    return {
        position
        for key in keys_of(person)
        for position in tx.connection.scalars(_UNDER, {"wanted": key, "most": most})
    }


def at(tx: Transaction, positions: Iterable[int]) -> dict[int, tuple[Person, ...]]:
    """The people of the dossiers at these positions, each in all versions."""
    rows = tx.connection.execute(_AT, {"positions": list(positions)})
    return {position: _from_document(versions) for position, versions in rows}


def _to_document(versions: Sequence[Person]) -> str:
    rows = [[getattr(person, key) for key in KEYS] for person in versions]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def _from_document(document: str) -> tuple[Person, ...]:
    return tuple(Person(*values) for values in json.loads(document))
