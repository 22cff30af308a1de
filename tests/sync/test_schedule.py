from hypothesis import given
from hypothesis import strategies as st

from sync.errors import DeviceRevoked, DocumentSpoiled, PortalBusy, PortalUnreachable
from sync.schedule import CALM, LISTENING, SOON, Schedule

draws = st.floats(0, 1, exclude_max=True)


def test_the_first_round_is_due_at_once() -> None:
    assert Schedule().wait == 0


@given(draws)
def test_calm_rounds_are_spread(draw: float) -> None:
    assert CALM * 0.75 <= Schedule().after(None, lambda: draw).wait <= CALM * 1.25
    listening = Schedule().after(None, lambda: draw, calm=LISTENING)
    assert LISTENING * 0.75 <= listening.wait <= LISTENING * 1.25


@given(st.lists(draws, min_size=1, max_size=40))
def test_trouble_is_retried_for_ever_ever_rarer_up_to_a_limit(chances: list[float]) -> None:
    schedule = Schedule()
    for number, chance in enumerate(chances):
        schedule = schedule.after(PortalUnreachable(why="connect"), lambda c=chance: c)  # type: ignore[misc]
        assert 1 <= schedule.wait <= min(600, 5 * 2**number)
    assert schedule.failures == len(chances)
    assert schedule.after(None, lambda: 0.5) == Schedule(CALM)


def test_the_longest_wait_is_reached() -> None:
    schedule = Schedule()
    for _ in range(20):
        schedule = schedule.after(DeviceRevoked(), lambda: 0.999)
    assert schedule.wait > 590


@given(draws, st.integers(0, 3600))
def test_a_busy_portal_is_obeyed_even_with_news(draw: float, asked: int) -> None:
    schedule = Schedule().after(PortalBusy(asked), lambda: draw)
    assert asked <= schedule.wait <= 2 * asked
    assert schedule.with_news() == schedule


@given(draws)
def test_who_was_asked_to_come_back_often_is_not_kept_away_longer_by_a_lost_answer(
    draw: float,
) -> None:
    schedule = Schedule()
    for _ in range(20):
        schedule = schedule.after(PortalBusy(5), lambda: draw)
    assert 1 <= schedule.after(PortalUnreachable(why="timeout"), lambda: draw).wait <= 10


@given(draws, st.integers(0, 10))
def test_news_travel_soon(draw: float, failures: int) -> None:
    schedule = Schedule(failures=failures).after(PortalUnreachable(why="cut"), lambda: draw)
    assert schedule.with_news().wait <= SOON
    assert schedule.with_news().failures == schedule.failures
    assert Schedule(CALM).with_news().wait == SOON
    assert Schedule(0).with_news().wait == 0


@given(draws, st.sampled_from([0, 9]))
def test_a_link_that_broke_in_the_middle_is_tried_again_at_once_for_some_seconds(
    draw: float, failures: int
) -> None:
    """It did if it carried something; or if all was well until a connection broke."""
    cut = PortalUnreachable(why="cut")
    schedule = Schedule(failures=failures).after(cut, lambda: draw, moved=failures > 0)
    passed = 0.0
    while schedule.failures < 0:
        assert 0.1 <= schedule.wait <= 0.2
        passed += schedule.wait
        schedule = schedule.after(cut, lambda: draw)
    assert 2 < passed < 5
    assert 1 <= schedule.after(cut, lambda: draw).wait <= 10  # and then as always


def test_what_is_refused_after_progress_is_not_tried_in_a_hurry() -> None:
    assert Schedule(failures=9).after(DocumentSpoiled(), lambda: 0.999, moved=True).wait > 590


def test_documents_go_on_at_once() -> None:
    assert Schedule().after(None, lambda: 0.5, more=True).wait == 0
