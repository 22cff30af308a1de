"""The way to a portal, looked at piece by piece: names, connections, certificates."""

import socket
import ssl
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import requests
from cryptography import x509
from cryptography.x509.oid import NameOID
from requests.utils import DEFAULT_CA_BUNDLE_PATH, select_proxy

from sync.errors import TlsIntercepted, Trouble
from sync.reasons import of_connecting, of_tls
from sync.transport import checked_address

_PORTS: Final = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Way:
    """How the portal is reached.

    Attributes:
        host, port: what is connected to: the portal, or the proxy before it.
        proxy: whether it is a proxy.
        secure: whether the portal speaks TLS.
        trusted: file or folder of the certificates that are believed.
    """

    host: str
    port: int
    proxy: bool
    secure: bool
    trusted: str


def way_to(portal_url: str) -> Way:
    """The way that requests to the portal take.

    Raises:
        AddressRefused: no address of a portal.
    """
    address = checked_address(portal_url)
    secure = address.startswith("https:")
    with requests.Session() as session:
        session.trust_env = secure  # as in `sync.transport`
        settings = session.merge_environment_settings(address, {}, None, None, None)
    proxy = select_proxy(address, settings["proxies"])
    parts = urlsplit(proxy if proxy and "://" in proxy else f"http://{proxy}" if proxy else address)
    trusted = settings["verify"] if isinstance(settings["verify"], str) else DEFAULT_CA_BUNDLE_PATH
    port = parts.port or _PORTS.get(parts.scheme, 80)
    return Way(parts.hostname or "", port, proxy is not None, secure, trusted)


def resolve(way: Way) -> str:
    """The first address of the host.

    Raises:
        Trouble: nobody knows it, or there is nobody to ask.
    """
    try:
        found = socket.getaddrinfo(way.host, way.port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise of_connecting(error) from error
    return str(found[0][4][0])


def connect(way: Way, seconds: float) -> socket.socket:
    """A connection to the host.

    Raises:
        Trouble: there is none.
    """
    try:
        return socket.create_connection((way.host, way.port), seconds)
    except OSError as error:
        raise of_connecting(error) from error


def certifier(way: Way, seconds: float) -> str:
    """Who signed the certificate of the portal.

    Raises:
        TlsIntercepted: it is not to be believed. Details: also `issuer`, who signed it.
        Trouble: there is no certificate to look at, or not of this date.
    """
    folder = Path(way.trusted).is_dir()
    context = ssl.create_default_context(
        cafile=None if folder else way.trusted, capath=way.trusted if folder else None
    )
    try:
        return _issuer(way, context, seconds)
    except OSError as error:  # OpenSSL's are some, too
        trouble = of_tls(error)
        if trouble.details["why"] == "protocol":
            raise trouble from error
        raise type(trouble)(**trouble.details, issuer=_stranger(way, seconds)) from error


def _stranger(way: Way, seconds: float) -> str:
    """Who signed a certificate that is not believed: nothing is sent over this connection."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    try:
        return _issuer(way, context, seconds)
    except (OSError, Trouble):
        return ""


def _issuer(way: Way, context: ssl.SSLContext, seconds: float) -> str:
    with (
        connect(way, seconds) as plain,
        context.wrap_socket(plain, server_hostname=way.host) as secured,
    ):
        shown = secured.getpeercert(binary_form=True)
    if not shown:
        raise TlsIntercepted(why="protocol")
    return _organisation(x509.load_der_x509_certificate(shown).issuer)


def _organisation(name: x509.Name) -> str:
    """What people call it; the fields of a name are whatever its owner wrote."""
    for oid in (NameOID.ORGANIZATION_NAME, NameOID.COMMON_NAME):
        for attribute in name.get_attributes_for_oid(oid):
            return "".join(filter(str.isprintable, str(attribute.value)))[:80]
    return ""
