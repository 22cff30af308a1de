"""What the rules recommend at this kiosk, and the words for it in every language that it speaks.

Imports the engine of the rules, which takes its time: for the store's thread.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from domain.acts import Json
from domain.orientation.advice import Place
from domain.orientation.notice import Notice, notice
from domain.orientation.record import recommendation_body, recommendation_from
from domain.orientation.registration import Answers
from domain.orientation.summary import Summary, summary
from kiosk.languages import LANGUAGES
from resources import rule_library
from resources.advising import recommendation_here
from resources.library import Library


@dataclass(frozen=True, slots=True)
class Told:
    """What the person is told in one language: first the summary, on demand the notice."""

    summary: Summary
    notice: Notice


class Adviser:
    """Recommends, for the place where the kiosk stands. It proposes; a person decides."""

    def __init__(self, place: Place, library: Library) -> None:
        self._place = place
        self._library = library

    def recommend(self, answers: Answers, today: date) -> Json:
        """What is recommended to who gave these answers, as the body of an act."""
        made = recommendation_here(answers, self._place, today, self._library)
        return recommendation_body(made)

    def told(self, recommendation: Json) -> Mapping[str, Told]:
        """The words for a recommendation that was recorded, by language."""
        kept = recommendation_from(recommendation)
        words = {
            spoken.code: rule_library.words_for(kept, spoken.code, self._library)
            for spoken in LANGUAGES
        }
        return {code: Told(summary(kept, said), notice(kept, said)) for code, said in words.items()}
