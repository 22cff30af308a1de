"""Packs for tests: of what ships, with a newer version or with something wrong in it."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from domain.questionnaire import Layer
from resources import load
from resources.files import path
from resources.packs import packing
from resources.packs.manifest import Kind, Manifest
from store import device, packs
from store.packs import Offer
from store.store import Store
from sync.signature import public_key_text
from tests.builders import NOON

KEY: Final = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC_KEY: Final = public_key_text(KEY.public_key())
LANGUAGES: Final = ("ar", "en", "falc", "fr", "uk")
NEWER: Final = 9
NEW_LABEL: Final = "Quel métier aimeriez-vous ?"
LAYER: Final = """\
name = "mission-93"
version = {version}
extends = "registration"
departement = "93"
valid_from = 2026-01-01
valid_until = 2098-12-31

[[questions]]
key = "local_housing"
section = "situation"
kind = "yes_no"
recipients = ["structure"]
purpose = "Proposer un logement du département."
legal_basis = "Délibération (essai)"
retention = "2 ans"
"""
LAYER_TEXTS: Final = """\
language = "{language}"
reviewed_by = ""

[questions.local_housing]
label = "Cherchez-vous un logement ?"
short = "Logement"
"""


def shipped() -> Layer:
    """The questionnaire that ships, which tests of others may have changed since the import."""
    return Layer("registration", load.CURRENT["registration"])


def about(kind: Kind, name: str, version: int, departement: str | None = None) -> Manifest:
    said = {"source": "Essai", "licence": "aucune"}
    return Manifest(name, kind, version, departement, None, None, **said, files=())


def questionnaire_files(version: int = NEWER, label: str = NEW_LABEL) -> dict[str, bytes]:
    """The current questionnaire as another version, with another first label in French."""
    current = load.CURRENT["registration"]
    folder = path(f"questionnaires/registration/{current}")
    asked = (folder / "questionnaire.toml").read_text("utf-8")
    asked = re.sub(r"(?m)^version = \d+$", f"version = {version}", asked, count=1)
    files = {"questionnaire.toml": asked.encode()}
    for language in LANGUAGES:
        files[f"texts/{language}.toml"] = (folder / "texts" / f"{language}.toml").read_bytes()
    first = load.texts("registration", "fr").questions["project"].label
    words = files["texts/fr.toml"].decode()
    assert words.count(f'"{first}"') == 1
    files["texts/fr.toml"] = words.replace(f'"{first}"', f'"{label}"').encode()
    return files


def a_questionnaire(
    version: int = NEWER, key: Ed25519PrivateKey = KEY, label: str = NEW_LABEL
) -> bytes:
    """A newer national questionnaire."""
    files = questionnaire_files(version, label)
    return packing.make(about(Kind.QUESTIONNAIRE, "registration", version), files, key)


def layer_files(version: int = 1, questions: str = LAYER) -> dict[str, bytes]:
    files = {"layer.toml": questions.format(version=version).encode()}
    for language in LANGUAGES:
        files[f"texts/{language}.toml"] = LAYER_TEXTS.format(language=language).encode()
    return files


def a_layer(
    version: int = 1,
    key: Ed25519PrivateKey = KEY,
    files: Mapping[str, bytes] | None = None,
) -> bytes:
    """A question that Seine-Saint-Denis asks from 2026 on."""
    said = about(Kind.QUESTIONNAIRE_LAYER, "mission-93", version, "93")
    dated = replace(said, first=date(2026, 1, 1), last=date(2098, 12, 31))
    return packing.make(dated, files or layer_files(version), key)


def rules_files(version: int = 9) -> dict[str, bytes]:
    """The national rules as another version."""
    folder = path("rules/national")
    head = (folder / "pack.toml").read_text("utf-8")
    head = re.sub(r"(?m)^version = \d+$", f"version = {version}", head, count=1)
    files = {"pack.toml": head.encode(), "rules.json": (folder / "rules.json").read_bytes()}
    for language in LANGUAGES:
        files[f"texts/{language}.toml"] = (folder / "texts" / f"{language}.toml").read_bytes()
    return files


def rules(version: int = 9, files: Mapping[str, bytes] | None = None) -> bytes:
    said = about(Kind.RULES, "orientation-nationale", version)
    return packing.make(said, files or rules_files(version), KEY)


def reference_files() -> dict[str, bytes]:
    """The samples of what structures import."""
    samples = path("reference/samples")
    return {f"{name}.csv": (samples / f"{name}.csv").read_bytes() for name in _LISTS}


def reference(
    version: int = 1, departement: str | None = None, files: Mapping[str, bytes] | None = None
) -> bytes:
    said = about(Kind.REFERENCE, "lists", version, departement)
    return packing.make(said, files or reference_files(), KEY)


def installed(store: Store, *files: bytes) -> None:
    """Let the device of a store know the publisher, and have these packs."""
    with store.write() as tx:
        own = device.require(tx)
        device.enrolled(tx, replace(own, pack_key=PUBLIC_KEY, departement="93"))
        for data in files:
            about = opened(data).manifest
            offer = Offer(packing.digest(data), about.name, about.version, len(data))
            packs.install(tx, offer, data, NOON)


def opened(data: bytes) -> packing.Pack:
    return packing.read(data, KEY.public_key(), "test.pack")


_LISTS: Final = ("qpv", "frr", "agencies", "emergency")
