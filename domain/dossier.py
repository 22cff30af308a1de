"""A dossier is the fold of its acts: the same acts give the same dossier, in any order.

Each field keeps its heads: the values that nobody who saw them has replaced. More than one
different head is a conflict, which a human settles; nothing is discarded before that.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from domain import bodies
from domain.acts import Act, ActType, Json
from domain.answers import Answer, answer_from_json
from domain.errors import NothingToCorrect
from domain.heads import unreplaced
from domain.limits import Limits, limits_in
from domain.merging import Joined, joined
from domain.withdrawal import Withdrawals, withdrawals_of_all

_ANSWERS = "answers."


@dataclass(frozen=True, slots=True)
class Version:
    """A value of a field, and the act that gave it."""

    value: Answer
    act: Act


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a dossier with its heads, oldest first; never without one."""

    key: str
    heads: tuple[Version, ...]

    @property
    def values(self) -> tuple[Answer, ...]:
        """The different values of the heads: one, or several in a conflict."""
        return tuple(dict.fromkeys(head.value for head in self.heads))

    @property
    def value(self) -> Answer:
        """The value; in a conflict the older one, until a human has settled it."""
        return self.heads[0].value

    @property
    def conflict(self) -> bool:
        """Whether several authors changed the field without seeing each other's value."""
        return len(self.values) > 1


@dataclass(frozen=True)
class Dossier:
    """What is known of a person from the acts at hand.

    Attributes:
        id: of the dossier; of the one that is kept, where several are joined.
        reference, language: from its registration; None before it arrived.
        submitted_at: of the registration; of several, the earliest: none costs the person days.
        withheld: fields whose value stayed in another structure, with the acts that gave it. They
            are in no `fields`: what is not known here is unknown to everything.
        limits: what the person asked to keep.
        timeline: all acts, oldest first.
        unreadable: acts of a known type whose body says nothing usable.
        withdrawals: whether it stands, was withdrawn, or waits for a human to say so.
        joined: with which other dossiers it is one, by whose word.
        references: all that the person may hold, `reference` first.
    """

    id: str
    reference: str | None
    language: str | None
    submitted_at: datetime | None
    fields: Mapping[str, Field]
    withheld: Mapping[str, tuple[Act, ...]]
    limits: Limits
    timeline: tuple[Act, ...]
    unreadable: tuple[Act, ...]
    withdrawals: Withdrawals
    joined: Joined
    references: tuple[str, ...]

    @property
    def conflicts(self) -> tuple[Field, ...]:
        """The fields that wait for a human."""
        return tuple(field for field in self.fields.values() if field.conflict)

    @property
    def usable(self) -> tuple[Act, ...]:
        """The acts that can be read, oldest first."""
        hidden = {act.hash for act in self.unreadable}
        return tuple(act for act in self.timeline if act.hash not in hidden)

    def text(self, key: str) -> str:
        """The value of a text field, empty where there is none."""
        field = self.fields.get(key)
        return field.value if field and isinstance(field.value, str) else ""


def fold(dossier: str, acts: Iterable[Act]) -> Dossier:
    """Build a dossier from its acts; their order and repetitions make no difference.

    Args:
        acts: of the dossier, and of all that a merge ever named together with it. Those of
            dossiers that are not one with it now are left out.
    """
    read = _read(acts)
    found = joined(dossier, read.usable)
    return _folded(found, read.of(found.dossiers))


def fold_joined(of: Joined, acts: Iterable[Act]) -> Dossier:
    """The dossiers that are given as one, of all these acts: as they are, or as they would be."""
    return _folded(of, _read(acts))


@dataclass(frozen=True, slots=True)
class _Read:
    """Acts in their order: all, those that say nothing usable, and the others."""

    timeline: tuple[Act, ...]
    unreadable: tuple[Act, ...]
    usable: tuple[Act, ...]

    def of(self, dossiers: Collection[str]) -> "_Read":
        """Those on these dossiers."""
        if all(act.dossier in dossiers for act in self.timeline):
            return self
        parts = (self.timeline, self.unreadable, self.usable)
        return _Read(*(tuple(a for a in acts if a.dossier in dossiers) for acts in parts))


def _read(acts: Iterable[Act]) -> _Read:
    timeline = tuple(sorted({act.hash: act for act in acts}.values(), key=lambda act: act.order))
    unreadable = tuple(act for act in timeline if bodies.problems_of(act))
    hidden = {act.hash for act in unreadable}
    return _Read(timeline, unreadable, tuple(act for act in timeline if act.hash not in hidden))


def _folded(of: Joined, read: _Read) -> Dossier:
    fields, kept = _fields(read.usable)
    openings = [act for act in read.usable if act.type == ActType.REGISTRATION_SUBMITTED]
    openings.sort(key=lambda act: act.dossier != of.kept)
    opening = openings[0] if openings else None
    return Dossier(
        id=of.kept,
        reference=_body_text(opening, "reference"),
        language=_body_text(opening, "language"),
        submitted_at=min((act.occurred_at for act in openings), default=None),
        fields=fields,
        withheld=kept,
        limits=limits_in(read.usable),
        timeline=read.timeline,
        unreadable=read.unreadable,
        withdrawals=withdrawals_of_all(read.usable),
        joined=of,
        references=tuple(dict.fromkeys(str(act.body["reference"]) for act in openings)),
    )


def given(act: Act) -> Mapping[str, Answer]:
    """The fields that an act gives a value, as far as that is known here."""
    return {key: change.value for key, change in _changes(act) if change.value is not None}


def correction(dossier: Dossier, key: str, value: Answer) -> Json:
    """Body of the act that corrects a field, or settles a conflict, as seen in this dossier.

    Of a person with several dossiers it names what stands in each by itself, too: who follows one
    of them, or sees it parted from the others, must not take for a conflict what was seen.

    Raises:
        NothingToCorrect: the field has that value already, without conflict.
    """
    field = dossier.fields.get(key)
    if field and field.values == (value,):
        raise NothingToCorrect(field=key)
    heads = tuple(head.act.id for head in field.heads) if field else ()
    seen = dict.fromkeys((*heads, *_seen_in_each(dossier, key), *dossier.withdrawals.seen))
    return bodies.correction(key, value, tuple(seen))


def _seen_in_each(dossier: Dossier, key: str) -> Iterator[str]:
    """What stands of a field in each of several dossiers, as if it were alone."""
    if not dossier.joined.others:
        return
    changes = [c for act in dossier.usable for of, c in _changes(act) if of == key]
    for each in dossier.joined.dossiers:
        yield from (head.act.id for head in _heads([c for c in changes if c.act.dossier == each]))


def _fields(acts: Iterable[Act]) -> tuple[dict[str, Field], dict[str, tuple[Act, ...]]]:
    """The fields that are known here, and those of which a head stayed in another structure."""
    changes: dict[str, list[_Change]] = {}
    for act in acts:
        for key, change in _changes(act):
            changes.setdefault(key, []).append(change)
    heads = {key: _heads(of_key) for key, of_key in changes.items()}
    withheld = {
        key: tuple(head.act for head in of_key if head.value is None)
        for key, of_key in heads.items()
    }
    known = {
        key: Field(key, tuple(Version(h.value, h.act) for h in of_key if h.value is not None))
        for key, of_key in heads.items()
        if not withheld[key]
    }
    return known, {key: acts for key, acts in withheld.items() if acts}


@dataclass(frozen=True, slots=True)
class _Change:
    """What an act made of a field. `value`: None if that stayed in another structure."""

    value: Answer | None
    act: Act
    seen: frozenset[str]


def _heads(changes: Iterable[_Change]) -> tuple[_Change, ...]:
    """Those that nobody replaced."""
    standing = unreplaced({change.act.id: change.seen for change in changes})
    return tuple(change for change in changes if change.act.id in standing)


def _changes(act: Act) -> Iterator[tuple[str, _Change]]:
    """The fields that an act gives a value."""
    if act.type == ActType.REGISTRATION_SUBMITTED:
        for key, value in _mapping(act.body["answers"]).items():
            yield key, _Change(answer_from_json(value), act, frozenset())
        for place in act.extract.withheld if act.extract else ():
            if place.startswith(_ANSWERS):
                yield place.removeprefix(_ANSWERS), _Change(None, act, frozenset())
    elif act.type == ActType.REGISTRATION_CORRECTED:
        seen = frozenset(map(str, _list(act.body["seen"])))
        value = None if act.withholds("value") else answer_from_json(act.body["value"])
        yield str(act.body["field"]), _Change(value, act, seen)


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _body_text(act: Act | None, key: str) -> str | None:
    return str(act.body[key]) if act else None
