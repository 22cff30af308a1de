"""What must hold once it is calm, whatever happened before."""

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import func, select

from domain.acts import Mode
from domain.bodies import problems_of
from portal.tables import ApartRow, FeedRow
from store import exchange, journal, packs
from tools.simulation import parting, secrecy, views
from tools.simulation.holdings import Holdings
from tools.simulation.machine import Machine
from tools.simulation.site import Site
from tools.simulation.templates import PACK


def failures(machines: Sequence[Machine], site: Site) -> list[str]:
    """What does not hold, in words; nothing if all does."""
    revoked = [machine for machine in machines if machine.revoked]
    trusted = [machine for machine in machines if not machine.revoked]
    if off := [*_off(trusted), *parting.not_given_up(revoked)]:
        return [*off, *_refused(revoked, site)]
    held = Holdings.taken(machines, site)
    return [
        *_lost(trusted, held),
        *_stayed(trusted, held),
        *parting.failures(revoked, machines, held, site),
        *_purged(machines, held),
        *_refused(revoked, site),
        *_apart(trusted, site),
        *_invented(machines, held),
        *_waiting(trusted),
        *_skipped(trusted, site, held),
        *_without_verdict(trusted, held),
        *_without_pack(trusted, site),
        *secrecy.failures(machines, held),
        *views.failures(trusted, machines, held),
    ]


def _off(machines: Iterable[Machine]) -> Iterator[str]:
    for machine in machines:
        if not machine.running:
            yield f"off: {machine.identity.name}"


def _lost(machines: Iterable[Machine], held: Holdings) -> Iterator[str]:
    """Nothing that was said to be recorded is missing at the portal."""
    there = {act.hash for act in held.portal}
    for machine in machines:
        for deed in machine.told:
            if deed.act.hash not in there:
                yield f"lost: {machine.identity.name} {deed.act.seq}"


def _stayed(machines: Iterable[Machine], held: Holdings) -> Iterator[str]:
    """What was said to be recorded stays on its device, as one log."""
    for machine in machines:
        own = held.own(machine.id)
        for deed in machine.told:
            if deed.act.hash not in own:
                yield f"gone: {machine.identity.name} {deed.act.seq}"
        with machine.store.read() as tx:
            end = journal.own_head(tx, machine.id).seq
        if end != len(own):
            yield f"a log with gaps: {machine.identity.name} {len(own)} of {end}"


def _purged(machines: Iterable[Machine], held: Holdings) -> Iterator[str]:
    """What left a device lies at the portal, whatever it was restored from; no desk lets go."""
    there = {act.hash for act in held.portal}
    for machine in machines:
        if held.traces[machine.id] - there:
            yield f"purged and gone: {machine.identity.name}"
        if held.traces[machine.id] and machine.identity.kind is not Mode.KIOSK:
            yield f"purged at a desk: {machine.identity.name}"


def _refused(machines: Iterable[Machine], site: Site) -> Iterator[str]:
    """A device that was revoked adds nothing that no human has let in."""
    for machine in machines:
        if site.held(machine.id) > site.held_when_revoked(machine.id):
            yield f"taken from a revoked device: {machine.identity.name}"


def _apart(machines: Iterable[Machine], site: Site) -> Iterator[str]:
    """Each act came once: none was taken for another, none is told twice to the same desks."""
    entry = FeedRow.audience, FeedRow.device, FeedRow.seq, FeedRow.verdict
    told = select(*entry).where(FeedRow.seq.is_not(None)).group_by(*entry)
    with site.database.read() as session:
        for row in session.scalars(select(ApartRow)):
            yield f"kept apart: {row.device} {row.seq} {row.code}"
        for audience, device, seq, _ in session.execute(told.having(func.count() > 1)):
            yield f"told twice: {audience} {device} {seq}"
    for machine in machines:
        with machine.store.read() as tx:
            for dispute in journal.disputed(tx):
                yield f"disputed: {machine.identity.name} {dispute.act.seq} {dispute.reason}"


def _invented(machines: Iterable[Machine], held: Holdings) -> Iterator[str]:
    """Nobody holds what nobody did."""
    done = {deed for machine in machines for deed in machine.attempted}
    for act in held.portal:
        if act.hash not in done:
            yield f"invented: {act.device} {act.seq}"


def _waiting(machines: Iterable[Machine]) -> Iterator[str]:
    """Nothing waits for ever, and nobody is in trouble for ever."""
    for machine in machines:
        with machine.store.read() as tx:
            waiting, trouble = journal.counts(tx).waiting, exchange.load(tx).trouble
        if waiting or trouble:
            yield f"waiting: {machine.identity.name} {waiting} {trouble}"


def _skipped(machines: Iterable[Machine], site: Site, held: Holdings) -> Iterator[str]:
    """A cursor never passes what was not kept."""
    for machine in machines:
        if machine.identity.kind is Mode.KIOSK:
            continue
        with machine.store.read() as tx:
            cursor = int(exchange.load(tx).cursor or 0)
        kept = {(act.device, act.seq) for act in held.desks[machine.id]}
        entries = select(FeedRow.device, FeedRow.seq).where(
            FeedRow.audience == f"site:{machine.identity.site}", FeedRow.cursor <= cursor
        )
        with site.database.read() as session:
            for device, seq in session.execute(entries):
                if (device, seq) not in kept:
                    yield f"skipped: {machine.identity.name} {device} {seq}"


def _without_verdict(machines: Iterable[Machine], held: Holdings) -> Iterator[str]:
    """What the portal finds wrong with an act reaches the device, and nothing else does."""
    for machine in machines:
        own = [machine.attempted[hash_].act for hash_ in held.own(machine.id)]
        wrong = {act.seq for act in own if problems_of(act)}
        with machine.store.read() as tx:
            heard = {verdict.seq for verdict in exchange.verdicts(tx)}
        if wrong != heard:
            yield f"verdicts: {machine.identity.name} heard {sorted(heard)} of {sorted(wrong)}"


def _without_pack(machines: Iterable[Machine], site: Site) -> Iterator[str]:
    """A pack that was published is installed everywhere."""
    announced = select(FeedRow.pack).where(FeedRow.pack.is_not(None)).limit(1)
    with site.database.read() as session:
        published = session.scalar(announced)
    for machine in machines:
        with machine.store.read() as tx:
            installed = packs.versions(tx).get(PACK, {}).values()
        if published and published not in installed:
            yield f"pack not installed: {machine.identity.name}"
