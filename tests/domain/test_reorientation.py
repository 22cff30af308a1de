"""What a person writes against a proposal: kept line by line, as it is seen, or refused whole."""

import pytest

from domain.answers import AnswerRefused, Reason
from domain.reorientation import MOST_WORDS, words_from


def test_words_are_kept_line_by_line_as_they_are_seen() -> None:
    assert words_from(" Non. \n\nJe\u202e  reste\x00ici.\n") == "Non.\n\nJe reste ici."


@pytest.mark.parametrize(
    ("typed", "reason"),
    [(" \n\u200d", Reason.EMPTY), ("é" * (MOST_WORDS + 1), Reason.TOO_LONG)],
)
def test_nothing_is_cut_nor_made_of_nothing(typed: str, reason: Reason) -> None:
    with pytest.raises(AnswerRefused) as refused:
        words_from(typed)
    assert refused.value.reason is reason
