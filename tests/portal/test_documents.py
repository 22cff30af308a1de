"""The portal keeps every byte of a document that arrives, and no other document than was named."""

import hashlib
import random
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any, Final
from urllib.parse import urlencode, urlsplit

import pytest
import requests
from sqlalchemy import delete, select, text, update
from sqlalchemy.exc import DBAPIError

from domain.acts import Act, ActType, Entry
from domain.documents.attached import PaperKind, attached_body, describe
from portal.tables import DocumentRow, GivenBytesRow
from sync.signature import Request, Signer
from sync.wire.documents import BYTES, DOCUMENTS_PATH, MAX_PIECE
from tests.builders import an_entry
from tests.portal.callers import Caller, about_somebody, enrolled
from tests.portal.running import Portal

NONCE: Final = "nonce"


class Scan:
    """A document that no other test knows, named by an act of a device."""

    def __init__(self, caller: Caller, size: int = 200_000, dossier: str | None = None) -> None:
        self.data = b"%PDF-1.7\n" + random.randbytes(size - 9)
        self.digest = hashlib.sha256(self.data).hexdigest()
        self.path = f"{DOCUMENTS_PATH}/{self.digest}"
        self.body = attached_body(describe(self.data, PaperKind.CV))
        if dossier is None:
            [act] = caller.record(about_somebody())
            dossier = str(act.dossier)
        self.dossier = dossier
        self.name(caller)

    def name(self, caller: Caller) -> Act:
        entry: Entry = an_entry(ActType.DOCUMENT_ATTACHED, self.body, dossier=self.dossier)
        [act] = caller.record(entry)
        caller.push()
        return act

    @property
    def size(self) -> int:
        return len(self.data)

    def state(self, caller: Caller) -> requests.Response:
        return caller.call("GET", self.path, query={"size": self.size, "nonce": NONCE})

    def held(self, caller: Caller) -> tuple[int, bool]:
        return told(self.state(caller))

    def send(self, caller: Caller, offset: int = 0, data: bytes | None = None) -> requests.Response:
        piece = self.data[offset : offset + MAX_PIECE] if data is None else data
        query: dict[str, str | int] = {"size": self.size, "offset": offset, "nonce": NONCE}
        return caller.call("PATCH", self.path, piece, query)

    def read(self, caller: Caller, **query: int) -> requests.Response:
        return caller.call("GET", f"{self.path}/bytes", query={"size": self.size, **query})


def told(response: requests.Response) -> tuple[int, bool]:
    assert response.status_code == 200, response.text
    said: dict[str, Any] = response.json()
    assert said["echo"] == NONCE
    return said["held"], said["whole"]


def refusal(response: requests.Response) -> tuple[int, str]:
    return response.status_code, response.json()["code"]


@contextmanager
def sending(caller: Caller, scan: Scan, offset: int) -> Iterator[socket.socket]:
    """A connection that has announced all that is left of a document, and sent none of it."""
    path = f"{scan.path}?{urlencode({'size': scan.size, 'offset': offset, 'nonce': NONCE})}"
    body = scan.data[offset:]
    plain = Request("PATCH", caller.url + path, {"Content-Type": BYTES}, body)
    headers = Signer(caller.device, caller.key).sign(plain, datetime.now(UTC))
    headers |= {"Host": "portal", "Content-Length": str(len(body))}
    lines = [f"PATCH {path} HTTP/1.1", *(f"{key}: {value}" for key, value in headers.items())]
    where = urlsplit(caller.url)
    with socket.create_connection((where.hostname, where.port), timeout=30) as connection:
        connection.sendall("\r\n".join([*lines, "", ""]).encode())
        yield connection


def wait_for(caller: Caller, scan: Scan, held: int) -> None:
    """The portal notices the end of a connection by itself, and soon."""
    for _ in range(400):
        if scan.held(caller)[0] == held:
            return
    pytest.fail(f"{scan.held(caller)} held, not {held}")


def test_is_sent_in_pieces_and_read_by_the_desks_that_know_the_person(
    portal: Portal, caller: Caller, site: str
) -> None:
    scan = Scan(caller, 1_300_000)
    assert scan.held(caller) == (0, False)
    assert told(scan.send(caller)) == (MAX_PIECE, False)
    assert refusal(scan.read(caller)) == (409, "document_incomplete")
    assert told(scan.send(caller, MAX_PIECE)) == (scan.size, True)
    other = enrolled(portal, site)
    read = scan.read(other).content + scan.read(other, offset=MAX_PIECE).content
    assert read == scan.data
    assert scan.read(other, offset=70_000, most=10).content == scan.data[70_000:70_010]


@pytest.mark.requirement("R136")
def test_who_was_given_it_is_noted_for_ever(portal: Portal, caller: Caller, site: str) -> None:
    scan = Scan(caller)
    scan.send(caller)
    scan.read(enrolled(portal, portal.add_site()))  # refused
    scan.read(enrolled(portal, site), offset=1)
    noted = portal.administer("readings", "--dossier", scan.dossier).splitlines()
    told = [line.split("  ", 1)[1] for line in noted if "document" in line]
    assert told == [f"{site}  {site}  counter 1: given document {scan.digest}"]
    for change in (delete(GivenBytesRow), update(GivenBytesRow).values(at="")):
        with pytest.raises(DBAPIError, match="for ever"), portal.data.write() as session:
            session.execute(change)


def test_is_taken_only_once_an_act_has_named_it(caller: Caller) -> None:
    scan = Scan(caller)
    scan.path = f"{DOCUMENTS_PATH}/{'0' * 64}"
    for response in (scan.state(caller), scan.send(caller), scan.read(caller)):
        assert refusal(response) == (404, "document_unknown")


def test_an_act_that_lies_about_the_size_is_in_nobodys_way(caller: Caller) -> None:
    scan = Scan(caller)
    lie = {**scan.body, "size": 10}
    caller.record(an_entry(ActType.DOCUMENT_ATTACHED, lie, dossier=scan.dossier))
    caller.push()
    query = {"size": 10, "offset": 0}
    assert refusal(caller.call("PATCH", scan.path, b"0123456789", query))[1] == "document_spoiled"
    assert told(scan.send(caller)) == (scan.size, True)


def test_other_sites_kiosks_and_training_see_nothing_of_it(
    portal: Portal, caller: Caller, site: str
) -> None:
    scan = Scan(caller)
    scan.send(caller)
    others = [enrolled(portal, portal.add_site()), enrolled(portal, site, training=True)]
    for other in others:
        assert refusal(scan.state(other)) == (404, "document_unknown")
        assert refusal(scan.send(other)) == (404, "document_unknown")
        assert refusal(scan.read(other)) == (404, "document_unknown")
    assert refusal(scan.read(enrolled(portal, site, "kiosk"))) == (404, "document_unknown")
    # Whoever follows the person elsewhere is told of a document, and not which.
    others[0].record(an_entry(ActType.HELP_REQUESTED, {"page": "x"}, dossier=scan.dossier))
    others[0].push()
    items = others[0].pull()["items"]
    [told] = [item["act"] for item in items if item["act"]["type"] == "document.attached"]
    assert (told["body"], "extract" in told) == ({}, True)
    assert refusal(scan.read(others[0])) == (404, "document_unknown")


@pytest.mark.parametrize("cut", [0, 1, 1000, 65_535, 65_536, 65_537, 131_072, 199_999])
def test_every_byte_that_arrived_before_a_cut_is_kept(caller: Caller, cut: int) -> None:
    scan = Scan(caller)
    with sending(caller, scan, 0) as connection:
        connection.sendall(scan.data[:cut])
    wait_for(caller, scan, cut)
    assert told(scan.send(caller, cut)) == (scan.size, True)
    assert scan.read(caller).content == scan.data


def test_what_came_before_a_silence_is_kept_before_the_connection_ends(caller: Caller) -> None:
    scan = Scan(caller)
    with sending(caller, scan, 0) as connection:
        connection.sendall(scan.data[:100_000])
        for _ in range(100_000):
            if scan.held(caller)[0] == 100_000:
                break
        assert told(scan.send(caller, 100_000)) == (scan.size, True)
        connection.sendall(scan.data[100_000:])  # the link wakes up again
        assert connection.recv(12) == b"HTTP/1.1 200"
    assert scan.read(caller).content == scan.data


def test_what_does_not_follow_is_answered_with_the_true_place(caller: Caller) -> None:
    scan = Scan(caller)
    assert told(scan.send(caller, 5, scan.data[5:10])) == (0, False)
    assert told(scan.send(caller, 0, scan.data[:10])) == (10, False)
    assert told(scan.send(caller, 11)) == (10, False)
    assert told(scan.send(caller, 5, scan.data[5:90_000])) == (90_000, False)  # half of it is new
    assert told(scan.send(caller, 10, scan.data[10:] + b"more than there is")) == (scan.size, True)
    assert told(scan.send(caller, 0, b"others")) == (scan.size, True)
    assert scan.read(caller).content == scan.data


def test_spoiled_bytes_are_named_counted_and_forgotten(portal: Portal, caller: Caller) -> None:
    scan = Scan(caller)
    for count in (1, 2):
        scan.send(caller, 0, bytes(100_000))
        assert refusal(scan.send(caller, 100_000)) == (422, "document_spoiled")
        assert scan.held(caller) == (0, False)
        with portal.data.read() as session:
            assert (
                session.scalar(select(DocumentRow.spoiled).where(DocumentRow.digest == scan.digest))
                == count
            )
    assert told(scan.send(caller)) == (scan.size, True)


def test_two_devices_that_send_the_same_make_one_copy(
    portal: Portal, caller: Caller, site: str
) -> None:
    scan = Scan(caller, 900_000)
    other = enrolled(portal, site)
    scan.name(other)

    def send_all(device: Caller) -> None:
        held, whole = scan.held(device)
        while not whole:
            held, whole = told(scan.send(device, held, scan.data[held : held + 50_000]))

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(send_all, (caller, other)))
    assert scan.read(other).content == scan.data
    with portal.data.read() as session:
        stored = text("SELECT sum(length) FROM document_pieces WHERE digest = :digest")
        assert session.scalar(stored, {"digest": scan.digest}) == scan.size
        [row] = session.scalars(select(DocumentRow).where(DocumentRow.digest == scan.digest))
        assert row.spoiled == 0


def test_a_revoked_device_sends_and_reads_nothing(portal: Portal, caller: Caller) -> None:
    scan = Scan(caller)
    scan.send(caller, 0, scan.data[:10])
    portal.administer("device", "revoke", caller.device)
    for response in (scan.state(caller), scan.send(caller, 10), scan.read(caller)):
        assert refusal(response) == (403, "device_revoked")


def test_a_signature_is_over_the_place_of_a_piece(caller: Caller) -> None:
    scan = Scan(caller)
    with sending(caller, scan, 0) as connection:
        connection.sendall(scan.data)
        assert connection.recv(12) == b"HTTP/1.1 200"
    other = Scan(caller)
    scan.path = other.path  # signed for one document, sent for another
    plain = Request("PATCH", f"{caller.url}{scan.path}?size=1&offset=0", {}, b"x")
    headers = Signer(caller.device, caller.key).sign(plain, datetime.now(UTC))
    url = f"{caller.url}{scan.path}?size={other.size}&offset=0"
    response = requests.patch(url, data=b"x", headers=headers, timeout=10)
    assert refusal(response) == (401, "signature_refused")


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM documents WHERE digest = :digest",
        "UPDATE documents SET held = 0 WHERE digest = :digest",
        "DELETE FROM document_pieces WHERE digest = :digest",
        "UPDATE document_pieces SET data = data WHERE digest = :digest",
    ],
)
def test_what_is_whole_stays_even_by_hand(portal: Portal, caller: Caller, change: str) -> None:
    scan = Scan(caller)
    scan.send(caller)
    with pytest.raises(DBAPIError, match="for ever"), portal.data.write() as session:
        session.execute(text(change), {"digest": scan.digest})
