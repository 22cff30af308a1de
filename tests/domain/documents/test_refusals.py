"""Zones that cannot be read: the refusal names where to look again, and nothing personal."""

from collections.abc import Iterator
from datetime import date

import pytest

from domain.documents.mrz import read_mrz
from domain.documents.zone import MrzRefused, Why, check_digit
from tests.domain.documents.specimens import (
    BERTHIER,
    FRENCH_TD1,
    ICAO_TD1,
    ICAO_TD3,
    td1,
    with_dates,
)

_DAY = date(2026, 11, 21)


def _refusals() -> Iterator[tuple[str, str, Why]]:
    yield "", "zone", Why.LENGTH
    yield ICAO_TD1 + "<", "zone", Why.LENGTH
    yield "P" * 100_000, "zone", Why.LENGTH
    yield ICAO_TD3.replace("C3", "É3"), "zone", Why.SIGN
    yield ICAO_TD3.replace("C3", "٣3"), "zone", Why.SIGN
    yield ICAO_TD3.replace("P<", "V<"), "kind", Why.UNKNOWN
    yield (
        "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<D231458907UTO7408122F1204159<<<<<<<6",
        "kind",
        (Why.UNKNOWN),
    )
    yield ICAO_TD3.replace("P<UTO", "P<1TO"), "issuer", Why.SIGN
    yield ICAO_TD3.replace("L898902C36", "L898902C35"), "number", Why.CHECK_DIGIT
    yield ICAO_TD3.replace("7408122", "7408123"), "born", Why.CHECK_DIGIT
    yield ICAO_TD3.replace("1204159", "1204158"), "expires", Why.CHECK_DIGIT
    yield ICAO_TD3.replace("226B<<<<<1", "226B<<<<<2"), "optional", Why.CHECK_DIGIT
    yield ICAO_TD3.replace("<<<<<10", "<<<<<11"), "composite", Why.CHECK_DIGIT
    yield ICAO_TD3.replace("ANNA", "ANN4"), "names", Why.SIGN
    yield ICAO_TD3.replace("ERIKSSON", "<RIKSSON"), "names", Why.SIGN
    yield ICAO_TD3.replace("6UTO", "6U<O"), "nationality", Why.SIGN
    yield ICAO_TD3.replace("2F1", "2Z1"), "sex", Why.SIGN
    yield with_dates("901313", "300211"), "born", Why.DATE
    yield with_dates("9007<3", "300211"), "born", Why.DATE
    yield with_dates("AB07<<", "300211"), "born", Why.DATE
    yield with_dates("270229", "300211"), "born", Why.DATE
    yield with_dates("900713", "300230"), "expires", Why.DATE
    yield with_dates("900713", "3002<<"), "expires", Why.DATE
    yield td1("IDFRA<<<<<<<<<0"), "number", Why.EMPTY
    yield BERTHIER.replace("8806923102858", "8806923102857"), "number", Why.CHECK_DIGIT
    yield BERTHIER.replace("BERTHIER", "BERTHIES"), "composite", Why.CHECK_DIGIT
    yield _french("881392310285"), "number", Why.DATE
    yield _french("880692310285", given="COR1NNE"), "names", Why.SIGN


def _french(number: str, given: str = "CORINNE") -> str:
    first = "IDFRABERTHIER".ljust(36, "<")
    second = f"{number}{check_digit(number)}{given.ljust(14, '<')}6512068F"
    return f"{first}\n{second}{check_digit(first + second)}"


@pytest.mark.parametrize(("zone", "field", "why"), list(_refusals()))
def test_a_refusal_names_the_field_and_nothing_personal(zone: str, field: str, why: Why) -> None:
    with pytest.raises(MrzRefused) as refused:
        read_mrz(zone, _DAY)
    assert (refused.value.field, refused.value.why) == (field, why)
    assert refused.value.args == (field, why.value)
    assert refused.value.__cause__ is None
    assert refused.value.__context__ is None


@pytest.mark.parametrize(
    ("zone", "line"),
    [
        ("", None),
        (ICAO_TD3.replace("ANNA", "ANN4"), 1),
        (ICAO_TD3.replace("7408122", "7408123"), 2),
        (ICAO_TD3.replace("<<<<<10", "<<<<<11"), None),
        (FRENCH_TD1.replace("X4RTBPFW46", "X4RTBPFW45"), 1),
        (FRENCH_TD1.replace("9007138", "9007137"), 2),
        (FRENCH_TD1.replace("MAELYS", "MAELY5"), 3),
        (BERTHIER.replace("8806923102858", "8806923102857"), 2),
        (BERTHIER.replace("BERTHIER", "BERTHIES"), None),
    ],
)
def test_a_refusal_names_the_line_to_look_at_again(zone: str, line: int | None) -> None:
    with pytest.raises(MrzRefused) as refused:
        read_mrz(zone, _DAY)
    assert refused.value.line == line
