"""What must hold once it is calm, whatever happened before."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import select

from domain.acts import Act, Json, Mode
from domain.bodies import problems_of
from portal.tables import ApartRow, FeedRow
from store import exchange, former, journal, packs, verdicts
from tools.simulation import papers, parting, secrecy, views
from tools.simulation.holdings import Holdings
from tools.simulation.machine import Machine
from tools.simulation.people import name_of
from tools.simulation.site import Site
from tools.simulation.templates import PACK
from tools.simulation.world import World


def failures(machines: Sequence[Machine], world: World) -> list[str]:
    """What does not hold, in words; nothing if all does."""
    site = world.site
    revoked = [machine for machine in machines if machine.revoked]
    trusted = [machine for machine in machines if not machine.revoked]
    if off := [*_off(trusted), *parting.not_given_up(revoked)]:
        return [*off, *_refused(site)]
    held = Holdings.taken(machines, world)
    return [
        *_lost(trusted, held),
        *_stayed(trusted, held),
        *parting.failures(revoked, machines, held, site),
        *_purged(machines, held),
        *_refused(site),
        *_apart(trusted, world),
        *_told_twice(site, held),
        *_invented(held),
        *_waiting(trusted),
        *_skipped(trusted, site, held),
        *_without_verdict(trusted, held),
        *_without_pack(trusted, site),
        *papers.failures(machines, world),
        *secrecy.failures(machines, held),
        *views.failures(trusted, machines, held),
    ]


def _off(machines: Iterable[Machine]) -> Iterator[str]:
    for machine in machines:
        if not machine.running:
            yield f"off: {machine.name}"


def _lost(machines: Iterable[Machine], held: Holdings) -> Iterator[str]:
    """Nothing that was said to be recorded is missing at the portal."""
    there = {act.deed for act in held.portal}
    for machine in machines:
        for deed in machine.told:
            if deed.name not in there | held.lost:
                yield f"lost: {machine.name} {deed.act.seq}"


def _stayed(machines: Iterable[Machine], held: Holdings) -> Iterator[str]:
    """What was said to be recorded stays on its disk, and what is recorded now is one log."""
    for machine in machines:
        for name in sorted(machine.kept - held.known(machine)):
            yield f"gone: {machine.name} {held.deeds[name].act.seq}"
        own = held.own_log(machine)
        with machine.store.read() as tx:
            end = journal.own_head(tx, machine.id).seq
        if end != len(own):
            yield f"a log with gaps: {machine.name} {len(own)} of {end}"


def _purged(machines: Iterable[Machine], held: Holdings) -> Iterator[str]:
    """What left a device lies at the portal, whatever it was restored from; no desk lets go."""
    there = {act.hash for act in held.portal}
    for machine in machines:
        purged = {trace.hash for trace in held.traces[machine.name]}
        if purged - there:
            yield f"purged and gone: {machine.name}"
        if purged and machine.identity.kind is not Mode.KIOSK:
            yield f"purged at a desk: {machine.name}"


def _refused(site: Site) -> Iterator[str]:
    """A device that was revoked adds nothing that no human has let in."""
    for device, held in site.revoked.items():
        if site.look.held(device).seq > held:
            yield f"taken from a revoked device: {device}"


def _apart(machines: Iterable[Machine], world: World) -> Iterator[str]:
    """None was taken for another, but where several disks had the same place for theirs."""
    with world.site.database.read() as session:
        for row in session.scalars(select(ApartRow)):
            if row.code != "disputed" or row.device not in world.shared:
                yield f"kept apart: {row.device} {row.seq} {row.code}"
    for machine in machines:
        with machine.store.read() as tx:
            for dispute in journal.disputed(tx):
                if dispute.reason != journal.RETOLD:
                    yield f"disputed: {machine.name} {dispute.act.seq} {dispute.reason}"


def _told_twice(site: Site, held: Holdings) -> Iterator[str]:
    """Each deed is told once, in one log, to the same desks."""
    for deed, times in Counter(act.deed for act in held.portal).items():
        if times > 1:
            yield f"in two logs: {deed}"
    deeds: dict[tuple[str, int | None], str] = {
        (act.device, act.seq): act.deed for act in held.portal
    }
    entry = select(FeedRow.audience, FeedRow.device, FeedRow.seq, FeedRow.verdict)
    with site.database.read() as session:
        entries = session.execute(entry.where(FeedRow.seq.is_not(None))).all()
    told = Counter((whom, deeds.get((device, seq)), said) for whom, device, seq, said in entries)
    for (audience, name, _), times in told.items():
        if times > 1 and name is not None:
            yield f"told twice: {audience} {name}"


def _invented(held: Holdings) -> Iterator[str]:
    """Nobody holds what nobody did, and what is told is what was done."""
    names = {act.id: name_of(act) for act in held.acts.values()}
    for row in held.portal:
        deed = held.deeds.get(row.deed)
        if deed is None:
            yield f"invented: {row.device} {row.seq}"
        elif _deed_of(held.acts[row.hash], names) != _deed_of(deed.act, names):
            yield f"told otherwise: {row.device} {row.seq}"


def _deed_of(act: Act, names: Mapping[str, str]) -> Act:
    """What an act tells, without its place in a log; other acts are named by their deeds."""
    body: Json = act.body
    if isinstance(seen := body.get("seen"), list | tuple):
        body = {**body, "seen": [names.get(id_, id_) for id_ in seen]}
    origin = replace(act.origin, device="")
    return replace(act, id="", origin=origin, seq=0, previous="", hash="", body=body)


def _waiting(machines: Iterable[Machine]) -> Iterator[str]:
    """Nothing waits for ever, and nobody is in trouble for ever."""
    for machine in machines:
        with machine.store.read() as tx:
            waiting, trouble = journal.counts(tx).waiting, exchange.load(tx).trouble
        if waiting or trouble:
            yield f"waiting: {machine.name} {waiting} {trouble}"


def _skipped(machines: Iterable[Machine], site: Site, held: Holdings) -> Iterator[str]:
    """A cursor never passes what was not kept."""
    for machine in machines:
        if machine.identity.kind is Mode.KIOSK:
            continue
        with machine.store.read() as tx:
            cursor = int(exchange.load(tx).cursor or 0)
        kept = {(act.device, act.seq) for act in held.desks[machine.name]}
        entries = select(FeedRow.device, FeedRow.seq).where(
            FeedRow.audience == f"site:{machine.identity.site}", FeedRow.cursor <= cursor
        )
        with site.database.read() as session:
            for device, seq in session.execute(entries):
                if (device, seq) not in kept:
                    yield f"skipped: {machine.name} {device} {seq}"


def _without_verdict(machines: Iterable[Machine], held: Holdings) -> Iterator[str]:
    """What the portal finds wrong with an act reaches the device, and nothing else does.

    Of all its logs: what stands in one of before, up to its end, is its own, too.
    """
    for machine in machines:
        with machine.store.read() as tx:
            told, ends = verdicts.known(tx), former.ends(tx)
        own = [held.acts[hash_] for hash_ in held.own_log(machine)]
        for log, end in ends.items():
            before = (held.acts[hash_] for hash_ in held.log_of(machine, log))
            own += [act for act in before if act.seq <= end]
        wrong = {(act.origin.device, act.seq) for act in own if problems_of(act)}
        heard = {(each.device, each.seq) for each in told if each.problems != ("disputed",)}
        if wrong != heard:
            yield f"verdicts: {machine.name} heard {sorted(heard)} of {sorted(wrong)}"


def _without_pack(machines: Iterable[Machine], site: Site) -> Iterator[str]:
    """A pack that was published is installed everywhere."""
    announced = select(FeedRow.pack).where(FeedRow.pack.is_not(None)).limit(1)
    with site.database.read() as session:
        published = session.scalar(announced)
    for machine in machines:
        with machine.store.read() as tx:
            installed = packs.versions(tx).get(PACK, {}).values()
        if published and published not in installed:
            yield f"pack not installed: {machine.name}"
