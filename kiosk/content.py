"""What the kiosk asks, in all its languages, ready to be searched."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.communes import CommuneIndex
from domain.questionnaire import Questionnaire
from domain.reference import Reference
from domain.texts import Texts
from kiosk.languages import LANGUAGES
from resources import load

QUESTIONNAIRE = "registration"


@dataclass(frozen=True, slots=True)
class Content:
    """The questionnaire, its texts by language code, and what is searched.

    `near`: Insee code of the département of the kiosk; empty if it is not known.
    """

    questionnaire: Questionnaire
    texts: Mapping[str, Texts]
    reference: Reference
    near: str

    @property
    def communes(self) -> CommuneIndex:
        """The communes, for what shows one."""
        return self.reference.communes


def read(near: str) -> Content:
    """Read everything, so that no page waits for it. Takes about a second: off the GUI thread."""
    reference = load.searchable_reference()
    texts = {spoken.code: load.texts(QUESTIONNAIRE, spoken.code) for spoken in LANGUAGES}
    return Content(load.questionnaire(QUESTIONNAIRE), texts, reference, near)
