"""What is asked and in which words: loaded once, shared by every form and every dossier."""

from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from domain.answers import Context
from domain.communes import CommuneIndex
from domain.interview import Interview
from domain.questionnaire import Question, Questionnaire
from domain.reference import Reference
from domain.texts import Texts
from resources.library import Edition


@dataclass(frozen=True)
class Content:
    """One questionnaire, its texts in the agents' language, and what is searched.

    Attributes:
        near: Insee code of the département of the desk; empty if it is not known.
        permissions: what may be asked here beyond what may be asked everywhere.
    """

    questionnaire: Questionnaire
    texts: Texts
    reference: Reference
    near: str
    permissions: frozenset[str]

    @property
    def communes(self) -> CommuneIndex:
        """The communes, for what shows one."""
        return self.reference.communes

    @cached_property
    def by_section(self) -> dict[str, tuple[Question, ...]]:
        """The questions of each section, in order."""
        questions = self.questionnaire.questions
        return {
            section: tuple(question for question in questions if question.section == section)
            for section in self.questionnaire.sections
        }

    def interview(self, today: date) -> Interview:
        """An interview without answers, held on that day."""
        return Interview(self.questionnaire, Context(today, self.reference.codes, self.permissions))

    def with_edition(self, edition: Edition) -> "Content":
        """The same desk, asking what was asked in an earlier edition, or is asked in a later."""
        texts = edition.texts(self.texts.language)
        return replace(self, questionnaire=edition.questionnaire, texts=texts)
