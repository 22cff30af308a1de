"""Which code histories run: parts of a long run on the same code can be put together."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_CODE: Final = ("domain", "resources", "store", "sync", "portal", "tools/simulation")
_DATA: Final = ("resources/questionnaires", "resources/reference", "resources/wire")
"""What histories read beside it."""
_VERSIONS: Final = "requirements.lock"
_LENGTH: Final = 12  # hexadecimal digits


def of_code(root: Path) -> str:
    """A short name of all that decides what becomes of a seed; another for any other content.

    Args:
        root: of the repository.
    """
    digest = hashlib.sha256()
    for file in sorted(_files(root)):
        content = file.read_bytes()
        digest.update(f"{file.relative_to(root).as_posix()} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()[:_LENGTH]


def _files(root: Path) -> Iterator[Path]:
    yield root / _VERSIONS
    for folder in _CODE:
        yield from (root / folder).rglob("*.py")
    for folder in _DATA:
        yield from (file for file in (root / folder).rglob("*") if file.is_file())
