"""One feed, numbered in the order of commits, and who receives what of it.

A site receives the acts of its own devices, and all acts on dossiers on which it has acted:
those made elsewhere before, too. A device receives the verdicts on its own acts, and on those of
the logs that are related to its own: its machine may have told them there. Training devices form
an audience of their own. Kiosks keep nothing about people, and receive no acts but
the answers to calls for help of their site: these say which agent comes, and nothing of anybody.
Packs are for all devices, real and training: everywhere, or of a département, a structure, a site.
What of an act leaves its structure is told by `portal.scopes` when a page is made.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    SQLColumnExpression,
    Subquery,
    bindparam,
    func,
    or_,
    select,
    union_all,
)
from sqlalchemy.orm import Session

from domain.acts import ActType
from domain.sharing import UNPUBLISHED
from portal import scopes
from portal.bulk import Rows
from portal.database import take_turn
from portal.reading import Readable
from portal.scopes import Shown
from portal.tables import ActRow, DeviceRow, FeedRow, KnownRow, PackRow, SiteRow
from sync.wire import FEED_START, MAX_ACT, FeedItem, PackOffer, Verdict

_PAGE_BYTES: Final = MAX_ACT  # and so no page has more than is said of it
ABOUT_NOBODY: Final = frozenset({"kiosk"})
"""Kinds of devices that are told no acts about people."""
MOST_PASSED_ON: Final = 500
"""Verdicts that a log hears again which goes on from another one."""
_NOBODY: Final = "nobody"  # of what no device is told; its place in the order counts all the same

_AUDIENCES: Final = ("device", "site", "everybody", "departement", "structure", "packs_of_site")
"""To what a device listens."""

_Entry = tuple[str, str, int | None, str | None]
_Found = Row[*tuple[Any, ...]]


def _act_of(entries: Subquery) -> ColumnElement[bool]:
    """Which act an entry brings; one with a verdict says something of it instead."""
    named = (ActRow.device == entries.c.device) & (ActRow.seq == entries.c.seq)
    return named & entries.c.verdict.is_(None)


# Built once: each push and pull asks this, and building takes longer than asking. As rows: objects
# take four times as long.
_END = select(func.max(FeedRow.cursor))
_ENTRIES = Rows(FeedRow.audience, FeedRow.device, FeedRow.seq, FeedRow.verdict)
_KNOWN = Rows(KnownRow.audience, KnownRow.training, KnownRow.dossier)
_OF_ONE = (  # its first entries after a cursor, along its index, however many others have
    select(FeedRow.cursor, FeedRow.verdict, FeedRow.device, FeedRow.seq, FeedRow.pack)
    .where(FeedRow.cursor > bindparam("after"))
    .where(or_(FeedRow.verdict.is_not(None), FeedRow.device != bindparam("own")))
    .order_by(FeedRow.cursor)
    .limit(bindparam("most"))
)
_OF_ALL = union_all(
    *(select(_OF_ONE.where(FeedRow.audience == bindparam(name)).subquery()) for name in _AUDIENCES)
).subquery()
_ENTRY = select(_OF_ALL).order_by(_OF_ALL.c.cursor).limit(bindparam("most")).subquery()
# By the database: whoever fetches all to measure it has it all at once. In two steps: SQLite copies
# whatever it sees in the one that sums up.
_SIZE = func.length(func.coalesce(_ENTRY.c.verdict, ActRow.envelope, ""))
_SIZED = select(_ENTRY, _SIZE.label("length")).outerjoin(ActRow, _act_of(_ENTRY)).subquery()
_UP_TO = func.sum(_SIZED.c.length).over(order_by=_SIZED.c.cursor)
_MEASURED = select(_SIZED, _UP_TO.label("upto"), func.count().over().label("found")).subquery()
_AFTER = (  # what is too large for any page has one alone
    select(
        _MEASURED,
        *(ActRow.site, ActRow.dossier, ActRow.envelope),
        *(PackRow.name, PackRow.version, PackRow.size),
    )
    .outerjoin(ActRow, _act_of(_MEASURED))
    .outerjoin(PackRow, PackRow.digest == _MEASURED.c.pack)
    .where((_MEASURED.c.upto <= _PAGE_BYTES) | (_MEASURED.c.upto == _MEASURED.c.length))
    .order_by(_MEASURED.c.cursor)
)
_FOLLOWERS = select(KnownRow.dossier, KnownRow.audience).where(
    KnownRow.dossier.in_(bindparam("dossiers", expanding=True)),
    KnownRow.training == bindparam("training"),
)


@dataclass(frozen=True, slots=True)
class Page:
    """Part of the feed; see `sync.wire.FeedPage`. `after`: where it was read from."""

    items: list[FeedItem]
    cursor: str
    more: bool
    after: str


def publish(
    session: Session,
    device: DeviceRow,
    acts: Sequence[Readable],
    said: Sequence[tuple[str, Verdict]],
) -> None:
    """Enter what this transaction has stored for the device. It should end soon after.

    Args:
        said: verdicts on acts of the device, each with the log that is told of it.
    """
    connection = session.connection()
    take_turn(connection)
    own = _audience(device.site, training=device.training)
    told = [act for act in acts if act.type not in UNPUBLISHED]
    followers = _followers(connection, device, told)
    new = {dossier for dossier, audiences in followers.items() if own not in audiences}
    past = _past(connection, device, new & _followed(followers))
    entries: list[_Entry] = [(own, act.device, act.seq, None) for act in past]
    entries += [(_NOBODY, device.id, act.seq, None) for act in acts if act.type in UNPUBLISHED]
    for act in told:
        audiences = {own, *followers.get(act.dossier or "", ())}
        if act.type == ActType.HELP_ANSWERED:
            audiences.add(_callers(own))
        entries += [(audience, device.id, act.seq, None) for audience in sorted(audiences)]
    entries += [(to, device.id, verdict.seq, verdict.model_dump_json()) for to, verdict in said]
    _ENTRIES.put(connection, entries)
    _KNOWN.put(connection, [(own, device.training, dossier) for dossier in new])


def pass_on_verdicts(session: Session, before: str, to: str) -> None:
    """Tell a log what the one before it was told last to be wrong, in a transaction with the turn.

    No more than there is room for on a page: a log is begun by whoever has a key, in few bytes.
    """
    told = select(FeedRow.device, FeedRow.seq, FeedRow.verdict).where(
        FeedRow.audience == before, FeedRow.verdict.is_not(None)
    )
    connection = session.connection()
    newest = connection.execute(told.order_by(FeedRow.cursor.desc()).limit(MOST_PASSED_ON)).all()
    sizes = accumulate(len(row.verdict) for row in newest)
    passed = [row for row, size in zip(newest, sizes, strict=True) if size <= _PAGE_BYTES]
    _ENTRIES.put(connection, [(to, *row) for row in reversed(passed)])


def announce(session: Session, pack: PackRow, audience: str, portal: str) -> None:
    """Enter a pack for its audience. The transaction should end soon after."""
    take_turn(session.connection())
    session.add(FeedRow(audience=audience, device=portal, seq=None, verdict=None, pack=pack.digest))


def pack_audience(whose: str = "everybody", key: str = "") -> str:
    """Who a pack is for: everybody, or a `departement`, `structure` or `site` with its key."""
    return f"packs:{whose}:{key}"


def page(session: Session, device: DeviceRow, after: str, limit: int) -> Page:
    """What the device receives after a cursor: at most `limit` items, and about 1 MiB.

    A cursor beyond the end is from before this database was restored from a backup: what was
    read up to there is not what stands here, so the device reads from the beginning.
    """
    connection = session.connection()
    end = connection.scalar(_END) or 0
    if int(after) > end:
        after = FEED_START
    asked = {"own": device.id, "after": int(after), "most": limit + 1}
    rows = connection.execute(_AFTER, {**asked, **_audiences(session, device)}).all()
    fitting = rows[:limit]
    shown = scopes.shown(session, device, [row for row in fitting if row.envelope is not None])
    items = [_item(device, row, shown.get((row.device, row.seq))) for row in fitting]
    last = fitting[-1].cursor if fitting else 0
    more = bool(rows) and len(items) < rows[0].found
    # Own acts come by no page. Whoever alone records much would have them passed over each time.
    cursor = last if more else max(last, end)
    return Page(items, str(cursor), more, after)


def known_to(device: DeviceRow, dossiers: Select[str]) -> Select[str]:
    """Those of these dossiers that the device's site follows."""
    audience = _audience(device.site, training=device.training)
    return select(KnownRow.dossier).where(
        KnownRow.dossier.in_(dossiers), KnownRow.audience == audience
    )


def _item(own: DeviceRow, row: _Found, act: Shown | None) -> FeedItem:
    cursor = str(row.cursor)
    if row.name is not None:
        offer = PackOffer(digest=row.pack, name=row.name, version=row.version, size=row.size)
        return FeedItem(cursor=cursor, act=None, verdict=None, pack=offer)
    if row.verdict is not None:
        verdict = Verdict.model_validate_json(row.verdict)
        log = None if row.device == own.id else row.device
        return FeedItem(cursor=cursor, act=None, verdict=verdict, log=log)
    return FeedItem(cursor=cursor, act=act, verdict=None)


def _followers(
    connection: Connection, device: DeviceRow, acts: Sequence[Readable]
) -> dict[str, set[str]]:
    """For each dossier of the acts, who follows it already."""
    followers: dict[str, set[str]] = {act.dossier: set() for act in acts if act.dossier}
    asked = {"dossiers": list(followers), "training": device.training}
    for dossier, audience in connection.execute(_FOLLOWERS, asked) if followers else ():
        followers[dossier].add(audience)
    return followers


def _followed(followers: Mapping[str, set[str]]) -> set[str]:
    return {dossier for dossier, audiences in followers.items() if audiences}


def _past(connection: Connection, device: DeviceRow, dossiers: set[str]) -> Sequence[Row[str, int]]:
    """Acts on dossiers that are new to the device's site, made elsewhere: by device and number."""
    if not dossiers:
        return []
    return connection.execute(
        select(ActRow.device, ActRow.seq)
        .where(ActRow.dossier.in_(dossiers), ActRow.training == device.training)
        .where(ActRow.site != device.site, ActRow.type.not_in(UNPUBLISHED))
        .order_by(ActRow.received_at, ActRow.device, ActRow.seq)
    ).all()


def _audiences(session: Session, device: DeviceRow) -> dict[str, str]:
    """To what the device listens, by what `_AFTER` calls it."""
    site = session.get_one(SiteRow, device.site)
    people = audience_of(device)
    return {
        "device": device.id,
        "site": _callers(people) if device.kind in ABOUT_NOBODY else people,
        "everybody": pack_audience(),
        "departement": pack_audience("departement", site.departement or ""),
        "structure": pack_audience("structure", site.structure),
        "packs_of_site": pack_audience("site", site.key),
    }


def first_told(site: SQLColumnExpression[str]) -> tuple[str | SQLColumnExpression[str], ...]:
    """Where an act made at a site is entered when it comes, and never later."""
    return _NOBODY, "site:" + site, "training:" + site


def _callers(site: str) -> str:
    """The kiosks of a site, where people call for help."""
    return f"calls:{site}"


def audience_of(device: DeviceRow) -> str:
    """Who receives the acts that a device is told: the devices of its site."""
    return _audience(device.site, training=device.training)


def _audience(site: str, *, training: bool) -> str:
    return f"{'training' if training else 'site'}:{site}"
