"""What the person reads: the texts of a questionnaire in one language."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class QuestionText:
    """Texts of one question.

    Attributes:
        label: the question itself, the heading of a kiosk page.
        short: its name on a check page, in a form or in a dossier.
        help: why it is asked or how to answer; may be empty.
        example: an answer as somebody could write it; may be empty.
        information: what to know before answering, one idea each; may be none.
        duties: of these, what is asked of the person: said last, and in fewer words.
    """

    label: str
    short: str
    help: str = ""
    example: str = ""
    information: tuple[str, ...] = ()
    duties: tuple[str, ...] = ()

    @property
    def told(self) -> tuple[str, ...]:
        """All that is to know, in its order: rights first."""
        return self.information + self.duties


@dataclass(frozen=True, slots=True)
class Texts:
    """All texts of one questionnaire in one language.

    Attributes:
        reviewed_by: who read the language as a native; empty while nobody has.
        untranslated: the questions whose words are another language's, for want of their own.
    """

    language: str
    reviewed_by: str
    sections: Mapping[str, str]
    questions: Mapping[str, QuestionText]
    options: Mapping[str, Mapping[str, str]]
    doubts: Mapping[str, str] = field(default_factory=dict)
    untranslated: frozenset[str] = frozenset()

    def option(self, question: str, option: str) -> str:
        """The label of an option; the bare key where a newer questionnaire brought it."""
        return self.options.get(question, {}).get(option, option)
