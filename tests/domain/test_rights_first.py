"""Rights come before duties, in more words: texts that say it otherwise do not load."""

import pytest

from domain.definition import parse_questionnaire
from domain.errors import DefinitionError
from domain.text_definition import parse_texts
from tests.domain.test_definition import DEFINITION, TEXTS


@pytest.mark.requirement("R073")
def test_duties_never_take_more_words_than_the_rights_before_them() -> None:
    read = parse_questionnaire(DEFINITION)
    lines = 'short = "Emploi"\ninformation = ["Vos droits."]\nduties = ["Dites-le."]'
    told = TEXTS.replace('short = "Emploi"', lines)
    assert parse_texts(told, read).questions["working"].told == ("Vos droits.", "Dites-le.")
    for more in (
        told.replace("Dites-le.", "Dites-le bien vite."),
        told.replace("information", "x"),
    ):
        with pytest.raises(DefinitionError):
            parse_texts(more, read)
