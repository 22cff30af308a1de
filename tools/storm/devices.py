"""Devices that were away, with the request that each has signed already."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from multiprocessing import cpu_count, get_context
from random import Random
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from domain.acts import Act, Entry, Origin
from domain.chain import GENESIS, Head, head_of, seal
from sync import wire
from sync.coding import bodies, model
from sync.signature import Request, Signer, public_key_text
from tools.wire.exchange import key_of, push
from tools.wire.logs import an_id, desk

_TEMPLATES: Final = 200  # dossiers that are made up; devices hold them under ids of their own
_TOGETHER: Final = 100  # devices made in one go
_PER_SITE: Final = 1.4  # 10,000 devices at 7,000 sites


@dataclass(frozen=True, slots=True)
class Waiting:
    """A device that has something to say. `request`: the whole push, as it goes on the wire."""

    id: str
    site: int
    public_key: str
    request: bytes
    acts: int


def waiting(count: int, dossiers: int, seed: int) -> list[Waiting]:
    """So many devices with so many dossiers each. Takes a while: all is sealed and signed."""
    said = _made_up(Random(seed))  # noqa: S311 - nothing is secret here
    make = partial(_waiting, said, dossiers, seed)
    if count <= _TOGETHER:
        return make(range(count))
    parts = [range(n, min(n + _TOGETHER, count)) for n in range(0, count, _TOGETHER)]
    with get_context("spawn").Pool(cpu_count()) as pool:
        return [device for made in pool.map(make, parts) for device in made]


def _made_up(random: Random) -> list[list[Act]]:
    made = desk(random, learning=False)
    return [made.dossier() for _ in range(_TEMPLATES)]


def _waiting(
    said: Sequence[Sequence[Act]], dossiers: int, seed: int, numbers: Sequence[int]
) -> list[Waiting]:
    random = Random(f"{seed}/{numbers[0]}")  # noqa: S311 - nothing is secret here
    return [_one(random, number, random.sample(said, dossiers)) for number in numbers]


def _one(random: Random, number: int, said: Sequence[Sequence[Act]]) -> Waiting:
    device, site = an_id(random), int(number / _PER_SITE)
    key = Ed25519PrivateKey.from_private_bytes(key_of(device))  # which signed the head of the push
    acts: list[Act] = []
    for dossier in said:
        _record(acts, dossier, Origin(device, "structure", f"site-{site}"), an_id(random))
    request = _request(Signer(device, key), bodies.encode(push(acts)))
    return Waiting(device, site, public_key_text(key.public_key()), request, len(acts))


def _record(log: list[Act], said: Sequence[Act], origin: Origin, dossier: str) -> None:
    for act in said:
        entry = Entry(act.type, act.body, dossier, act.author, act.mode, act.assisted_by)
        head: Head = head_of(log[-1]) if log else GENESIS
        log.append(seal(entry, origin, head, act.clock, act.salt))


def _request(signer: Signer, body: bytes) -> bytes:
    """The push as it goes on the wire, byte by byte."""
    headers = {"Content-Type": "application/json", "Content-Encoding": model.NAME}
    unsigned = Request("POST", f"https://portal{wire.ACTS_PATH}", headers, body)
    signed = signer.sign(unsigned, datetime.now(UTC))
    lines = [f"POST {wire.ACTS_PATH} HTTP/1.1", "Host: portal", "Connection: close"]
    lines += [f"{name}: {value}" for name, value in signed.items()]
    lines += [f"Content-Length: {len(body)}", "", ""]
    return "\r\n".join(lines).encode() + body
