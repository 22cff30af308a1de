"""Real bodies to begin with: what devices push, portals answer, publishers sign."""

import json
import struct
from collections.abc import Callable, Mapping
from datetime import date
from random import Random
from typing import Final

from domain.acts import Mode
from domain.armour import of_base32
from domain.references import make_reference
from resources.files import path
from resources.packs import packing
from resources.packs.manifest import Kind, Manifest
from store import handover, paused
from store.drafts import Draft
from store.paused import Paused
from sync.coding import bodies
from sync.coding.values import to_text
from sync.proof import certificate, receipt
from sync.proof.certificate import Certificate
from sync.proof.receipt import Statement
from sync.sealing import bundle
from sync.sealing.bundle import SealedPiece
from tools.fuzz.scanned import CERTIFIER, KIOSK, LOCK, NOW
from tools.fuzz.targets import HEADER, NONCE, PIECE, PUBLISHER, SEPARATOR
from tools.wire import exchange, logs

_COUNT: Final = 6
_SEED: Final = 14


def _pushes() -> list[bytes]:
    return list(exchange.pushes(_luck(), _COUNT, learning=False))


def _long_pushes() -> list[bytes]:
    """Of some acts, as devices write them."""
    said = logs.desk(_luck(), learning=False)
    acts = [act for _ in range(_COUNT) for act in said.dossier()]
    return [exchange.push(acts[:count]) for count in (2, 3, len(acts))]


def _pages() -> list[bytes]:
    """With the echo that the target asks for."""
    made = exchange.pages(_luck(), _COUNT, learning=False)
    return [json.dumps(json.loads(page) | {"echo": NONCE}).encode() for page in made]


def _packs() -> list[bytes]:
    return [packing.make(about, files, PUBLISHER) for about, files in _contents()]


def _opened_packs() -> list[bytes]:
    """As the target `content` reads them."""
    opened = []
    for made in _packs():
        start = len(packing.MAGIC) + 64 + 4
        size = struct.unpack(">I", made[start - 4 : start])[0]
        files = packing.read(made, PUBLISHER.public_key(), "seed").files
        parts = [f"{path}\n".encode() + raw for path, raw in files.items()]
        opened.append(SEPARATOR.join((made[start : start + size], *parts)))
    return opened


def _contents() -> list[tuple[Manifest, dict[str, bytes]]]:
    """The small things that ship: sample lists, the national rules."""
    samples, rules = path("reference/samples"), path("rules/national")
    lists = {f"{n}.csv": (samples / f"{n}.csv").read_bytes() for n in ("qpv", "frr", "agencies")}
    shipped = (*rules.glob("*.toml"), *rules.glob("*.json"), *rules.glob("texts/*.toml"))
    tables = {file.relative_to(rules).as_posix(): file.read_bytes() for file in shipped}
    return [
        (_about(Kind.REFERENCE, "lists"), lists),
        (_about(Kind.RULES, "orientation-nationale"), tables),
    ]


def _about(kind: Kind, name: str) -> Manifest:
    return Manifest(name, kind, 1, None, None, None, "Essai", "aucune", files=())


def _bundles() -> list[bytes]:
    """Whole ones, and what is sealed in them: two acts, as the target's header says."""
    said = logs.desk(_luck(), learning=False)
    pushed = [exchange.push(said.dossier()) for _ in range(_COUNT)]
    made = [bundle.seal(HEADER, body, [], PUBLISHER) for body in pushed]
    acts = [bodies.encode(body) for body in pushed]
    drafts = bodies.encode(b"[]")
    return made + [struct.pack(">I", len(coded)) + coded + drafts for coded in acts]


def _pieces() -> list[bytes]:
    """Of documents: whole bundles, and what is sealed in them."""
    place = SealedPiece(digest="d" * 64, size=9, offset=4)
    told = place.model_dump_json().encode()
    inner = struct.pack(">I", len(told)) + told + b"%PDF"
    return [bundle.seal_piece(PIECE, place, b"%PDF", PUBLISHER), inner]


def _receipts() -> list[bytes]:
    """With a certificate, without, and what such a text says."""
    own = CERTIFIER.public_key().public_bytes_raw()
    holder = Certificate(own, "Accueil", date(2027, 1, 1), training=False)
    said = Statement(make_reference(bytes(6)), NOW.wall, KIOSK)
    certified = certificate.issue(KIOSK, holder, CERTIFIER)
    texts = [receipt.write(said, CERTIFIER, each) for each in (certified, b"")]
    return [*(text.encode() for text in texts), of_base32(texts[0].removeprefix(receipt.PREFIX))]


def _handed() -> list[bytes]:
    draft = Draft(KIOSK, NOW.wall, "fr", Mode.KIOSK, {"first_name": "Zoé"}, ())
    content = paused.written(Paused(draft, "phone", NOW))
    return [(handover.carried(LOCK.seal(content)) or "").encode(), content]


def _for_desks() -> list[bytes]:
    """What is in the box: a certificate, and acts."""
    said = logs.desk(_luck(), learning=False)
    pushed = [exchange.push(said.dossier()) for _ in range(_COUNT)]
    return [struct.pack(">H", 8) + bytes(8) + bodies.encode(body) for body in pushed]


def _boxed() -> list[bytes]:
    """What is in a box: a salt and a body."""
    said = logs.desk(_luck(), learning=False)
    registered = [said.dossier()[0] for _ in range(_COUNT)]
    told = [(act.type, to_text(act.body).encode()) for act in registered]
    return [bytes(16) + bodies.pressed(body, what=type_) for type_, body in told]


def _luck() -> Random:
    return Random(_SEED)  # noqa: S311 - nothing is secret here


SEEDS: Final[Mapping[str, Callable[[], list[bytes]]]] = {
    "coded": lambda: [bodies.encode(body) for body in (*_pushes(), *_pages())],
    "push": _pushes,
    "halved": _long_pushes,
    "page": _pages,
    "pack": _packs,
    "content": _opened_packs,
    "sealed": lambda: _bundles() + _pieces(),
    "box": _boxed,
    "receipt": _receipts,
    "handed": _handed,
    "code": lambda: [b"K7F4 QX9M", b"k7f4qx9m", b"KSF4-BXZM"],
    "desk": _for_desks,
    "json": lambda: [*_pushes(), b'{"a":[1e5,-0.0,1E400,12345678901234567890,"\\ud800",null]}'],
}
"""By the name of the target."""
