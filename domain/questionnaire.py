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
    COUNTRY = "country"
    COUNTRIES = "countries"
    JOB = "job"
    NIR = "nir"
    YES_NO = "yes_no"


TYPED_KINDS = frozenset({Kind.NAME, Kind.TEXT, Kind.LONG_TEXT, Kind.PHONE, Kind.EMAIL})
FREE_KINDS = frozenset({Kind.TEXT, Kind.LONG_TEXT, Kind.JOB})
"""Answered, or possibly answered, in words that no list and no form foresees."""
OPTION_KINDS = frozenset({Kind.CHOICE, Kind.CHOICES})
LISTED_KINDS = frozenset({Kind.COMMUNE, Kind.COUNTRY, Kind.COUNTRIES, Kind.JOB})
"""Answered from a long list that is searched: communes, countries, jobs."""


THE_STRUCTURE = "structure"
"""The recipient that every question has: where the person registers."""


class Skip(Enum):
    """Ways not to answer. They are answers too, and never count against the person."""

    UNKNOWN = "unknown"  # « Je ne sais pas »
    WITHHELD = "withheld"  # « Je préfère ne pas répondre »
    NONE = "none"  # « Je n'en ai pas »: no first name, no address


@dataclass(frozen=True, slots=True)
class Condition:
    """What an earlier answer must be. Exactly one of the four is given.

    Attributes:
        any_of: the answer is, or contains, one of these.
        none_of: there is an answer, no skip, and it is and contains none of these.
        ages: on a date: so many completed years, from the first to the last of the two.
        answered: whether there is an answer that is no skip.
    """

    question: str
    any_of: tuple[str | bool, ...] = ()
    none_of: tuple[str | bool, ...] = ()
    ages: tuple[int, int] | None = None
    answered: bool | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """One question, with the reason why it may be asked.

    Attributes:
        key: stable name of the question and of the field of the dossier that it fills.
        identity: identifies the person, so it goes to a human when two authors disagree.
        skips: the ways offered not to answer.
        when: all of these must hold for the question to be asked.
        needs: permissions without which it is never asked, such as `nir`.
        exclusive: the option that goes with no other, such as « aucune »; empty for none.
        future: a date to come is an answer too.
        limitable: the person may ask that the answer stays in the structure.
        sensitive: shown masked once it was given, where others may look on.
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
    needs: tuple[str, ...] = ()
    exclusive: str = ""
    future: bool = False
    limitable: bool = False
    sensitive: bool = False

    @property
    def own_words(self) -> bool:
        """Whether the person answers in their own words, and not with a name or an address."""
        return self.kind in FREE_KINDS and not self.identity

    @property
    def leaves(self) -> bool:
        """Whether other structures may know the answer, unless the person limits it."""
        return not self.own_words and self.recipients != (THE_STRUCTURE,)


@dataclass(frozen=True, slots=True)
class Doubt:
    """A combination of answers that is asked about. It is never a reason to refuse.

    Attributes:
        code: the key of its sentence.
        about: the question to look at again.
        when: all of these must hold.
    """

    code: str
    about: str
    when: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Layer:
    """A named version of a part of the questionnaire: the national one, or a local one."""

    name: str
    version: int


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """An ordered list of questions. Immutable once published: a change is a new version.

    Attributes:
        local: the local layers whose questions were added.
    """

    id: str
    version: int
    sections: tuple[str, ...]
    questions: tuple[Question, ...]
    doubts: tuple[Doubt, ...] = ()
    local: tuple[Layer, ...] = ()
    by_key: Mapping[str, Question] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_key", {question.key: question for question in self.questions})

    @property
    def layers(self) -> tuple[Layer, ...]:
        """All it is made of: the national version first, then the local layers."""
        return (Layer(self.id, self.version), *self.local)

    def telling(self, asked: Question | Doubt) -> bool:
        """Whether to be asked this tells what was answered to a sensitive question."""
        return any(self.by_key[condition.question].sensitive for condition in asked.when)
