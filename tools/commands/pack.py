"""`./dev pack FOLDER --data DIR`: a folder of data as a pack, signed by a portal's publisher.

The folder holds `manifest.toml` (docs/packs.md) and the files of the pack. The pack is checked as
devices will check it, then written beside the folder as NAME-VERSION.pack.
"""

import argparse
import hashlib
import sys
import tomllib
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from domain.errors import AppError
from portal import identity, publisher
from portal.database import Database, url_of
from resources.library import Library
from resources.packs import checking, manifest, packing
from resources.packs.manifest import Manifest
from resources.packs.refusal import PackRefused

MANIFEST: Final = "manifest.toml"
_EMPTY: Final = {"departement": None, "valid_from": None, "valid_until": None}


def main(arguments: Sequence[str]) -> int:
    """Write the pack and say where it is; 1 if it cannot be made."""
    options = _parser().parse_args(arguments)
    if options.data is None and options.database is None:
        _parser().error("one of --data and --database is needed")
    folder: Path = options.folder
    try:
        about, files = read_folder(folder)
        key = _publisher(url_of(options.data, options.database))
        data = packing.make(about, files, key)
        pack = packing.read(data, key.public_key(), about.label)
        checking.check(pack, Library().national.questionnaire)
        to: Path = options.to or folder.absolute().parent / f"{about.name}-{about.version}.pack"
        to.write_bytes(data)
    except (AppError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{to}: {about.label}, {len(data)} bytes, {packing.digest(data)}")
    return 0


def read_folder(folder: Path) -> tuple[Manifest, Mapping[str, bytes]]:
    """What a folder says of itself, and its files by their names in the pack.

    Raises:
        PackRefused: naming what cannot be in a pack.
        OSError: it cannot be read.
    """
    files: dict[str, bytes] = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            raise PackRefused(folder.name, name, "a link, not a file")
        if path.is_file() and name != MANIFEST:
            files[name] = path.read_bytes()
    listed = [
        {"path": name, "size": len(raw), "sha256": hashlib.sha256(raw).hexdigest()}
        for name, raw in files.items()
    ]
    said = {**_EMPTY, **_said(folder), "files": listed}
    return manifest.from_values(said, folder.name), files


def _said(folder: Path) -> dict[str, object]:
    try:
        said = tomllib.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except ValueError as error:
        raise PackRefused(folder.name, MANIFEST, str(error)) from error
    return {key: each.isoformat() if isinstance(each, date) else each for key, each in said.items()}


def _publisher(url: str) -> Ed25519PrivateKey:
    database = Database(url)
    try:
        database.migrate()
        with database.write() as session:
            identity.establish(session)
            return publisher.signing_key(session)
    finally:
        database.close()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("./dev pack", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--data", type=Path, metavar="DIR", help="folder of the portal's SQLite")
    parser.add_argument("--database", metavar="URL", help="instead of the one in the folder")
    parser.add_argument("--to", type=Path, metavar="FILE", help="instead of beside the folder")
    return parser
