"""What stands between a device and the outside: proxies and strangers' certificates."""

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from store.device import Device
from sync.errors import Trouble
from sync.signature import Signer
from sync.transport import Call, HttpTransport, Limits, transport_of
from tests import faults
from tests.builders import NOON
from tests.faults import Meddler
from tests.sync.machines import QUICK, Machine
from tests.sync.test_signature import KEY

STATUS = Call("GET", "/sync/1/status", Signer("device", KEY))


def trouble_at(url: str) -> str:
    with HttpTransport(url, QUICK) as transport:
        with pytest.raises(Trouble) as met:
            transport.send(STATUS)
        return str(met.value)


@pytest.mark.parametrize(
    ("answer", "trouble"),
    [
        ("407 Proxy Authentication Required", "proxy_wants_password"),
        ("502 Bad Gateway", "portal_unreachable (why=proxy)"),
    ],
)
def test_the_networks_proxy_is_honoured(
    answer: str, trouble: str, meddler: Meddler, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", meddler.url)
    monkeypatch.delenv("NO_PROXY", raising=False)
    meddler.planned.append(faults.answers(answer))
    assert trouble_at("https://portal.invalid") == trouble
    assert meddler.seen[0].startswith(b"CONNECT portal.invalid:443 ")


def test_no_proxy_stands_before_the_own_machine(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    machine.complete_round()


def test_a_strangers_certificate_is_named(tmp_path: Path) -> None:
    with tls_server(tmp_path) as url:
        assert trouble_at(url) == "tls_intercepted (why=untrusted)"


def test_requests_ask_for_nothing_packed_but_the_feed(machine: Machine, meddler: Meddler) -> None:
    machine.record()
    machine.round(meddler.url)
    push, pull, _ = (request.lower() for request in meddler.seen)  # then the key of the desk
    assert b"accept-encoding: identity" in push
    assert b"accept-encoding: acts-1, identity" in pull


def test_an_identity_leads_to_its_portal(machine: Machine) -> None:
    identity: Device = machine.identity
    with transport_of(identity) as transport:
        reply = transport.send(STATUS)
    assert (reply.status, reply.content_type) == (200, "application/json")


@contextmanager
def tls_server(folder: Path) -> Iterator[str]:
    """A server with a certificate that nobody has reason to trust."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(own_certificate(folder))
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            with suppress(OSError):
                connection, _ = listener.accept()
                context.wrap_socket(connection, server_side=True).close()

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"https://127.0.0.1:{listener.getsockname()[1]}"
        thread.join()


def own_certificate(folder: Path) -> Path:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), 1)
        .not_valid_before(NOON - timedelta(days=9000))
        .not_valid_after(NOON + timedelta(days=9000))
        .sign(key, hashes.SHA256())
    )
    file = folder / "certificate.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    file.write_bytes(private + certificate.public_bytes(serialization.Encoding.PEM))
    return file


@pytest.mark.skipif(not hasattr(socket, "TCP_NOTSENT_LOWAT"), reason="not of this system")
def test_little_of_a_body_is_taken_before_the_link_carries_it() -> None:
    """So it can end early; an endless one that nobody reads would fill megabytes of buffers."""
    taken = 0

    def zeros() -> Iterator[bytes]:
        nonlocal taken
        while taken < 8_000_000:
            taken += 16_384
            yield bytes(16_384)

    with socket.create_server(("127.0.0.1", 0)) as deaf:
        deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 16_384)
        url = f"http://127.0.0.1:{deaf.getsockname()[1]}"
        with HttpTransport(url, Limits(connect=0.2)) as transport, pytest.raises(Trouble):
            transport.send(replace(STATUS, method="PATCH", stream=zeros()))
    assert 0 < taken < 200_000
