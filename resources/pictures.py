"""Which picture stands for which idea: for those who read little."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from domain.questionnaire import Question
from resources.files import path


@dataclass(frozen=True, slots=True)
class Pictures:
    """Names of drawings in `icons/`.

    Attributes:
        questions: by the key of a question.
        answers: by the key of a question, then of an option; most options have none.
    """

    questions: Mapping[str, str]
    answers: Mapping[str, Mapping[str, str]]

    def of_question(self, question: Question) -> str:
        """Its own, or that of its section."""
        return self.questions.get(question.key, f"section_{question.section}")

    def of_answer(self, question: str, option: str) -> str:
        """The picture of an option; empty for none."""
        return self.answers.get(question, {}).get(option, "")


@cache
def pictures() -> Pictures:
    """The pictures that ship."""
    told = tomllib.loads(path("pictures.toml").read_text("utf-8"))
    return Pictures(told["questions"], told["answers"])
