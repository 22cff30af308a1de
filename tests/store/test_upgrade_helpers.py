"""Stores from before a draft knew by whose hand an answer was given, with drafts in them."""

from pathlib import Path

import pytest

from domain.acts import Mode
from domain.hand import AN_AGENT
from store import drafts
from store.keys import DatabaseKey, RawKey
from store.store import Store
from tests.store.builders import Ticking
from tests.store.test_upgrade_logs import as_of, rows_in


@pytest.fixture
def key_found(key: DatabaseKey) -> RawKey:
    return key.find() or key.create()


@pytest.mark.requirement("R223")
def test_what_was_begun_with_an_agent_was_answered_with_one(
    store: Store, clock: Ticking, tmp_path: Path, key: DatabaseKey, key_found: RawKey
) -> None:
    with store.write() as tx:
        alone, assisted = (
            drafts.start(tx, "fr", clock.read(), mode) for mode in (Mode.KIOSK, Mode.COUNTER)
        )
        for draft in (alone, assisted):
            drafts.answer(tx, draft, "first_name", "Fatou")
    as_of("0020", rows_in(store), tmp_path / "before", key_found)
    with Store.open(tmp_path / "before", key) as upgraded, upgraded.write() as tx:
        assert drafts.load(tx, alone).helped == {}
        assert drafts.load(tx, assisted).helped == {"first_name": AN_AGENT}
        assert drafts.load(tx, assisted).answers == {"first_name": "Fatou"}
        drafts.answer(tx, assisted, "first_name", "Fatoumata")
        assert drafts.load(tx, assisted).helped == {}
