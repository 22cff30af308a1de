"""What the failures of the system's network and of OpenSSL mean."""

import errno
import socket
import ssl
from typing import Final

from sync.errors import (
    CertificateDate,
    NameNotFound,
    NoNetwork,
    PortalUnreachable,
    TlsIntercepted,
    Trouble,
)

_NO_ROUTE: Final = frozenset({errno.ENETUNREACH, errno.ENETDOWN})
# X509_V_ERR_…: https://docs.openssl.org/3.0/man3/X509_STORE_CTX_get_error/
_EARLY: Final = 9
_EXPIRED: Final = 10
_OTHER_NAME: Final = frozenset({62, 64})  # of a host, of an address


def of_connecting(error: BaseException | None) -> Trouble:
    """The name of what keeps a connection from being made."""
    if isinstance(error, socket.gaierror):
        # Asked in vain, or nobody to ask: a machine without a network has nobody to ask.
        nobody = error.errno == socket.EAI_AGAIN
        return NoNetwork(why="names") if nobody else NameNotFound()
    if isinstance(error, TimeoutError):
        return PortalUnreachable(why="timeout")
    if isinstance(error, OSError) and error.errno in _NO_ROUTE:
        return NoNetwork(why="route")
    return PortalUnreachable(why="connect")


def of_tls(error: BaseException | None) -> Trouble:
    """The name of what keeps a connection from being protected."""
    if not isinstance(error, ssl.SSLCertVerificationError):
        return TlsIntercepted(why="protocol")
    if error.verify_code in (_EARLY, _EXPIRED):
        return CertificateDate(why="early" if error.verify_code == _EARLY else "expired")
    return TlsIntercepted(why="name" if error.verify_code in _OTHER_NAME else "untrusted")
