"""What carries an interview to a desk: whatever else is scanned there says nothing."""

import pytest

from store import handover
from store.code_lock import CodeLock
from tests.builders import a_stamp

LOCK = CodeLock(bytes(16), bytes(32))


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"null", b"{}", b"[" * 100_000, b"0" * 2_000_000],
    ids=["nothing", "list", "null", "empty", "deep", "much"],
)
def test_what_somebody_locked_with_a_code_of_their_own_opens_nothing(content: bytes) -> None:
    assert handover.opened(LOCK.seal(content), LOCK, a_stamp()) is None


@pytest.mark.parametrize("text", ["PPD1:É", "PPD1:AB", "PPD1:", "PPD1:1", "PPD1:A="])
def test_signs_that_nobody_wrote_open_nothing(text: str) -> None:
    assert handover.is_carried(text)
    assert handover.read(text, LOCK, a_stamp()) is None
