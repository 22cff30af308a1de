"""A portal of its own for each test, as what is published stays."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from portal import publisher
from tests.packs import a_questionnaire
from tests.portal.running import Portal
from tests.sync.machines import Machine
from tests.sync.packs.publishing import INSTALLED, library, publish


@pytest.fixture
def portal(own_portal: Portal) -> Portal:
    """What is published stays: each test has a portal of its own."""
    return own_portal


@pytest.fixture
def key(portal: Portal) -> Ed25519PrivateKey:
    with portal.data.read() as session:
        return publisher.signing_key(session)


@pytest.fixture
def former(
    portal: Portal, tmp_path: Path, key: Ed25519PrivateKey, machine: Machine
) -> Iterator[Machine]:
    """A device with an installed questionnaire, which is still there in the end."""
    publish(portal, tmp_path, a_questionnaire(key=key))
    machine.complete_round()
    yield machine
    edition = library(machine).edition
    assert edition.layers == INSTALLED
    assert edition.texts("ar").questions.keys() == edition.questionnaire.by_key.keys()
