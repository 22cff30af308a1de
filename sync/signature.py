"""Signed requests (RFC 9421, Ed25519, Content-Digest): how devices say who they are.

Covered are method, path, query and body, not the authority: proxies rename hosts, and a
device's key is known to one portal only. The `created` of a signature is the device's clock,
which may be wrong by years: it is never judged. Repeated requests do no harm by themselves.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from http_message_signatures import (
    HTTPMessageSignaturesException,
    HTTPMessageSigner,
    HTTPMessageVerifier,
    HTTPSignatureKeyResolver,
    MappingKeyResolver,
    algorithms,
)

from domain.armour import base64url, of_base64url
from domain.errors import AppError

_COVERED: Final = ("@method", "@path", "@query")
_LABEL: Final = "device"


class SignatureRefused(AppError):
    """A request is not signed by a device that is known. Details: `why`."""

    code = "signature_refused"


@dataclass(frozen=True, slots=True)
class Request:
    """What is signed.

    Attributes:
        url: absolute.
        headers: those at hand, content headers included.
        whole: False where the body is not at hand: what the signature says of it is not judged.
    """

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Signer:
    """A device that signs."""

    device: str
    key: Ed25519PrivateKey

    @classmethod
    def of(cls, device: str, private_key: bytes) -> "Signer":
        """The device with this key, of 32 bytes."""
        return cls(device, Ed25519PrivateKey.from_private_bytes(private_key))

    def sign(self, request: Request, created: datetime) -> dict[str, str]:
        """The request's headers with Content-Digest, Signature-Input and Signature added."""
        signed = _Message(request.method, request.url, dict(request.headers))
        HTTPMessageSigner(
            signature_algorithm=algorithms.ED25519,
            key_resolver=MappingKeyResolver(public_keys={}, private_keys={self.device: self.key}),
        ).sign(
            signed,
            key_id=self.device,
            created=created,
            label=_LABEL,
            covered_component_ids=_COVERED,
            body=request.body or None,
        )
        return signed.headers

    def signed(self, statement: bytes) -> str:
        """The signature of a statement, as the wire carries it."""
        return base64url(self.key.sign(statement))


def has_signed(key: Ed25519PublicKey, statement: bytes, signature: str) -> bool:
    """Whether the holder of a key has signed a statement. `signature`: as `Signer.signed` gives."""
    try:
        key.verify(of_base64url(signature), statement)
    except (InvalidSignature, ValueError):
        return False
    return True


FindKey = Callable[[str], Ed25519PublicKey | None]


def verify(request: Request, find_key: FindKey) -> str:
    """The id of the device that signed the request.

    Raises:
        SignatureRefused: no signature, more than one, one of an unknown device, or one that
            does not fit method, path, query and body.
        Exception: whatever `find_key` raises.
    """
    message = _Message(request.method, request.url, dict(request.headers))
    keys = _Keys(find_key)
    verifier = _Verifier(signature_algorithm=algorithms.ED25519, key_resolver=keys)
    try:
        [result] = verifier.verify(
            message,
            max_age=None,
            require_components=_COVERED,
            body=request.body if request.whole else None,
        )
    except HTTPMessageSignaturesException as error:
        if keys.failure:
            raise keys.failure from None
        raise SignatureRefused(why=str(error)[:200] or "signature") from error
    return str(result.parameters["keyid"])


def public_key_text(key: Ed25519PublicKey) -> str:
    """A public key as the wire carries it."""
    return base64url(key.public_bytes_raw())


def read_public_key(text: str) -> Ed25519PublicKey:
    """Read `public_key_text` back.

    Raises:
        ValueError: not 32 bytes in base64url.
    """
    return Ed25519PublicKey.from_public_bytes(of_base64url(text))


@dataclass(slots=True)
class _Message:
    """The shape that http-message-signatures reads and writes."""

    method: str
    url: str
    headers: dict[str, str]


class _Keys(HTTPSignatureKeyResolver):
    """Remembers why a key could not be looked up: the library takes it for a bad signature."""

    def __init__(self, find_key: FindKey) -> None:
        self._find_key = find_key
        self.failure: Exception | None = None

    def resolve_public_key(self, key_id: str) -> Ed25519PublicKey | None:
        try:
            return self._find_key(key_id)
        except Exception as error:
            self.failure = error
            raise


class _Verifier(HTTPMessageVerifier):
    """Does not look at the time: a wrong clock is never a reason to refuse."""

    def validate_created_and_expires(
        self, sig_input: object, max_age: timedelta | None = None
    ) -> None: ...
