"""Where the orientation of a dossier stands: what is recommended now, what was decided."""

from collections.abc import Iterator
from dataclasses import dataclass

from domain.acts import Act, ActType
from domain.dossier import Dossier
from domain.heads import unreplaced
from domain.orientation.decision import Decision, Made, decision_from
from domain.orientation.record import recommendation_from


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision, and the act that records it."""

    act: Act
    decision: Decision


@dataclass(frozen=True, slots=True)
class Standing:
    """What holds of all that was recommended and decided.

    Attributes:
        made: the last recommendation; None before there is one.
        decided: the decisions that nobody who saw them has replaced, oldest first.
    """

    made: Made | None
    decided: tuple[Decided, ...]

    @property
    def seen(self) -> tuple[str, ...]:
        """The acts that a decision taken now replaces."""
        return tuple(each.act.id for each in self.decided)

    @property
    def conflict(self) -> bool:
        """Whether decisions were taken that did not know of each other, and differ."""
        return len({(each.decision.path, each.decision.body) for each in self.decided}) > 1

    def is_earlier(self, decided: Decided) -> bool:
        """Whether it was taken on an earlier recommendation than the one of now."""
        return self.made is not None and decided.decision.recommendation != self.made.act


def standing(dossier: Dossier) -> Standing:
    """Where the orientation of this dossier stands."""
    made = list(_recommendations(dossier))
    decided = list(_decisions(dossier))
    heads = unreplaced({each.act.id: frozenset(each.decision.seen) for each in decided})
    return Standing(
        made[-1] if made else None, tuple(each for each in decided if each.act.id in heads)
    )


def _recommendations(dossier: Dossier) -> Iterator[Made]:
    for act in dossier.usable:
        if act.type == ActType.RECOMMENDATION_MADE:
            yield Made(act.id, recommendation_from(act.body))


def _decisions(dossier: Dossier) -> Iterator[Decided]:
    for act in dossier.usable:
        if act.type == ActType.ORIENTATION_DECIDED:
            yield Decided(act, decision_from(act.body))
