"""Recommendations by the rules that hold here.

Apart from `library`, because the engine of the rules is slow to import: import this on a thread
that nobody waits for.
"""

from dataclasses import replace
from datetime import date

from domain.orientation.advice import Layers, Place, advise
from domain.orientation.recommendation import Recommendation
from domain.orientation.registration import Answers
from resources.library import Library
from resources.rule_library import rules


def recommendation_here(
    answers: Answers, place: Place, day: date, library: Library
) -> Recommendation:
    """What the rules of the library recommend to who gave these answers at that place."""

    def layers(departement: str | None) -> Layers:
        found = rules(replace(library, departement=departement, day=day), day)
        return found.national, found.local

    return advise(answers, place, day, layers)
