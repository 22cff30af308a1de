"""What a recommendation is.

Apart from the engine, which is slow to import: who only reads a recommendation needs no rules.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.orientation.case import Value


@dataclass(frozen=True, slots=True)
class PackId:
    """What is recorded of a layer with each result."""

    name: str
    version: int


@dataclass(frozen=True, slots=True)
class Reason:
    """One criterion that counted, and the row for which it did.

    Attributes:
        value: what was answered; None where nothing was.
        reading: the same as texts are found by: a value, OUI, NON, INCONNU, or an age group.
        source: the text of law, or what is proposed and to be confirmed.
        layer: `national` or `local`.
    """

    criterion: str
    value: Value | None
    reading: str
    line: str
    source: str
    layer: str


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A *préconisation*: it proposes, and says who decides.

    Attributes:
        path: PED, PSO, PSP; None when undecided, or when the person cannot be registered.
        body: FT, CD, DCD, ML, CE; IND when something is to be clarified; None as for `path`.
        decider: FT, CD, ML or CE: who makes the decision (C. trav. art. L5411-5-1, II).
        missing: the criteria to clarify, in the order in which to ask.
        follow_up: what happens for a person who cannot be registered; None for others.
        notes: information without effect on the result.
        alternatives: other paths and bodies that the decider may choose.
        priorities: why the person is seen sooner; only the local layer has any.
        facts: what the tables were given that was answered, and how they read it.
        trace: the rows that held, table by table, of both layers.
    """

    path: str | None
    body: str | None
    decider: str
    reasons: tuple[Reason, ...]
    missing: tuple[str, ...]
    follow_up: str | None
    notes: tuple[str, ...]
    alternatives: tuple[str, ...]
    priorities: tuple[str, ...]
    national: PackId
    local: PackId | None
    facts: tuple[tuple[str, str], ...]
    trace: Mapping[str, tuple[str, ...]]
