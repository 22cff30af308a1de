"""Lint and format of QML, with the types that Python gives to it."""

import difflib
import shutil
import subprocess
from pathlib import Path

from tools import qml_types
from tools.gates import files
from tools.processes import complaints, program


def qml_linted(root: Path) -> list[str]:
    """No warning at all from qmllint."""
    sources = [str(file) for file in files(root, ".qml")]
    if not sources:
        return []
    types = root / "build" / "qmltypes"
    shutil.rmtree(types, ignore_errors=True)
    options = ("--max-warnings", "0", "-I", str(types), "-I", str(root / "kiosk"))
    return qml_types.describe(root, types) or complaints(
        program("pyside6-qmllint"), *options, *sources, cwd=root
    )


def qml_formatted(root: Path) -> list[str]:
    """Every file is as qmlformat, which cannot check by itself, would write it."""
    findings = []
    for file in files(root, ".qml"):
        command = (program("pyside6-qmlformat"), str(file))
        done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
        name = str(file.relative_to(root))
        if done.returncode != 0:
            findings += [f"{name}: cannot be formatted", *done.stderr.splitlines()]
            continue
        before = file.read_text(encoding="utf-8").splitlines()
        findings += difflib.unified_diff(
            before, done.stdout.splitlines(), name, "formatted", n=0, lineterm=""
        )
    return findings
