"""A day as device and portal hold it."""

from datetime import UTC, datetime, timedelta, timezone
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from domain.chain import Head
from domain.reconciliation import Difference, OwnDay, day_of, differ, tally
from tests.builders import a_stamp, an_act

HASHES = st.text("0123456789abcdef", min_size=64, max_size=64)
DAYS = st.dictionaries(st.integers(1, 30), HASHES)


def heads(of: dict[int, str]) -> tuple[Head, ...]:
    return tuple(Head(seq, of[seq]) for seq in sorted(of))


def test_a_day_is_one_of_utc_wherever_the_device_stands() -> None:
    reunion = timezone(timedelta(hours=4))
    early = datetime(2026, 11, 22, 3, 59, 59, tzinfo=reunion)
    assert day_of(an_act(stamp=a_stamp(early))) == "2026-11-21"
    assert day_of(an_act(stamp=a_stamp(datetime(2026, 11, 22, tzinfo=UTC)))) == "2026-11-22"


@given(DAYS, st.randoms())
def test_the_order_in_which_acts_are_found_does_not_matter(
    of: dict[int, str], chance: Random
) -> None:
    acts = list(heads(of))
    chance.shuffle(acts)
    assert tally(acts) == tally(heads(of))
    assert tally(acts).count == len(of)


@given(DAYS, DAYS)
def test_tallies_are_equal_when_the_acts_are(left: dict[int, str], right: dict[int, str]) -> None:
    assert (tally(heads(left)) == tally(heads(right))) == (left == right)


@given(DAYS, DAYS, st.integers(0, 30), st.sets(st.integers(1, 30)))
def test_every_number_that_is_not_the_same_is_named_once(
    here: dict[int, str], there: dict[int, str], held: int, apart: set[int]
) -> None:
    own = OwnDay("2026-11-21", heads(here), held, dict.fromkeys(apart, "broken"))
    found = differ(own, heads(there))
    named = [*found.arrived, *found.missing_there, *found.missing_here, *found.other]
    assert len(named) == len(set(named))
    explained = {seq for seq in here.keys() - there.keys() if seq > held or seq in apart}
    early = {seq for seq in here if here[seq] == there.get(seq) and seq > held}
    expected = {seq for seq in here.keys() | there.keys() if here.get(seq) != there.get(seq)}
    assert set(named) == (expected - explained) | early
    assert own.created == own.confirmed + own.waiting == len(here)


def test_a_day_with_nothing_agrees() -> None:
    nothing = OwnDay("2026-11-21", (), 0, {})
    assert differ(nothing, ()) == Difference()
    assert Difference().agrees
    assert nothing.tally == tally(())
