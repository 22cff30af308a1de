"""Rules about what is asked and said: from the questionnaire and the catalogues."""

from collections import Counter
from collections.abc import Iterator
from typing import cast

from domain.questionnaire import Questionnaire
from kiosk.languages import LANGUAGES, Choice
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.site import Site, WelcomeRow
from resources import load
from tools import translations
from tools.audit.findings import Finding, none_of


def findings() -> Iterator[Finding]:
    """C07, C15, C20, D06, E01, E05."""
    asked = load.questionnaire("registration")
    yield _ways_out(asked)
    keys = Counter(question.key for question in asked.questions)
    twice = (key for key, count in keys.items() if count > 1)
    yield none_of("C15", twice, len(keys), "questions asked twice")
    spoken = [each for each in LANGUAGES if not each.easier]
    rows = cast("Rows[WelcomeRow]", Site(Choice()).welcome).rows
    welcome = {language.code: row for language, row in zip(spoken, rows, strict=True)}
    mute = (code for code, row in welcome.items() if not row.alternative)
    yield none_of("C20", mute, len(welcome), "languages without the way beside the kiosk")
    untold = (code for code, row in welcome.items() if not row.idle)
    yield none_of("D06", untold, len(welcome), "languages that do not tell the limit of 2 minutes")
    catalogues = sorted(translations.FOLDER.glob("*.ts"))
    behind = (text for catalogue in catalogues for text in translations.unfinished(catalogue))
    yield none_of("E01", behind, len(catalogues), "catalogues with texts left to translate")
    same = [code for code, count in Counter(s.autonym for s in LANGUAGES).items() if count > 1]
    yield none_of("E05", same, len(LANGUAGES), "languages without a name of their own")


def _ways_out(asked: Questionnaire) -> Finding:
    free = [question for question in asked.questions if not question.mandatory]
    bound = (q.key for q in free if not q.skips)
    return none_of("C07", bound, len(free), "questions that have to be answered")
