"""What the audit says of a rule: that it holds, fails, or was not looked at, with the figure."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """What is known of a rule."""

    HOLDS = "holds"
    FAILS = "fails"
    UNCHECKED = "not checked here"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the audit.

    Attributes:
        rule: its id, such as `A01` (`rules.toml`).
        told: the figure that was measured; or why none was.
    """

    rule: str
    verdict: Verdict
    told: str

    def __str__(self) -> str:
        return f"{self.rule} {self.verdict}: {self.told}"


@dataclass(frozen=True, slots=True)
class Measure:
    """A value that was found somewhere."""

    value: float
    where: str


def at_least(rule: str, found: Iterable[Measure], limit: float, unit: str) -> Finding:
    """The smallest value is not below the limit; what was never found proves nothing."""
    smallest = min(found, key=lambda measure: measure.value, default=None)
    if smallest is None:
        return Finding(rule, Verdict.FAILS, "found nowhere")
    verdict = Verdict.HOLDS if smallest.value >= limit else Verdict.FAILS
    told = f"{smallest.value:.1f} {unit} of {limit:g} at least ({smallest.where})"
    return Finding(rule, verdict, told)


def at_most(rule: str, found: Iterable[Measure], limit: float, unit: str) -> Finding:
    """The largest value is not above the limit; what was never found proves nothing."""
    largest = max(found, key=lambda measure: measure.value, default=None)
    if largest is None:
        return Finding(rule, Verdict.FAILS, "found nowhere")
    verdict = Verdict.HOLDS if largest.value <= limit else Verdict.FAILS
    told = f"{largest.value:.1f} {unit} of {limit:g} at most ({largest.where})"
    return Finding(rule, verdict, told)


def none_of(rule: str, exceptions: Iterable[str], looked_at: int, what: str) -> Finding:
    """There is no exception among what was looked at; the first is named."""
    found = sorted(set(exceptions))
    if not looked_at:
        return Finding(rule, Verdict.FAILS, f"no {what} was found")
    if found:
        return Finding(rule, Verdict.FAILS, f"{len(found)} of {looked_at} {what}: {found[0]}")
    return Finding(rule, Verdict.HOLDS, f"0 exceptions in {looked_at} {what}")
