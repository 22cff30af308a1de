from pathlib import Path

import pytest

from portal.database import url_of
from portal.limits import MOST_AT_ONCE
from tools.storm import devices, load, portal
from tools.storm.load import Drained, Served


def test_more_than_there_is_room_for_are_served_and_nothing_is_lost(tmp_path: Path) -> None:
    url, made = url_of(tmp_path, None), devices.waiting(MOST_AT_ONCE + 8, 1, seed=1)
    portal.enrol(url, made)
    assert portal.lost(url, made) == sum(each.acts for each in made)
    with portal.serving(url, workers=1) as running:
        drained = load.drain(running.port, [each.request for each in made], seed=1)
    assert portal.lost(url, made) == 0
    assert portal.heard(url) == len(drained.served) == len(made)
    assert any(each.refusals for each in drained.served)


def test_time_in_which_nobody_is_served_is_idle() -> None:
    spans = [(3.0, 4.0), (0.0, 1.0), (0.5, 2.0), (0.6, 0.7)]
    served = [Served(begun, ended, refusals=0, cuts=0) for begun, ended in spans]
    assert Drained(seconds=4.0, processor=0.0, served=served).idle == pytest.approx(0.25)
