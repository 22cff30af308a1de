"""One feed, numbered in the order of commits, and who receives what of it.

A site receives the acts of its own devices, and all acts on dossiers on which it has acted:
those made elsewhere before, too. A device receives the verdicts on its own acts. Training
devices form an audience of their own. Kiosks receive no acts: they keep nothing about people.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from portal.database import take_turn
from portal.tables import ActRow, DeviceRow, FeedRow, KnownRow
from sync.wire import FeedItem, Verdict

_PAGE_BYTES: Final = 1024 * 1024
_ONLY_VERDICTS: Final = frozenset({"kiosk"})


@dataclass(frozen=True, slots=True)
class Page:
    """Part of the feed; see `sync.wire.FeedPage`."""

    items: list[FeedItem]
    cursor: str
    more: bool


def publish(session: Session, acts: Sequence[ActRow], verdicts: Iterable[FeedRow]) -> None:
    """Enter acts and verdicts that this transaction has stored. It should end soon after."""
    take_turn(session.connection())
    for act in acts:
        for audience in _audiences(session, act):
            session.add(_entry(audience, act))
    session.add_all(verdicts)
    session.flush()


def verdict_entry(device: str, verdict: Verdict) -> FeedRow:
    """A verdict for the device that sent the act."""
    return FeedRow(
        audience=device, device=device, seq=verdict.seq, verdict=verdict.model_dump_json()
    )


def page(session: Session, device: DeviceRow, after: str, limit: int) -> Page:
    """What the device receives after a cursor: at most `limit` items, and about 1 MiB."""
    audiences = [device.id]
    if device.kind not in _ONLY_VERDICTS:
        audiences.append(_audience(device.site, training=device.training))
    entries = (
        select(FeedRow, ActRow.envelope)
        .outerjoin(ActRow, (ActRow.device == FeedRow.device) & (ActRow.seq == FeedRow.seq))
        .where(FeedRow.audience.in_(audiences), FeedRow.cursor > int(after))
        .where(or_(FeedRow.verdict.is_not(None), FeedRow.device != device.id))
        .order_by(FeedRow.cursor)
        .limit(limit + 1)
    )
    return _cut(session.execute(entries).tuples().all(), after, limit)


def _cut(rows: Sequence[tuple[FeedRow, str | None]], after: str, limit: int) -> Page:
    items: list[FeedItem] = []
    size = 0
    for entry, envelope in rows[:limit]:
        size += len(entry.verdict or envelope or "")
        if items and size > _PAGE_BYTES:
            break
        items.append(_item(entry, envelope))
    cursor = items[-1].cursor if items else after
    return Page(items, cursor, more=len(items) < len(rows))


def _item(entry: FeedRow, envelope: str | None) -> FeedItem:
    if entry.verdict is not None:
        verdict = Verdict.model_validate_json(entry.verdict)
        return FeedItem(cursor=str(entry.cursor), act=None, verdict=verdict)
    return FeedItem(cursor=str(entry.cursor), act=json.loads(envelope or "null"), verdict=None)


def _audiences(session: Session, act: ActRow) -> list[str]:
    """Whom the act concerns. Its own site learns of the dossier's past first, if it is new."""
    own = _audience(act.site, training=act.training)
    if act.dossier is None:
        return [own]
    same = (KnownRow.dossier == act.dossier, KnownRow.training == act.training)
    knowing = list(session.scalars(select(KnownRow.audience).where(*same)))
    if own not in knowing:
        session.add_all(_entry(own, earlier) for earlier in _past(session, act))
        session.add(KnownRow(dossier=act.dossier, audience=own, training=act.training))
        session.flush()
    return list(dict.fromkeys([own, *knowing]))


def _past(session: Session, act: ActRow) -> Sequence[ActRow]:
    """Acts on the same dossier that were made elsewhere."""
    return session.scalars(
        select(ActRow)
        .where(ActRow.dossier == act.dossier, ActRow.training == act.training)
        .where(ActRow.site != act.site)
        .order_by(ActRow.received_at, ActRow.device, ActRow.seq)
    ).all()


def _entry(audience: str, act: ActRow) -> FeedRow:
    return FeedRow(audience=audience, device=act.device, seq=act.seq)


def _audience(site: str, *, training: bool) -> str:
    return f"{'training' if training else 'site'}:{site}"
