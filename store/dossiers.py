"""The dossiers of this device: lists, search, and one as a whole."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, bindparam, exists, select, text
from sqlalchemy.orm import InstrumentedAttribute, aliased

from domain.acts import Act, ActType, Mode
from domain.dossier import Dossier, fold
from domain.moments import from_text, to_text
from domain.names import folded
from domain.references import read_reference
from domain.withdrawal import Presence
from store import device, exchange, linked, log, projection
from store.errors import UnknownDossier
from store.tables import ActRow, BroughtRow, DossierRow
from store.transaction import Transaction

rebuild = projection.rebuild


@dataclass(frozen=True, slots=True)
class Summary:
    """A dossier in a list. Texts are empty where nothing is known.

    Attributes:
        commune: INSEE code.
        submitted_at: of the registration; before it arrived, of the first act that did.
        mode, site: where that was.
        confirmed: the portal holds every act of it that was recorded here; who only read it
            changed nothing.
        conflicts: fields that wait for a human.
        presence: whether it stands.
        brought: something of it was brought from a kiosk, and has not come from the portal yet.
    """

    id: str
    reference: str
    family_name: str
    first_name: str
    birth_date: str
    commune: str
    submitted_at: datetime
    mode: Mode
    site: str
    conflicts: int
    confirmed: bool
    presence: Presence = Presence.PRESENT
    brought: bool = False

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.family_name}".strip()


_ABSORBED = aliased(DossierRow)


def _any_of_person(
    dossier: InstrumentedAttribute[Any], *criteria: ColumnElement[bool]
) -> ColumnElement[bool]:
    """Whether a table has something on the dossier of a row, or on one that was absorbed by it.

    One question within the other: joined, SQLite would go through all that is not confirmed.
    """
    of_absorbed = exists().where(dossier == _ABSORBED.id, *criteria)
    absorbed = exists().where(_ABSORBED.kept_in == DossierRow.id, of_absorbed)
    return exists().where(dossier == DossierRow.id, *criteria) | absorbed


_TEXTS = ("id", "reference", "family_name", "first_name", "birth_date", "commune", "site")
_SHOWN = [
    *(getattr(DossierRow, n) for n in (*_TEXTS, "submitted_at", "mode", "conflicts", "presence")),
    _any_of_person(BroughtRow.dossier).label("brought"),
]

_REFERENCES = select(DossierRow.id, DossierRow.reference)
_SHOWN_AS = select(DossierRow.id, DossierRow.kept_in)
_FOUND = text(
    "SELECT rowid FROM dossier_words WHERE dossier_words MATCH :query"
    " ORDER BY rowid DESC LIMIT :limit"
)

_AT = select(  # built once: it runs while somebody types
    DossierRow.position,
    *_SHOWN,
    _any_of_person(
        ActRow.dossier,
        ActRow.device == bindparam("own"),
        ActRow.seq > bindparam("confirmed"),
        ActRow.type != ActType.DOSSIER_CONSULTED.value,
    ).label("waits"),
).where(DossierRow.position.in_(bindparam("positions", expanding=True)))


def of_day(tx: Transaction, day: date, zone: tzinfo) -> list[Summary]:
    """The dossiers submitted on a day of that time zone, newest first."""
    start, end = _bounds(day, zone)
    within = (DossierRow.submitted_at >= start) & (DossierRow.submitted_at < end)
    return _summaries(tx, within)


def search(tx: Transaction, typed: str, limit: int = 50) -> list[Summary]:
    """The dossiers of which every word that was typed begins something: those that came last.

    Found by names, reference, date of birth (day, month, year, or the year alone) and telephone
    number, without regard to accents, case, hyphens or the order of words.
    """
    words = list(_words(typed))
    if not words:
        return []
    query = " ".join(f'"{word}"*' for word in words)
    return _summaries(tx, DossierRow.position.in_(_FOUND.params(query=query, limit=limit)))


def named(tx: Transaction, ids: Collection[str]) -> dict[str, Summary]:
    """What lists show of the people of these dossiers, by the ids that were asked for."""
    rows = tx.connection.execute(_SHOWN_AS.where(DossierRow.id.in_(ids))) if ids else ()
    shown_as = {asked: kept_in or asked for asked, kept_in in rows}
    found = {each.id: each for each in _summaries(tx, DossierRow.id.in_(shown_as.values()))}
    return {asked: found[shown] for asked, shown in shown_as.items()}


def references(tx: Transaction, ids: Collection[str]) -> dict[str, str]:
    """What the people of these dossiers hold, by id; an absorbed one has its own."""
    rows = tx.connection.execute(_REFERENCES.where(DossierRow.id.in_(ids))) if ids else ()
    return {id_: reference for id_, reference in rows if reference}


def contradicted(tx: Transaction) -> list[Summary]:
    """The dossiers of which people have said two things without knowing of each other."""
    contested = DossierRow.presence == Presence.CONTESTED.value
    return _summaries(tx, (DossierRow.conflicts > 0) | contested)


def at_positions(tx: Transaction, positions: Collection[int]) -> dict[int, Summary]:
    """The dossiers that stand at these positions of the projection, by position."""
    own = device.load(tx)
    known = {"own": own.id if own else "", "confirmed": exchange.load(tx).confirmed}
    rows = tx.connection.execute(_AT, {**known, "positions": list(positions)})
    return {row["position"]: _summary(row) for row in rows.mappings()}


def load(tx: Transaction, dossier: str) -> Dossier:
    """One dossier as a whole: the person of all that it is joined with.

    Raises:
        UnknownDossier: no act of it is held.
    """
    acts = linked.acts_around(tx, dossier)
    if not any(act.dossier == dossier for act in acts):
        raise UnknownDossier(dossier=dossier)
    return fold(dossier, acts)


def help_requests(tx: Transaction, day: date, zone: tzinfo) -> list[Act]:
    """The calls for help of a day of that time zone, newest first."""
    start, end = _bounds(day, zone)
    return log.read(
        tx,
        select(ActRow.document)
        .where(
            ActRow.type == ActType.HELP_REQUESTED.value,
            ActRow.occurred_at >= start,
            ActRow.occurred_at < end,
        )
        .order_by(ActRow.occurred_at.desc(), ActRow.position.desc()),
    )


def _bounds(day: date, zone: tzinfo) -> tuple[str, str]:
    midnights = (datetime.combine(d, time(), zone) for d in (day, day + timedelta(days=1)))
    start, end = midnights
    return to_text(start), to_text(end)


def _words(typed: str) -> Iterator[str]:
    """Folded words; digits that follow each other are one number, however they were parted."""
    if reference := read_reference(typed):
        yield reference.replace("-", "").lower()
        return
    for numeric, run in groupby(folded(typed).split(), str.isdecimal):
        words = list(run)
        yield from ["".join(words)] if numeric else words


def _summaries(tx: Transaction, criterion: ColumnElement[bool]) -> list[Summary]:
    rows = tx.connection.execute(
        select(*_SHOWN, _waits(tx).label("waits"))
        .where(criterion, DossierRow.kept_in.is_(None))
        .order_by(DossierRow.submitted_at.desc(), DossierRow.id.desc())
    )
    return [_summary(row) for row in rows.mappings()]


def _summary(row: RowMapping) -> Summary:
    return Summary(
        **{name: row[name] for name in _TEXTS},
        submitted_at=from_text(row["submitted_at"]),
        mode=Mode(row["mode"]),
        conflicts=row["conflicts"],
        confirmed=not row["waits"],
        presence=Presence(row["presence"]),
        brought=bool(row["brought"]),
    )


def _waits(tx: Transaction) -> ColumnElement[bool]:
    """Whether an act of the dossier was recorded here and is not confirmed yet."""
    own = device.load(tx)
    return _any_of_person(
        ActRow.dossier,
        ActRow.device == (own.id if own else ""),
        ActRow.seq > exchange.load(tx).confirmed,
        ActRow.type != ActType.DOSSIER_CONSULTED.value,
    )
