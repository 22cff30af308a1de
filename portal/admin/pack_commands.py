"""`python -m portal.admin pack …`: publish packs, and say what was published."""

import argparse
from pathlib import Path

from sqlalchemy.orm import Session

from portal import clock, feed, packs, publisher
from portal.tables import SiteRow, StructureRow
from resources import load

Options = argparse.Namespace


def describe(pack: argparse.ArgumentParser) -> None:
    """Add the commands that are about packs."""
    commands = pack.add_subparsers(required=True)
    publish = commands.add_parser("publish", help="check a pack and announce it")
    publish.add_argument("file", type=Path)
    whom = publish.add_mutually_exclusive_group(required=True)
    whom.add_argument("--everybody", action="store_true")
    whom.add_argument("--departement", metavar="CODE", help="devices there, such as 93 or 2A")
    whom.add_argument("--structure", metavar="KEY")
    whom.add_argument("--site", metavar="KEY")
    publish.set_defaults(run=_publish)
    listing = commands.add_parser("list", help="what was published, and for whom")
    listing.set_defaults(run=_list, looks=True)
    key = commands.add_parser("key", help="the public key that devices verify packs with")
    key.set_defaults(run=_key, looks=True)


def _publish(session: Session, options: Options) -> str:
    file: Path = options.file
    try:
        data = file.read_bytes()
    except OSError as error:
        raise LookupError(f"{file}: {error.strerror}") from error
    audience = _audience(session, options)
    row = packs.publish(session, data, file.name, audience, clock.moment())
    said = f"{row.name} {row.version} {row.digest}"
    if lacking := packs.untranslated(session, row):
        return f"no texts in {', '.join(lacking)}: told in French there\n{said}"
    return said


def _audience(session: Session, options: Options) -> str:
    if options.departement:
        if options.departement not in load.departments():
            raise LookupError(f"no such département: {options.departement}")
        return feed.pack_audience("departement", options.departement)
    if options.structure:
        if session.get(StructureRow, options.structure) is None:
            raise LookupError(f"no such structure: {options.structure}")
        return feed.pack_audience("structure", options.structure)
    if options.site:
        if session.get(SiteRow, options.site) is None:
            raise LookupError(f"no such site: {options.site}")
        return feed.pack_audience("site", options.site)
    return feed.pack_audience()


def _list(session: Session, _options: Options) -> str:
    return "\n".join(
        f"{pack.name} {pack.version}  {pack.published_at}  {', '.join(pack.audiences)}"
        for pack in packs.listing(session)
    )


def _key(session: Session, _options: Options) -> str:
    return publisher.public_key(session)
