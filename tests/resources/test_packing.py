"""The form of a pack: equal content gives equal bytes, and nothing else than what was signed."""

import json
from dataclasses import replace
from datetime import date

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from resources.packs import manifest as manifests
from resources.packs import packing, signing
from resources.packs.manifest import MAX_FILE, MAX_FILES, Kind, Listed, Manifest
from resources.packs.packing import MAGIC, MAX_PACK
from resources.packs.refusal import PackRefused

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
ABOUT = Manifest(
    name="zones-93",
    kind=Kind.REFERENCE,
    version=3,
    departement="93",
    first=date(2026, 1, 1),
    last=None,
    source="Liste d'essai",
    licence="aucune",
    files=(),
)
FILES = {"qpv.csv": b"# source: essai\n", "frr.csv": b"", "texts/fr.toml": "é".encode()}
PACK = packing.make(ABOUT, FILES, KEY)
BODY_SIZE = sum(map(len, FILES.values()))
HEAD_START = len(MAGIC) + signing.SIGNATURE_SIZE + 4


def read(data: bytes) -> packing.Pack:
    return packing.read(data, KEY.public_key(), "essai.pack")


def refused(data: bytes) -> PackRefused:
    with pytest.raises(PackRefused) as caught:
        read(data)
    assert caught.value.details["pack"] == "essai.pack"
    assert caught.value.why
    return caught.value


def signed(head: bytes, body: bytes = b"") -> bytes:
    """A pack of any manifest, rightly signed."""
    return MAGIC + signing.sign(head, KEY) + len(head).to_bytes(4) + head + body


def said(**changed: object) -> bytes:
    """The manifest of `PACK` with something else in it."""
    value = {**json.loads(manifests.to_bytes(read(PACK).manifest)), **changed}
    kept = {key: each for key, each in value.items() if each is not ...}
    return json.dumps(kept, sort_keys=True, separators=(",", ":")).encode()


def a_file(path: object = "a.toml", size: object = 0, sha256: object = "0" * 64) -> object:
    return {"path": path, "size": size, "sha256": sha256}


def test_what_was_packed_is_read() -> None:
    pack = read(PACK)
    assert dict(pack.files) == FILES
    assert replace(pack.manifest, files=()) == ABOUT
    assert pack.languages() == {"fr"}
    assert pack.text("texts/fr.toml") == "é"


def test_equal_content_gives_equal_bytes() -> None:
    assert packing.make(ABOUT, dict(reversed(FILES.items())), KEY) == PACK


def test_it_holds_where_and_when_it_says() -> None:
    assert ABOUT.holds("93", date(2026, 1, 1))
    assert not ABOUT.holds("93", date(2025, 12, 31))
    assert not ABOUT.holds(None, date(2026, 1, 1))
    ended = replace(ABOUT, departement=None, last=date(2026, 6, 30))
    assert ended.holds("75", date(2026, 6, 30))
    assert not ended.holds("75", date(2026, 7, 1))


@given(st.integers(0, len(PACK) - 1), st.integers(1, 255))
def test_a_changed_byte_is_noticed_wherever_it_is(place: int, change: int) -> None:
    damaged = bytearray(PACK)
    damaged[place] ^= change
    refused(bytes(damaged))


@pytest.mark.parametrize(
    ("place", "key"),
    [
        (0, "file"),
        (len(MAGIC), "signature"),
        (HEAD_START - 4, "manifest"),
        (HEAD_START, "signature"),
        (len(PACK) - 1, "texts/fr.toml"),
        (len(PACK) - BODY_SIZE, "qpv.csv"),
    ],
)
def test_the_region_that_was_changed_is_named(place: int, key: str) -> None:
    damaged = bytearray(PACK)
    damaged[place] ^= 0x80
    assert refused(bytes(damaged)).key == key


@given(st.integers(0, len(PACK) - 1))
def test_a_cut_pack_is_refused(size: int) -> None:
    refused(PACK[:size])


@pytest.mark.parametrize("more", [b"\x00", PACK])
def test_nothing_may_follow(more: bytes) -> None:
    assert refused(PACK + more).key == "files"


def test_only_the_publisher_signs() -> None:
    other = packing.make(ABOUT, FILES, Ed25519PrivateKey.from_private_bytes(bytes(32)))
    assert refused(other).key == "signature"


def test_a_signature_of_the_same_key_for_something_else_is_none() -> None:
    head = manifests.to_bytes(read(PACK).manifest)
    bare = KEY.sign(head)
    forged = MAGIC + bare + len(head).to_bytes(4) + head + PACK[-BODY_SIZE:]
    assert refused(forged).key == "signature"


def test_a_device_without_a_publisher_takes_nothing() -> None:
    for text in ("", "court", "é" * 43, "A" * 42):
        with pytest.raises(PackRefused) as caught:
            signing.read_key(text, "essai.pack")
        assert caught.value.key == "signature"


@pytest.mark.parametrize(
    "path",
    [
        *("../x.toml", "/etc/x.toml", "a/../x.toml", "./x.toml", "a//x.toml", "a/b/x.toml"),
        *("C:x.toml", "a\\x.toml", "x.toml\x00", "x\x00.toml", "x.toml\n", "x.toml ", ""),
        *(".toml", "x", "x.py", "x.toml/", "X.toml", "é.toml", "\uff58.toml", "texts/.toml"),
        *("x.toml -> /etc/passwd", "a" * 65 + ".toml", 3, None, ["x.toml"]),
    ],
)
def test_no_name_leads_out_of_the_pack(path: object) -> None:
    assert "files[0]" in refused(signed(said(files=[a_file(path)]))).key


@pytest.mark.parametrize(
    ("files", "key"),
    [
        ([], "manifest.files"),
        ([a_file(f"a{n:03}.toml") for n in range(MAX_FILES + 1)], "manifest.files"),
        ([a_file("a.toml"), a_file("a.toml")], "a.toml"),
        ([a_file("b.toml"), a_file("a.toml")], "a.toml"),
        ([a_file(size=MAX_FILE + 1)], "a.toml"),
        ([a_file(size=-1)], "a.toml"),
        ([a_file(size=True)], "a.toml"),
        ([a_file(sha256="A" * 64)], "a.toml"),
        ([{"path": "a.toml", "size": 0}], "manifest.files[0]"),
        ([{"path": "a.toml", "size": 0, "sha256": "0" * 64, "link": "b"}], "manifest.files[0]"),
        (["a.toml"], "manifest.files[0]"),
    ],
)
def test_files_that_cannot_be(files: list[object], key: str) -> None:
    assert refused(signed(said(files=files))).key == key


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("name", "../x"),
        ("name", "X"),
        ("name", "a" * 65),
        ("name", 3),
        ("kind", "program"),
        ("version", 0),
        ("version", True),
        ("version", 1.0),
        ("version", 2**31),
        ("departement", "99"),
        ("departement", ""),
        ("valid_from", "2026-02-30"),
        ("valid_from", "20260101"),
        ("valid_until", "2025-12-31"),
        ("source", " "),
        ("source", "a\nb"),
        ("licence", "a" * 301),
        ("licence", "\ud800"),
        ("unknown", 1),
        ("source", ...),
    ],
)
def test_a_key_that_cannot_be_used_is_named(key: str, value: object) -> None:
    assert refused(signed(said(**{key: value}))).key == f"manifest.{key}"


@pytest.mark.parametrize(
    ("kind", "departement"), [("rules_layer", None), ("questionnaire", "93"), ("rules", "93")]
)
def test_a_layer_has_its_place_and_what_is_national_has_none(
    kind: str, departement: str | None
) -> None:
    error = refused(signed(said(kind=kind, departement=departement)))
    assert error.key == "manifest.departement"


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"null",
        b"[]",
        b"\xff",
        b"[" * 60_000,
        b'{"a":' * 10_000,
        b"1" * 5_000,
        b"NaN",
        said() + b" ",
        said()[:-1] + b',"version":3}',
        json.dumps(json.loads(said())).encode(),
    ],
)
def test_a_manifest_has_one_form(head: bytes) -> None:
    assert refused(signed(head)).key == "manifest"


def test_sizes_are_looked_at_first() -> None:
    assert refused(PACK + bytes(MAX_PACK)).key == "file"
    too_long = refused(signed(bytes(manifests.MAX_MANIFEST + 1)))
    assert (too_long.key, too_long.why) == ("manifest", "cut, or too long")


def test_a_pack_that_would_not_be_read_is_not_made() -> None:
    with pytest.raises(PackRefused):
        packing.make(ABOUT, {"../x.toml": b""}, KEY)
    with pytest.raises(PackRefused):
        packing.make(replace(ABOUT, name="Ö"), FILES, KEY)


def test_text_that_is_no_utf_8_names_its_file() -> None:
    pack = read(packing.make(ABOUT, {"qpv.csv": b"\xff"}, KEY))
    for path, why in (("qpv.csv", "not UTF-8"), ("frr.csv", "missing")):
        with pytest.raises(PackRefused) as caught:
            pack.text(path)
        assert caught.value.details == {"pack": "zones-93 3", "key": path, "why": why}


def test_a_file_list_is_never_taken_from_who_packs() -> None:
    lying = replace(ABOUT, files=(Listed("other.toml", 1, "0" * 64),))
    assert packing.make(lying, FILES, KEY) == PACK
