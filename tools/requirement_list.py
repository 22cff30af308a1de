"""What was asked of the product, row by row, and which tests prove it.

A row counts as proven when a test that runs carries its number:
`@pytest.mark.requirement("R019")`. Whether that test passes is what `./dev test` says.
"""

import csv
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from tools import ROOT

FILE: Final = ROOT / "docs" / "requirements.csv"


@dataclass(frozen=True, slots=True)
class Requirement:
    """One row; `scope` is IN, PART (in part) or OUT (with the reason why)."""

    id: str
    area: str
    scope: str
    quote: str
    requirement: str
    test: str


def read(file: Path = FILE) -> list[Requirement]:
    """The rows, in their order."""
    with file.open(encoding="utf-8", newline="") as rows:
        return [Requirement(**row) for row in csv.DictReader(rows)]


class Collector:
    """A pytest plugin that notes which tests carry which numbers."""

    def __init__(self) -> None:
        self._tests: defaultdict[str, set[str]] = defaultdict(set)

    @pytest.hookimpl
    def pytest_collection_finish(self, session: pytest.Session) -> None:
        for item in session.items:
            if any(item.get_closest_marker(name) for name in ("skip", "xfail")):
                continue  # a test that does not run proves nothing
            for mark in item.iter_markers("requirement"):
                for number in mark.args:
                    self._tests[number].add(item.nodeid.split("[")[0])

    @property
    def tests(self) -> Mapping[str, set[str]]:
        return self._tests


def proofs() -> Mapping[str, set[str]]:
    """The tests that carry each number. Raises RuntimeError if they cannot be collected."""
    collector = Collector()
    quiet = ("--collect-only", "-p", "no:terminal", "-p", "no:cacheprovider")
    status = pytest.main([*quiet, "--rootdir", str(ROOT), str(ROOT / "tests")], [collector])
    if status not in {pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED}:
        raise RuntimeError("the tests cannot be collected; ./dev test says why")
    return collector.tests
