"""`python -m portal.admin apart …`: what came and can stand in no log, for a human to look at.

A machine that was copied tells such acts again in a log of its own. One whose disk was put back
before it could, does not: then the portal alone has them.
"""

import argparse
import json
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from portal.tables import ActRow, ApartRow, EarlyRow

Options = argparse.Namespace

_AT_ONCE: Final = 50  # rows: each may be as large as a body


def describe(apart: argparse.ArgumentParser) -> None:
    """Add the commands that are about what is kept apart."""
    commands = apart.add_subparsers(required=True)
    listing = commands.add_parser("list", help="what it is, why, and whether it was told again")
    listing.add_argument("--device", help="only what came from this one")
    listing.set_defaults(run=_list, looks=True)


def _list(session: Session, options: Options) -> str:
    asked = select(ApartRow).order_by(ApartRow.received_at, ApartRow.device, ApartRow.digest)
    if options.device:
        asked = asked.where(ApartRow.device == options.device)
    rows = session.scalars(asked.execution_options(yield_per=_AT_ONCE))
    lines = [
        _line(session, f"{row.digest}  {row.received_at}  {row.device}  {row.code}", row.raw)
        for row in rows
    ]
    return "\n".join(lines + _early(session, options))


def _early(session: Session, options: Options) -> list[str]:
    """What waits for the act that it follows: it comes no more, if its place was taken."""
    asked = select(EarlyRow).order_by(EarlyRow.received_at, EarlyRow.device, EarlyRow.seq)
    if options.device:
        asked = asked.where(EarlyRow.device == options.device)
    rows = session.scalars(asked.execution_options(yield_per=_AT_ONCE))
    return [
        _line(session, f"{row.hash}  {row.received_at}  {row.device}  early", row.envelope)
        for row in rows
    ]


def _line(session: Session, said: str, raw: str) -> str:
    act = _act(raw)
    if act is None:
        return f"{said}  not an act"
    about = f"{act['type']} of {act['dossier'] or 'nobody'}"
    again = _told_again(session, act)
    return f"{said}  {about}  {f'told again: {again}' if again else 'told nowhere else'}"


def _act(raw: str) -> dict[str, Any] | None:
    """What it tells, if it looks like an act: it may be anything."""
    value = json.loads(raw)
    if not isinstance(value, dict):
        return None
    texts = (value.get("type"), value.get("occurred_at"), value.get("dossier") or "")
    is_act = all(isinstance(text, str) for text in texts) and isinstance(value.get("clock"), dict)
    return {"dossier": None, **value} if is_act else None


def _told_again(session: Session, act: dict[str, Any]) -> str:
    """Where a log tells the same: of the same dossier, at the same moment of the same clock."""
    same = select(ActRow.device, ActRow.seq, ActRow.envelope).where(
        ActRow.dossier == act["dossier"], ActRow.type == act["type"]
    )
    for device, seq, envelope in session.execute(same.order_by(ActRow.received_at)):
        told = json.loads(envelope)
        if (told["occurred_at"], told["clock"]) == (act["occurred_at"], act["clock"]):
            return f"{device} {seq}"
    return ""
