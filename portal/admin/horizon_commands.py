"""`python -m portal.admin horizon` and `… backed-up`: what who makes backups tells the portal."""

import argparse
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from portal import horizon
from portal.horizon import Mark

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - has no other name
Options = argparse.Namespace


def describe(commands: "Commands") -> None:
    """Add the two commands."""
    reading = commands.add_parser("horizon", help="print a mark; then begin the backup")
    reading.set_defaults(run=_read, looks=True)
    noting = commands.add_parser("backed-up", help="say that the backup lies off this machine")
    noting.add_argument("mark", type=_mark, help="what `horizon` printed before the backup began")
    noting.set_defaults(run=_note)


def _read(session: Session, _options: Options) -> str:
    return str(horizon.mark(session))


def _note(session: Session, options: Options) -> str:
    return f"{horizon.cover(session, options.mark)} acts newly covered"


def _mark(text: str) -> Mark:
    try:
        return Mark.read(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError("a mark, as `horizon` prints it") from error
