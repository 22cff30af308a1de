"""What a device does until it is killed: people act, and it synchronises."""

import threading
from pathlib import Path
from random import Random
from typing import Final, TextIO
from uuid import UUID

from sqlalchemy import select

from domain import bodies
from domain.acts import PERSON, ActType, Author, Entry, Mode
from domain.dossier import correction, fold
from domain.references import make_reference
from store import device, journal, log
from store.clock import SystemClock
from store.keys import KeyInFile
from store.store import Store
from store.tables import DossierRow
from store.transaction import Transaction
from sync.engine import Round, run_round
from sync.sealing.sealed_acts import SEALER
from sync.transport import Limits, transport_of
from tools.crash.doom import await_doom

RECORDED: Final = "enregistré"
ROUND: Final = "round"
OVER: Final = "over"

LIMITS: Final = Limits(connect=5.0, silence=10.0, whole=20.0)
_PAUSE: Final = 0.02  # seconds, where there is no portal
_MOST_WAITING: Final = 60  # acts: people do not act faster than a portal that never answers
_AGENT: Final = Author("00000000-0000-4000-9000-000000000001", "Agent")
_NEWEST: Final = select(DossierRow.id).order_by(DossierRow.position.desc()).limit(9)


def opened(folder: Path) -> Store:
    """The store of the device that lives in this folder, or will."""
    return Store.open(folder, KeyInFile(folder.with_suffix(".key")), SEALER)


def live(folder: Path, luck: Random, said: TextIO) -> None:
    """Act and synchronise for ever; say « enregistré » once it can be read on a screen."""
    await_doom()
    with opened(folder) as store:
        clock = SystemClock(store)
        waiting = 0
        while True:
            if waiting < _MOST_WAITING:
                with store.write() as tx:
                    entries = [_entry(tx, luck) for _ in range(luck.choice((1, 1, 3)))]
                    acts = journal.record(tx, entries, clock.read())
                said.writelines(f"{RECORDED} {act.seq} {act.hash}\n" for act in acts)
            said.write(f"{ROUND}\n")
            done = synchronise(store)
            said.write(f"{OVER} {done.trouble or ''}\n")
            waiting = done.status.waiting
            if done.trouble:
                threading.Event().wait(_PAUSE)


def synchronise(store: Store) -> Round:
    """One round with the portal."""
    with store.read() as tx:
        own = device.require(tx)
    with transport_of(own, LIMITS) as transport:
        return run_round(store, transport, SystemClock(store))


def _entry(tx: Transaction, luck: Random) -> Entry:
    found = tx.connection.scalars(_NEWEST).all()
    if found and luck.random() < 0.4:
        seen = fold(dossier := luck.choice(found), log.of_dossier(tx, dossier))
        body = correction(seen, "phone", f"+3361{luck.getrandbits(23):07}")
        return Entry(ActType.REGISTRATION_CORRECTED, body, dossier, _AGENT, Mode.COUNTER)
    if luck.random() < 0.1:
        return Entry(ActType.HELP_REQUESTED, bodies.help_request("phone"), None, PERSON, Mode.KIOSK)
    answers = {"family_name": f"Nom{luck.randrange(1000)}"}
    reference = make_reference(luck.randbytes(6))
    body = bodies.registration(reference, "registration", 1, "fr", answers)
    dossier = str(UUID(int=luck.getrandbits(122), version=4))
    return Entry(ActType.REGISTRATION_SUBMITTED, body, dossier, PERSON, Mode.COUNTER)
