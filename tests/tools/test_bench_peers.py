"""The exchange beside others, in small: so that what is measured goes on running."""

import json
import re
from pathlib import Path

from bench import peers
from bench.bench_peers import broken, push, registrations, slow
from bench.peers import python_peers
from domain.chain import verify


def test_everything_arrives_over_every_link() -> None:
    peers = python_peers()
    measured = [*push(12, peers), *slow(4, peers), *broken(4, peers)]
    ratios = {each.name: each for each in measured}
    assert set(ratios) == {"bytes of one of many", "broken push"}
    assert ratios["bytes of one of many"].measured > 50
    assert ratios["broken push"].measured > 0.6  # there and back, twice


def test_everybody_carries_the_same_registrations() -> None:
    acts = registrations(3)
    assert verify(acts).seq == 3
    assert [act.body for act in registrations(3)] == [act.body for act in acts]


def test_packages_are_named_exactly_and_no_host_is() -> None:
    folder = Path(peers.__file__).parent
    named = json.loads((folder / "package.json").read_bytes())["dependencies"]
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in named.values())
    lock = (folder / "package-lock.json").read_text(encoding="utf-8")
    assert "://" not in lock
    locked = json.loads(lock)["packages"]
    assert all("integrity" in package for name, package in locked.items() if name)
