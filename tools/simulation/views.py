"""What each desk must see: all acts on the dossiers of its site, and every crossing of two people.

What has crossed is worked out from what lay on each device when somebody acted there, which the
simulation knows: neither from what the acts say was seen, nor by the fold of the product.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from sqlalchemy import select, text

from domain.acts import Act, ActType, Mode
from domain.dossier import fold
from store import dossiers
from store.errors import UnknownDossier
from store.tables import DossierRow
from store.transaction import Transaction
from tools.simulation import secrecy
from tools.simulation.holdings import Holdings
from tools.simulation.machine import Machine
from tools.simulation.people import FIELDS, Deed

_LIST: Final = select(DossierRow.__table__).order_by(DossierRow.position)
_CONFLICTS: Final = select(DossierRow.id, DossierRow.conflicts, DossierRow.presence)
_MARKS: Final = frozenset({ActType.REGISTRATION_WITHDRAWN, ActType.REGISTRATION_RESTORED})
_WORDS: Final = text("SELECT rowid, words FROM dossier_words ORDER BY rowid")

Deeds = Mapping[str, Sequence[Deed]]
"""What was done to each dossier, as far as it can be known."""


def failures(
    trusted: Iterable[Machine], machines: Sequence[Machine], held: Holdings
) -> Iterator[str]:
    """What the desks see otherwise than they must."""
    for machine in trusted:
        if machine.identity.kind is Mode.KIOSK:
            yield from _of_kiosk(machine, held)
            continue
        followed = _followed(machine, _done(machine, machines, held))
        yield from _other_acts(machine, followed, held)
        with machine.store.read() as tx:
            yield from _other_views(machine, tx, followed)
        yield from _other_lists(machine)


def _done(desk: Machine, machines: Iterable[Machine], held: Holdings) -> Deeds:
    """What the portal knows of, and what only this desk still does.

    A restored portal has lost what a device sent that was revoked since: nobody offers it again,
    but who had received it keeps it.
    """
    revoked = {machine.id for machine in machines if machine.revoked}
    kept = [act for act in held.desks[desk.id] if act.device in revoked]
    deeds = {hash_: deed for machine in machines for hash_, deed in machine.attempted.items()}
    done: dict[str, list[Deed]] = {}
    for hash_, dossier in {act.hash: act.dossier for act in (*held.portal, *kept)}.items():
        if dossier and hash_ in deeds:
            done.setdefault(dossier, []).append(deeds[hash_])
    return done


def _followed(machine: Machine, done: Deeds) -> Deeds:
    """The dossiers on which somebody at the desk's site has acted."""
    site = machine.identity.site
    return {
        dossier: deeds
        for dossier, deeds in done.items()
        if any(deed.act.origin.site == site for deed in deeds)
    }


def _of_kiosk(machine: Machine, held: Holdings) -> Iterator[str]:
    """A kiosk keeps nothing of others."""
    if any(act.device != machine.id for act in held.desks[machine.id]):
        yield f"kept at a kiosk: {machine.identity.name}"


def _other_acts(machine: Machine, followed: Deeds, held: Holdings) -> Iterator[str]:
    wanted = {deed.act.hash for deeds in followed.values() for deed in deeds}
    present = {act.hash for act in held.desks[machine.id] if act.dossier}
    if missing := wanted - present:
        yield f"not told: {machine.identity.name} {len(missing)}"
    if others := present - wanted:
        yield f"not its matter: {machine.identity.name} {len(others)}"


def _other_views(machine: Machine, tx: Transaction, followed: Deeds) -> Iterator[str]:
    """Each dossier is as its acts say, and shows the crossings: those and no others."""
    listed = {row.id: tuple(row[1:]) for row in tx.connection.execute(_CONFLICTS)}
    for dossier, deeds in followed.items():
        crossed = {field for field in FIELDS if _is_crossed(field, deeds)}
        try:
            seen = dossiers.load(tx, dossier)
        except UnknownDossier:
            yield f"unknown: {machine.identity.name} {dossier}"
            continue
        if seen != fold(dossier, secrecy.received(machine, tx, dossier, deeds)):
            yield f"another view: {machine.identity.name} {dossier}"
        crossed -= seen.withheld.keys()
        shown = {field.key for field in seen.conflicts}
        for field in sorted(crossed - shown):
            yield f"settled by nobody: {machine.identity.name} {dossier} {field}"
        for field in sorted(shown - crossed):
            yield f"no conflict at all: {machine.identity.name} {dossier} {field}"
        presence = _presence(deeds)
        if seen.withdrawals.presence != presence:
            shown_as = seen.withdrawals.presence.value
            yield f"{shown_as}, not {presence}: {machine.identity.name} {dossier}"
        shown_so = (len(crossed), presence) if _is_listed(deeds) else None
        if listed.get(dossier) != shown_so:
            yield f"not in the list: {machine.identity.name} {dossier} {listed.get(dossier)}"


def _is_listed(deeds: Iterable[Deed]) -> bool:
    """Nobody can be found by what they want to be kept: of some dossiers no more is known here."""
    return any(deed.act.type != ActType.SHARING_LIMITED for deed in deeds)


def _is_crossed(field: str, deeds: Sequence[Deed]) -> bool:
    """Whether two changes of a field stand that nobody knew both of when making another."""
    changes = [deed for deed in deeds if _value(deed.act, field) is not None]
    outdated = {hash_ for deed in changes for hash_ in deed.known}
    return len({repr(_value(d.act, field)) for d in changes if d.act.hash not in outdated}) > 1


def _presence(deeds: Sequence[Deed]) -> str:
    """Whether it stands; contested, if a withdrawal and something else did not know of each other.

    What was withdrawn or restored after somebody knew of an earlier mark, replaces that.
    """
    marks = [deed for deed in deeds if deed.act.type in _MARKS]
    replaced = {hash_ for deed in marks for hash_ in deed.known}
    last = [deed for deed in marks if deed.act.hash not in replaced]
    withdrawn = [deed for deed in last if deed.act.type == ActType.REGISTRATION_WITHDRAWN]
    if not withdrawn:
        return "present"
    crossed = any(
        deed.act.hash not in each.known and each.act.hash not in deed.known
        for deed in deeds
        for each in withdrawn
        if deed.act.type not in {*_MARKS, ActType.SHARING_LIMITED}
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
                yield f"another list: {machine.identity.name}"
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
