"""What the kiosk asks, in all its languages, ready to be searched."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.questionnaire import Questionnaire
from domain.texts import Texts
from kiosk.languages import LANGUAGES
from kiosk.lookup import Lookup
from resources import load

QUESTIONNAIRE = "registration"


@dataclass(frozen=True, slots=True)
class Content:
    """The questionnaire, its texts by language code, and the lists that are searched."""

    questionnaire: Questionnaire
    texts: Mapping[str, Texts]
    lookup: Lookup


def read(near: str) -> Content:
    """Read everything, so that no page waits for it. Takes about a second: off the GUI thread."""
    lookup = Lookup(load.searchable_reference(), near)
    texts = {spoken.code: load.texts(QUESTIONNAIRE, spoken.code) for spoken in LANGUAGES}
    return Content(load.questionnaire(QUESTIONNAIRE), texts, lookup)
