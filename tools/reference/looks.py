"""Fonts and icons: fetched, renamed, and tinted in the colours of our own tokens."""

import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

from tools.reference.archives import RESOURCES, NpmPackage, write

TABLER = NpmPackage(
    "@tabler/icons",
    "3.51.0",
    "0pinvPZz7YeX+OSfxuEAbnEPWbocVXW5iU8h5lh41pYG8sZuQfpWECC980lxOT0clGIcNGn8xsBr+zKaRGdA/g==",
)
FONTS = {
    "AtkinsonHyperlegible": NpmPackage(
        "@expo-google-fonts/atkinson-hyperlegible",
        "0.4.1",
        "Xr1XAguU7oEVHy28WxCBmdjPT2BNwH5lFZF2adHb9Cy6qtNgXwDzeAgvESkoq4mQmYW5RzqJZknqQxrTkEm0Xw==",
    ),
    "Lexend": NpmPackage(
        "@expo-google-fonts/lexend",
        "0.4.1",
        "uddqvCw9zFeYVUqUmPkCxFqEd+YbmCKqpNpdzj+LhJwYM2AwjR8i+Zq5Qx7KhbP/vzIZUfSwC5bnZ3cx2ltqGw==",
    ),
    "NotoSans": NpmPackage(
        "@expo-google-fonts/noto-sans",
        "0.4.2",
        "zYD8G2ijWLxqmquoQgghNh/x9p0yxWwArD0oxO1oXY1qx5vOd4t0Kbhnu/Cx8RTy08OgA8RtxuULZFaXwVPnPw==",
    ),
    "NotoSansArabic": NpmPackage(
        "@expo-google-fonts/noto-sans-arabic",
        "0.4.3",
        "YvtxyuegxPegu2g5urXJ+gQxRp8i798nQswTmEjwXOWR/fqy0Gvey6h5IoNRBrc43SxRxPezqCiR9ivpfPAXSg==",
    ),
    "NotoSansBengali": NpmPackage(
        "@expo-google-fonts/noto-sans-bengali",
        "0.4.4",
        "Ya58tLTEdP4P5EF3ZXTM829/g57mbfW8OrD16MMZr2sC3nIKItl/3J9tZlk1nrtqfFGzIgxb+zt/hLjAaTAQgQ==",
    ),
}

# Our name for what an icon says, and the Tabler drawing that says it.
ICONS = {
    "add": "plus",
    "adult": "user-heart",
    "back": "arrow-left",
    "backspace": "backspace",
    "bed": "bed",
    "birthday": "cake",
    "business": "building-store",
    "calendar": "calendar",
    "call": "user-question",
    "certificate": "certificate",
    "check": "check",
    "close": "x",
    "country": "world",
    "deadline": "calendar-due",
    "difficulty": "barrier-block",
    "digital": "device-laptop",
    "disability": "disabled",
    "display": "text-size",
    "document": "file-text",
    "duration": "hourglass",
    "edit": "pencil",
    "email": "at",
    "enter": "corner-down-left",
    "erase": "eraser",
    "expand": "chevron-down",
    "family": "baby-carriage",
    "goal": "target-arrow",
    "half": "circle-half-2",
    "health": "stethoscope",
    "hide": "eye-off",
    "home": "home",
    "info": "info-circle",
    "job": "tool",
    "keyboard": "keyboard",
    "language": "language",
    "letterbox": "mailbox",
    "lifebuoy": "lifebuoy",
    "listen": "volume",
    "lock": "lock",
    "mail": "mail",
    "meal": "soup",
    "message": "message",
    "money": "coin-euro",
    "next": "arrow-right",
    "offline": "wifi-off",
    "outdoors": "tent",
    "passport": "e-passport",
    "pause": "player-pause",
    "people": "users",
    "permit": "license",
    "person": "user",
    "phone": "phone",
    "place": "map-pin",
    "play": "player-play",
    "print": "printer",
    "pupil": "backpack",
    "qrcode": "qrcode",
    "rank": "stairs-up",
    "reader": "user-check",
    "reading": "book",
    "residence": "building",
    "retry": "refresh",
    "search": "search",
    "section_contact": "address-book",
    "section_daily_life": "home-heart",
    "section_identity": "id",
    "section_project": "bulb",
    "section_rights": "scale",
    "section_situation": "briefcase",
    "service": "hand-love-you",
    "shift": "arrow-big-up",
    "sign_out": "logout",
    "signature": "signature",
    "skill": "star",
    "studies": "school",
    "synced": "cloud-check",
    "time": "clock",
    "todo": "circle",
    "together": "heart-handshake",
    "topics": "list-check",
    "transport": "bus",
    "waiting": "cloud-up",
    "walk": "walk",
    "warning": "alert-triangle",
}
# Qt Quick's software renderer cannot colour an image, so each icon exists in these colours.
TINTS = ("ink", "primary", "on_primary", "danger")
MARK_PIXELS = 256

_SVG = "http://www.w3.org/2000/svg"


def fonts(resources: Path = RESOURCES) -> None:
    """Write the regular and bold faces of every family, each with its licence."""
    for family, package in FONTS.items():
        faces = {
            "Regular": f"400Regular/{family}_400Regular.ttf",
            "Bold": f"700Bold/{family}_700Bold.ttf",
        }
        files = package.members([*faces.values(), "LICENSE_FONT"])
        for face, name in faces.items():
            write(resources / "fonts" / f"{family}-{face}.ttf", files[name])
        write(resources / "fonts" / f"{family}-OFL.txt", files["LICENSE_FONT"])


def icons(resources: Path = RESOURCES) -> None:
    """Write the outlines that we use, under our names, and their licence."""
    drawings = {name: f"icons/outline/{drawing}.svg" for name, drawing in ICONS.items()}
    files = TABLER.members([*drawings.values(), "LICENSE"])
    for name, drawing in drawings.items():
        write(resources / "icons" / "outline" / f"{name}.svg", outline(files[drawing]))
    write(resources / "icons" / "LICENSE.txt", files["LICENSE"])


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
        write(resources / path, svg)


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
