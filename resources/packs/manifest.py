"""What a pack says of itself. One form only: the same values are the same bytes."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise
from types import NoneType
from typing import Any, Final

from domain.orientation.case import DEPARTEMENTS
from resources.packs.refusal import PackRefused

MAX_VERSION: Final = 2**31 - 1
MAX_FILES: Final = 64
MAX_FILE: Final = 2 * 1024 * 1024
MAX_MANIFEST: Final = 64 * 1024

_NAME: Final = re.compile(r"[a-z][a-z0-9_-]{0,63}", re.ASCII)
_PART: Final = r"[a-z0-9][a-z0-9_-]{0,63}"
_PATH: Final = re.compile(rf"(?:{_PART}/)?{_PART}\.(?:toml|json|csv)", re.ASCII)
_HASH: Final = re.compile(r"[0-9a-f]{64}", re.ASCII)
_LINE_LENGTH: Final = 300
_TYPES: Final[Mapping[str, tuple[type, ...]]] = {
    "name": (str,),
    "kind": (str,),
    "version": (int,),
    "departement": (str, NoneType),
    "valid_from": (str, NoneType),
    "valid_until": (str, NoneType),
    "source": (str,),
    "licence": (str,),
    "files": (list,),
}


class Kind(StrEnum):
    """What a pack may hold. Those with a territory are `LOCAL`."""

    QUESTIONNAIRE = "questionnaire"
    QUESTIONNAIRE_LAYER = "questionnaire_layer"
    RULES = "rules"
    RULES_LAYER = "rules_layer"
    REFERENCE = "reference"


LOCAL: Final = frozenset({Kind.QUESTIONNAIRE_LAYER, Kind.RULES_LAYER})
NATIONAL: Final = frozenset({Kind.QUESTIONNAIRE, Kind.RULES})


@dataclass(frozen=True, slots=True)
class Listed:
    """A file of the pack: its name inside it, its size in bytes, its SHA-256 in hexadecimal."""

    path: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a pack says of itself.

    Attributes:
        name: one name for all versions of the same thing.
        departement: where it holds; None for everywhere.
        first, last: the days between which it holds, both included; None without end.
        source: where the content comes from; `licence`: on which terms.
        files: sorted by path.
    """

    name: str
    kind: Kind
    version: int
    departement: str | None
    first: date | None
    last: date | None
    source: str
    licence: str
    files: tuple[Listed, ...]

    @property
    def label(self) -> str:
        """How people are told which pack it is."""
        return f"{self.name} {self.version}"

    def holds(self, departement: str | None, day: date | None) -> bool:
        """Whether it holds in a département on a day; None for nowhere, or never, in particular."""
        if self.departement is not None and self.departement != departement:
            return False
        if day is None:
            return self.first is None and self.last is None
        return (self.first or day) <= day <= (self.last or day)


def to_bytes(manifest: Manifest) -> bytes:
    """The one way to write a manifest."""
    return _canonical(
        {
            "name": manifest.name,
            "kind": manifest.kind.value,
            "version": manifest.version,
            "departement": manifest.departement,
            "valid_from": manifest.first and manifest.first.isoformat(),
            "valid_until": manifest.last and manifest.last.isoformat(),
            "source": manifest.source,
            "licence": manifest.licence,
            "files": [{"path": f.path, "size": f.size, "sha256": f.sha256} for f in manifest.files],
        }
    )


def from_bytes(raw: bytes, called: str) -> Manifest:
    """Read a manifest, which has to be written exactly as `to_bytes` would. `called`: the pack.

    Raises:
        PackRefused: naming the key that cannot be used.
    """
    try:
        value = json.loads(raw)
        same = _canonical(value) == raw
    except (ValueError, RecursionError) as error:
        raise PackRefused(called, "manifest", f"no JSON: {type(error).__name__}") from error
    if not same:
        raise PackRefused(called, "manifest", "not in its one form (docs/packs.md)")
    return from_values(value, called)


def from_values(value: object, called: str) -> Manifest:
    """Check what a manifest says.

    Raises:
        PackRefused: naming the key that cannot be used.
    """
    if not isinstance(value, dict):
        raise PackRefused(called, "manifest", "not an object")
    _check_types(value, called)
    departement, kind = value["departement"], _kind(value["kind"], called)
    for key, wrong, why in (
        ("name", not _NAME.fullmatch(value["name"]), "small letters, digits, - and _"),
        ("version", not 1 <= value["version"] <= MAX_VERSION, f"from 1 to {MAX_VERSION}"),
        ("departement", departement not in {None, *DEPARTEMENTS}, "unknown"),
        ("departement", kind in LOCAL and not departement, "missing"),
        ("departement", kind in NATIONAL and departement, "holds everywhere"),
        ("source", not _is_line(value["source"]), "one line"),
        ("licence", not _is_line(value["licence"]), "one line"),
    ):
        if wrong:
            raise PackRefused(called, f"manifest.{key}", why)
    first, last = _day(value, "valid_from", called), _day(value, "valid_until", called)
    if first and last and first > last:
        raise PackRefused(called, "manifest.valid_until", "before it begins")
    files = _files(value["files"], called)
    said = (value["source"], value["licence"])
    return Manifest(value["name"], kind, value["version"], departement, first, last, *said, files)


def _check_types(value: Mapping[str, Any], called: str) -> None:
    for key in sorted(value.keys() ^ _TYPES.keys()):
        raise PackRefused(called, f"manifest.{key}", "unknown" if key in value else "missing")
    for key, kinds in _TYPES.items():
        if type(value[key]) not in kinds:
            raise PackRefused(called, f"manifest.{key}", "of another type")


def _kind(value: str, called: str) -> Kind:
    try:
        return Kind(value)
    except ValueError as error:
        raise PackRefused(called, "manifest.kind", f"one of {', '.join(Kind)}") from error


def _day(value: Mapping[str, str | None], key: str, called: str) -> date | None:
    said = value[key]
    try:
        day = said and date.fromisoformat(said)
    except ValueError:
        day = None
    if said is not None and (not day or day.isoformat() != said):
        raise PackRefused(called, f"manifest.{key}", "written YYYY-MM-DD")
    return day or None


def _files(listed: list[Any], called: str) -> tuple[Listed, ...]:
    if not 1 <= len(listed) <= MAX_FILES:
        raise PackRefused(called, "manifest.files", f"from 1 to {MAX_FILES}")
    files = tuple(_file(entry, f"manifest.files[{n}]", called) for n, entry in enumerate(listed))
    paths = [file.path for file in files]
    for before, path in pairwise(paths):
        if path <= before:
            raise PackRefused(called, path, "twice, or not in the order of the alphabet")
    return files


def _file(entry: object, where: str, called: str) -> Listed:
    if not isinstance(entry, dict) or entry.keys() != {"path", "size", "sha256"}:
        raise PackRefused(called, where, "path, size and sha256 expected")
    path, size, sha256 = entry["path"], entry["size"], entry["sha256"]
    if not isinstance(path, str) or not _PATH.fullmatch(path):
        raise PackRefused(called, f"{where}.path", "no name that a file of a pack may have")
    if type(size) is not int or not 0 <= size <= MAX_FILE:
        raise PackRefused(called, path, f"at most {MAX_FILE} bytes")
    if not isinstance(sha256, str) or not _HASH.fullmatch(sha256):
        raise PackRefused(called, path, "no SHA-256")
    return Listed(path, size, sha256)


def _is_line(text: str) -> bool:
    return bool(text.strip()) and len(text) <= _LINE_LENGTH and text.isprintable()


def _canonical(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=True, sort_keys=True, separators=(",", ":")).encode()
