"""The page for integrators holds the bytes that a real portal takes and gives."""

import pytest

from tools.example import page


@pytest.mark.requirement("R115")
@pytest.mark.requirement("R212")
def test_the_page_is_what_a_portal_answers() -> None:
    shown = page.PAGE.read_text(encoding="utf-8")
    assert shown == page.made(), "run ./dev contract, and look at the difference"
