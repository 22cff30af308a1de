"""A finding: whether the conditions of a right are met, each with its source."""

from dataclasses import dataclass
from enum import StrEnum


class Standing(StrEnum):
    """How a right stands."""

    ELIGIBLE = "eligible"
    NOT_ELIGIBLE = "not_eligible"
    TO_COMPLETE = "to_complete"


@dataclass(frozen=True, slots=True)
class Point:
    """Something to know or to bring, as a code, and the text that it comes from."""

    code: str
    source: str


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition of a right.

    Attributes:
        code: what was found, such as `student`; sentences are made elsewhere.
        met: None if a fact is not known.
        source: the text that sets the condition.
        fact: the fact that decides it; asked for if `met` is None.
    """

    code: str
    met: bool | None
    source: str
    fact: str


@dataclass(frozen=True, slots=True)
class Finding:
    """All conditions of one right on one day.

    Attributes:
        right: such as `cej`.
        conditions: in the order in which they are looked at.
        notices: what changes nothing in the right itself, but must be known.
    """

    right: str
    conditions: tuple[Condition, ...]
    notices: tuple[Point, ...] = ()

    @property
    def standing(self) -> Standing:
        """One condition that is not met is enough, whatever else is not known."""
        met = [condition.met for condition in self.conditions]
        if False in met:
            return Standing.NOT_ELIGIBLE
        return Standing.TO_COMPLETE if None in met else Standing.ELIGIBLE

    @property
    def missing(self) -> tuple[str, ...]:
        """The facts that are not known, each once; ask for them only while that can matter."""
        open_ = (condition.fact for condition in self.conditions if condition.met is None)
        return tuple(dict.fromkeys(open_))


def stated(fact: str, value: bool | None, source: str, *, wanted: bool) -> Condition:  # noqa: FBT001 (a fact is a value)
    """The condition that a yes-or-no fact is as wanted; its code is the fact, or `not_` fact."""
    if value is None:
        return Condition(f"{fact}_unknown", None, source, fact)
    return Condition(fact if value else f"not_{fact}", value == wanted, source, fact)
