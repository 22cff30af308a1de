"""Every target reads real bodies and refuses damaged ones by name; `./dev fuzz` looks further."""

from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tools.fuzz.seeds import SEEDS
from tools.fuzz.targets import TARGETS

MODERATELY = settings(max_examples=60, suppress_health_check=list(HealthCheck), deadline=None)


@cache
def seeds(name: str) -> list[bytes]:
    return SEEDS[name]()


@pytest.mark.parametrize("name", TARGETS)
def test_real_bodies_are_read(name: str) -> None:
    for seed in seeds(name):
        assert TARGETS[name](seed)


@pytest.mark.parametrize("name", TARGETS)
@MODERATELY
@given(data=st.data())
def test_damaged_bodies_are_refused_by_name(name: str, data: st.DataObject) -> None:
    body = bytearray(data.draw(st.sampled_from(seeds(name))))
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(body)))
        removed = data.draw(st.integers(0, 8))
        body[place : place + removed] = data.draw(st.binary(max_size=8))
    TARGETS[name](bytes(body))


@pytest.mark.parametrize("name", TARGETS)
@MODERATELY
@given(noise=st.binary(max_size=200))
def test_noise_is_refused_by_name(name: str, noise: bytes) -> None:
    TARGETS[name](noise)
