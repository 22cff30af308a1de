"""What each desk must see: all acts on the dossiers of its site, and every crossing of two people.

What has crossed is worked out from what lay on each device when somebody acted there, which the
simulation knows: neither from what the acts say was seen, nor by the fold of the product.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain
from typing import Final

from sqlalchemy import select, text

from domain.acts import Act, ActType, Mode
from domain.dossier import fold
from domain.merging import MARKS
from store import dossiers
from store.errors import UnknownDossier
from store.tables import DossierRow
from store.transaction import Transaction
from tools.simulation import merges, secrecy
from tools.simulation.holdings import Holdings
from tools.simulation.machine import Machine
from tools.simulation.people import FIELDS, Deed, Told

_LIST: Final = select(DossierRow.__table__).order_by(DossierRow.position)
_CONFLICTS: Final = select(DossierRow.id, DossierRow.conflicts, DossierRow.presence)
_MARKS: Final = frozenset({ActType.REGISTRATION_WITHDRAWN, ActType.REGISTRATION_RESTORED})
_BESIDE: Final = frozenset({ActType.SHARING_LIMITED, ActType.DOCUMENT_ATTACHED})
"""What is no change of what people said."""
_SILENT: Final = _BESIDE | MARKS
_WORDS: Final = text("SELECT rowid, words FROM dossier_words ORDER BY rowid")

Done = Mapping[str, Sequence[Told]]
"""What was done to each dossier, as far as it can be known."""


def failures(
    trusted: Iterable[Machine], machines: Sequence[Machine], held: Holdings
) -> Iterator[str]:
    """What the desks see otherwise than they must."""
    for machine in trusted:
        if machine.identity.kind is Mode.KIOSK:
            yield from _of_kiosk(machine, machines, held)
            continue
        done = _done(machine, machines, held)
        followed = _followed(machine, done)
        yield from _brought(machine, held)
        yield from _other_acts(machine, followed, _once(machine, machines, held), held)
        with machine.store.read() as tx:
            shown = {each.dossier for each in held.brought[machine.name]}
            told = {dossier: of for dossier, of in followed.items() if dossier not in shown}
            yield from _other_views(machine, tx, told, done)
        yield from _other_lists(machine)


def _done(desk: Machine, machines: Iterable[Machine], held: Holdings) -> Done:
    """What the portal knows of, and what only this desk still does.

    A restored portal has lost what a device sent that was revoked since: nobody offers it again,
    but who had received it keeps it.
    """
    revoked = {machine.id for machine in machines if machine.revoked}
    kept = [act for act in held.desks[desk.name] if act.device in revoked]
    done: dict[str, list[Told]] = {}
    for act in {act.deed: act for act in (*kept, *held.portal)}.values():
        if act.dossier and act.deed in held.deeds:
            told = Told(held.acts[act.hash], held.deeds[act.deed])
            done.setdefault(act.dossier, []).append(told)
    return done


def _followed(machine: Machine, done: Done) -> Done:
    """The dossiers on which somebody at the desk's site has acted."""
    site = machine.identity.site
    return {
        dossier: told
        for dossier, told in done.items()
        if any(each.act.origin.site == site for each in told)
    }


def _once(desk: Machine, machines: Iterable[Machine], held: Holdings) -> AbstractSet[str | None]:
    """The dossiers that the desk's site followed, until a restored portal lost who acted there.

    See `_done`. What the desk was told of them by then, it keeps.
    """
    site = desk.identity.site
    left = any(each.revoked and each.identity.site == site for each in machines)
    if not (left and held.restored):
        return frozenset()
    return {deed.act.dossier for deed in held.deeds.values() if deed.act.origin.site == site}


def _of_kiosk(machine: Machine, machines: Iterable[Machine], held: Holdings) -> Iterator[str]:
    """A kiosk keeps nothing of others."""
    others = {deed.name for each in machines for deed in each.told} - machine.kept
    if any(act.deed in others for act in held.desks[machine.name]):
        yield f"kept at a kiosk: {machine.name}"


def _brought(machine: Machine, held: Holdings) -> Iterator[str]:
    """What was brought by hand is shown until the same comes from the portal, and no longer."""
    shown = {each.deed for each in held.brought[machine.name]}
    if doubled := shown & {act.deed for act in held.desks[machine.name]}:
        yield f"shown twice: {machine.name} {len(doubled)} brought"
    if left := shown & {act.deed for act in held.portal}:
        yield f"brought for ever: {machine.name} {len(left)}"
    if others := shown - held.deeds.keys():
        yield f"invented: {machine.name} {len(others)} brought"


def _other_acts(
    machine: Machine, followed: Done, once: AbstractSet[str | None], held: Holdings
) -> Iterator[str]:
    wanted = {each.deed.name for told in followed.values() for each in told}
    acts = [act for act in held.desks[machine.name] if act.dossier]
    present = {act.deed for act in acts}
    if len(acts) > len(present):
        yield f"shown twice: {machine.name} {len(acts) - len(present)}"
    if missing := wanted - present:
        yield f"not told: {machine.name} {len(missing)}"
    if others := {act.deed for act in acts if act.dossier not in once} - wanted:
        yield f"not its matter: {machine.name} {len(others)}"


def _other_views(machine: Machine, tx: Transaction, followed: Done, done: Done) -> Iterator[str]:
    """Each dossier is as its acts say, and shows the crossings: those and no others."""
    people, near = merges.people(_said(followed)), merges.near(_said(followed))
    everywhere = merges.near(_said(done))  # as the portal knows them
    for dossier in followed:
        try:
            seen = dossiers.load(tx, dossier)
        except UnknownDossier:
            yield f"unknown: {machine.name} {dossier}"
            continue
        if {*seen.joined.dossiers} != people[dossier]:
            yield f"another person: {machine.name} {dossier}"
        around = [told.deed for one in everywhere[dossier] for told in done[one]]
        received = (
            secrecy.received(machine, tx, one, followed[one], around) for one in near[dossier]
        )
        if seen != fold(dossier, chain.from_iterable(received)):
            yield f"another view: {machine.name} {dossier}"
    yield from _other_crossings(machine, tx, followed, _names(done))


def _other_crossings(
    machine: Machine, tx: Transaction, followed: Done, names: AbstractSet[str]
) -> Iterator[str]:
    """What has crossed is shown, in the dossier and in lists.

    Who knew of a deed that nobody can tell any more (`names`: of all others) says no longer that
    they knew what it had replaced: there more may be shown, and a human looks at it.
    """
    listed = {row.id: tuple(row[1:]) for row in tx.connection.execute(_CONFLICTS)}
    people = merges.people(_said(followed))
    for dossier in followed:
        each_of = [[told.deed for told in followed[one]] for one in sorted(people[dossier])]
        deeds = [deed for of_one in each_of for deed in of_one]
        gone = any(deed.known - names for deed in deeds)
        try:
            seen = dossiers.load(tx, dossier)
        except UnknownDossier:
            continue
        crossed = {field for field in FIELDS if _is_crossed(field, deeds)} - seen.withheld.keys()
        shown = {field.key for field in seen.conflicts}
        for field in sorted(crossed - shown):
            yield f"settled by nobody: {machine.name} {dossier} {field}"
        for field in sorted(shown - crossed) if not gone else ():
            yield f"no conflict at all: {machine.name} {dossier} {field}"
        presence, shown_as = _presence_of_all(each_of), seen.withdrawals.presence.value
        if shown_as != presence and not (gone and shown_as == "contested"):
            yield f"{shown_as}, not {presence}: {machine.name} {dossier}"
        found = dossier in people[dossier] and _is_listed(deeds)  # else nothing is known here of it
        if listed.get(dossier) != ((len(shown), shown_as) if found else None):
            yield f"not in the list: {machine.name} {dossier} {listed.get(dossier)}"


def _names(done: Done) -> AbstractSet[str]:
    return {told.deed.name for of in done.values() for told in of}


def _said(done: Done) -> merges.Told:
    return {d: [(t.act, t.deed.known, t.deed.name) for t in of] for d, of in done.items()}


def _is_listed(deeds: Iterable[Deed]) -> bool:
    """Nobody can be found by what they want to be kept: of some dossiers no more is known here."""
    return any(deed.act.type not in MARKS | {ActType.SHARING_LIMITED} for deed in deeds)


def _is_crossed(field: str, deeds: Sequence[Deed]) -> bool:
    """Whether two changes of a field stand that nobody knew both of when making another."""
    changes = [deed for deed in deeds if _value(deed.act, field) is not None]
    outdated = {name for deed in changes for name in deed.known}
    return len({repr(_value(d.act, field)) for d in changes if d.name not in outdated}) > 1


def _presence_of_all(each_of: Iterable[Sequence[Deed]]) -> str:
    """Of a person with several dossiers: they stand as long as one does that says anything."""
    found = {_presence(of) for of in each_of if any(d.act.type not in _SILENT for d in of)}
    order = ("contested", "present", "withdrawn")
    return next((each for each in order if each in found), "present")


def _presence(deeds: Sequence[Deed]) -> str:
    """Whether it stands; contested, if a withdrawal and something else did not know of each other.

    What was withdrawn or restored after somebody knew of an earlier mark, replaces that.
    """
    marks = [deed for deed in deeds if deed.act.type in _MARKS]
    replaced = {name for deed in marks for name in deed.known}
    last = [deed for deed in marks if deed.name not in replaced]
    withdrawn = [deed for deed in last if deed.act.type == ActType.REGISTRATION_WITHDRAWN]
    if not withdrawn:
        return "present"
    crossed = any(
        deed.name not in each.known and each.name not in deed.known
        for deed in deeds
        for each in withdrawn
        if deed.act.type not in _MARKS | _SILENT
    )
    return "contested" if crossed or len(last) > len(withdrawn) else "withdrawn"


def _value(act: Act, field: str) -> object:
    if act.type == ActType.REGISTRATION_CORRECTED:
        return act.body["value"] if act.body["field"] == field else None
    answers = act.body.get("answers")
    return answers.get(field) if isinstance(answers, dict) else None


def _other_lists(machine: Machine) -> Iterator[str]:
    """Lists and searches are as if they were made anew from the acts."""
    try:
        with machine.store.write() as tx:
            before = _projected(tx)
            dossiers.rebuild(tx)
            if before != _projected(tx):
                yield f"another list: {machine.name}"
            raise _Undone  # noqa: TRY301 - so that the transaction leaves nothing behind
    except _Undone:
        pass


class _Undone(Exception):
    """Undoes the transaction that it leaves."""


def _projected(tx: Transaction) -> tuple[list[object], list[object], list[object]]:
    rows: list[object] = [tuple(row) for row in tx.connection.execute(_LIST)]
    words: list[object] = [tuple(row) for row in tx.connection.execute(_WORDS)]
    found: list[object] = [summary.id for summary in dossiers.search(tx, "nom")]
    return rows, words, found
