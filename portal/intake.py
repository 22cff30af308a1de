"""What devices push is kept, whatever it is; then the portal says what it holds.

Acts that follow each other form the device's log, and are published. An act that comes early
waits apart, and nobody is told of it, until what it follows is there: only then is it certain
that it belongs to this log, and not to that of a copy of the device. Whatever cannot stand in
the log is kept apart, with the reason, and stands in nobody's way: if it says which place it has,
the log goes on after it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Select, bindparam, literal, select, union_all
from sqlalchemy.orm import Session

from domain.chain import Head
from domain.plain import read
from portal import documents, feed, gathering, reading, succession
from portal.boxes import of_nothing
from portal.bulk import Rows
from portal.reading import Claim, Readable, Unreadable
from portal.tables import ActRow, ApartRow, DeviceRow, EarlyRow
from sync.wire import MAX_SEQ, Held, Verdict


def _in_places(table: type[ActRow | EarlyRow | ApartRow], *, claim: bool) -> Select[Any]:
    """What stands, or claims to stand, in some places of a device's log."""
    place: tuple[Any, ...] = (table.seq, table.previous, table.hash)
    return select(*place, literal(claim).label("claim")).where(
        table.device == bindparam("device"),
        table.seq.between(bindparam("first"), bindparam("last")),
    )


# Built once: each push needs all three.
_ACTS = Rows(
    *(ActRow.device, ActRow.site, ActRow.training, ActRow.received_at),
    *(ActRow.seq, ActRow.hash, ActRow.previous, ActRow.dossier),
    *(ActRow.envelope, ActRow.day, ActRow.type),
)
_CLAIMS = _in_places(ApartRow, claim=True)
_STANDING = union_all(_in_places(ActRow, claim=False), _CLAIMS)
_WAITING = union_all(_in_places(EarlyRow, claim=False), _CLAIMS).order_by("seq", "claim", "hash")


@dataclass(frozen=True, slots=True)
class Taken:
    """What a push came to."""

    held: Held
    durable: int
    verdicts: list[Verdict]


def take(
    session: Session, device: str, received: Sequence[Readable | Unreadable], now: str
) -> Taken:
    """Keep what was received and say what is held; it is, once the transaction is committed."""
    row = session.get_one(DeviceRow, device, with_for_update=True, populate_existing=True)
    intake = _Intake(session, row, now, Head(row.held_seq, row.held_hash))
    intake.remember([each.seq for each in received if isinstance(each, Readable)])
    for each in received:
        intake.keep(each)
    session.flush()
    intake.go_on(after=row.held_seq)
    row.held_seq, row.held_hash = intake.head.seq, intake.head.hash
    _store(session, row, intake.new, now)
    hearers = succession.hearers(session, row) if intake.news else []
    said = [(log, verdict) for verdict in intake.news for log in hearers]
    feed.publish(session, row, intake.new, said)
    named = documents.name(session, row, intake.new)
    gathering.gather(session, named, now)
    held = Held(seq=row.held_seq, hash=row.held_hash)
    return Taken(held, row.durable_seq, intake.verdicts)


@dataclass(slots=True)
class _Intake:
    """One push being kept.

    Attributes:
        head: the end of the log as it grows with this push.
        standing: hashes of acts that are held, by place.
        claimed: hashes of unreadable things that were passed over before, by place.
        new: acts that go on with the log.
        news: verdicts that are new and to be told to the device.
        verdicts: all that there is to say about this push.
    """

    session: Session
    device: DeviceRow
    now: str
    head: Head
    standing: dict[int, str] = field(default_factory=dict)
    claimed: dict[int, str] = field(default_factory=dict)
    new: list[Readable] = field(default_factory=list)
    news: list[Verdict] = field(default_factory=list)
    verdicts: list[Verdict] = field(default_factory=list)

    def remember(self, places: Sequence[int]) -> None:
        """Look up what stands in these places of the log already."""
        ends = {"first": min(places, default=0), "last": max(places, default=0)}
        for place in self.session.execute(_STANDING, {"device": self.device.id, **ends}):
            (self.claimed if place.claim else self.standing)[place.seq] = place.hash

    def keep(self, received: Readable | Unreadable) -> None:
        if isinstance(received, Unreadable):
            self._keep_apart(received)
        elif self.standing.get(received.seq) == received.hash:
            self._say(received.verdict)
        elif received.seq > self.head.seq + 1:
            self._keep_early(received)
        elif self._fits(received):
            self._append(received)
        else:
            self._keep_apart(_disputed(received))

    def go_on(self, after: int) -> None:
        """Go on with what came early and follows now; what turns out not to is disputed.

        `after`: the end of the log before this push.
        """
        ends = {"first": after + 1, "last": MAX_SEQ}
        for place in self.session.execute(_WAITING, {"device": self.device.id, **ends}).all():
            if place.seq > self.head.seq + 1:
                break
            if place.claim:
                self._step(Claim(place.seq, place.hash, place.previous))
            else:
                self._keep_now(place.seq, place.hash)

    def _keep_now(self, seq: int, hash_: str) -> None:
        """Judge an act that came early, now that what it follows is there."""
        early = self.session.get_one(EarlyRow, (self.device.id, seq, hash_))
        self.session.delete(early)
        told = [read(early.envelope.encode())]
        for act in reading.read(told, self.device.id, of_nothing().opened):
            self.keep(act)

    def _fits(self, act: Readable) -> bool:
        """Whether the place is free, and the act follows what stands before it."""
        if act.seq <= self.head.seq:
            return act.seq not in self.standing and self.claimed.get(act.seq) == act.hash
        return act.previous == self.head.hash

    def _keep_early(self, received: Readable) -> None:
        self._say(received.verdict)
        if self.session.get(EarlyRow, (self.device.id, received.seq, received.hash)):
            return
        self.session.add(
            EarlyRow(
                device=self.device.id,
                seq=received.seq,
                hash=received.hash,
                previous=received.previous,
                envelope=received.envelope,
                received_at=self.now,
            )
        )

    def _append(self, received: Readable) -> None:
        self.new.append(received)
        self.standing[received.seq] = received.hash
        self._step(received)
        self._say(received.verdict)
        if received.verdict:
            self.news.append(received.verdict)

    def _keep_apart(self, received: Unreadable) -> None:
        self._say(received.verdict)
        if received.claim:
            self._step(received.claim)
        if self.session.get(ApartRow, (self.device.id, received.digest)):
            return
        claim = received.claim
        self.session.add(
            ApartRow(
                device=self.device.id,
                digest=received.digest,
                code=received.verdict.code,
                seq=claim.seq if claim else None,
                hash=claim.hash if claim else None,
                previous=claim.previous if claim else None,
                raw=received.raw,
                verdict=received.verdict.model_dump_json(),
                received_at=self.now,
            )
        )
        if received.verdict.code != "disputed":  # the log of that number may be another machine's
            self.news.append(received.verdict)

    def _step(self, claim: Claim | Readable) -> None:
        if claim.seq == self.head.seq + 1 and claim.previous == self.head.hash:
            self.head = Head(claim.seq, claim.hash)

    def _say(self, verdict: Verdict | None) -> None:
        if verdict:
            self.verdicts.append(verdict)


def _disputed(received: Readable) -> Unreadable:
    """Readable, but another act has its place, or the one before it is another."""
    verdict = Verdict(seq=received.seq, code="disputed", problems=[])
    return Unreadable(received.envelope, verdict, claim=None)


def _store(session: Session, device: DeviceRow, new: Sequence[Readable], now: str) -> None:
    """Store acts that go on with the device's log."""
    alike = device.id, device.site, device.training, now
    rows = [
        (*alike, act.seq, act.hash, act.previous, act.dossier, act.envelope, act.day, act.type)
        for act in new
    ]
    _ACTS.put(session.connection(), rows)
