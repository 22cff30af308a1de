"""What runs below SQLAlchemy does what it would do, and nothing that it would do otherwise."""

import pytest
from sqlalchemy import Boolean, bindparam, column, insert, select, table

from store import prepared
from store.store import Store
from store.tables import PersonKeyRow

KEYS = select(PersonKeyRow.key).where(PersonKeyRow.position > bindparam("after"))
LAST = KEYS.order_by(PersonKeyRow.key.desc()).limit(1)
SOME = KEYS.where(PersonKeyRow.key.in_(bindparam("keys", expanding=True)))
TRUTHS = select(column("is_so", Boolean)).select_from(table("truths"))
ADD = insert(PersonKeyRow)


def test_changes_and_asks(store: Store) -> None:
    with store.write() as tx:
        prepared.change(tx, ADD, *({"position": at, "key": f"key {at}"} for at in (1, 2, 3)))
        assert sorted(prepared.rows(tx, KEYS, {"after": 1})) == [("key 2",), ("key 3",)]
        assert prepared.first(tx, LAST, {"after": 0}) == ("key 3",)
        assert prepared.value(tx, LAST, {"after": 3}) is None


@pytest.mark.parametrize("asked", [SOME, TRUTHS], ids=["a list", "a truth"])
def test_refuses_what_the_driver_would_do_otherwise(
    store: Store, asked: prepared.Statement
) -> None:
    with store.read() as tx, pytest.raises(TypeError, match="not to be prepared"):
        prepared.rows(tx, asked, {"after": 0, "keys": ["key 1"]})
