"""Where the exchange with the portal stands."""

from dataclasses import dataclass, fields, replace
from datetime import datetime
from functools import cache

from sqlalchemy import bindparam, select
from sqlalchemy.dialects.sqlite import Insert, insert

from domain.moments import from_text, to_text
from store import prepared
from store.tables import ExchangeRow
from store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Exchange:
    """Where the exchange with the portal stands.

    Attributes:
        confirmed: the portal holds this device's acts up to this number, durably.
        cursor: how far the portal's feed was read; opaque. None: from its beginning.
        epoch: names the portal's memory; another one means that it was restored.
        offset_ms: portal time minus wall time when it was last heard.
        last_success: end of the last round without trouble.
        failing_since: the first failed round since then; `trouble`: code of the last failure;
            `support`: what to tell support of it.
        durable: backups of the portal, off its machine, cover the acts up to this number.
        aside: so many interviews that were put aside here the portal kept when it was last asked.
    """

    confirmed: int = 0
    cursor: str | None = None
    epoch: str | None = None
    offset_ms: int | None = None
    last_success: datetime | None = None
    failing_since: datetime | None = None
    trouble: str | None = None
    support: str | None = None
    durable: int = 0
    aside: int = 0


_NAMES = tuple(field.name for field in fields(Exchange))
_STATE = select(*(getattr(ExchangeRow, name) for name in _NAMES))


def load(tx: Transaction) -> Exchange:
    """Where the exchange stands now."""
    return tx.once(_read)


def _read(tx: Transaction) -> Exchange:
    row = prepared.first(tx, _STATE)
    if row is None:
        return Exchange()
    confirmed, cursor, epoch, offset_ms, last_success, failing_since, *rest = row
    return Exchange(
        confirmed,
        cursor,
        epoch,
        offset_ms,
        last_success and from_text(last_success),
        failing_since and from_text(failing_since),
        *rest,
    )


def confirm(tx: Transaction, seq: int) -> None:
    """Note what the portal says it holds; less than before if it was restored."""
    _keep(tx, replace(load(tx), confirmed=seq))


def cover(tx: Transaction, seq: int) -> None:
    """Note up to where backups of the portal cover the acts; less if it was restored."""
    _keep(tx, replace(load(tx), durable=seq))


def note_aside(tx: Transaction, count: int) -> None:
    """Note how many interviews that were put aside here the portal keeps."""
    _keep(tx, replace(load(tx), aside=count))


def advance(tx: Transaction, cursor: str | None) -> None:
    """Note how far the feed was read, in the transaction that keeps what was read."""
    _keep(tx, replace(load(tx), cursor=cursor))


def enter_epoch(tx: Transaction, epoch: str) -> None:
    """Note the portal's epoch."""
    _keep(tx, replace(load(tx), epoch=epoch))


def set_offset(tx: Transaction, offset_ms: int) -> None:
    """Note by how many milliseconds the portal's time is ahead of this machine's."""
    _keep(tx, replace(load(tx), offset_ms=offset_ms))


def succeeded(tx: Transaction, now: datetime) -> None:
    """Note a round without trouble."""
    well = replace(load(tx), failing_since=None, trouble=None, support=None)
    _keep(tx, replace(well, last_success=_noted(now)))


def failed(tx: Transaction, trouble: str, now: datetime, support: str | None = None) -> None:
    """Note a failed round by the code of its error; the first one since a success dates it.

    `support`: the code that a person can read out to support.
    """
    before = load(tx)
    since = before.failing_since or _noted(now)
    _keep(tx, replace(before, failing_since=since, trouble=trouble, support=support))


def _noted(moment: datetime) -> datetime:
    """The moment as exactly as it is kept."""
    return from_text(to_text(moment))


def _keep(tx: Transaction, now: Exchange) -> None:
    """Write what is otherwise than before: in a quiet round that is little."""
    before = load(tx)
    names = tuple(name for name in _NAMES if getattr(now, name) != getattr(before, name))
    if names:
        values = (getattr(now, name) for name in names)
        kept = (to_text(value) if isinstance(value, datetime) else value for value in values)
        prepared.change(tx, _put(names), dict(zip(names, kept, strict=True)))
        tx.know(_read, now)


@cache
def _put(names: tuple[str, ...]) -> Insert:
    """Built once for the columns that are noted together."""
    given: dict[str, object] = {name: bindparam(name) for name in names}
    return (
        insert(ExchangeRow)
        .values({"one": 1, "confirmed": 0, **given})
        .on_conflict_do_update(index_elements=["one"], set_=given)
    )
