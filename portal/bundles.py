"""Sealed bundles are kept, whoever brings them; then their acts go where they belong.

What a device of this portal brings is kept, whatever it is. Whoever else brings something has to
bring what one of its devices signed: no stranger can fill the disk, and a device that was revoked
and has no key any more still loses nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, cast

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from portal import gathering, intake, reading, sealing_keys
from portal.boxes import of_bundle
from portal.database import take_turn
from portal.failures import RETRY_AFTER, Refused
from portal.reading import Readable, Unreadable
from portal.tables import ActRow, BundleRow, DeviceRow
from sync.sealing import bundle
from sync.sealing.bundle import Bundle, Contents, Header
from sync.sealing.errors import BundleRefused
from sync.signature import read_public_key
from sync.wire import BundleState, FailureCode

MOST_OF_A_DEVICE: Final = 512 * 1024 * 1024
"""Bytes in bundles of one device that are taken from who knows whom."""
_BYTES: Final = func.sum(func.length(BundleRow.data))


@dataclass(frozen=True, slots=True)
class Examined:
    """A bundle before it is kept.

    Attributes:
        contents: None where it cannot be opened, `reason` says why.
        received: its acts, as those of its device are read.
    """

    data: bytes
    header: Header | None
    contents: Contents | None
    reason: str = ""
    received: Sequence[Readable | Unreadable] = ()

    @property
    def digest(self) -> str:
        return bundle.digest(self.data)


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of a bundle; see `sync.wire.BundleReply`."""

    state: BundleState
    new: int = 0


def examine(session: Session, data: bytes, carrier: str) -> Examined:
    """Read a bundle, and open it. Nothing that anybody can bring makes this fail.

    Args:
        carrier: the device that brings it; empty for who knows whom.

    Raises:
        Refused: 422: no device of this portal signed it, nor brings it. 429: too many of those.
    """
    header: Header | None = None
    try:
        came = bundle.read(data)
        header = came.header
        _verify(session, came)
    except BundleRefused as refused:
        if not carrier:
            raise Refused(422, FailureCode.BUNDLE_REFUSED, refused.why) from refused
        return Examined(data, header, None, refused.why)
    if not carrier:
        _demand_measure(session, header.device, bundle.digest(data))
    try:
        contents = _opened(session, came)
    except BundleRefused as refused:
        return Examined(data, header, None, refused.why)
    received = _read(session, header.device, contents)
    return Examined(data, header, contents, received=received)


def keep(session: Session, examined: Examined, carrier: str, now: str) -> Kept:
    """Keep a bundle, and its acts where they belong; they are once this is committed.

    The same bundle again changes nothing.
    """
    take_turn(session.connection())  # before what it locks, as whoever pushes does
    device = _author(session, examined)
    if known := session.get(BundleRow, examined.digest):
        return Kept(_state(known))
    row = _row(examined, carrier, now)
    session.add(row)
    if device is None or examined.contents is None:
        return Kept("apart")
    session.flush()
    gathering.gather(session, gathering.note(session, row.digest, examined.contents), now)
    if device.revoked_at is not None and _says_more(session, device.id, examined):
        row.state = "revoked"
        return Kept("revoked")
    row.state = "taken"
    return Kept("taken", _take(session, device.id, examined.received, now))


def admit(session: Session, digest: str, by: str, now: str) -> Kept:
    """Let the acts of a bundle into its device's log: a human has looked at where it comes from.

    Raises:
        LookupError: there is no such bundle; or it cannot be opened, and why.
    """
    row = find(session, digest)
    if row.state in ("taken", "admitted"):
        return Kept(_state(row))
    received = _read(session, row.device, contents_of(session, row))
    take_turn(session.connection())  # before what it locks, as whoever pushes does
    row.state, row.admitted_by, row.admitted_at = "admitted", by, now
    return Kept("admitted", _take(session, row.device, received, now))


def find(session: Session, digest: str) -> BundleRow:
    """A bundle that is kept, by its name or the beginning of it.

    Raises:
        LookupError: there is none, or there are several.
    """
    beginning = select(BundleRow).where(BundleRow.digest.startswith(digest, autoescape=True))
    rows: Sequence[BundleRow] = session.scalars(beginning.limit(2)).all()
    if len(rows) != 1:
        raise LookupError(f"{'no' if not rows else 'more than one'} such bundle: {digest}")
    return rows[0]


def contents_of(session: Session, row: BundleRow) -> Contents:
    """What is in a bundle that is kept.

    Raises:
        LookupError: it cannot be opened, and why.
    """
    try:
        came = bundle.read(row.data)
        _verify(session, came)
        return _opened(session, came)
    except BundleRefused as refused:
        raise LookupError(f"{row.digest} cannot be opened: {refused.why}") from refused


def _author(session: Session, examined: Examined) -> DeviceRow | None:
    """The device whose bundle it is, held until the end: it may be revoked at this moment."""
    claimed = examined.header.device if examined.header else ""
    return session.get(DeviceRow, claimed, with_for_update=True, populate_existing=True)


def _verify(session: Session, came: Bundle) -> None:
    author = session.get(DeviceRow, came.header.device)
    if author is None:
        raise BundleRefused("device")
    came.verify(read_public_key(author.public_key))


def _opened(session: Session, came: Bundle) -> Contents:
    key = sealing_keys.private_key(session, came.header.key)
    if key is None:
        raise BundleRefused("key")
    return came.open(key)


def _demand_measure(session: Session, device: str, digest: str) -> None:
    others = (BundleRow.device == device) & (BundleRow.digest != digest)
    if (session.scalar(select(_BYTES).where(others)) or 0) >= MOST_OF_A_DEVICE:
        again = {"Retry-After": str(RETRY_AFTER)}
        raise Refused(429, FailureCode.BUSY, "too many bundles of this device", again)


def _take(
    session: Session, device: str, received: Sequence[Readable | Unreadable], now: str
) -> int:
    """Give the acts to the device's log; how many are new."""
    before = _missing(session, device, received)
    intake.take(session, device, received, now)
    return before - _missing(session, device, received)


def _says_more(session: Session, device: str, examined: Examined) -> bool:
    """Whether there is something in it that the portal does not hold already."""
    drafts = examined.contents.drafts if examined.contents else ()
    return bool(drafts) or _missing(session, device, examined.received) > 0


def _read(session: Session, device: str, contents: Contents) -> list[Readable | Unreadable]:
    """The acts in it. Opening many takes a while: nobody else should wait for that."""
    return reading.read(contents.acts, device, of_bundle(session).opened)


def _missing(session: Session, device: str, received: Sequence[Readable | Unreadable]) -> int:
    """How many of them are not in the device's log; what cannot stand there never is."""
    acts = [each for each in received if isinstance(each, Readable)]
    places = [act.seq for act in acts] or [0]
    here = ActRow.seq.between(min(places), max(places))
    asked = select(ActRow.seq, ActRow.hash).where(ActRow.device == device, here)
    held = {tuple(row) for row in session.execute(asked)}
    return len(received) - sum((act.seq, act.hash) in held for act in acts)


def _state(row: BundleRow) -> BundleState:
    return cast("BundleState", row.state)  # it was one when it was kept


def _row(examined: Examined, carrier: str, now: str) -> BundleRow:
    said = examined.header
    return BundleRow(
        digest=examined.digest,
        state="apart",
        reason=examined.reason,
        device=said.device if said else "",
        carrier=carrier,
        made_at=said.made_at if said else "",
        first=said.first if said else 0,
        last=said.last if said else 0,
        acts=said.acts if said else 0,
        drafts=said.drafts if said else 0,
        data=examined.data,
        received_at=now,
        admitted_by="",
        admitted_at=None,
    )
