"""Resources are found, read once, and missed loudly."""

import pytest

from resources import load


def test_each_is_read_once() -> None:
    assert load.questionnaire("registration") is load.questionnaire("registration")
    assert load.texts("registration", "fr") is load.texts("registration", "fr")
    assert load.communes() is load.communes()


def test_what_was_not_shipped_is_missed_at_once() -> None:
    with pytest.raises(FileNotFoundError, match=r"fonts/Nowhere\.ttf"):
        load.path("fonts/Nowhere.ttf")
    with pytest.raises(FileNotFoundError, match=r"xx\.toml"):
        load.texts("registration", "xx")
    with pytest.raises(FileNotFoundError, match="nowhere"):
        load.questionnaire("nowhere")
