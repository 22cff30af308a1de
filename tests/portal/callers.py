"""A device as the portal sees it: signs, pushes, pulls. Without a store, so that it can lie."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final
from urllib.parse import urlencode
from uuid import uuid4

import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from domain.acts import Act, ActType, Entry, Json, Origin
from domain.chain import GENESIS, Head, head_of, seal
from domain.codec import act_to_json
from portal.reading import claim_of
from sync.signature import Request, Signer, public_key_text
from sync.wire import ACTS_PATH, ENROL_PATH, FEED_PATH, PROTOCOL, Kind, head_statement
from tests.builders import a_stamp, an_entry
from tests.portal.running import Portal

_TIMEOUT: Final = 30.0


@dataclass
class Caller:
    """A device and its log."""

    url: str
    site: str = "nowhere"
    device: str = field(default_factory=lambda: str(uuid4()))
    key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    created: datetime = field(default_factory=lambda: datetime.now(UTC))
    log: list[Act] = field(default_factory=list)

    @property
    def origin(self) -> Origin:
        return Origin(self.device, "structure", self.site)

    @property
    def head(self) -> Head:
        return head_of(self.log[-1]) if self.log else GENESIS

    def record(self, *entries: Entry, count: int = 1) -> list[Act]:
        """Seal entries at the end of the log: those named, or so many people's registrations."""
        made = []
        for entry in entries or [about_somebody() for _ in range(count)]:
            made.append(seal(entry, self.origin, self.head, a_stamp()))
            self.log.append(made[-1])
        return made

    def call(
        self,
        method: str,
        path: str,
        body: bytes = b"",
        query: Mapping[str, str | int] | None = None,
        accept: str = "",
    ) -> requests.Response:
        url = self.url + path + (f"?{urlencode(query)}" if query else "")
        headers = {"Content-Type": "application/json"} if body else {}
        if accept:
            headers["Accept-Encoding"] = accept
        request = Request(method, url, headers, body)
        signed = Signer(self.device, self.key).sign(request, self.created)
        return requests.request(method, url, data=body or None, headers=signed, timeout=_TIMEOUT)

    def enrol(self, code: str, **changed: object) -> requests.Response:
        asked = {
            "protocol": PROTOCOL,
            "device": self.device,
            "code": code,
            "public_key": public_key_text(self.key.public_key()),
        }
        return self.call("POST", ENROL_PATH, json.dumps({**asked, **changed}).encode())

    def push_raw(self, elements: Iterable[object], protocol: int = PROTOCOL) -> requests.Response:
        return self.call("POST", ACTS_PATH, self.push_body(list(elements), protocol))

    def push_body(self, elements: Sequence[object], protocol: int = PROTOCOL) -> bytes:
        """A push of these, with the head of the log that the last of them names."""
        named = [each for each in elements if isinstance(each, dict) and claim_of(each)]
        head = Head(named[-1]["seq"], named[-1]["hash"]) if named else GENESIS
        signature = Signer(self.device, self.key).signed(
            head_statement(self.device, head.seq, head.hash)
        )
        asked = {"protocol": protocol, "acts": elements, "signature": signature}
        return json.dumps(asked).encode()

    def push(self, acts: Iterable[Act] | None = None) -> dict[str, Any]:
        """Push acts (the whole log unless they are named); it has to be served."""
        response = self.push_raw([act_to_json(act) for act in (self.log if acts is None else acts)])
        assert response.status_code == 200, response.text
        return dict(response.json())

    def pull(self, after: str = "0", **query: str | int) -> dict[str, Any]:
        response = self.call("GET", FEED_PATH, query={"after": after, **query})
        assert response.status_code == 200, response.text
        return dict(response.json())

    def received(self, after: str = "0") -> list[str]:
        """Hashes of the acts in the feed, in its order."""
        items = self.pull(after)["items"]
        return [item["act"]["hash"] for item in items if item["act"] is not None]


def about_somebody(type_: str = ActType.REGISTRATION_SUBMITTED, body: Json | None = None) -> Entry:
    """An act about somebody whom no other test knows; a registration unless told otherwise."""
    return an_entry(type_, body, dossier=str(uuid4()))


def enrolled(
    portal: Portal, site: str, kind: Kind = "counter", *, training: bool = False
) -> Caller:
    """A device of that site."""
    caller = Caller(portal.url, site)
    response = caller.enrol(portal.code(site, kind, training=training))
    assert response.status_code == 200, response.text
    return caller
