"""What the kiosk asks, in all its languages, ready to be searched."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from domain.questionnaire import Questionnaire
from domain.texts import Texts
from kiosk.languages import LANGUAGES
from kiosk.lookup import Lookup
from resources import load
from resources.library import Edition


@dataclass(frozen=True, slots=True)
class Content:
    """The questionnaire, its texts by language code, and the lists that are searched."""

    questionnaire: Questionnaire
    texts: Mapping[str, Texts]
    lookup: Lookup

    def with_edition(self, edition: Edition) -> "Content":
        """The same lists, and what was asked in another edition."""
        return replace(self, questionnaire=edition.questionnaire, texts=_texts(edition))


def read(near: str, edition: Edition) -> Content:
    """Read everything, so that no page waits for it. Takes about a second: off the GUI thread."""
    lookup = Lookup(load.searchable_reference(), near)
    return Content(edition.questionnaire, _texts(edition), lookup)


def _texts(edition: Edition) -> dict[str, Texts]:
    return {spoken.code: edition.texts(spoken.code) for spoken in LANGUAGES}
