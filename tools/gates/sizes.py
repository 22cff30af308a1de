"""No file and no function too long to be read at once. There are no exceptions."""

import ast
from pathlib import Path
from typing import Final

from tools.gates import files

_MOST_LINES: Final = {".py": 300, ".qml": 150}
_MOST_LINES_OF_FUNCTION: Final = 40


def sized(root: Path) -> list[str]:
    """The files and functions that are too long."""
    findings = []
    for suffix, most in _MOST_LINES.items():
        for file in files(root, suffix):
            lines = len(file.read_text(encoding="utf-8").splitlines())
            if lines > most:
                findings.append(f"{file.relative_to(root)}: {lines} lines, at most {most}")
    return findings + [
        finding for file in files(root, ".py") for finding in _long_functions(file, root)
    ]


def _long_functions(file: Path, root: Path) -> list[str]:
    tree = ast.parse(file.read_text(encoding="utf-8"), file)
    functions = (n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef))
    findings = []
    for function in functions:
        lines = (function.end_lineno or function.lineno) - function.lineno + 1
        if lines > _MOST_LINES_OF_FUNCTION:
            place = f"{file.relative_to(root)}:{function.lineno}: {function.name}"
            findings.append(f"{place}: {lines} lines, at most {_MOST_LINES_OF_FUNCTION}")
    return findings
