"""The NIR: its shapes, its key, its secrecy, and where it may be asked for."""

import pickle
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from domain.acts import Mode
from domain.nir import Nir, NirRefused, may_ask_nir, read_nir
from domain.structures import StructureKind

Why = NirRefused.Why

# Made up, except the first: the specimen that public documents of the Assurance maladie print.
_WHOLE = [
    "255081416802538",
    "190032A12345647",
    "190032B12345674",
    "185209912300123",
    "285352A00100119",
    "799999999999986",
    "311019900100118",
]


@pytest.mark.parametrize("whole", _WHOLE)
def test_a_number_with_its_key(whole: str) -> None:
    nir = read_nir(whole)
    assert nir.key_checked
    assert nir.value + nir.key == whole
    assert read_nir(nir.value) == Nir(nir.value, key_checked=False)


@pytest.mark.parametrize(
    "typed",
    [
        "2 55 08 14 168 025 38",
        " 2\u202f55\u00a008 14 168 025 38",
        "2-55-08-14-168-025-38",
        "2.55.08.14.168.025 38\n",
    ],
)
def test_as_people_write_it(typed: str) -> None:
    assert read_nir(typed) == read_nir("255081416802538")


def test_corsica_in_lower_case() -> None:
    assert read_nir("1 90 03 2a 123 456 47").value == "190032A123456"


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", Why.LENGTH),
        ("25508141680253", Why.LENGTH),
        ("2550814168025389", Why.LENGTH),
        ("2" * 100_000, Why.LENGTH),
        ("555081416802538", Why.SIGNS),
        ("055081416802538", Why.SIGNS),
        ("25508141680253X", Why.SIGNS),
        ("190032C12345669", Why.SIGNS),
        ("1900A2A12345669", Why.SIGNS),
        ("٢٥٥٠٨١٤١٦٨٠٢٥٣٨", Why.SIGNS),
        ("2550014168025", Why.MONTH),
        ("2551314168025", Why.MONTH),
        ("2551914168025", Why.MONTH),
        ("2554314168025", Why.MONTH),
        ("2554914168025", Why.MONTH),
        ("2550800168025", Why.PLACE),
        ("2550814000025", Why.PLACE),
        ("2550814168000", Why.ORDER),
        ("255081416802539", Why.KEY),
        ("255081416802500", Why.KEY),
        ("255081416802598", Why.KEY),
    ],
)
def test_refused(typed: str, why: Why) -> None:
    with pytest.raises(NirRefused) as refused:
        read_nir(typed)
    assert refused.value.why is why


@pytest.mark.parametrize("month", [*range(1, 13), *range(20, 43), *range(50, 100)])
def test_real_and_fictitious_months(month: int) -> None:
    assert read_nir(f"255{month:02}14168025").value[3:5] == f"{month:02}"


@pytest.mark.parametrize(
    ("month", "born", "agrees"),
    [
        ("08", date(1955, 8, 2), True),
        ("08", date(2055, 8, 2), True),
        ("08", date(1955, 9, 2), False),
        ("08", date(1956, 8, 2), False),
        ("12", date(1955, 12, 2), True),
        ("38", date(1955, 8, 2), True),
        ("42", date(1955, 12, 2), True),
        ("31", date(1955, 2, 2), False),
        ("20", date(1955, 2, 2), True),
        ("99", date(1955, 2, 2), True),
        ("99", date(1954, 2, 2), False),
    ],
)
def test_year_and_month_agree_with_a_date_of_birth(month: str, born: date, agrees: bool) -> None:
    assert read_nir(f"255{month}14168025").agrees_with(born) == agrees


def test_numbers_given_for_a_while() -> None:
    assert [read_nir(f"{sex}550814168025").temporary for sex in "123478"] == [
        *(False, False),
        *(True, True, True, True),
    ]


@given(st.sampled_from(_WHOLE), st.integers(0, 14), st.sampled_from("0123456789AB"))
def test_every_single_change_is_found(whole: str, place: int, sign: str) -> None:
    changed = whole[:place] + sign + whole[place + 1 :]
    assume(changed != whole)
    with pytest.raises(NirRefused):
        read_nir(changed)


@pytest.mark.parametrize("whole", _WHOLE)
def test_nothing_of_the_number_shows(whole: str) -> None:
    nir = read_nir(whole)
    for shown in (repr(nir), str(nir), f"{nir}", repr([nir])):
        assert not any(sign.isdigit() for sign in shown)


@given(st.sampled_from(_WHOLE), st.text(max_size=20))
def test_nothing_of_the_number_is_in_a_refusal(whole: str, more: str) -> None:
    with pytest.raises(NirRefused) as refused:
        read_nir(f"{whole[:-1]}x{more}")
    assert refused.value.args == (refused.value.why.value,)
    assert refused.value.__cause__ is None
    assert refused.value.__context__ is None


def test_it_survives_a_copy() -> None:
    nir = read_nir(_WHOLE[0])
    assert pickle.loads(pickle.dumps(nir)) == nir


@pytest.mark.parametrize("structure", list(StructureKind))
def test_it_is_never_asked_for_on_a_kiosk(structure: StructureKind) -> None:
    found = may_ask_nir(Mode.KIOSK, structure)
    assert (found.allowed, found.code) == (False, "never_on_a_kiosk")
    assert "2019-341" in found.source


@pytest.mark.parametrize("mode", [Mode.COUNTER, Mode.FIELD])
def test_it_is_asked_for_only_by_those_whom_a_text_names(mode: Mode) -> None:
    allowed = {kind for kind in StructureKind if may_ask_nir(mode, kind).allowed}
    assert allowed == {StructureKind.MISSION_LOCALE, StructureKind.FRANCE_TRAVAIL}
    found = may_ask_nir(mode, StructureKind.FRANCE_SERVICES)
    assert (found.code, found.source) == ("use_not_listed", "Décret n° 2019-341 du 19 avril 2019")
    assert may_ask_nir(mode, StructureKind.MISSION_LOCALE).code == "matching_only"
