"""Mistakes at the portal."""
# ruff: noqa: SLF001 - mistakes are made inside

from collections.abc import Sequence

import pytest
from fastapi import Request as HttpRequest
from sqlalchemy import Connection
from sqlalchemy.orm import Session

from domain.chain import Head
from portal import feed, intake
from portal.database import Database
from portal.endpoints import callers
from portal.failures import Refused
from portal.reading import Readable
from portal.tables import ActRow, DeviceRow, EarlyRow
from sync.signature import Request
from sync.wire import Verdict
from tests.simulation.bugs import bug

Received = Sequence[Readable]


@bug("kept apart", hint=40)
def no_memory_of_what_was_received(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(intake._Intake, "remember", lambda _self, _places: None)


@bug("confirmed before held", hint=40)
def acknowledged_and_not_committed(patch: pytest.MonkeyPatch) -> None:
    """As where somebody trusts the database to flush."""
    take = intake.take

    def forgetful(session: Session, own: str, received: Received, now: str) -> intake.Taken:
        within = session.begin_nested()
        taken = take(session, own, received, now)
        if taken.held.seq % 3 == 0:
            within.rollback()
        return taken

    patch.setattr(intake, "take", forgetful)


@bug("lost", "kept apart", "waiting", "told twice", "confirmed before held", hint=28)
def late_duplicate_that_turns_back_the_log(patch: pytest.MonkeyPatch) -> None:
    """What is held is said to end where the last push ended, however old that was."""
    take = intake.take

    def turned(session: Session, own: str, received: Received, now: str) -> intake.Taken:
        taken = take(session, own, received, now)
        last = session.get(ActRow, (own, received[-1].seq))
        row = session.get_one(DeviceRow, own)
        if last is not None:
            row.held_seq, row.held_hash = last.seq, last.hash
        return taken

    patch.setattr(intake, "take", turned)


@bug("told twice", hint=40)
def duplicate_told_again(patch: pytest.MonkeyPatch) -> None:
    take = intake.take

    def eager(session: Session, own: str, received: Received, now: str) -> intake.Taken:
        before = session.get_one(DeviceRow, own).held_seq
        taken = take(session, own, received, now)
        again = [each for each in received if each.seq <= before]
        feed.publish(session, session.get_one(DeviceRow, own), again, [])
        return taken

    patch.setattr(intake, "take", eager)


@bug("lost", hint=7)
def gaps_overlooked(patch: pytest.MonkeyPatch) -> None:
    """A restored portal says that it holds all up to the last act that it received."""
    go_on = intake._Intake.go_on

    def careless(self: intake._Intake, after: int) -> None:
        go_on(self, after)
        early = self.session.query(EarlyRow).filter_by(device=self.device.id)
        last = early.order_by(EarlyRow.seq.desc()).first()
        if last is not None:
            self.head = Head(last.seq, last.hash)

    patch.setattr(intake._Intake, "go_on", careless)


@bug("skipped", hint=15)
def every_third_entry_forgotten(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(feed, "_AFTER", feed._AFTER.where(feed._MEASURED.c.cursor % 3 > 0))


@bug("not told")
def past_of_a_dossier_not_sent(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(feed, "_past", lambda _session, _device, _dossiers: [])


@bug("not told")
def followers_not_told(patch: pytest.MonkeyPatch) -> None:
    def alone(_connection: Connection, own: DeviceRow, acts: Received) -> dict[str, set[str]]:
        return {act.dossier: {f"site:{own.site}"} for act in acts if act.dossier}

    patch.setattr(feed, "_followers", alone)


@bug("not its matter", hint=40)
def sent_to_another_site(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(feed, "_audience", lambda _site, *, training: f"site:{training}")


@bug("kept at a kiosk")
def acts_sent_to_kiosks(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(feed, "ABOUT_NOBODY", frozenset())


@bug("verdicts", hint=2)
def verdicts_never_spoken(patch: pytest.MonkeyPatch) -> None:
    def silent(_self: intake._Intake, _verdict: Verdict | None) -> None:
        return None

    patch.setattr(intake._Intake, "_say", silent)
    publish = feed.publish
    patch.setattr(
        feed, "publish", lambda session, row, acts, _verdicts: publish(session, row, acts, [])
    )


@bug("taken from a revoked device", "not given up", hint=4)
def revoked_device_accepted(patch: pytest.MonkeyPatch) -> None:
    calling = callers.calling_device

    def trusting(request: HttpRequest, arrived: Request, scheme: str | None) -> DeviceRow:
        try:
            return calling(request, arrived, scheme)
        except Refused:
            database: Database = request.app.state.database
            with database.read() as session:
                return session.get_one(DeviceRow, arrived.headers["keyid"])

    patch.setattr(callers, "calling_device", trusting)
