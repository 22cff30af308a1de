"""What `./dev check` demands: each gate is a function of a source tree that returns its findings.

No findings means passed. Gates change nothing but `build/`.
"""

from collections.abc import Iterator
from pathlib import Path

_NOT_OURS = frozenset({".git", ".venv", "build", "dist"})


def files(root: Path, suffix: str) -> Iterator[Path]:
    """The files of a source tree with that suffix, but for what was built or installed."""
    for folder in sorted(root.iterdir()):
        if folder.is_dir() and folder.name not in _NOT_OURS:
            yield from sorted(folder.rglob(f"*{suffix}"))
        elif folder.suffix == suffix:
            yield folder
