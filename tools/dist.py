"""`./dev dist`: freeze both applications, then try each as a stranger to this repository would.

A frozen program is run with `--smoke` from another folder and with an empty environment, against
a portal on this machine: it has only what it brought.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tools import ROOT
from tools.local_portal import LocalPortal
from tools.processes import complaints, program

DIST: Final = ROOT / "build" / "dist"
APPLICATIONS: Final = ("kiosk", "counter")
_TRIAL_LIMIT: Final = 120.0  # seconds
_LARGEST_SHOWN: Final = 8


def main(arguments: Sequence[str]) -> int:
    """Freeze and try the applications named, or all; exit status 1 if one does not pass."""
    names = [name for name in APPLICATIONS if not arguments or name in arguments]
    problems = [problem for name in names for problem in _freeze(name)]
    if not problems:
        problems = _try_all(names)
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


def executable(name: str) -> Path:
    """The frozen program of an application."""
    return DIST / f"premier-pas-{name}" / f"premier-pas-{name}"


def _freeze(name: str) -> list[str]:
    print(f"{name}: freezing", flush=True)
    work = ROOT / "build" / "pyinstaller" / name
    places = ("--distpath", str(DIST), "--workpath", str(work))
    options = ("--noconfirm", "--log-level", "ERROR", *places)
    spec = str(ROOT / "installers" / f"{name}.spec")
    problems = complaints(program("pyinstaller"), *options, spec, cwd=ROOT)
    if not problems:
        _print_sizes(name)
    return problems


def _print_sizes(name: str) -> None:
    folder = executable(name).parent
    files = [file for file in folder.rglob("*") if file.is_file() and not file.is_symlink()]
    total = sum(file.stat().st_size for file in files)
    print(f"{name}: {total / 1e6:.1f} MB in {len(files)} files; the largest:")
    for file in sorted(files, key=lambda file: -file.stat().st_size)[:_LARGEST_SHOWN]:
        print(f"  {file.stat().st_size / 1e6:6.1f} MB  {file.relative_to(folder)}")


def _try_all(names: Sequence[str]) -> list[str]:
    with tempfile.TemporaryDirectory() as scratch, LocalPortal(Path(scratch, "portal")) as portal:
        portal.open_site(
            "Structure d'essai", "Site d'essai", "01 23 45 67 89", "du lundi au vendredi"
        )
        return [problem for name in names for problem in _try(name, portal, Path(scratch, name))]


def _try(name: str, portal: LocalPortal, folder: Path) -> list[str]:
    elsewhere = folder / "elsewhere"
    elsewhere.mkdir(parents=True)
    code = portal.enrolment_code(name, f"Essai {name}")
    command = [str(executable(name)), "--smoke", "--data", str(folder / "store")]
    command += ["--key-file", str(folder / "key"), "--portal", portal.url, "--code", code]
    environment = {"SYSTEMROOT": os.environ["SYSTEMROOT"]} if sys.platform == "win32" else {}
    done = subprocess.run(
        command,
        cwd=elsewhere,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=_TRIAL_LIMIT,
    )
    print(done.stdout, end="")
    if done.returncode == 0:
        return []
    return [f"{name}: the frozen program ended with {done.returncode}", done.stderr.strip()]
