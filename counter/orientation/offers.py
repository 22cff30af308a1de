"""What an agent of the competent body can decide about a recommendation, each in one gesture."""

from collections.abc import Iterator
from dataclasses import dataclass

from domain.orientation.decision import Decision, Made, Refusal, acceptance, refusal
from domain.orientation.record import BODIES, PATHS
from domain.structures import StructureKind


@dataclass(frozen=True, slots=True)
class Offer:
    """A possible decision.

    Attributes:
        follows: it is what is recommended.
        free: path and body are still to be picked.
        path, body: both None for an orientation that is decided later.
    """

    path: str | None
    body: str | None
    follows: bool = False
    free: bool = False

    def decision(
        self,
        made: Made,
        structure: StructureKind,
        why: Refusal,
        comment: str,
        seen: tuple[str, ...],
    ) -> Decision:
        """The decision, as this structure takes it.

        Raises:
            NotCompetent: another body decides.
        """
        if self.follows:
            return acceptance(made, structure, comment=comment, seen=seen)
        instead = (self.path, self.body) if self.path and self.body else None
        return refusal(made, structure, why, instead, comment=comment, seen=seen)


def offers(made: Made) -> list[Offer]:
    """What is recommended, its alternatives, any other choice, and a later one."""
    found = made.recommendation
    recommended = [Offer(found.path, found.body, follows=True)] if found.path else []
    others = list(_alternatives(made)) if found.path else []
    return [*recommended, *others, Offer(None, None, free=True), Offer(None, None)]


def _alternatives(made: Made) -> Iterator[Offer]:
    found = made.recommendation
    for code in found.alternatives:
        if code in PATHS:
            yield Offer(code, found.body)
        elif code in BODIES:
            yield Offer(found.path, code)
