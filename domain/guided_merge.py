"""What an agent sees before two dossiers become one, and what is given back when they part.

Nothing is chosen for them: where both say something, and not the same, a human says what holds, now
or later. What they say is recorded as corrections of the dossier that is kept; so the other value
stays in its dossier, and in the story.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from domain.acts import Act, ActType
from domain.answers import Answer
from domain.dossier import Dossier, fold, fold_joined, given
from domain.merging import Joined, Merge
from domain.questionnaire import Skip
from domain.withdrawal import Presence


@dataclass(frozen=True)
class Pair:
    """Two dossiers side by side, and the one that they would be.

    Attributes:
        kept: under which the person is shown then; `absorbed`: the other.
        whole: both as one, before anything is settled.
    """

    kept: Dossier
    absorbed: Dossier
    whole: Dossier

    @property
    def differing(self) -> tuple[str, ...]:
        """The fields in which they do not say the same: a human says what holds."""
        return tuple(field.key for field in self.whole.conflicts)

    @property
    def agreeing(self) -> tuple[str, ...]:
        """The fields in which both say the same."""
        both = self.kept.fields.keys() & self.absorbed.fields.keys()
        return tuple(key for key in self.whole.fields if key in both and key not in self.differing)

    @property
    def said_once(self) -> tuple[str, ...]:
        """The fields of which only one says anything: it holds."""
        told = {*self.differing, *self.agreeing}
        return tuple(key for key in self.whole.fields if key not in told)

    @property
    def proposed(self) -> Mapping[str, Answer]:
        """What needs no choice, of what differs: one says it, the other did not know or say."""
        return {
            key: said[0]
            for key in self.differing
            if len(said := [v for v in self.whole.fields[key].values if v not in _UNSAID]) == 1
        }

    def sides(self, key: str) -> tuple[tuple[Answer, ...], tuple[Answer, ...]]:
        """What the kept one says, and the absorbed one: nothing, a value, or values in conflict."""
        kept, absorbed = self.kept.fields.get(key), self.absorbed.fields.get(key)
        return kept.values if kept else (), absorbed.values if absorbed else ()


_UNSAID = frozenset(Skip)


def pair(one: Dossier, other: Dossier) -> Pair | None:
    """Two dossiers for a human to compare; None if they are one already.

    Kept is one that stands; of two the earlier.
    """
    if one.id == other.id:
        return None
    kept, absorbed = sorted((one, other), key=_rank)
    all_of_them = {*kept.joined.dossiers, *absorbed.joined.dossiers}
    both = Joined(kept.id, (kept.id, *sorted(all_of_them - {kept.id})))
    return Pair(kept, absorbed, fold_joined(both, (*kept.timeline, *absorbed.timeline)))


def without(whole: Dossier, merges: Collection[Merge]) -> Dossier:
    """The dossier that some merges of one pair kept, as it is once they are undone."""
    gone = {merge.name for merge in merges}
    left = [
        act
        for act in whole.timeline
        if act.type != ActType.DOSSIERS_MERGED or act.body.get("merge") not in gone
    ]
    return fold(next(merge.kept for merge in merges), left)


def offered_back(merges: Collection[Merge], alone: Dossier) -> Mapping[str, Answer]:
    """What merges changed in the dossier that they kept, as it was before: where nobody did since.

    Args:
        alone: that dossier once they are undone (`without`).
    """
    acts = {act.id: act for act in alone.usable}
    made = [acts[name] for merge in merges for name in merge.corrections if name in acts]
    before = {key: _before(act, key, acts) for act in made for key in given(act)}
    return {
        key: value
        for key, value in before.items()
        if value is not None and _was_made(alone, key, made) and alone.fields[key].value != value
    }


def _before(made: Act, key: str, acts: Mapping[str, Act]) -> Answer | None:
    """The value that its own dossier had."""
    seen = made.body["seen"]
    older = [given(acts[each]) for each in seen if each in acts] if isinstance(seen, list) else []
    return next((said[key] for said in older if key in said), None)


def _was_made(alone: Dossier, key: str, made: Collection[Act]) -> bool:
    """Whether what the dossier says now is what the merge made it say."""
    field = alone.fields.get(key)
    ids = {act.id for act in made if act.type == ActType.REGISTRATION_CORRECTED}
    return field is not None and {head.act.id for head in field.heads} <= ids


def _rank(dossier: Dossier) -> tuple[bool, datetime, str]:
    away = dossier.withdrawals.presence is Presence.WITHDRAWN
    first = dossier.submitted_at or dossier.timeline[0].occurred_at
    return away, first, dossier.id
