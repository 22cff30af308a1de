"""The contract of engagement: weekly activity, objectives, and when it may be signed.

C. trav. art. L5411-6, R5411-15, R5411-15-2. Each check gives what stands in the way, with its
source; an empty answer means that nothing does. Hours are agreed, never measured.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from domain.acts import Mode
from domain.ages import age_on
from domain.rights.finding import Point

DEFAULT_MINUTES: Final = 15 * 60
"""Weekly activity unless something else is agreed, in minutes."""

CHILD_AGE: Final = 12

_HOURS: Final = "C. trav. art. L5411-6, II, 3°"
_REDUCED: Final = "C. trav. art. L5411-6, II (minoration)"
_WITHOUT: Final = "C. trav. art. L5411-6, II (sans durée hebdomadaire)"
_SIGNATURE: Final = "C. trav. art. L5411-6, I"


class ZeroGround(StrEnum):
    """The difficulties for which a person may ask for a plan without hours (L5411-6, II)."""

    HEALTH = "health"
    DISABILITY = "disability"
    INVALIDITY = "invalidity"
    LONE_PARENT = "lone_parent"


class Basis(StrEnum):
    """Which rule an agreed duration rests on."""

    DEFAULT = "default"
    REDUCED = "reduced"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class WeeklyActivity:
    """What is proposed for the plan of action.

    Attributes:
        minutes: weekly activity, zero or more.
        diagnosed: the diagnosis was made with the person.
        motive: why less than fifteen hours: the situation of the person, in words.
        asked_by_person: it is the person who asks for a plan without hours.
        ground: the difficulty for which they ask.
        established: the difficulty is established ("avérée").
        youngest_child: date of birth of the youngest child, for lone parents.
        childcare: a lone parent has a solution of childcare.
    """

    minutes: int = DEFAULT_MINUTES
    diagnosed: bool = False
    motive: str = ""
    asked_by_person: bool = False
    ground: ZeroGround | None = None
    established: bool = False
    youngest_child: date | None = None
    childcare: bool = False

    @property
    def basis(self) -> Basis:
        """The rule that the duration rests on."""
        if self.minutes >= DEFAULT_MINUTES:
            return Basis.DEFAULT
        return Basis.REDUCED if self.minutes > 0 else Basis.NONE

    @property
    def source(self) -> str:
        """The text to show with the duration."""
        return {Basis.DEFAULT: _HOURS, Basis.REDUCED: _REDUCED, Basis.NONE: _WITHOUT}[self.basis]


def weekly_activity_problems(activity: WeeklyActivity, day: date) -> tuple[Point, ...]:
    """What stands in the way of this weekly activity on the day of the contract."""
    return tuple(_activity_problems(activity, day))


def _activity_problems(activity: WeeklyActivity, day: date) -> Iterator[Point]:
    if activity.basis is Basis.REDUCED:
        if not activity.diagnosed:
            yield Point("diagnosis_first", _REDUCED)
        if not activity.motive.strip():
            yield Point("motive_missing", _REDUCED)
    elif activity.basis is Basis.NONE:
        yield from _zero_problems(activity, day)


def _zero_problems(activity: WeeklyActivity, day: date) -> Iterator[Point]:
    if not activity.asked_by_person:
        yield Point("only_at_the_persons_request", _WITHOUT)
    if activity.ground is None:
        yield Point("ground_missing", _WITHOUT)
    elif not activity.established:
        yield Point("ground_not_established", _WITHOUT)
    if activity.ground is ZeroGround.LONE_PARENT:
        child = activity.youngest_child
        if child is None or age_on(day, child) >= CHILD_AGE:
            yield Point("child_under_12_missing", _WITHOUT)
        if activity.childcare:
            yield Point("childcare_found", _WITHOUT)


class Aim(StrEnum):
    """What an objective of the plan aims at."""

    SOCIAL = "social"
    PROFESSIONAL = "professional"
    EMPLOYMENT = "employment"


def objective_problems(aims: Collection[Aim]) -> tuple[Point, ...]:
    """What stands in the way of these objectives: only that there is none.

    No path needs an objective of employment at the signature: those with a professional project
    define the reasonable offer later (L5411-6-1, I; `deadlines.reasonable_offer`), and the social
    path never has to (II).
    """
    return () if aims else (Point("objective_missing", _HOURS),)


@dataclass(frozen=True, slots=True)
class Signing:
    """The circumstances of a signature.

    Attributes:
        mode: where the person is.
        diagnosed_on: the day of the diagnosis with the référent; None before.
        referent_named: the contract names the référent unique.
        exempt: the person is not held to the duties of CASF art. L262-28.
    """

    mode: Mode
    diagnosed_on: date | None
    referent_named: bool
    exempt: bool = False


def signing_problems(signing: Signing, day: date) -> tuple[Point, ...]:
    """What stands in the way of signing on the day. On a kiosk, always something does."""
    return tuple(_signing_problems(signing, day))


def _signing_problems(signing: Signing, day: date) -> Iterator[Point]:
    if signing.exempt:
        yield Point("exempt_from_contract", "C. trav. art. R5411-15-2")
    if signing.mode is Mode.KIOSK:
        yield Point("never_on_a_kiosk", _SIGNATURE)
    if signing.diagnosed_on is None or signing.diagnosed_on > day:
        yield Point("diagnosis_first", _SIGNATURE)
    if not signing.referent_named:
        yield Point("referent_missing", "C. trav. art. L5411-6, II, 1°")
