"""What is said of two descriptions that may be of one person."""

from dataclasses import dataclass
from enum import Enum, IntEnum, StrEnum


class Verdict(Enum):
    """How sure a human may be; a human looks in any case. The first is the surest."""

    SAME = "same"
    PROBABLE = "probable"
    POSSIBLE = "possible"
    RELATIVE = "relative"
    """Somebody else, most likely: a twin, or a parent of the same name."""

    @property
    def rank(self) -> int:
        """0 for what is shown first."""
        return list(Verdict).index(self)


class Grade(IntEnum):
    """How well one thing agrees, names or dates of birth."""

    UNKNOWN = 0
    NO = 1
    DOUBTFUL = 2
    """A spelling that two people of one family often have: Julien and Julie."""
    NEAR = 3
    SURE = 4


class Reason(StrEnum):
    """What speaks for it, or what to look at. Stable: sentences are found by it."""

    SAME_FAMILY_NAME = "same_family_name"
    CROSSED_FAMILY_NAME = "crossed_family_name"  # birth name of one, usage name of the other
    FAMILY_NAME_SOUNDS = "family_name_sounds"
    FAMILY_NAME_PART = "family_name_part"  # `Silva` and `Silva Ferreira`
    FAMILY_NAME_CLOSE = "family_name_close"
    SAME_FIRST_NAME = "same_first_name"
    FIRST_NAME_SPELLING = "first_name_spelling"  # Youssef, Yusuf
    FIRST_NAME_PART = "first_name_part"  # `Jean` and `Jean-Pierre`
    FIRST_NAME_INITIAL = "first_name_initial"
    FIRST_NAME_CLOSE = "first_name_close"
    FIRST_NAME_ENDING = "first_name_ending"
    SWAPPED_NAMES = "swapped_names"
    SAME_BIRTH_DATE = "same_birth_date"
    DAY_AND_MONTH_SWAPPED = "day_and_month_swapped"
    ONE_DIGIT = "one_digit"
    DIGITS_SWAPPED = "digits_swapped"
    FIRST_OF_JANUARY = "first_of_january"  # same year; one date is the one given when none is known
    SAME_BIRTH_COMMUNE = "same_birth_commune"
    SAME_PHONE = "same_phone"
    SAME_EMAIL = "same_email"
    SAME_ADDRESS = "same_address"
    MAYBE_TWIN = "maybe_twin"
    MAYBE_PARENT = "maybe_parent"


@dataclass(frozen=True, slots=True)
class Agreement:
    """How one thing agrees, and why."""

    grade: Grade
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two descriptions that may be of one person.

    Attributes:
        reasons: what speaks for it, names first.
        differences: keys of the questions answered differently, as in `Person`.
    """

    verdict: Verdict
    reasons: tuple[Reason, ...]
    differences: tuple[str, ...]

    @property
    def order(self) -> tuple[int, int, int]:
        """Sorts the surest first: by verdict; then by how much agrees, and how little does not."""
        return self.verdict.rank, -len(self.reasons), len(self.differences)
