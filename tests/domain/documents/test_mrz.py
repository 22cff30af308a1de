"""Machine-readable zones: public specimens, check digits, refusals that say nothing personal."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from domain.documents.mrz import Mrz, read_mrz
from domain.documents.zone import Layout, MrzRefused, Why, check_digit
from tests.domain.documents.specimens import (
    BERTHIER,
    FRENCH_TD1,
    ICAO_TD1,
    ICAO_TD3,
    LOISEAU,
    SPECIMENS,
    french_card,
    td1,
    with_dates,
)

_DAY = date(2026, 11, 21)


def test_the_passport_of_utopia() -> None:
    assert read_mrz(ICAO_TD3, _DAY) == Mrz(
        layout=Layout.TD3,
        kind="P",
        issuer="UTO",
        number="L898902C3",
        family_name="ERIKSSON",
        given_names=("ANNA", "MARIA"),
        nationality="UTO",
        born=date(1974, 8, 12),
        sex="F",
        expires=date(2012, 4, 15),
        optional="ZE184226B",
    )


def test_the_card_of_utopia() -> None:
    assert read_mrz(ICAO_TD1, _DAY) == Mrz(
        layout=Layout.TD1,
        kind="I",
        issuer="UTO",
        number="D23145890",
        family_name="ERIKSSON",
        given_names=("ANNA", "MARIA"),
        nationality="UTO",
        born=date(1974, 8, 12),
        sex="F",
        expires=date(2012, 4, 15),
    )


def test_the_french_card_of_2021() -> None:
    assert read_mrz(FRENCH_TD1, _DAY) == Mrz(
        layout=Layout.TD1,
        kind="ID",
        issuer="FRA",
        number="X4RTBPFW4",
        family_name="MARTIN",
        given_names=("MAELYS", "GAELLE", "MARIE"),
        nationality="FRA",
        born=date(1990, 7, 13),
        sex="F",
        expires=date(2030, 2, 11),
    )


def test_the_french_cards_before_2021() -> None:
    assert read_mrz(BERTHIER, _DAY) == Mrz(
        layout=Layout.FRENCH_CARD,
        kind="ID",
        issuer="FRA",
        number="880692310285",
        family_name="BERTHIER",
        given_names=("CORINNE",),
        nationality=None,
        born=date(1965, 12, 6),
        sex="F",
        issued_month=(1988, 6),
    )
    other = read_mrz(LOISEAU, _DAY)
    assert (other.family_name, other.given_names) == ("LOISEAU", ("HERVE", "DJAMEL"))
    assert (other.number, other.sex, other.born) == ("970675K00277", "M", date(1973, 3, 21))


@pytest.mark.parametrize("specimen", SPECIMENS)
def test_a_scanner_may_send_it_in_many_ways(specimen: str) -> None:
    read = read_mrz(specimen, _DAY)
    for sent in (
        specimen.replace("\n", ""),
        specimen.replace("\n", "\r\n"),
        specimen.replace("\n", "\r"),
        specimen.lower(),
        " ".join(specimen),
        f"\x02{specimen}\x03\t\n\n",
    ):
        assert read_mrz(sent, _DAY) == read


# Zones made up from rules: digits below are worked out by _whole.


def test_a_number_of_more_than_nine_signs_goes_on_in_the_optional_data() -> None:
    read = read_mrz(td1("I<UTOD23145890<7349"), _DAY)
    assert read.number == "D23145890734"
    assert read.optional == ""
    more = read_mrz(td1("I<UTOD23145890<7349<X12"), _DAY)
    assert (more.number, more.optional) == ("D23145890734", "X12")
    for first in ("I<UTOD23145890<7348", "I<UTOD23145890<", "I<UTOD23145890<7"):
        with pytest.raises(MrzRefused) as refused:
            read_mrz(td1(first), _DAY)
        assert (refused.value.field, refused.value.why) == ("number", Why.CHECK_DIGIT)


@pytest.mark.parametrize(
    ("names", "family", "given"),
    [
        ("DA<SILVA<<ANA", "DA SILVA", ("ANA",)),
        ("SUKARNO", "SUKARNO", ()),
        ("BENALI<<MOHAMED<AMINE", "BENALI", ("MOHAMED", "AMINE")),
        ("A" * 30, "A" * 30, ()),
        ("VAN<DEN<BERG<<J", "VAN DEN BERG", ("J",)),
    ],
)
def test_names_with_fillers(names: str, family: str, given: tuple[str, ...]) -> None:
    read = read_mrz(td1("IDFRAX4RTBPFW46", names=names), _DAY)
    assert (read.family_name, read.given_names) == (family, given)


@pytest.mark.parametrize(
    ("signs", "born"),
    [
        ("261121", date(2026, 11, 21)),
        ("261122", date(1926, 11, 22)),
        ("000229", date(2000, 2, 29)),
        ("270101", date(1927, 1, 1)),
        ("991231", date(1999, 12, 31)),
        ("7408<<", None),
        ("74<<<<", None),
        ("<<<<<<", None),
    ],
)
def test_the_century_of_a_birth_and_births_of_which_a_part_is_not_known(
    signs: str, born: date | None
) -> None:
    assert read_mrz(with_dates(signs, "300211"), _DAY).born == born


@pytest.mark.parametrize(
    ("signs", "expires"),
    [
        ("261121", date(2026, 11, 21)),
        ("360229", date(2036, 2, 29)),
        ("761231", date(2076, 12, 31)),
        ("770101", date(1977, 1, 1)),
        ("960229", date(1996, 2, 29)),
        ("<<<<<<", None),
    ],
)
def test_the_century_of_an_expiry(signs: str, expires: date | None) -> None:
    assert read_mrz(with_dates("900713", signs), _DAY).expires == expires


@pytest.mark.parametrize(("sign", "sex"), [("F", "F"), ("M", "M"), ("<", None), ("X", None)])
def test_sex_may_be_left_open(sign: str, sex: str | None) -> None:
    assert read_mrz(with_dates("900713", "300211", sign), _DAY).sex == sex


def test_a_passport_may_leave_the_personal_number_and_its_digit_empty() -> None:
    second = "L898902C36UTO7408122F1204159<<<<<<<<<<<<<<"
    for digit in "<0":
        checked = second + digit
        composite = check_digit(checked[0:10] + checked[13:20] + checked[21:43])
        zone = f"{ICAO_TD3.splitlines()[0]}\n{checked}{composite}"
        assert read_mrz(zone, _DAY).optional == ""


@pytest.mark.parametrize("specimen", SPECIMENS)
def test_nothing_personal_shows(specimen: str) -> None:
    read = read_mrz(specimen, _DAY)
    assert repr(read) == str(read) == f"Mrz({read.layout}, …)"


# What the composite digit of each layout covers, line ends not counted.
_COVERED = [
    (ICAO_TD3, [*range(44, 54), *range(57, 64), *range(65, 88)]),
    (FRENCH_TD1, [*range(5, 37), *range(38, 45), *range(48, 60)]),
    (BERTHIER, [*range(72)]),
]
_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<"


@given(st.data())
def test_every_single_change_that_check_digits_can_find_is_found(data: st.DataObject) -> None:
    specimen, covered = data.draw(st.sampled_from(_COVERED))
    signs = specimen.replace("\n", "")
    place = data.draw(st.sampled_from(covered))
    sign = data.draw(st.sampled_from(_DIGITS))
    assume(check_digit(sign) != check_digit(signs[place]))  # values that are not ten apart
    changed = signs[:place] + sign + signs[place + 1 :]
    with pytest.raises(MrzRefused):
        read_mrz(changed, _DAY)


@given(st.text(alphabet=_DIGITS, max_size=40), st.integers(0, 39), st.sampled_from(_DIGITS))
def test_one_check_digit_finds_every_change_but_by_a_multiple_of_ten(
    signs: str, place: int, sign: str
) -> None:
    assume(place < len(signs))
    changed = signs[:place] + sign + signs[place + 1 :]
    alike = (_DIGITS.index(sign) % 36 - _DIGITS.index(signs[place]) % 36) % 10 == 0
    assert (check_digit(changed) == check_digit(signs)) == alike


@given(st.text(max_size=100) | st.text(alphabet=_DIGITS, min_size=72, max_size=90))
def test_whatever_is_sent_is_read_or_refused(text: str) -> None:
    with suppress(MrzRefused):
        read_mrz(text, _DAY)


@pytest.mark.parametrize(
    ("zone", "cut"),
    [
        (ICAO_TD3, set()),
        (
            ICAO_TD3.replace(
                "<<ANNA<MARIA" + "<" * 19, "<<ANNA<MARIA" + "<ELISABETH<CATHERINE"[:19]
            ),
            {"given_names"},
        ),
        (
            ICAO_TD3.replace("ERIKSSON<<ANNA<MARIA" + "<" * 19, "ERIKSSON" * 4 + "ERIKSSO"),
            {"family_name"},
        ),
        (td1("IDFRAX4RTBPFW46", names="A" * 30), {"family_name"}),
        (BERTHIER, set()),
        (french_card(given="JEAN<<BAPTISTE"), {"given_names"}),
        (french_card(family="B" * 25), {"family_name"}),
    ],
)
def test_a_name_that_fills_its_place_may_go_on(zone: str, cut: set[str]) -> None:
    assert read_mrz(zone, date(2026, 11, 21)).cut == cut
