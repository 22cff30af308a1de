"""`python -m sync`: synchronise once, or enrol; for support staff and for scripts.

Exit status: 0 done, 2 not understood, 3 trouble (its code is printed).
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from domain.errors import AppError
from store import device
from store.clock import SystemClock
from store.keys import database_key
from store.store import Store
from sync.engine import run_round
from sync.enrol import enrol
from sync.transport import transport_of

_DONE, _TROUBLE = 0, 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Do one thing, print one line about it."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    asked_to_enrol = given[:1] == ["enrol"]
    options = (
        _enrol_parser().parse_args(given[1:]) if asked_to_enrol else _parser().parse_args(given)
    )
    folder: Path = options.data.absolute()
    try:
        with Store.open(folder, database_key(str(folder), options.key_file)) as store:
            return _enrol(store, options) if asked_to_enrol else _synchronise(store)
    except AppError as error:
        print(error)
        return _TROUBLE


def _synchronise(store: Store) -> int:
    with store.read() as tx:
        own = device.require(tx)
    with transport_of(own) as transport:
        done = run_round(store, transport, SystemClock(store))
    waiting = f"{done.status.waiting} waiting"
    if done.trouble:
        print(f"{done.trouble}: {waiting}")
        return _TROUBLE
    print(f"synchronised: {done.pushed} pushed, {done.received} received, {waiting}")
    return _DONE


def _enrol(store: Store, options: argparse.Namespace) -> int:
    made = enrol(store, options.portal, options.code, SystemClock(store), name=options.name)
    print(f"enrolled: {made.kind} {made.id} at {made.site}")
    return _DONE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m sync", description=__doc__)
    _add_store(parser)
    parser.add_argument("--once", action="store_true", required=True, help="one round")
    return parser


def _enrol_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m sync enrol", description="Give a device its place.")
    _add_store(parser)
    parser.add_argument("--portal", required=True, metavar="URL")
    parser.add_argument("--code", required=True, help="from the people of the portal")
    parser.add_argument("--name", default="", help="instead of the one planned there")
    return parser


def _add_store(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", type=Path, required=True, metavar="DIR")
    parser.add_argument("--key-file", type=Path, metavar="FILE", help="instead of the keyring")


if __name__ == "__main__":
    sys.exit(main())
