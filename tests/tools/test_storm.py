from pathlib import Path

from portal.database import url_of
from portal.limits import MOST_AT_ONCE
from tools.storm import devices, load, portal


def test_more_than_there_is_room_for_are_served_and_nothing_is_lost(tmp_path: Path) -> None:
    url, made = url_of(tmp_path, None), devices.waiting(MOST_AT_ONCE + 8, 1, seed=1)
    portal.enrol(url, made)
    assert portal.lost(url, made) == sum(each.acts for each in made)
    with portal.serving(url, workers=1) as port:
        drained = load.drain(port, [each.request for each in made], seed=1)
    assert portal.lost(url, made) == 0
    assert len(drained.served) == len(made)
    assert any(each.refusals for each in drained.served)
