"""The translations of what the two applications say: from the sources to what Qt loads.

French is the language of the sources. Its catalogues hold only plurals, which Qt cannot guess.
The kiosk speaks several languages, the counter French: hence one set of catalogues for each,
`resources/i18n/{application}_{language}.ts`, committed, from which the `.qm` files are built.
"""

import os
import shutil
from pathlib import Path
from typing import Final, NamedTuple
from xml.etree import ElementTree as ET

from tools import ROOT
from tools.processes import complaints, program

FOLDER: Final = ROOT / "resources" / "i18n"


class Catalogue(NamedTuple):
    """The words of an application in one language."""

    application: str
    language: str

    @property
    def name(self) -> str:
        return f"{self.application}_{self.language}"

    @property
    def locale(self) -> str:
        """The language as Qt knows it, for plurals: to it, `falc` and `prs` are no languages."""
        return {"falc": "fr_FR", "prs": "fa_AF"}.get(self.language, self.language)

    def sources(self, root: Path) -> list[str]:
        """What is translated: the application and the pieces that both share."""
        folders = (root / self.application, root / "qtkit")
        found = (f for d in folders for suffix in ("*.py", "*.qml") for f in d.rglob(suffix))
        return sorted(str(file.relative_to(root)) for file in found)


CATALOGUES: Final = (
    Catalogue("kiosk", "fr"),
    Catalogue("kiosk", "falc"),
    Catalogue("kiosk", "en"),
    Catalogue("kiosk", "ar"),
    *(Catalogue("kiosk", spoken) for spoken in ("uk", "ru", "prs", "ps", "tr", "pt", "es", "bn")),
    Catalogue("counter", "fr"),
)


def update(folder: Path = FOLDER, root: Path = ROOT) -> list[str]:
    """Bring the catalogues in `folder` up to date with the sources; return what went wrong."""
    folder.mkdir(parents=True, exist_ok=True)
    problems = []
    for catalogue in CATALOGUES:
        options = ["-locations", "none", "-no-obsolete", "-source-language", "fr_FR"]
        options += ["-target-language", catalogue.locale]
        if catalogue.language == "fr":
            options.append("-pluralonly")
        target = ["-ts", str(folder / f"{catalogue.name}.ts")]
        tool = program("pyside6-lupdate")
        problems += complaints(tool, *options, *catalogue.sources(root), *target, cwd=root)
    return problems


def release(folder: Path = FOLDER) -> None:
    """Build the `.qm` files that are missing or older than their catalogue.

    Each is replaced, never written over: a running program has it mapped, and would lose its words.
    """
    for source in sorted(folder.glob("*.ts")):
        built = source.with_suffix(".qm")
        if built.exists() and built.stat().st_mtime >= source.stat().st_mtime:
            continue
        fresh = built.with_suffix(f".{os.getpid()}.qm")
        problems = complaints(
            program("pyside6-lrelease"), "-silent", str(source), "-qm", str(fresh), cwd=folder
        )
        if problems:
            fresh.unlink(missing_ok=True)
            raise RuntimeError("\n".join(problems))
        fresh.replace(built)


def unfinished(catalogue: Path) -> list[str]:
    """The texts of a catalogue that have no translation, or that the sources no longer have."""
    found = []
    for context in ET.parse(catalogue).getroot().iter("context"):  # noqa: S314 — our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            state = "missing" if translation is None else translation.get("type")
            if state:
                text = message.findtext("source", default="")
                found.append(f"{catalogue.name}: {context.findtext('name')}: {state}: {text!r}")
    return found


def stale(scratch: Path, folder: Path = FOLDER, root: Path = ROOT) -> list[str]:
    """The catalogues that `update` would change, or what stopped it; works on copies."""
    shutil.rmtree(scratch, ignore_errors=True)
    if folder.exists():
        shutil.copytree(folder, scratch, ignore=shutil.ignore_patterns("*.qm"))
    problems = update(scratch, root)
    for fresh in sorted(scratch.glob("*.ts")):
        kept = folder / fresh.name
        if not kept.exists() or kept.read_bytes() != fresh.read_bytes():
            problems.append(f"{fresh.name}: behind the sources; ./dev translate updates it")
    return problems
