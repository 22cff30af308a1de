"""docs/portal-example.md: what two devices and a real portal said to each other."""

import json
import re
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tools import ROOT
from tools.example.integrator import GENESIS, Exchange, Integrator, canonical, sha256
from tools.local_portal import LocalPortal

PAGE: Final = ROOT / "docs" / "portal-example.md"

_DEVICES: Final = (
    "00000000-0000-4000-8000-0000000000a1",
    "00000000-0000-4000-8000-0000000000b2",
)
_NOON: Final = "2026-11-23T12:00:00.000Z"
_CREATED: Final = 1795435200
_WIDTH: Final = 96
_REGISTRATION: Final = {
    "reference": "10000-0000Y",
    "questionnaire": "registration",
    "questionnaire_version": 1,
    "language": "fr",
    "layers": [],
    "answers": {"family_name": "Exemple", "first_name": "Zoé"},
}
_HELP: Final = {"type": "help.requested", "dossier": None, "body": {"page": "attract"}}
# What another portal, or the same at another moment, would say otherwise.
_OF_ONE_RUN: Final = (
    (rb'"portal":"[^"]*"', b'"portal":"00000000-0000-4000-8000-0000000000c3"'),
    (rb'"epoch":"[^"]*"', b'"epoch":"00000000-0000-4000-8000-0000000000d4"'),
    (rb'"time":"[^"]*"', b'"time":"2026-11-23T12:00:01.000Z"'),
)


def made() -> str:
    """The page, as a portal of its own answers.

    Raises:
        requests.HTTPError: it refused something.
    """
    with tempfile.TemporaryDirectory() as folder, LocalPortal(Path(folder, "portal")) as portal:
        portal.open_site("Mission Locale", "Accueil", "01 99 00 12 34", "lundi")
        return _told(portal.url, lambda: portal.enrolment_code("counter", "Accueil"))


def _told(url: str, code: Callable[[], str]) -> str:
    (sender, told), (reader, _) = (_enrolled(url, device, code()) for device in _DEVICES)
    act = _act(told)
    first = sender.sealed(act, GENESIS)
    second = sender.sealed({**act, **_HELP, "seq": 2}, first["hash"])
    push = sender.push([first, second])
    pull = reader.send("GET", "/sync/1/feed?after=0&limit=1&nonce=n-1")
    return _TEXT.format(
        seed=bytes(range(32)).hex(),
        public_key=sender.public_key,
        device=sender.device,
        body=_shown(canonical(first["body"])),
        body_hash=sha256(canonical(first["body"])),
        envelope=_shown(sender.envelope(first)),
        hash=first["hash"],
        id=first["id"],
        id_hash=sha256(f"{sender.device}/1".encode())[:20],
        second_id=second["id"],
        second_hash=second["hash"],
        head=sender.head(second),
        signature=json.loads(push.body)["signature"],
        push=_request(push),
        push_length=len(push.body),
        push_hash=sha256(push.body),
        push_base=push.base,
        push_answer=_shown(_settled(push.answer)),
        pull=_request(pull),
        pull_base=pull.base,
        pull_answer=_shown(_settled(pull.answer)),
    )


def _enrolled(url: str, device: str, code: str) -> tuple[Integrator, dict[str, Any]]:
    """A device, and what the portal answered when it enrolled."""
    number = _DEVICES.index(device)
    key = Ed25519PrivateKey.from_private_bytes(bytes(range(number, number + 32)))
    made = Integrator(url, device, key, _CREATED)
    asked = {"code": code, "device": device, "protocol": 1, "public_key": made.public_key}
    said = made.send("POST", "/sync/1/enrol", canonical(asked))
    return made, json.loads(said.answer)


def _act(enrolled: dict[str, Any]) -> dict[str, Any]:
    return {
        "device": enrolled["device"],
        "structure": enrolled["structure"]["key"],
        "site": enrolled["site"]["key"],
        "seq": 1,
        "type": "registration.submitted",
        "version": 1,
        "dossier": "00000000-0000-4000-8000-0000000000e5",
        "body": _REGISTRATION,
        "author": {"agent": None, "name": ""},
        "assisted_by": None,
        "mode": "counter",
        "occurred_at": _NOON,
        "recorded_at": _NOON,
        "clock": {"wall": _NOON, "monotonic_ms": 60_000, "boot": "b1", "offset_ms": None},
    }


def _request(said: Exchange) -> str:
    lines = [f"{said.method} {said.target} HTTP/1.1"]
    lines += [f"{name}: {value}" for name, value in said.headers.items()]
    return "\n".join([*lines, "", _shown(said.body)]).rstrip()


def _settled(answer: bytes) -> bytes:
    for pattern, fixed in _OF_ONE_RUN:
        answer = re.sub(pattern, fixed, answer)
    return answer


def _shown(body: bytes) -> str:
    """In lines that fit a page; the page says that there are none."""
    text = body.decode()
    return "\n".join(text[at : at + _WIDTH] for at in range(0, len(text), _WIDTH))


_TEXT: Final = (ROOT / "tools" / "example" / "portal-example.md").read_text(encoding="utf-8")
