"""What is asked: a questionnaire is data, defined once and used by every application.

Texts are not here: they live per language in `domain.texts`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum


class Kind(StrEnum):
    """The closed set of question kinds. Each has one editor in each application."""

    NAME = "name"
    TEXT = "text"
    LONG_TEXT = "long_text"
    PHONE = "phone"
    EMAIL = "email"
    DATE = "date"
    CHOICE = "choice"
    CHOICES = "choices"
    COMMUNE = "commune"
    YES_NO = "yes_no"


TYPED_KINDS = frozenset({Kind.NAME, Kind.TEXT, Kind.LONG_TEXT, Kind.PHONE, Kind.EMAIL})
OPTION_KINDS = frozenset({Kind.CHOICE, Kind.CHOICES})


class Skip(Enum):
    """Ways not to answer. They are answers too, and never count against the person."""

    UNKNOWN = "unknown"  # « Je ne sais pas »
    WITHHELD = "withheld"  # « Je préfère ne pas répondre »
    NONE = "none"  # « Je n'en ai pas »: no first name, no address


@dataclass(frozen=True, slots=True)
class Condition:
    """Holds when the answer to an earlier, visible question is (or contains) one of `any_of`."""

    question: str
    any_of: tuple[str | bool, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """One question, with the reason why it may be asked.

    Attributes:
        key: stable name of the question and of the field of the dossier that it fills.
        identity: identifies the person, so it goes to a human when two authors disagree.
        skips: the ways offered not to answer.
        when: all of these must hold for the question to be asked.
        purpose, legal_basis, retention, recipients: what the record of processing says of it.
    """

    key: str
    section: str
    kind: Kind
    purpose: str
    legal_basis: str
    retention: str
    recipients: tuple[str, ...]
    mandatory: bool = False
    identity: bool = False
    options: tuple[str, ...] = ()
    skips: tuple[Skip, ...] = ()
    when: tuple[Condition, ...] = ()
    max_length: int = 100


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """An ordered list of questions. Immutable once published: a change is a new version."""

    id: str
    version: int
    sections: tuple[str, ...]
    questions: tuple[Question, ...]
    by_key: Mapping[str, Question] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_key", {question.key: question for question in self.questions})
