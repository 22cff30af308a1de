"""`python -m portal.admin bundle …`: what came sealed, and what is to become of it."""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from portal import bundles, clock, gathering, identity
from portal.database import Database
from portal.documents import Document
from portal.tables import BundleRow, OpenedDraftsRow, SealedPieceRow
from sync.sealing.bundle import MAX_BUNDLE

Options = argparse.Namespace


def describe(bundle: argparse.ArgumentParser) -> None:
    """Add the commands that are about bundles."""
    commands = bundle.add_subparsers(required=True)
    listing = commands.add_parser("list", help="what came, and what became of it")
    listing.set_defaults(run=_list, looks=True)
    bring = commands.add_parser("import", help="take one from a file, such as on a USB stick")
    bring.add_argument("file", type=Path, nargs="+")
    bring.set_defaults(run=_import, in_steps=True)
    admit = commands.add_parser("admit", help="let the acts of a revoked device into its log")
    drafts = commands.add_parser("drafts", help="show the unfinished interviews in one")
    for command, run in ((admit, _admit), (drafts, _drafts)):
        command.add_argument("digest", help="of the bundle, or how it begins")
        command.set_defaults(run=run)
    admit.add_argument("--by", required=True, help="the person who decides it")
    drafts.add_argument("--by", required=True, help="the person who reads them; it is noted")


def _list(session: Session, _options: Options) -> str:
    rows = session.scalars(select(BundleRow).order_by(BundleRow.received_at, BundleRow.digest))
    return "\n".join(_line(session, row) for row in rows)


def _line(session: Session, row: BundleRow) -> str:
    piece = session.get(SealedPieceRow, row.digest)
    said = f"{row.acts} acts ({row.first}-{row.last}), {row.drafts} drafts"
    if piece:
        document = Document(piece.digest, piece.size)
        here = gathering.come(session, document, row.device)
        said = f"bytes {piece.offset}+{piece.length} of {piece.digest}, {here} of {piece.size} here"
    why = f" {row.reason}" if row.reason else ""
    by = f" by {row.admitted_by}" if row.admitted_by else ""
    return f"{row.digest}  {row.received_at}  {row.device}  {said}  {row.state}{why}{by}"


def _import(database: Database, options: Options) -> str:
    """One after the other: nobody else waits until all are read, and what is taken stays so.

    Raises:
        LookupError: what was taken, then why the next one cannot be.
    """
    said: list[str] = []
    try:
        for file in options.file:
            said.append(_imported(database, file))  # noqa: PERF401 - kept if the next one fails
    except LookupError as error:
        raise LookupError("\n".join((*said, *error.args))) from error
    return "\n".join(said)


def _imported(database: Database, file: Path) -> str:
    try:
        with file.open("rb") as opened:
            data = opened.read(MAX_BUNDLE + 1)
    except OSError as error:
        raise LookupError(f"{file}: {error.strerror}") from error
    if len(data) > MAX_BUNDLE:
        raise LookupError(f"{file}: too large to be a bundle")
    with database.read() as session:
        here = identity.load(session).portal
        examined = bundles.examine(session, data, here)
    with database.write() as session:
        kept = bundles.keep(session, examined, here, clock.now())
    return f"{kept.state}, {kept.new} new"


def _admit(session: Session, options: Options) -> str:
    kept = bundles.admit(session, options.digest, options.by, clock.now())
    return f"{kept.state}, {kept.new} new"


def _drafts(session: Session, options: Options) -> str:
    row = bundles.find(session, options.digest)
    told = "\n".join(_told(row, session))
    session.add(OpenedDraftsRow(bundle=row.digest, by=options.by, at=clock.now()))
    return told


def _told(row: BundleRow, session: Session) -> Iterator[str]:
    for draft in bundles.contents_of(session, row).drafts:
        yield f"{draft.id}  begun {draft.started_at}  {draft.mode}  {draft.language}"
        for question, answer in draft.answers.items():
            yield f"  {question}: {json.dumps(answer, ensure_ascii=False)}"
