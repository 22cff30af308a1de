"""Describes to the QML tools the types that Python gives to QML.

PySide's own project tool would do this inside the source tree, and ignores what it finds wrong.
"""

import re
from collections import defaultdict
from pathlib import Path
from typing import Final

import PySide6

from tools.processes import complaints, program

_IMPORT_NAME: Final = re.compile(r'^QML_IMPORT_NAME = "([\w.]+)"', re.MULTILINE)
_METATYPES: Final = Path(PySide6.__file__).parent / "Qt" / "metatypes"
_OF_QT: Final = ",".join(str(_METATYPES / f"qt6{m}_metatypes.json") for m in ("core", "qml"))


def describe(root: Path, target: Path) -> list[str]:
    """Write one folder a QML module under `target`, an import path; return what went wrong."""
    modules: defaultdict[str, list[Path]] = defaultdict(list)
    for folder in ("qtkit", "kiosk"):
        for file in sorted((root / folder).rglob("*.py")):
            found = _IMPORT_NAME.search(file.read_text(encoding="utf-8"))
            modules[found[1] if found else ""].append(file)
    bases = modules.pop("", [])
    problems = []
    for name, sources in modules.items():
        problems += _describe_module(name, [*bases, *sources], target, root)
    return problems


def _describe_module(name: str, sources: list[Path], target: Path, root: Path) -> list[str]:
    folder = target.joinpath(*name.split("."))
    folder.mkdir(parents=True, exist_ok=True)
    objects = folder / "all.json"
    (folder / "qmldir").write_text(f"module {name}\ntypeinfo model.qmltypes\n")
    version = ("--major-version", "1", "--minor-version", "0")
    # Bases are read along with each module: the tool sees inheritance only within one call.
    return complaints(
        program("pyside6-metaobjectdump"), "-o", str(objects), *map(str, sources), cwd=root
    ) or complaints(
        program("pyside6-qmltyperegistrar"),
        *("--generate-qmltypes", str(folder / "model.qmltypes"), "-o", "/dev/null", str(objects)),
        *("--import-name", name, *version, f"--foreign-types={_OF_QT}"),
        cwd=root,
    )
