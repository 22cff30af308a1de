"""Dossiers as lists show them and searches find them: made from acts, by `project` alone."""

import re
from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import bindparam, delete, select, text
from sqlalchemy.dialects.sqlite import insert

from domain.acts import Act
from domain.dossier import Dossier, fold, fold_joined
from domain.duplicates.person import versions_of
from domain.merging import Joined
from domain.moments import to_text
from domain.names import folded
from store import linked, log, people, prepared
from store.tables import ActRow, BroughtRow, DossierRow
from store.transaction import Transaction

NAME_FIELDS = ("family_name", "first_name")
Row = dict[str, str | int | None]

_FRENCH = re.compile(r"\+(33|262|590|594|596)")  # where a number is dialled with a 0 before it

# Built once: this runs for each act that arrives, and building takes longer than running.
_HELD = select(DossierRow.position, DossierRow.words).where(DossierRow.id == bindparam("dossier"))
_NEW = insert(DossierRow)
_PUT = _NEW.on_conflict_do_update(
    index_elements=["position"],
    set_={column.name: column for column in _NEW.excluded if column.name != "position"},
)
_FORGET = delete(DossierRow).where(DossierRow.id == bindparam("dossier"))
_FORGET_WORDS = text("DELETE FROM dossier_words WHERE rowid = :position")
_ADD_WORDS = text("INSERT INTO dossier_words(rowid, words) VALUES (:position, :words)")

# A word that was deleted stays in the index, marked as gone, until its parts are merged.
_MERGE_WORDS = text("INSERT INTO dossier_words(dossier_words) VALUES ('optimize')")


def project(tx: Transaction, dossiers: Iterable[str]) -> None:
    """Bring the rows of these dossiers up to date with the acts that can be read here.

    And those of all that were ever named together with one of them in a merge.
    """
    read = {dossier: _readable(tx, dossier) for dossier in dict.fromkeys(dossiers)}
    for acts in read.values():  # of all, before any is shown: each may lead to another
        linked.note(tx, acts)
    _show_all(tx, read.items())


def _show_all(tx: Transaction, read: Iterable[tuple[str, list[Act]]]) -> None:
    """Make the rows of these dossiers, each with its acts, and of those around them."""
    done: set[str] = set()
    for dossier, acts in read:
        if dossier not in done:
            done |= _project(tx, linked.around(tx, dossier), acts)


def _project(tx: Transaction, near: Sequence[str], acts: list[Act]) -> set[str]:
    """Make the rows of the people of these dossiers; gives the dossiers.

    Args:
        acts: of the first one.
    """
    for other in near[1:]:
        acts += _readable(tx, other)
    people_here = {person.id: person for person in (fold(each, acts) for each in near)}
    for person in people_here.values():
        if any(act.type.startswith("registration.") for act in person.timeline):
            _show(tx, person)
    return set(near)


def _show(tx: Transaction, person: Dossier) -> None:
    """One row that lists show; and for each dossier that was absorbed one that says where it is."""
    row = _row(person)
    people.file(tx, _replace(tx, row), versions_of(person))
    for absorbed in person.joined.others:
        own = fold_joined(Joined(absorbed, (absorbed,)), _of(person, absorbed))
        there = {**row, "id": absorbed, "reference": own.reference or "", "words": ""}
        people.forget(tx, _replace(tx, {**there, "kept_in": person.id}))


def _of(person: Dossier, dossier: str) -> list[Act]:
    return [act for act in person.timeline if act.dossier == dossier]


def _readable(tx: Transaction, dossier: str) -> list[Act]:
    return [act for act in log.of_dossier(tx, dossier) if not act.sealed]


def forget(tx: Transaction, dossiers: Iterable[str]) -> None:
    """Remove the rows of dossiers of which acts were purged; make those that acts are left for."""
    for dossier in dossiers:
        if held := tx.connection.execute(_HELD, {"dossier": dossier}).first():
            _remove(tx, dossier, held.position)
        project(tx, [dossier])
    tx.connection.execute(_MERGE_WORDS)


def rebuild(tx: Transaction) -> None:
    """Make all rows anew."""
    tx.connection.execute(text("INSERT INTO dossier_words(dossier_words) VALUES ('delete-all')"))
    tx.connection.execute(delete(DossierRow))
    people.clear(tx)
    linked.find(tx)
    known = select(ActRow.dossier).union(select(BroughtRow.dossier))
    dossiers = [dossier for dossier in tx.connection.scalars(known) if dossier]
    _show_all(tx, ((dossier, _readable(tx, dossier)) for dossier in dossiers))


def _replace(tx: Transaction, row: Row) -> int:
    """Write a row, and its words if they are others than before. Gives its position."""
    before = prepared.first(tx, _HELD, {"dossier": row["id"]})
    if before and log.is_brought(before[0]):  # it has another place once it has come
        _remove(tx, str(row["id"]), before[0])
        before = None
    position = before[0] if before else log.first_position(tx, str(row["id"]))
    words = {"position": position, "words": row["words"]}
    prepared.change(tx, _PUT, {**row, "position": position})
    if before and before[1] != row["words"]:
        prepared.change(tx, _FORGET_WORDS, {"position": position})
    if not before or before[1] != row["words"]:
        prepared.change(tx, _ADD_WORDS, words)
    return int(position)


def _remove(tx: Transaction, dossier: str, position: int) -> None:
    tx.connection.execute(_FORGET_WORDS, {"position": position})
    tx.connection.execute(_FORGET, {"dossier": dossier})
    people.forget(tx, position)


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
        "presence": dossier.withdrawals.presence.value,
        "words": " ".join(sorted(set(_words(dossier)) - {""})),
        "kept_in": None,
    }


def _opening(dossier: Dossier) -> Act:
    """The registration; before it arrived, the first act that did."""
    registrations = [act for act in dossier.timeline if act.type == "registration.submitted"]
    own = (act for act in registrations if act.dossier == dossier.id)
    return next(own, next(iter(registrations), dossier.timeline[0]))


def _words(dossier: Dossier) -> Iterator[str]:
    """In a conflict the person is found by every value. Values of others may be anything."""
    for reference in dossier.references:
        groups = reference.lower().split("-")
        yield from ("".join(groups), *groups[1:])
    for name in NAME_FIELDS:
        for value in _texts(dossier, name):
            yield from _name_words(value)
    for value in _texts(dossier, "birth_date"):
        parts = value.split("-")
        yield from (_digits("".join(parts)), _digits("".join(reversed(parts))))
    for value in _texts(dossier, "phone"):
        yield from (_digits(value), _digits(_FRENCH.sub("0", value)))


def _texts(dossier: Dossier, key: str) -> list[str]:
    field = dossier.fields.get(key)
    return [value for value in field.values if isinstance(value, str)] if field else []


def _name_words(name: str) -> Iterator[str]:
    """Each word, and all of them as one: `da costa` is also typed `dacosta`."""
    words = folded(name).split()
    yield from words
    yield "".join(words)


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdecimal())
