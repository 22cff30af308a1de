"""What must stay in its structure, worked out from who did what; where it lies at the end.

Whose act it is, is what the portal knows of the device's site, whatever the act says. What a mark
keeps is certain where the mark stands before the act in the same log: then nobody, not a portal
that was restored either, ever held the one without the other.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from sqlalchemy import text

from domain.acts import Act, ActType, Extract, Mode
from domain.chain import body_digest
from store import log
from store.transaction import Transaction
from tools.simulation.holdings import Holdings
from tools.simulation.machine import Machine
from tools.simulation.people import MARK_OF_SECRETS, MARKED, OWN_WORDS, Deed, Told
from tools.simulation.templates import STRUCTURES

_EVERYTHING: Final = tuple(
    text(f"SELECT * FROM {table}")  # noqa: S608 - constants
    for table in ("acts", "disputed", "brought_acts", "dossiers", "dossier_words")
)


def failures(machines: Sequence[Machine], held: Holdings) -> Iterator[str]:
    """Secrets that left their structure, or that a kiosk could tell."""
    deeds = [held.deeds[act.deed] for act in held.portal if act.deed in held.deeds]
    for machine in machines:
        if machine.given_up:  # nothing of it can be read
            continue
        with machine.store.read() as tx:
            lies = _all_that_lies(tx)
        if machine.identity.kind is Mode.KIOSK and MARK_OF_SECRETS in lies:
            yield f"readable at a kiosk: {machine.name}"
        for deed in (each for each in deeds if away(each.act, machine)):
            act, kept = deed.act, certainly_kept(deed, deeds)
            values = [str(value) for field, value in given(act).items() if field in kept]
            if any(value.startswith(MARK_OF_SECRETS) and value in lies for value in values):
                yield f"left its structure: {machine.name} {act.origin.device} {act.seq}"


def away(act: Act, machine: Machine) -> bool:
    """Whether an act is of another structure than a device."""
    return STRUCTURES[act.origin.site] != STRUCTURES[machine.identity.site]


def given(act: Act) -> dict[str, object]:
    """The values that an act gives, by field."""
    if act.type == ActType.REGISTRATION_CORRECTED:
        return {str(act.body["field"]): act.body["value"]}
    answers = act.body.get("answers")
    return answers if isinstance(answers, dict) else {}


def certainly_kept(deed: Deed, deeds: Iterable[Deed]) -> set[str]:
    """The fields that no other structure may ever know from this deed."""
    marked = any(_marks(each, deed) and _precedes(each, deed) for each in deeds)
    return {OWN_WORDS, MARKED} if marked else {OWN_WORDS}


def perhaps_kept(around: Iterable[Deed]) -> set[str]:
    """Those that may have been kept, or not: it depends on which came first to the portal.

    `around`: the deeds on all dossiers that were ever said to be the same person's.
    """
    marked = any(each.act.type == ActType.SHARING_LIMITED for each in around)
    return {OWN_WORDS, MARKED} if marked else {OWN_WORDS}


def without(act: Act, kept: set[str]) -> Act:
    """What another structure receives of an act."""
    lost = sorted(given(act).keys() & kept)
    body: dict[str, object]
    if act.type == ActType.DOCUMENT_ATTACHED:
        body, places = {}, sorted(act.body)
    elif not lost:
        return act
    elif act.type == ActType.REGISTRATION_CORRECTED:
        body, places = {**act.body, "value": None}, ["value"]
    else:
        left = {field: value for field, value in given(act).items() if field not in lost}
        body, places = {**act.body, "answers": left}, [f"answers.{field}" for field in lost]
    extract = Extract(body_digest(act.body, act.salt), tuple(places))
    return replace(act, body=body, salt="", extract=extract)


def received(
    machine: Machine, tx: Transaction, dossier: str, told: Sequence[Told], around: Sequence[Deed]
) -> Iterator[Act]:
    """The acts on a dossier as the device must hold them; where two ways are right, as it does.

    `around`: as `perhaps_kept` takes them.
    """
    held = {act.hash: act for act in log.of_dossier(tx, dossier)}
    for act, deed in told:
        if not away(act, machine):
            yield act
            continue
        ways = [without(act, kept) for kept in (certainly_kept(deed, around), perhaps_kept(around))]
        yield held[act.hash] if held.get(act.hash) in ways else ways[0]


def _marks(mark: Deed, deed: Deed) -> bool:
    return mark.act.type == ActType.SHARING_LIMITED and mark.act.dossier == deed.act.dossier


def _precedes(mark: Deed, deed: Deed) -> bool:
    """Whether it stands before in the same log, which several disks may have gone on from."""
    if mark.act.origin.device != deed.act.origin.device:
        return False
    together = mark.act.clock == deed.act.clock and mark.act.seq < deed.act.seq
    return together or mark.name in deed.known


def _all_that_lies(tx: Transaction) -> str:
    return repr([[tuple(row) for row in tx.connection.execute(rows)] for rows in _EVERYTHING])
