"""Reading what ships with the programs; each thing is read once.

Resources are part of the programs. One that is missing or wrong is a fault of the build, so
`FileNotFoundError` and `DefinitionError` from here are bugs: no person needs them explained.
"""

from functools import cache

from domain.communes import CommuneIndex, parse_communes
from domain.definition import parse_questionnaire, parse_texts
from domain.questionnaire import Questionnaire
from domain.texts import Texts
from resources.files import path

__all__ = ["communes", "path", "questionnaire", "texts"]


@cache
def questionnaire(name: str) -> Questionnaire:
    """The current version of a questionnaire, such as `registration`."""
    return parse_questionnaire(_text(f"questionnaires/{name}/questionnaire.toml"))


@cache
def texts(name: str, language: str) -> Texts:
    """The texts of a questionnaire in a language, such as `fr`."""
    return parse_texts(_text(f"questionnaires/{name}/texts/{language}.toml"), questionnaire(name))


@cache
def communes() -> CommuneIndex:
    """The communes of France, present and former; the districts of Paris, Lyon and Marseille."""
    return parse_communes(_text("reference/communes.tsv"), _text("reference/former_communes.tsv"))


def _text(name: str) -> str:
    return path(name).read_text(encoding="utf-8")
