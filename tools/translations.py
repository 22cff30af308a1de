"""The translations of what the two applications say: from the sources to what Qt loads.

French is the language of the sources. Its catalogues hold only plurals, which Qt cannot guess.
The kiosk speaks several languages, the counter French: hence one set of catalogues for each,
`resources/i18n/{application}_{language}.ts`, committed, from which the `.qm` files are built.
"""

import os
import shutil
from itertools import groupby
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

    @property
    def source(self) -> bool:
        """Whether it is in the language of the sources: it then holds plurals only."""
        return self.language == "fr"


CATALOGUES: Final = (
    Catalogue("kiosk", "fr"),
    Catalogue("kiosk", "falc"),
    Catalogue("kiosk", "en"),
    Catalogue("kiosk", "ar"),
    *(Catalogue("kiosk", spoken) for spoken in ("uk", "ru", "prs", "ps", "tr", "pt", "es", "bn")),
    Catalogue("counter", "fr"),
)


def update(folder: Path = FOLDER, root: Path = ROOT) -> list[str]:
    """Bring the catalogues in `folder` up to date with the sources; return what went wrong.

    Those of the same sources are done at once: reading the sources is what takes time.
    """
    folder.mkdir(parents=True, exist_ok=True)
    tool, problems = program("pyside6-lupdate"), []
    alike = groupby(CATALOGUES, lambda each: (each.application, each.source))
    for (application, plurals_only), group in alike:
        targets = [str(_begun(each, folder)) for each in group]
        options = ["-locations", "none", "-no-obsolete", *(["-pluralonly"] if plurals_only else [])]
        sources = _sources(application, root)
        problems += complaints(tool, *options, *sources, "-ts", *targets, cwd=root)
    return problems


def _sources(application: str, root: Path) -> list[str]:
    """What is translated: the application and the pieces that both share."""
    folders = (root / application, root / "qtkit")
    found = (f for d in folders for suffix in ("*.py", "*.qml") for f in d.rglob(suffix))
    return sorted(str(file.relative_to(root)) for file in found)


def _begun(catalogue: Catalogue, folder: Path) -> Path:
    """The file of a catalogue; an empty one that names its language if there was none."""
    file = folder / f"{catalogue.name}.ts"
    if not file.exists():
        attributes = {"version": "2.1", "language": catalogue.locale, "sourcelanguage": "fr_FR"}
        ET.ElementTree(ET.Element("TS", attributes)).write(file, "utf-8", xml_declaration=True)
    return file


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
