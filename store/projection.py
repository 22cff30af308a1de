"""Dossiers as lists show them and searches find them: made from acts, by `project` alone."""

from collections.abc import Iterable, Iterator

from sqlalchemy import delete, insert, select

from domain.acts import Act
from domain.dossier import Dossier, fold
from domain.moments import to_text
from domain.names import folded
from domain.phones import spoken_phone
from store import log
from store.tables import ActRow, DossierKeyRow, DossierRow
from store.transaction import Transaction

NAME_FIELDS = ("family_name", "first_name")
Row = dict[str, str | int]


def project(tx: Transaction, dossiers: Iterable[str]) -> None:
    """Bring the rows of these dossiers up to date with the acts that are held."""
    for dossier_id in dossiers:
        dossier = fold(dossier_id, log.of_dossier(tx, dossier_id))
        if any(act.type.startswith("registration.") for act in dossier.timeline):
            _replace(tx, _row(dossier))


def rebuild(tx: Transaction) -> None:
    """Make all rows anew."""
    tx.connection.execute(delete(DossierKeyRow))
    tx.connection.execute(delete(DossierRow))
    known = select(ActRow.dossier).where(ActRow.dossier.is_not(None)).distinct()
    project(tx, [dossier for dossier in tx.connection.scalars(known) if dossier])


def _replace(tx: Transaction, row: Row) -> None:
    connection, dossier = tx.connection, row["id"]
    before = connection.scalar(select(DossierRow.keys).where(DossierRow.id == dossier))
    connection.execute(delete(DossierRow).where(DossierRow.id == dossier))
    connection.execute(insert(DossierRow), row)
    old, new = set((before or "").split()), set(str(row["keys"]).split())
    if old - new:
        gone = DossierKeyRow.key.in_(old - new)
        connection.execute(delete(DossierKeyRow).where(gone, DossierKeyRow.dossier == dossier))
    if new - old:
        rows = [{"key": key, "dossier": dossier} for key in sorted(new - old)]
        connection.execute(insert(DossierKeyRow), rows)


def _row(dossier: Dossier) -> Row:
    opening = _opening(dossier)
    return {
        "id": dossier.id,
        "reference": dossier.reference or "",
        "family_name": dossier.text("family_name"),
        "first_name": dossier.text("first_name"),
        "birth_date": dossier.text("birth_date"),
        "commune": dossier.text("commune"),
        "submitted_at": to_text(dossier.submitted_at or opening.occurred_at),
        "mode": opening.mode.value,
        "site": opening.origin.site,
        "conflicts": len(dossier.conflicts),
        "keys": " ".join(sorted(set(_keys(dossier)))),
    }


def _opening(dossier: Dossier) -> Act:
    """The registration; before it arrived, the first act that did."""
    registrations = (act for act in dossier.timeline if act.type == "registration.submitted")
    return next(registrations, dossier.timeline[0])


def _keys(dossier: Dossier) -> Iterator[str]:
    """In a conflict the person is found by every value."""
    if dossier.reference:
        groups = dossier.reference.lower().split("-")
        yield from ("".join(groups), *groups[1:])
    for name in NAME_FIELDS:
        for value in _texts(dossier, name):
            yield from _name_keys(value)
    for value in _texts(dossier, "birth_date"):
        year, month, day = value.split("-")
        yield from (day + month + year, year + month + day)
    for value in _texts(dossier, "phone"):
        yield from (_digits(value), _digits(spoken_phone(value)))


def _texts(dossier: Dossier, key: str) -> list[str]:
    field = dossier.fields.get(key)
    return [value for value in field.values if isinstance(value, str)] if field else []


def _name_keys(name: str) -> Iterator[str]:
    """Each word, and all of them as one: `da costa` is also typed `dacosta`."""
    words = folded(name).split()
    yield from words
    yield "".join(words)


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdecimal())
