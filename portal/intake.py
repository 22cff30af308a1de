"""What devices push is kept, whatever it is; then the portal says what it holds.

Acts that follow each other form the device's log. Whatever cannot stand in it is kept apart,
with the reason, and stands in nobody's way: if it says which place it has, the log goes on
after it.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Result, bindparam, literal, select, union_all
from sqlalchemy.orm import Session

from domain.acts import Act
from domain.chain import Head
from domain.codec import act_to_json
from domain.reconciliation import day_of
from domain.sharing import UNPUBLISHED
from portal import documents, feed
from portal.reading import Claim, Readable, Unreadable
from portal.tables import ActRow, ApartRow, DeviceRow
from sync.wire import MAX_SEQ, Held, Verdict

_PLACES = union_all(  # built once: two times in each push
    *(
        select(table.seq, table.previous, table.hash, literal(is_claim).label("claim")).where(
            table.device == bindparam("device"),
            table.seq.between(bindparam("first"), bindparam("last")),
        )
        for table, is_claim in ((ActRow, False), (ApartRow, True))
    )
).order_by("seq")


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
    intake.remember([each.act.seq for each in received if isinstance(each, Readable)])
    for each in received:
        intake.keep(each)
    session.flush()
    held = _advance(session, row)
    feed.publish(session, row, intake.acts, intake.news)
    documents.name(session, row, intake.sound)
    return Taken(held, row.durable_seq, intake.verdicts)


@dataclass(slots=True)
class _Intake:
    """One push being kept.

    Attributes:
        head: the end of the log as it grows with this push.
        standing: hashes of acts that were held before, by place.
        claimed: hashes of unreadable things that were passed over before, by place.
        acts, news: acts and verdicts that are new and to be told to others.
        sound: the new acts in which nothing is wrong.
        verdicts: all that there is to say about this push.
    """

    session: Session
    device: DeviceRow
    now: str
    head: Head
    standing: dict[int, str] = field(default_factory=dict)
    claimed: dict[int, str] = field(default_factory=dict)
    acts: list[ActRow] = field(default_factory=list)
    news: list[Verdict] = field(default_factory=list)
    sound: list[Act] = field(default_factory=list)
    verdicts: list[Verdict] = field(default_factory=list)

    def remember(self, places: Sequence[int]) -> None:
        """Look up what stands in these places of the log already."""
        ends = min(places, default=0), max(places, default=0)
        for place in _places(self.session, self.device, *ends):
            (self.claimed if place.claim else self.standing)[place.seq] = place.hash

    def keep(self, received: Readable | Unreadable) -> None:
        if isinstance(received, Unreadable):
            self._keep_apart(received)
        elif self.standing.get(received.act.seq) == received.act.hash:
            self._say(received.verdict)
        elif self._fits(received.act):
            self._append(received.act, received.verdict)
        else:
            self._keep_apart(_disputed(received.act))

    def _fits(self, act: Act) -> bool:
        """Whether the place is free, and the act follows what stands before it."""
        if act.seq in self.standing:
            return False
        if act.seq <= self.head.seq:
            return self.claimed.get(act.seq) == act.hash
        return act.seq > self.head.seq + 1 or act.previous == self.head.hash

    def _append(self, act: Act, verdict: Verdict | None) -> None:
        row = ActRow(
            device=self.device.id,
            seq=act.seq,
            hash=act.hash,
            previous=act.previous,
            dossier=act.dossier,
            site=self.device.site,
            training=self.device.training,
            envelope=json.dumps(act_to_json(act), ensure_ascii=False),
            day=day_of(act),
            type=act.type,
            received_at=self.now,
        )
        self.session.add(row)
        if act.type not in UNPUBLISHED:
            self.acts.append(row)
        self.standing[act.seq] = act.hash
        self._step(Claim(act.seq, act.hash, act.previous))
        if verdict:
            self.news.append(verdict)
            self._say(verdict)
        else:
            self.sound.append(act)

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
        self.news.append(received.verdict)

    def _step(self, claim: Claim) -> None:
        if (claim.seq, claim.previous) == (self.head.seq + 1, self.head.hash):
            self.head = Head(claim.seq, claim.hash)

    def _say(self, verdict: Verdict | None) -> None:
        if verdict:
            self.verdicts.append(verdict)


def _disputed(act: Act) -> Unreadable:
    """Readable, but another act has its place, or the one before it is another."""
    verdict = Verdict(seq=act.seq, code="disputed", problems=[])
    return Unreadable(json.dumps(act_to_json(act)), verdict, claim=None)


def _advance(session: Session, device: DeviceRow) -> Held:
    """Move the end of the log over everything that now follows without gap."""
    head = Head(device.held_seq, device.held_hash)
    with _places(session, device, head.seq + 1, MAX_SEQ) as places:
        for place in places:
            if place.seq > head.seq + 1:
                break
            if (place.seq, place.previous) == (head.seq + 1, head.hash):
                head = Head(place.seq, place.hash)
    device.held_seq, device.held_hash = head.seq, head.hash
    return Held(seq=head.seq, hash=head.hash)


def _places(session: Session, device: DeviceRow, first: int, last: int) -> Result[Any]:
    """What stands, or claims to stand, in these places of the log."""
    asked = {"device": device.id, "first": first, "last": last}
    return session.execute(_PLACES, asked, execution_options={"yield_per": 500})
