"""Acts as rows: written once, read whole."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from sqlalchemy import LargeBinary, Select, bindparam, cast, func, insert, select, union_all

from domain import plain
from domain.acts import Act
from domain.chain import GENESIS
from domain.codec import act_from_json, act_to_json
from domain.moments import to_text
from store import prepared
from store.tables import ActRow, BroughtRow, PurgedRow
from store.transaction import Transaction

# Built once: these run for each act that arrives.
_IN_DOSSIER = ActRow.dossier == bindparam("dossier")
_BROUGHT: Final = 2**62
"""Above all positions: what was brought stands after all that came."""
_OF_DOSSIER = union_all(
    select(ActRow.document, ActRow.position).where(_IN_DOSSIER),
    select(BroughtRow.document, BroughtRow.position + _BROUGHT).where(
        BroughtRow.dossier == bindparam("dossier")
    ),
).order_by("position")
_LAST = select(func.coalesce(func.max(ActRow.seq), 0)).where(ActRow.device == bindparam("device"))
_ASKED = func.json_each(bindparam("seqs")).table_valued("value")
_HASHES = union_all(
    *(
        select(table.seq, table.hash).where(
            table.device == bindparam("device"), table.seq.in_(select(_ASKED.c.value))
        )
        for table in (ActRow, PurgedRow)
    )
)
_HASH = union_all(
    *(
        select(table.hash).where(table.device == bindparam("device"), table.seq == bindparam("seq"))
        for table in (ActRow, PurgedRow)
    )
)
_AFTER = (
    select(cast(ActRow.document, LargeBinary))
    .where(ActRow.device == bindparam("device"), ActRow.seq > bindparam("seq"))
    .order_by(ActRow.seq)
    .limit(bindparam("most"))
)
_ADD = insert(ActRow)
_FIRST_POSITION = select(
    func.coalesce(
        select(func.min(ActRow.position)).where(_IN_DOSSIER).scalar_subquery(),
        select(func.min(BroughtRow.position) + _BROUGHT)
        .where(BroughtRow.dossier == bindparam("dossier"))
        .scalar_subquery(),
        0,
    )
)


def to_document(act: Act) -> str:
    """The act as it is stored."""
    return plain.written(act_to_json(act))


def from_document(document: str | bytes) -> Act:
    """Read `to_document` back."""
    text = document.encode() if isinstance(document, str) else document
    return act_from_json(plain.read(text))


def append(tx: Transaction, acts: Sequence[Act]) -> None:
    """Store acts that are not stored yet."""
    if acts:
        prepared.change(tx, _ADD, *(_row(act) for act in acts))


def put_back(tx: Transaction, acts: Mapping[int, Act]) -> None:
    """Store acts in places that others had, by position."""
    tx.connection.execute(_ADD, [{**_row(act), "position": at} for at, act in acts.items()])


def read(tx: Transaction, wanted: Select[str]) -> list[Act]:
    """The acts of the documents that a query gives, in its order."""
    return [from_document(document) for document in tx.connection.scalars(wanted)]


def of_dossier(tx: Transaction, dossier: str) -> list[Act]:
    """All acts of a dossier, in the order they came; last those that were brought by hand."""
    return [
        from_document(document)
        for document, *_ in prepared.rows(tx, _OF_DOSSIER, {"dossier": dossier})
    ]


def first_position(tx: Transaction, dossier: str) -> int:
    """Where the first act of a dossier stands among all that came; 0 if there is none."""
    return prepared.value(tx, _FIRST_POSITION, {"dossier": dossier}) or 0


def is_brought(position: int) -> bool:
    """Whether what stands there was brought by hand, and nothing of it has come yet."""
    return position > _BROUGHT


def held_hashes(tx: Transaction, device: str, seqs: Iterable[int]) -> dict[int, str]:
    """The hashes of a device's acts with these numbers, as far as they are or were held."""
    return dict(prepared.rows(tx, _HASHES, {"device": device, "seqs": json.dumps(list(seqs))}))


def hash_at(tx: Transaction, device: str, seq: int) -> str | None:
    """The hash of the act of a device with this number, as far as it is or was held here."""
    if seq == GENESIS.seq:
        return GENESIS.hash
    hash_: str | None = prepared.value(tx, _HASH, {"device": device, "seq": seq})
    return hash_


def documents_after(tx: Transaction, device: str, seq: int, limit: int, size: int) -> list[bytes]:
    """At most `limit` acts of a device after a number, in order, as they are stored, in UTF-8.

    Args:
        size: how long they may be together, in bytes; one is given in any case, if there is one.
    """
    asked = {"device": device, "seq": seq, "most": limit}
    found: list[bytes] = []
    for (document,) in prepared.rows(tx, _AFTER, asked):
        size -= len(document)
        if found and size < 0:
            break
        found.append(document)
    return found


def last_seq(tx: Transaction, device: str) -> int:
    """The number of the last act of a device; 0 if there is none."""
    return prepared.value(tx, _LAST, {"device": device}) or 0


def _row(act: Act) -> dict[str, str | int | None]:
    return {
        "device": act.origin.device,
        "seq": act.seq,
        "hash": act.hash,
        "type": act.type,
        "dossier": act.dossier,
        "occurred_at": to_text(act.occurred_at),
        "document": to_document(act),
    }
