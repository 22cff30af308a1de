"""`python -m portal.admin`: what the people who run the portal do with it."""

import argparse
import re
import sys
from collections.abc import Sequence
from contextlib import closing
from typing import Final, get_args

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from domain.errors import AppError
from domain.structures import StructureKind
from portal import clock, identity, packs, readings, registry
from portal.admin import (
    apart_commands,
    bundle_commands,
    device_commands,
    horizon_commands,
    pack_commands,
)
from portal.database import Database, url_of
from portal.plainly import folder, said_plainly
from portal.registry import Seat
from portal.tables import SiteRow, StructureRow
from resources import load
from sync.wire import Kind

Options = argparse.Namespace

_STRUCTURE_KINDS: Final = [kind.value for kind in StructureKind]


def main(arguments: Sequence[str] | None = None) -> int:
    """Do one thing and print what came of it; 1 if it cannot be done, 2 if not understood."""
    options = _parser().parse_args(arguments)
    if options.data is None and options.database is None:
        _parser().error("one of --data and --database is needed")
    with said_plainly(), closing(Database(url_of(options.data, options.database))) as database:
        return _run(database, options)


def _run(database: Database, options: Options) -> int:
    try:
        database.migrate()
        with database.write() as session:
            identity.establish(session)
        said = _said(database, options)
    except IntegrityError:
        print("already there, or part of something that is not there", file=sys.stderr)
        return 1
    except LookupError as error:
        print(*error.args, file=sys.stderr)
        return 1
    except AppError as error:
        print(error, file=sys.stderr)
        return 1
    print(said)  # nobody is shown what could not be noted
    return 0


def _said(database: Database, options: Options) -> str:
    if options.in_steps:
        return str(options.run(database, options))
    # Who only looks takes their time: with SQLite nobody could push meanwhile.
    with database.read() if options.looks else database.write() as session:
        return str(options.run(session, options))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m portal.admin", description=__doc__)
    parser.add_argument("--data", type=folder, metavar="DIR", help="folder of a SQLite database")
    parser.add_argument("--database", metavar="URL", help="instead of the one in the folder")
    parser.set_defaults(looks=False, in_steps=False)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    structure = commands.add_parser("structure").add_subparsers(required=True)
    _describe_structure(structure.add_parser("add"))
    kind = structure.add_parser("kind", help="say what kind it is; its devices hear of it")
    kind.add_argument("key", type=_key)
    kind.add_argument("kind", choices=_STRUCTURE_KINDS)
    kind.set_defaults(run=_set_kind)
    site = commands.add_parser("site").add_subparsers(required=True)
    _describe_site(site.add_parser("add"))
    where = site.add_parser("departement", help="say where it is; its devices hear of it")
    where.add_argument("key", type=_key)
    where.add_argument("departement", type=_departement, metavar="CODE", help="such as 93 or 2A")
    where.set_defaults(run=_set_departement)
    _describe_code(commands.add_parser("enrolment-code", help="good for one device, 15 minutes"))
    device_commands.describe(commands.add_parser("device", help="those it listens to"))
    pack_commands.describe(commands.add_parser("pack", help="questionnaires, rules and lists"))
    horizon_commands.describe(commands)
    read = commands.add_parser("readings", help="who was given or opened what, never what it said")
    of = read.add_mutually_exclusive_group(required=True)
    of.add_argument("--dossier", metavar="ID")
    of.add_argument("--bundle", metavar="DIGEST", help="whose unfinished interviews were opened")
    of.add_argument("--aside", metavar="SITE", help="what put aside its desks were given")
    read.set_defaults(run=_readings, looks=True)
    bundle_commands.describe(commands.add_parser("bundle", help="what came sealed"))
    apart_commands.describe(commands.add_parser("apart", help="what can stand in no log"))
    restored = commands.add_parser("restored", help="say that the database is a restored backup")
    restored.set_defaults(run=_restored)
    return parser


def _describe_structure(add: argparse.ArgumentParser) -> None:
    add.add_argument("key", type=_key)
    add.add_argument("--name", type=_line, required=True)
    add.add_argument("--kind", choices=_STRUCTURE_KINDS, default=StructureKind.OTHER.value)
    add.set_defaults(run=_add_structure)


def _describe_site(add: argparse.ArgumentParser) -> None:
    add.add_argument("key", type=_key)
    add.add_argument("--structure", type=_key, required=True)
    add.add_argument("--name", type=_line, required=True)
    add.add_argument("--phone", type=_line, required=True, help="a human's, shown to the public")
    add.add_argument("--opening", type=_line, required=True, help="when somebody is there")
    add.add_argument("--departement", type=_departement, metavar="CODE", help="such as 93 or 2A")
    add.set_defaults(run=_add_site)


def _describe_code(code: argparse.ArgumentParser) -> None:
    code.add_argument("--site", type=_key, required=True)
    code.add_argument("--kind", choices=get_args(Kind), required=True)
    code.add_argument("--name", type=_line, required=True)
    code.add_argument("--training", action="store_true", help="its people are not real")
    code.set_defaults(run=_make_code)


def _add_structure(session: Session, options: Options) -> str:
    session.add(StructureRow(key=options.key, name=options.name, kind=options.kind))
    session.flush()
    return str(options.key)


def _add_site(session: Session, options: Options) -> str:
    names = ("name", "phone", "opening", "structure", "departement")
    values = {name: getattr(options, name) for name in names}
    session.add(SiteRow(key=options.key, **values))
    session.flush()
    return str(options.key)


def _set_kind(session: Session, options: Options) -> str:
    structure = session.get(StructureRow, options.key)
    if structure is None:
        raise LookupError(f"no such structure: {options.key}")
    structure.kind = options.kind
    return f"{options.key} {options.kind}"


def _set_departement(session: Session, options: Options) -> str:
    site = session.get(SiteRow, options.key)
    if site is None:
        raise LookupError(f"no such site: {options.key}")
    site.departement = options.departement
    packs.announce_at(session, site.key, options.departement)
    return f"{options.key} {options.departement}"


def _make_code(session: Session, options: Options) -> str:
    seat = Seat(options.site, options.kind, options.name, options.training)
    expires_at = clock.moment() + registry.LIFETIME
    code = registry.make_code(session, seat, expires_at, identity.load(session).portal)
    session.flush()
    return code


def _readings(session: Session, options: Options) -> str:
    if options.bundle:
        opened = readings.of_drafts(session, options.bundle)
        return "\n".join(f"{at}  {who}: opened" for at, who in opened)
    if options.aside:
        given = readings.of_asides(session, options.aside)
        return "\n".join(f"{at}  {who}: given {digest}" for at, who, digest in given)
    return "\n".join(
        f"{each.at}  {each.structure}  {each.site}  {each.who}: {each.what}"
        for each in readings.of_dossier(session, options.dossier)
    )


def _restored(session: Session, _options: Options) -> str:
    return identity.begin_epoch(session).epoch


def _key(text: str) -> str:
    if not re.fullmatch(r"[a-z0-9][a-z0-9-]{0,63}", text):
        raise argparse.ArgumentTypeError("small letters, digits and hyphens")
    return text


def _departement(text: str) -> str:
    if text not in load.departments():
        raise argparse.ArgumentTypeError("the Insee code of a département: 93, 2A, 974")
    return text


def _line(text: str) -> str:
    if not 1 <= len(text) <= 200 or not text.isprintable():
        raise argparse.ArgumentTypeError("one line of 1 to 200 signs")
    return text
