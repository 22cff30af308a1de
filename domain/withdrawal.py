"""Withdrawing a dossier, and taking that back. Nothing is deleted: both are acts.

Whoever withdraws names all that they saw of the dossier, and whoever changes one that is withdrawn
names the withdrawal. So it can be told whether the two knew of each other. Where they did not,
neither wins: a human looks at both, and restores the dossier or withdraws it again.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from domain.acts import Act, ActType, Json
from domain.heads import unreplaced


class Reason(StrEnum):
    """Why a dossier is withdrawn.

    MISTAKE: it should not have been made: another person's answers, a trial, a second one.
    WISH: the person no longer wishes it.
    """

    MISTAKE = "mistake"
    WISH = "wish"


class Presence(StrEnum):
    """Whether a dossier stands.

    PRESENT: it does.
    WITHDRAWN: it does not; it is still there to be read.
    CONTESTED: somebody withdrew it while somebody else changed or restored it; a human settles it.
    """

    PRESENT = "present"
    WITHDRAWN = "withdrawn"
    CONTESTED = "contested"


@dataclass(frozen=True, slots=True)
class Withdrawals:
    """The withdrawals of a dossier that nobody who saw them has taken back or repeated.

    Attributes:
        standing: those, oldest first; none where the dossier stands undisputed.
        against: changes and restorations that one of those did not know of, and whose authors
            did not know of it; oldest first.
        covered: those of single dossiers of a person of whom another dossier stands.
    """

    standing: tuple[Act, ...] = ()
    against: tuple[Act, ...] = ()
    covered: tuple[Act, ...] = ()

    @property
    def presence(self) -> Presence:
        if not self.standing:
            return Presence.PRESENT
        return Presence.CONTESTED if self.against else Presence.WITHDRAWN

    @property
    def seen(self) -> tuple[str, ...]:
        """What of them the author of the next change has seen, as ids."""
        return tuple(act.id for act in (*self.standing, *self.covered))


NONE: Final = Withdrawals()
_MARKS: Final = frozenset({ActType.REGISTRATION_WITHDRAWN, ActType.REGISTRATION_RESTORED})
_CHANGES: Final = frozenset(
    {
        ActType.REGISTRATION_SUBMITTED,
        ActType.REGISTRATION_CORRECTED,
        ActType.ORIENTATION_DECIDED,
    }
)


def withdrawal(reason: Reason, acts: Iterable[Act]) -> Json:
    """Body of `registration.withdrawn`. `acts`: the dossier as its author saw it."""
    return {"reason": reason.value, "seen": _seen(acts)}


def restoration(acts: Iterable[Act]) -> Json:
    """Body of `registration.restored`. `acts`: the dossier as its author saw it."""
    return {"seen": _seen(acts)}


def withdrawals_of(acts: Iterable[Act]) -> Withdrawals:
    """Whether the dossier of these acts stands. They can be read, and come oldest first."""
    acts = tuple(acts)
    marks = [act for act in acts if act.type in _MARKS]
    heads = unreplaced({mark.id: _seen_by(mark) for mark in marks})
    standing = tuple(act for act in marks if act.id in heads and _withdraws(act))
    against = tuple(
        act
        for act in acts
        if (act.type in _CHANGES and any(_are_apart(act, each) for each in standing))
        or (act.id in heads and not _withdraws(act))
    )
    return Withdrawals(standing, against if standing else ())


def withdrawals_of_all(acts: Iterable[Act]) -> Withdrawals:
    """The same of dossiers that are joined: each was withdrawn, or worked on, for itself.

    The person stands as long as one of them does, and a human settles what is contested in any.
    """
    by_dossier: dict[str | None, list[Act]] = {}
    for act in acts:
        by_dossier.setdefault(act.dossier, []).append(act)
    each = [withdrawals_of(of_one) for of_one in by_dossier.values() if _says_something(of_one)]
    contested = [one for one in each if one.presence is Presence.CONTESTED]
    stands = any(one.presence is Presence.PRESENT for one in each)
    counting = contested or ([] if stands else each)
    return Withdrawals(
        tuple(act for one in counting for act in one.standing),
        tuple(act for one in counting for act in one.against),
        tuple(act for one in each if one not in counting for act in one.standing),
    )


def problems_of(act: Act) -> list[str]:
    """What is wrong with the body of either act, as stable codes."""
    problems = [] if act.dossier else ["dossier"]
    if _withdraws(act) and act.body.get("reason") not in tuple(Reason):
        problems.append("reason")
    seen = act.body.get("seen")
    if not isinstance(seen, list) or not all(isinstance(item, str) for item in seen):
        problems.append("seen")
    return problems


def _seen(acts: Iterable[Act]) -> list[str]:
    return [act.id for act in acts if act.type in _MARKS | _CHANGES]


def _says_something(acts: Iterable[Act]) -> bool:
    return any(act.type in _MARKS | _CHANGES for act in acts)


def _withdraws(act: Act) -> bool:
    return act.type == ActType.REGISTRATION_WITHDRAWN


def _are_apart(change: Act, withdrawn: Act) -> bool:
    """Whether neither author saw what the other did."""
    return change.id not in _seen_by(withdrawn) and withdrawn.id not in _seen_by(change)


def _seen_by(act: Act) -> frozenset[str]:
    seen = act.body.get("seen")
    return frozenset(map(str, seen)) if isinstance(seen, list) else frozenset()
