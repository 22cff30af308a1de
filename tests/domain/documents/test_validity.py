"""Until when a proof of identity is good, and for what."""

from datetime import date

import pytest

from domain.documents.validity import french_card_expires, proof_use
from domain.rights.young_person import Identity

_DAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("expires", "shown", "identity"),
    [
        (date(2026, 11, 22), True, Identity.VALID),
        (date(2026, 11, 21), True, Identity.VALID),
        (date(2026, 11, 20), True, Identity.EXPIRED),
        (None, True, Identity.VALID),
        (None, False, Identity.ABSENT),
        (date(2030, 1, 1), False, Identity.ABSENT),
    ],
)
def test_every_proof_registers_and_only_a_valid_one_needs_no_renewal(
    expires: date | None, shown: bool, identity: Identity
) -> None:
    use = proof_use(expires, _DAY, shown=shown)
    assert use.identity is identity
    assert use.registers
    assert use.source == "C. trav. art. R5411-2"
    assert use.to_renew == (identity is not Identity.VALID)


@pytest.mark.parametrize(
    ("printed", "issued_on", "born", "expires"),
    [
        (date(2014, 1, 2), date(2004, 1, 3), date(1980, 1, 1), date(2019, 1, 2)),
        (date(2023, 12, 30), date(2013, 12, 31), date(1980, 1, 1), date(2028, 12, 30)),
        (date(2014, 1, 1), date(2004, 1, 1), date(1980, 1, 1), date(2014, 1, 1)),
        (date(2029, 1, 1), date(2014, 1, 2), date(1980, 1, 1), date(2029, 1, 1)),
        (date(2022, 5, 31), date(2012, 6, 1), date(1994, 6, 1), date(2027, 5, 31)),
        (date(2022, 5, 31), date(2012, 6, 1), date(1994, 6, 2), date(2022, 5, 31)),
        (date(2016, 2, 29), date(2006, 3, 1), date(1980, 1, 1), date(2021, 2, 28)),
    ],
)
def test_cards_of_adults_from_2004_to_2013_are_good_for_five_more_years(
    printed: date, issued_on: date, born: date, expires: date
) -> None:
    found, source = french_card_expires(printed, issued_on, born)
    assert found == expires
    assert (source is None) == (found == printed)
