"""`premier-pas`, or `python -m sync`: what support staff ask of a device.

Synchronise once, carry by hand, enrol, diagnose, compare a day, verify somebody's receipt.

    python -m sync --data DIR --once
    python -m sync --data DIR --export FILE
    python -m sync --data DIR --import FILE
    python -m sync --data DIR enrol --portal URL --code CODE
    python -m sync --data DIR diagnose [--portal URL]
    python -m sync --data DIR reconcile --day 2026-11-21
    python -m sync --data DIR verify PP1:…
    python -m sync support-code K7F4QX

Exit status: 0 done, 2 not understood, 3 trouble (its code is printed), or no genuine receipt.
"""

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from domain.errors import AppError
from store import device
from store.clock import SystemClock
from store.errors import NotEnrolled, expected_errors
from store.files import StoreFiles
from store.keys import DatabaseKey, database_key
from store.sealed import SealedFolder
from store.store import Store
from sync import bundles, departure, locking, receipts
from sync.client import Client
from sync.diagnosis import diagnose
from sync.engine import run_round
from sync.enrol import enrol
from sync.probes import Probes, opened
from sync.proof.verification import Standing
from sync.reconciliation import reconcile
from sync.reports import finding_line, has_failed, named, receipt_line, reconciliation_lines
from sync.sealing.bundle import Header
from sync.signature import Signer
from sync.stopping import Stop
from sync.support_codes import read_support_code
from sync.talk import carry
from sync.transport import transport_of

_DONE, _TROUBLE = 0, 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Do one thing, print about it."""
    options = _understood(arguments)
    run = _COMMANDS[options.command]
    try:
        return run(options)
    except AppError as error:
        print(named(error))
        return _TROUBLE


def _synchronise(options: argparse.Namespace) -> int:
    if locking.read(_sealed(options)):
        return _leave(options)
    with _store(options) as store:
        with store.read() as tx:
            own = device.require(tx)
        with transport_of(own) as transport:
            done = run_round(store, transport, SystemClock(store))
    if done.lock:
        return _leave(options)
    if done.successor:
        print(f"the log had parted from the portal's: this device is now {done.successor}")
    waiting = f"{done.status.waiting} waiting"
    if done.trouble:
        print(f"{named(done.trouble)}: {waiting}")
        return _TROUBLE
    print(f"synchronised: {done.pushed} pushed, {done.received} received, {waiting}")
    return _DONE


def _leave(options: argparse.Namespace) -> int:
    """The device was revoked: what it has is sealed, and sent."""
    folder, sealed = options.data.absolute(), _sealed(options)
    departure.give_up(folder, _key(options), Stop())
    names = sealed.names()
    print(f"revoked: locked, its key is destroyed, {len(names)} sealed files are kept")
    departure.send(sealed, Stop())
    held = sum(bundles.is_held(sealed, name) for name in names)
    print(f"the portal holds {held} of them")
    return _TROUBLE


def _export(options: argparse.Namespace) -> int:
    sealed = _sealed(options)
    if locking.read(sealed):
        written = bundles.copy_all(sealed, options.export_to)
    else:
        with _store(options) as store:
            written = bundles.take_out(store, SystemClock(store), options.export_to)
    for file in written:
        print(f"sealed: {file}")
    return _DONE


def _import(options: argparse.Namespace) -> int:
    _demand_store(options)
    brought = bundles.bring_all(_sealed(options), options.import_from, lambda came: came.header)
    for header in brought.taken:
        print(f"kept for the portal: {_told(header)} of {header.device}, made {header.made_at}")
    for file, why in brought.refused:
        print(f"not taken: {file}: {named(why)}")
    return _TROUBLE if brought.refused else _DONE


def _told(header: Header) -> str:
    if header.piece:
        return "a piece of a document"
    return f"{header.acts} acts ({header.first}-{header.last}), {header.drafts} drafts"


def _enrol(options: argparse.Namespace) -> int:
    with Store.open(options.data.absolute(), _key(options)) as store:
        clock = SystemClock(store)
        made = enrol(store, options.portal, options.code, clock, name=options.name)
    print(f"enrolled: {made.kind} {made.id} at {made.site}")
    return _DONE


def _diagnose(options: argparse.Namespace) -> int:
    findings = []
    folder, url = options.data.absolute(), options.portal or ""
    with opened(folder, _key(options), url) as (place, clock):
        for finding in diagnose(Probes(place, clock).steps, Stop()):
            findings.append(finding)
            print(finding_line(finding), flush=True)
    return _TROUBLE if has_failed(findings) else _DONE


def _reconcile(options: argparse.Namespace) -> int:
    with _store(options) as store:
        with store.read() as tx:
            own = device.require(tx)
        with transport_of(own) as transport:
            client = Client(SystemClock(store), Signer.of(own.id, own.private_key))
            found = carry(reconcile(store, client, options.day.isoformat()), transport)
    print("\n".join(reconciliation_lines(found)))
    return _DONE if found.agrees else _TROUBLE


def _verify(options: argparse.Namespace) -> int:
    with _store(options) as store, store.read() as tx:
        found = receipts.verify(tx, " ".join(options.receipt))
    print(receipt_line(found))
    return _DONE if found.standing is Standing.GENUINE else _TROUBLE


def _support_code(options: argparse.Namespace) -> int:
    meaning = read_support_code(options.support_code)
    print(meaning or "no support code of this version: a sign was misheard, or it is newer")
    return _DONE if meaning else _TROUBLE


def _store(options: argparse.Namespace) -> Store:
    """The store that is there: none is made in a folder that was mistyped."""
    _demand_store(options)
    locking.demand_unlocked(options.data.absolute())
    return Store.open(options.data.absolute(), _key(options))


def _demand_store(options: argparse.Namespace) -> None:
    with expected_errors():
        if not StoreFiles(options.data.absolute()).any_exist():
            raise NotEnrolled


def _key(options: argparse.Namespace) -> DatabaseKey:
    return database_key(str(options.data.absolute()), options.key_file)


def _sealed(options: argparse.Namespace) -> SealedFolder:
    return SealedFolder(options.data.absolute())


_COMMANDS: Final[Mapping[str, Callable[[argparse.Namespace], int]]] = {
    "once": _synchronise,
    "export": _export,
    "import": _import,
    "enrol": _enrol,
    "diagnose": _diagnose,
    "reconcile": _reconcile,
    "verify": _verify,
    "support-code": _support_code,
}


def _understood(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = _parser()
    options = parser.parse_args(arguments)
    for name, given in (
        ("once", options.once),
        ("export", options.export_to),
        ("import", options.import_from),
    ):
        if options.command is None and given:
            options.command = name
    if options.command is None:
        parser.error("what is to be done? --once, --export, --import, or a command: see --help")
    if options.data is None and options.command != "support-code":
        parser.error("--data is needed")
    return options


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "python -m sync", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--data", type=_folder, metavar="DIR")
    parser.add_argument("--key-file", type=Path, metavar="FILE", help="instead of the keyring")
    parser.add_argument("--once", action="store_true", help="one round")
    add = parser.add_argument
    add("--export", type=Path, metavar="FILE", dest="export_to", help="seal what waits")
    add(
        "--import",
        type=Path,
        nargs="+",
        metavar="FILE",
        dest="import_from",
        help="bring what was sealed",
    )
    commands = parser.add_subparsers(dest="command")
    make = _enrolling(commands.add_parser("enrol", help="give a device its place"))
    look = commands.add_parser("diagnose", help="check what is in the way, one by one")
    look.add_argument("--portal", metavar="URL", help="before enrolment: the portal to be")
    compare = commands.add_parser("reconcile", help="compare a day with the portal")
    compare.add_argument("--day", type=_day, required=True, metavar="YYYY-MM-DD", help="of UTC")
    prove = commands.add_parser("verify", help="whether a receipt is genuine: no network is needed")
    prove.add_argument("receipt", metavar="PP1:…", nargs="+", help="what its QR code holds")
    for command in (make, look, compare, prove):  # these may also come after the command
        command.add_argument("--data", type=_folder, default=argparse.SUPPRESS)
        command.add_argument("--key-file", type=Path, default=argparse.SUPPRESS)
    read = commands.add_parser("support-code", help="what a support code means")
    read.add_argument("support_code", metavar="CODE")
    return parser


def _folder(text: str) -> Path:
    if (
        not text.strip()
    ):  # of a variable that is not set: as a path, that is where one happens to be
        raise argparse.ArgumentTypeError("the folder of a device: here is no name")
    return Path(text)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError("a day of the calendar, as 2026-11-21") from error


def _enrolling(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("--portal", required=True, metavar="URL")
    parser.add_argument("--code", required=True, help="from the people of the portal")
    parser.add_argument("--name", default="", help="instead of the one planned there")
    return parser


if __name__ == "__main__":
    sys.exit(main())
