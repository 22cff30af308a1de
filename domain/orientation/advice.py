"""From what somebody answered to what is recommended: one way for every mode.

The kiosk, the counter and the command line all come here, so that the same answers, given at the
same place on the same day, give the same recommendation to the byte.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from domain.orientation.engine import recommend
from domain.orientation.packs import RulePack
from domain.orientation.recommendation import Recommendation
from domain.orientation.registration import Answers, criteria_of, origin_at
from domain.structures import StructureKind

Layers = tuple[RulePack, RulePack | None]
"""The national layer, and the local one where there is one."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody registers.

    Attributes:
        structure: what kind of structure receives them.
        departement: Insee code of where it is; None if that is not known.
    """

    structure: StructureKind
    departement: str | None


def advise(
    answers: Answers, place: Place, day: date, layers: Callable[[str | None], Layers]
) -> Recommendation:
    """What is recommended to who gave these answers.

    Args:
        answers: canonical answers by question, as `Interview.submission()` gives them.
        day: the day at that place.
        layers: the rules that hold on that day in a département: the one where the person
            lives, or, as long as they have not said it, the one where they register.
    """
    case = criteria_of(answers, origin_at(place.structure), day).case
    return recommend(case, *layers(case.departement or place.departement))
