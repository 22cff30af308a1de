"""What reads the bytes of others. Each target refuses by name, or reads; all else is a bug.

A target says whether it read them.
"""

import json as standard
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Any, Final

from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from domain import plain
from domain.acts import PERSON, Act, ActType, Entry, Mode, Origin, Sealed
from domain.bodies import problems_of
from domain.chain import GENESIS, act_id, digest, seal
from domain.codec import act_from_json, act_to_json
from domain.dossier import fold
from domain.errors import MalformedAct
from domain.moments import Stamp
from portal import reading
from portal.boxes import Opener
from resources import load
from resources.packs import checking, manifest, packing, signing
from resources.packs.manifest import MAX_MANIFEST
from resources.packs.refusal import PackRefused
from sync import wire
from sync.client import Client
from sync.coding import bodies
from sync.coding.errors import CodingRefused
from sync.errors import Trouble
from sync.pull import acts_of
from sync.sealing import boxes, bundle
from sync.sealing.boxes import NotOpened
from sync.sealing.bundle import Bundle, Header
from sync.sealing.errors import BundleRefused
from sync.sealing.keys import sealing_key_text
from sync.sealing.sealed_acts import PURPOSE, opened
from sync.signature import Signer
from sync.transport import Reply
from tools.fuzz import halves, scanned

NONCE: Final = "fuzz"
PUBLISHER: Final = Ed25519PrivateKey.from_private_bytes(bytes(32))
PORTAL: Final = X25519PrivateKey.from_private_bytes(bytes(range(32)))
HEADER: Final = Header(
    device="00000000-0000-4000-8000-000000000001",
    key=sealing_key_text(PORTAL.public_key()),
    first=1,
    last=2,
    acts=2,
    drafts=0,
    made_at="2026-11-21T08:31:00.000Z",
)
PIECE: Final = HEADER.model_copy(
    update={"first": 0, "last": 0, "acts": 0, "piece": True},
)
_STAMP: Final = Stamp(datetime(2026, 11, 21, tzinfo=UTC), 0, "")
_ANY: Final = seal(
    Entry(ActType.REGISTRATION_SUBMITTED, {}, None, PERSON, Mode.KIOSK),
    Origin(HEADER.device, "structure", "site"),
    GENESIS,
    _STAMP,
)
_DEVICE: Final = re.compile(rb'"device":"([0-9a-f-]{36})"')
_NO_JSON: Final = "no JSON"
SEPARATOR: Final = b"\n--- "
"""Before the path of a file in what `content` reads."""
_SIGNED: Final = len(packing.MAGIC) + signing.SIGNATURE_SIZE


def coded(data: bytes) -> bool:
    """A body in the small form."""
    try:
        body = bodies.decode(data, wire.MAX_BODY)
    except CodingRefused:
        return False
    if bodies.decode(bodies.encode(body), wire.MAX_BODY) != body:
        raise AssertionError("it does not come back")
    return True


def push(data: bytes) -> bool:
    """A push in plain JSON, as the portal reads it."""
    try:
        asked = wire.PushRequest.model_validate(plain.read(data))
    except (ValueError, RecursionError):
        return False
    _read_acts(asked.acts)
    return True


def halved(data: bytes) -> bool:
    """The same, read by two."""
    named = _DEVICE.search(data)  # whoever is said to push it: else all of it is of somebody else
    device = named[1].decode() if named else HEADER.device
    return halves.same(data, device, partial(Opener, _portal_keys))


def page(data: bytes) -> bool:
    """A page of the feed, as a device reads and shows it."""
    talk = Client(_Clock(), Signer(HEADER.device, PUBLISHER), lambda: NONCE).pull(wire.FEED_START)
    next(talk)
    try:
        talk.send(Reply(200, "application/json", "", data))
    except StopIteration as end:
        read: wire.FeedPage = end.value
    except Trouble:
        return False
    else:
        raise AssertionError("it asks again")
    try:
        acts = acts_of(read)
    except Trouble:
        return False
    for act in acts:
        problems_of(act)
        fold(act.dossier or "", [act])
    return True


def pack(data: bytes) -> bool:
    """A pack, signed by its publisher whatever it says."""
    head = data[_SIGNED + 4 : _SIGNED + 4 + int.from_bytes(data[_SIGNED : _SIGNED + 4])]
    if len(head) <= MAX_MANIFEST:
        data = data[: len(packing.MAGIC)] + signing.sign(head, PUBLISHER) + data[_SIGNED:]
    try:
        packing.read(data, PUBLISHER.public_key(), "fuzz")
    except PackRefused:
        return False
    return True


def content(data: bytes) -> bool:
    """What is inside a pack: a manifest, then each file after a line with its path."""
    told, *parts = data.split(SEPARATOR)
    files = {path.decode(errors="replace"): raw for path, _, raw in map(_partition, parts)}
    try:
        about = manifest.from_bytes(told, "fuzz")
        made = packing.make(about, files, PUBLISHER)
        read = packing.read(made, PUBLISHER.public_key(), "fuzz")
        checking.check(read, load.questionnaire("registration", load.CURRENT["registration"]))
    except PackRefused:
        return False
    return True


def sealed(data: bytes) -> bool:
    """A sealed bundle: the file as it came, and these bytes sealed by whoever has the key."""
    try:
        came = bundle.read(data)
    except BundleRefused:
        came = None
    suite = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)
    inner = suite.encrypt(data, PORTAL.public_key(), info=b"")
    made = [Bundle(header, b"", inner, b"") for header in (HEADER, PIECE)]
    return any(_opens(each) for each in (came, *made) if each)


def box(data: bytes) -> bool:
    """These bytes as the sealed body of a registration, though not the one of the act."""
    closed = boxes.close(data, [HEADER.key], PURPOSE)
    act = replace(_ANY, body={}, sealed=Sealed("0" * 64, closed))
    try:
        opened(act, _portal_keys())
    except NotOpened as refused:
        return refused.why == "digest"
    raise AssertionError("no body has this digest")


def json(data: bytes) -> bool:
    """JSON, which is read exactly as the standard library does, and written in one form."""
    ours, theirs = (_outcome(read, data) for read in (plain.read, standard.loads))
    if repr(ours) != repr(theirs):
        raise AssertionError(f"{ours!r} is not {theirs!r}")
    if isinstance(ours, dict):
        _check_form(ours)
    return ours != _NO_JSON


TARGETS: Final[Mapping[str, Callable[[bytes], bool]]] = {
    **{each.__name__: each for each in (coded, push, halved, page, pack, content)},
    **{each.__name__: each for each in (sealed, box, json)},
    **scanned.TARGETS,
}


class _Clock:
    """The same moment for ever."""

    def read(self) -> Stamp:
        return _STAMP


def _partition(part: bytes) -> tuple[bytes, bytes, bytes]:
    return part.partition(b"\n")


def _opens(came: Bundle) -> bool:
    try:
        _read_acts(came.open(PORTAL).acts)
    except BundleRefused:
        return False
    return True


def _outcome(read: Callable[[bytes], object], data: bytes) -> object:
    try:
        return read(data)
    except (ValueError, RecursionError):
        return _NO_JSON


def _check_form(value: Mapping[str, object]) -> None:
    try:
        form = plain.canonical(value)
    except (ValueError, RecursionError):
        return
    if plain.canonical(standard.loads(form)) != form:
        raise AssertionError(f"{form!r} is not one form")


def _portal_keys() -> list[X25519PrivateKey]:
    return [PORTAL]


def _read_acts(acts: Sequence[Any]) -> None:
    """As the portal reads them; and as if their device had sealed them like this."""
    for value in acts:
        reading.read([value], HEADER.device, Opener(_portal_keys).opened)
        try:
            act = act_from_json(value)
            reading.read(
                [act_to_json(_sealed(act))], act.origin.device, Opener(_portal_keys).opened
            )
        except (MalformedAct, ValueError, OverflowError):
            continue


def _sealed(act: Act) -> Act:
    """The act with an id and a hash that fit it."""
    named = replace(act, id=act_id(act.recorded_at, act.origin.device, act.seq))
    return replace(named, hash=digest(named))
