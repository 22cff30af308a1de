"""Format, lint, types and architecture of the Python code."""

from pathlib import Path
from typing import Final

from tools import PACKAGES
from tools.processes import complaints, program

_BESIDE_THE_PRODUCT: Final = ("bench", "tests", "tools")


def formatted(root: Path) -> list[str]:
    """Every file is as the formatter would write it."""
    return complaints(
        program("ruff"), "format", "--check", "--output-format=concise", ".", cwd=root
    )


def linted(root: Path) -> list[str]:
    """No finding of the linter."""
    return complaints(program("ruff"), "check", "--quiet", "--output-format=concise", ".", cwd=root)


def typed(root: Path) -> list[str]:
    """Types are complete and right, in the product, its tests and its tools."""
    folders = (f for f in (*PACKAGES, *_BESIDE_THE_PRODUCT) if (root / f).is_dir())
    return complaints(program("mypy"), *folders, cwd=root)


def layered(root: Path) -> list[str]:
    """The import directions of pyproject.toml; and no package that they do not know."""
    strangers = sorted(
        found.parent.name
        for found in root.glob("*/__init__.py")
        if found.parent.name not in {*PACKAGES, *_BESIDE_THE_PRODUCT}
    )
    findings = [f"{name}/: has no place among the layers" for name in strangers]
    return findings + complaints(
        program("lint-imports"), "--cache-dir", "build/import-linter", "--no-logo", cwd=root
    )
