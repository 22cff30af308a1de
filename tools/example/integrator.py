"""A device as anybody could write it: the standard library, a signature, and none of our code.

What the portal takes from it proves that the page which shows it says enough.
"""

import base64
import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from urllib.parse import urlsplit

import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

GENESIS: Final = "0" * 64
_TIMEOUT: Final = 30.0


def canonical(value: object) -> bytes:
    """RFC 8785, for what holds no fractions and no keys beyond ASCII."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode()


def sha256(data: bytes) -> str:
    """In hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def base64url(data: bytes) -> str:
    """Without padding, as keys and signatures stand in JSON."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def act_id(recorded_at: str, device: str, seq: int) -> str:
    """UUIDv7: 48 bits of milliseconds, then 74 of the 80 first bits of a hash."""
    moment = round(datetime.fromisoformat(recorded_at).timestamp() * 1000)
    tail = int.from_bytes(hashlib.sha256(f"{device}/{seq}".encode()).digest()[:10])
    low = 2 << 62 | tail & (1 << 62) - 1
    text = f"{moment << 16 | 7 << 12 | tail >> 62 & 0xFFF:016x}{low:016x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request as it was sent, and the body of what was answered."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    base: str
    answer: bytes


@dataclass(frozen=True, slots=True)
class Integrator:
    """A device with a key of its own, that signs at one fixed second."""

    url: str
    device: str
    key: Ed25519PrivateKey
    created: int

    @property
    def public_key(self) -> str:
        return base64url(self.key.public_key().public_bytes_raw())

    def sealed(self, act: dict[str, Any], previous: str) -> dict[str, Any]:
        """The act in its place after `previous`, with its id and its hash."""
        id_ = act_id(act["recorded_at"], act["device"], act["seq"])
        whole = {**act, "id": id_, "previous": previous}
        return {**whole, "hash": sha256(self.envelope(whole))}

    def envelope(self, act: dict[str, Any]) -> bytes:
        """The bytes whose SHA-256 is the hash of an act."""
        bare = {key: value for key, value in act.items() if key != "hash"}
        return canonical({**bare, "body": sha256(canonical(act["body"]))})

    def head(self, act: dict[str, Any]) -> str:
        """What is signed of the log that ends with this act."""
        return f"premier-pas/1 head\n{self.device}\n{act['seq']}\n{act['hash']}"

    def push(self, acts: list[dict[str, Any]]) -> Exchange:
        """Offer acts, in the order of the log."""
        signature = base64url(self.key.sign(self.head(acts[-1]).encode()))
        body = {"acts": acts, "protocol": 1, "signature": signature}
        return self.send("POST", "/sync/1/acts", canonical(body))

    def send(self, method: str, target: str, body: bytes = b"") -> Exchange:
        """Sign a request (RFC 9421) and send it. Raises requests.HTTPError."""
        headers, covered = {}, {"@method": method, "@path": urlsplit(target).path}
        covered["@query"] = "?" + urlsplit(target).query
        if body:
            digest = base64.b64encode(hashlib.sha256(body).digest()).decode()
            headers["Content-Type"] = "application/json"
            headers["Content-Digest"] = covered["content-digest"] = f"sha-256=:{digest}:"
        names = " ".join(f'"{name}"' for name in covered)
        parameters = f'({names});created={self.created};keyid="{self.device}";alg="ed25519"'
        lines = [f'"{name}": {value}' for name, value in covered.items()]
        base = "\n".join([*lines, f'"@signature-params": {parameters}'])
        headers["Signature-Input"] = f"device={parameters}"
        signature = base64.b64encode(self.key.sign(base.encode())).decode()
        headers["Signature"] = f"device=:{signature}:"
        said = requests.request(
            method, self.url + target, data=body or None, headers=headers, timeout=_TIMEOUT
        )
        said.raise_for_status()
        return Exchange(method, target, headers, body, base, said.content)
