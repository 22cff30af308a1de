"""Speed, always compared with something known that is measured in the same run.

Each module `bench/bench_*.py` has `main() -> list[Ratio]`. It runs in a process of its own, so it
may create whichever Qt application it needs.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ratio:
    """A measurement beside its reference, of which it may be at most `limit` times as much."""

    name: str
    measured: float
    unit: str
    reference_name: str
    reference: float
    limit: float

    @property
    def ratio(self) -> float:
        return self.measured / self.reference

    @property
    def over(self) -> bool:
        return self.ratio > self.limit

    def __str__(self) -> str:
        verdict = "over" if self.over else "ok"
        return (
            f"{self.name}: {self.measured:.4g} {self.unit} vs {self.reference:.4g} {self.unit} "
            f"({self.reference_name}) = ratio {self.ratio:.2f} (limit {self.limit:.2f}) {verdict}"
        )
