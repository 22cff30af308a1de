"""Documents are named by what they are; what was attached by mistake is taken off again."""

import hashlib

import pytest

from domain.acts import Act, ActType, Json
from domain.bodies import problems_of
from domain.documents.attached import (
    MOST_BYTES,
    MOST_TITLE,
    Media,
    PaperKind,
    attached_body,
    describe,
    detached_body,
    document_of,
    documents_of,
)
from domain.errors import DocumentRefused
from tests.builders import a_log, an_act, an_entry

PDF = b"%PDF-1.7\n..."
BEGINNINGS = {
    Media.PDF: PDF,
    Media.JPEG: b"\xff\xd8\xff\xe0..",
    Media.PNG: b"\x89PNG\r\n\x1a\n..",
    Media.WEBP: b"RIFF\x10\0\0\0WEBPVP8 ",
}
BODY = attached_body(describe(PDF, PaperKind.CV, "CV 2026"))


def acts(*said: tuple[str, Json]) -> list[Act]:
    return a_log(an_entry(type_, body) for type_, body in said)


@pytest.mark.parametrize("media", Media)
def test_says_what_it_is_by_how_it_begins(media: Media) -> None:
    data = BEGINNINGS[media]
    document = describe(data, PaperKind.IDENTITY, "  Carte \n recto ")
    assert (document.media, document.size, document.title) == (media, len(data), "Carte recto")
    assert document.digest == hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "empty"),
        (b"MZ\x90\0 a program", "media"),
        (b"RIFF\x10\0\0\0WAVEfmt ", "media"),
        (PDF + bytes(MOST_BYTES), "size"),
    ],
)
def test_refuses_what_is_no_document(data: bytes, why: str) -> None:
    with pytest.raises(DocumentRefused) as refused:
        describe(data, PaperKind.OTHER)
    assert refused.value.details == {"why": why, "most_mb": 10}


def test_takes_a_document_of_just_the_size() -> None:
    assert describe(PDF.ljust(MOST_BYTES), PaperKind.OTHER).size == MOST_BYTES


def test_an_act_says_all_of_it() -> None:
    [act] = acts((ActType.DOCUMENT_ATTACHED, BODY))
    assert not problems_of(act)
    assert document_of(act) == describe(PDF, PaperKind.CV, "CV 2026")


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"digest": "A" * 64}, "digest"),
        ({"digest": "a" * 63}, "digest"),
        ({"size": 0}, "size"),
        ({"size": True}, "size"),
        ({"size": MOST_BYTES + 1}, "size"),
        ({"media": "text/html"}, "media"),
        ({"kind": "stock"}, "kind"),
        ({"title": None}, "title"),
        ({"title": "x" * (MOST_TITLE + 1)}, "title"),
        ({"path": "/home/lea"}, "path"),
    ],
)
def test_finds_what_is_wrong_with_a_body(change: Json, problem: str) -> None:
    [act] = acts((ActType.DOCUMENT_ATTACHED, {**BODY, **change}))
    assert problems_of(act) == (problem,)


def test_a_document_is_somebodys() -> None:
    for type_, body in (
        (ActType.DOCUMENT_ATTACHED, BODY),
        (ActType.DOCUMENT_DETACHED, detached_body("a")),
    ):
        assert problems_of(an_act(an_entry(type_, body, dossier=None))) == ("dossier",)
    [act] = acts((ActType.DOCUMENT_DETACHED, {}))
    assert problems_of(act) == ("attached",)


def test_what_was_detached_is_no_document_of_the_dossier_any_more() -> None:
    other = attached_body(describe(PDF + b"2", PaperKind.OTHER))
    first, second = acts((ActType.DOCUMENT_ATTACHED, BODY), (ActType.DOCUMENT_ATTACHED, other))
    assert [each.act for each in documents_of([first, second])] == [first, second]
    [mistake] = acts((ActType.DOCUMENT_DETACHED, detached_body(first.id)))
    assert [each.act for each in documents_of([mistake, first, second])] == [second]
