"""Documents of a dossier: papers that people bring, as scans or photos.

An act names a document by the SHA-256 of its bytes; the bytes themselves travel and lie apart from
the acts. So what is shown as a document is what was attached, whoever carried it. Documents stay in
the structure where they were attached: others learn that there is one, and nothing else.
"""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from domain.acts import Act, ActType, Json
from domain.errors import DocumentRefused

MOST_BYTES: Final = 10 * 1024 * 1024
MOST_TITLE: Final = 80  # signs
_DIGEST: Final = re.compile(r"[0-9a-f]{64}")
_KEYS: Final = {"digest", "size", "media", "kind", "title"}


class Media(StrEnum):
    """What a document may be made of."""

    PDF = "application/pdf"
    JPEG = "image/jpeg"
    PNG = "image/png"
    WEBP = "image/webp"


class PaperKind(StrEnum):
    """What a document says of the person."""

    IDENTITY = "identity"
    RESIDENCE_PERMIT = "residence_permit"
    PROOF_OF_ADDRESS = "proof_of_address"
    CV = "cv"
    CERTIFICATE = "certificate"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Document:
    """What an act says of a document.

    Attributes:
        digest: SHA-256 of the bytes, hexadecimal.
        size: how many bytes, at most `MOST_BYTES`.
        title: a few words of whoever attached it; may be empty.
    """

    digest: str
    size: int
    media: Media
    kind: PaperKind
    title: str = ""


@dataclass(frozen=True, slots=True)
class Attached:
    """A document of a dossier, and the act that attached it."""

    document: Document
    act: Act


def describe(data: bytes, kind: PaperKind, title: str = "") -> Document:
    """What an act is to say of these bytes. What they are is read from how they begin.

    Raises:
        DocumentRefused: there is nothing, too much, or something else than `Media` lists.
    """
    if not data:
        raise DocumentRefused(why="empty", most_mb=MOST_BYTES // 2**20)
    if len(data) > MOST_BYTES:
        raise DocumentRefused(why="size", most_mb=MOST_BYTES // 2**20)
    media = _media_of(data)
    if media is None:
        raise DocumentRefused(why="media", most_mb=MOST_BYTES // 2**20)
    digest = hashlib.sha256(data).hexdigest()
    return Document(digest, len(data), media, kind, " ".join(title.split())[:MOST_TITLE])


def attached_body(document: Document) -> Json:
    """Body of `document.attached`."""
    return {
        "digest": document.digest,
        "size": document.size,
        "media": document.media.value,
        "kind": document.kind.value,
        "title": document.title,
    }


def detached_body(attached: str) -> Json:
    """Body of `document.detached`: the id of the act that attached it by mistake."""
    return {"attached": attached}


def document_of(act: Act) -> Document:
    """The document that an act attached in which `attached_problems` finds nothing."""
    body = act.body
    return Document(
        str(body["digest"]),
        int(str(body["size"])),
        Media(str(body["media"])),
        PaperKind(str(body["kind"])),
        str(body["title"]),
    )


def documents_of(usable: Iterable[Act]) -> tuple[Attached, ...]:
    """The documents of a dossier that nobody detached, in the order of the acts.

    Args:
        usable: its acts that can be read, oldest first (`domain.dossier.Dossier.usable`).
    """
    attached: dict[str, Attached] = {}
    detached: set[str] = set()
    for act in usable:
        if act.extract:
            continue  # of another structure
        if act.type == ActType.DOCUMENT_ATTACHED:
            attached[act.id] = Attached(document_of(act), act)
        elif act.type == ActType.DOCUMENT_DETACHED:
            detached.add(str(act.body["attached"]))
    return tuple(each for id_, each in attached.items() if id_ not in detached)


def attached_problems(act: Act) -> list[str]:
    """What is wrong with a body of `document.attached`, as stable codes."""
    body = act.body
    problems = [] if act.dossier else ["dossier"]
    if act.extract:
        return problems
    digest, size, title = body.get("digest"), body.get("size"), body.get("title")
    if not (isinstance(digest, str) and _DIGEST.fullmatch(digest)):
        problems.append("digest")
    if type(size) is not int or not 0 < size <= MOST_BYTES:
        problems.append("size")
    if body.get("media") not in list(Media):
        problems.append("media")
    if body.get("kind") not in list(PaperKind):
        problems.append("kind")
    if not isinstance(title, str) or len(title) > MOST_TITLE:
        problems.append("title")
    return problems + sorted(body.keys() - _KEYS)


def detached_problems(act: Act) -> list[str]:
    """What is wrong with a body of `document.detached`, as stable codes."""
    problems = [] if act.dossier else ["dossier"]
    if not act.extract and not isinstance(act.body.get("attached"), str):
        problems.append("attached")
    return problems


def _media_of(data: bytes) -> Media | None:
    """By the first bytes: the end of a file's name says nothing."""
    if data.startswith(b"%PDF-"):
        return Media.PDF
    if data.startswith(b"\xff\xd8\xff"):
        return Media.JPEG
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return Media.PNG
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return Media.WEBP
    return None
