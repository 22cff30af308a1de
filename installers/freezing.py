"""What both PyInstaller specs have in common: what is shipped, and what of Qt is left out.

PyInstaller takes every QML module and plugin that is installed. Here a program names the
ones it uses, and only the libraries that those need are kept.
"""

import sys
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from PyInstaller.building.api import COLLECT, EXE, PYZ
from PyInstaller.building.build_main import Analysis
from PyInstaller.depend.bindepend import get_imports
from PyInstaller.utils.hooks import collect_data_files, collect_submodules, copy_metadata

ROOT = Path(__file__).resolve().parent.parent
_QT = PurePosixPath("PySide6/Qt")

_PLUGINS = {
    *("platforms", "platforminputcontexts", "platformthemes", "iconengines", "imageformats"),
    *("xcbglintegrations", "wayland-decoration-client", "wayland-graphics-integration-client"),
    *("wayland-shell-integration", "styles"),
}
_PLUGINS_UNUSED = {
    *("eglfs", "linuxfb", "minimalegl", "vnc", "vkkhrdisplay", "virtualkeyboard", "gtk3"),
}
_LANGUAGES = ("ar", "en", "es", "fa", "fr", "ru", "tr", "uk")
# Libraries of development and of the portal, which hooks of other libraries would drag in.
_NEVER_SHIPPED = ("tkinter", "pytest", "hypothesis", "setuptools", "mypy", "psycopg", "fastapi")

Entry = tuple[str, str, str]  # where it goes, where it is, what it is: PyInstaller's own triple


def freeze(
    name: str,
    script: str,
    datas: Iterable[tuple[str, str]] = (),
    qml: Iterable[str] = (),
    excludes: Iterable[str] = (),
    beside: Iterable[object] = (),
) -> COLLECT:
    """Freeze one program into `dist/name`.

    Args:
        datas: files of its own: where they are, and the folder they go to.
        qml: the QML modules in use, as folders below Qt's own (`QtQuick/Layouts`).
        excludes: Python modules that this program must not contain.
        beside: another program that it starts, with what that one needs.
    """
    analysis = Analysis(
        [str(ROOT / script)],
        pathex=[str(ROOT)],
        datas=[*_datas(), *datas],
        hiddenimports=_hidden_imports(),
        excludes=[*_NEVER_SHIPPED, *excludes],
    )
    analysis.datas = [entry for entry in analysis.datas if _data_used(entry, set(qml))]
    analysis.binaries = _binaries_used(analysis.binaries, set(qml))
    program = EXE(PYZ(analysis.pure), analysis.scripts, exclude_binaries=True, name=name)
    strip = sys.platform == "linux"  # some wheels carry their symbols: 50 MB of them
    return COLLECT(program, analysis.binaries, analysis.datas, *beside, name=name, strip=strip)


def voice() -> list[object]:
    """The program that speaks, with eSpeak NG and its licence: a program apart, under the GPL."""
    import espeakng_loader  # noqa: PLC0415 — the counter is frozen without it

    package = "espeakng_loader"
    analysis = Analysis(
        [str(ROOT / "voice" / "__main__.py")],
        pathex=[str(ROOT)],
        binaries=[(espeakng_loader.get_library_path(), package)],
        datas=[
            (espeakng_loader.get_data_path(), f"{package}/espeak-ng-data"),
            (str(ROOT / "voice" / "COPYING"), package),
        ],
        excludes=[*_NEVER_SHIPPED, "PySide6"],
    )
    name = "premier-pas-voice"
    program = EXE(PYZ(analysis.pure), analysis.scripts, exclude_binaries=True, name=name)
    return [program, analysis.binaries, analysis.datas]


def _datas() -> list[tuple[str, str]]:
    return [
        *collect_data_files("resources", excludes=["**/*.ts", "**/*.py", "**/__pycache__"]),
        *collect_data_files("store.migrations", include_py_files=True),
        *copy_metadata("premier-pas"),
        *copy_metadata("keyring"),
    ]


def _hidden_imports() -> list[str]:
    """Modules that are found by name at run time."""
    return [
        *collect_submodules("keyring.backends"),
        *collect_submodules("store.migrations"),
        "sqlalchemy.dialects.sqlite",
        "sqlcipher3.dbapi2",
    ]


def _below_qt(entry: Entry) -> PurePosixPath | None:
    place = PurePosixPath(entry[0].replace("\\", "/"))
    return place.relative_to(_QT) if place.is_relative_to(_QT) else None


def _data_used(entry: Entry, qml: set[str]) -> bool:
    place = _below_qt(entry)
    if place is None:
        return True
    if place.parts[0] == "translations":
        return place.stem in {f"qtbase_{language}" for language in _LANGUAGES}
    return place.parts[0] == "qml" and str(place.relative_to("qml").parent) in qml


def _plugin_used(place: PurePosixPath) -> bool:
    used = place.parts[1] in _PLUGINS
    return used and not any(unused in place.name for unused in _PLUGINS_UNUSED)


def _binaries_used(binaries: list[Entry], qml: set[str]) -> list[Entry]:
    """Drop plugins and QML modules that are not used, then libraries that nobody needs."""
    kept: list[Entry] = []
    libraries: dict[str, Entry] = {}
    for entry in binaries:
        place = _below_qt(entry)
        if place is None and (entry[2] == "EXTENSION" or entry[0].startswith("libpython")):
            kept.append(entry)  # loaded by name, so nothing says that it needs them
        elif place is None:
            libraries[Path(entry[0]).name] = entry
        elif place.parts[0] == "lib":
            libraries[place.name] = entry
        elif place.parts[0] == "qml":
            kept += [entry] if str(place.relative_to("qml").parent) in qml else []
        elif _plugin_used(place):
            kept.append(entry)
    return kept + _needed(kept, libraries)


def _needed(kept: list[Entry], libraries: dict[str, Entry]) -> list[Entry]:
    """The libraries that the kept binaries need, directly or through each other."""
    needed: dict[str, Entry] = {}
    waiting = list(kept)
    while waiting:
        for imported, _ in get_imports(waiting.pop()[1]):
            library = Path(imported).name
            if library in libraries and library not in needed:
                needed[library] = libraries[library]
                waiting.append(libraries[library])
    return list(needed.values())
