"""A recommendation in words, ready to be shown and printed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # importing them loads the engine of the rules: too slow for the window's thread
    from domain.orientation.notice import Notice
    from domain.orientation.summary import Summary


@dataclass(frozen=True, slots=True)
class Leaf:
    """What the person takes away, in one language.

    Attributes:
        project: how their project in their own words is called.
        summary: discreet: a paper is lost, and read by others.
        notice: how the recommendation was made, on demand.
    """

    language: str
    project: str
    summary: "Summary"
    notice: "Notice"


@dataclass(frozen=True, slots=True)
class Ground:
    """Why: what was answered and what a rule makes of it.

    Attributes:
        source: the text of law, or that the rule is proposed.
        layer: name of the local layer; empty for the national one.
    """

    sentence: str
    source: str
    layer: str


@dataclass(frozen=True)
class Told:
    """What is said about one recommendation.

    Attributes:
        result: what is proposed: path and body, or what happens else; one idea a line.
        decider: who decides.
        missing: what is to be clarified, in the order in which to ask.
        alternatives: other paths and bodies that the decider may choose.
        mention: that an algorithm prepared it (CRPA art. R311-3-1-1).
        leaves: in French, then in the person's language if that is another.
        paths, bodies: their names by code.
        facts: by criterion and reading, how an answer is said.
    """

    result: tuple[str, ...]
    decider: str
    grounds: tuple[Ground, ...]
    missing: tuple[str, ...]
    alternatives: tuple[str, ...]
    mention: str
    leaves: tuple[Leaf, ...]
    paths: Mapping[str, str]
    bodies: Mapping[str, str]
    facts: Mapping[str, Mapping[str, str]]

    def orientation(self, path: str | None, body: str | None) -> str:
        """A path and a body in words; empty where neither is chosen."""
        names = self.paths.get(path or "", ""), self.bodies.get(body or "", "")
        return ", ".join(filter(None, names))
