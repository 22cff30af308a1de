"""A dossier is the fold of its acts: the same acts give the same dossier, in any order.

Each field keeps its heads: the values that nobody who saw them has replaced. More than one
different head is a conflict, which a human settles; nothing is discarded before that.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from domain import bodies
from domain.acts import Act, ActType, Json
from domain.answers import Answer, answer_from_json
from domain.errors import NothingToCorrect
from domain.heads import unreplaced


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
        reference, language, submitted_at: from the registration; None before it arrived.
        timeline: all acts, oldest first.
        unreadable: acts of a known type whose body says nothing usable.
    """

    id: str
    reference: str | None
    language: str | None
    submitted_at: datetime | None
    fields: Mapping[str, Field]
    timeline: tuple[Act, ...]
    unreadable: tuple[Act, ...]

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
    """Build a dossier from its acts; their order and repetitions make no difference."""
    timeline = tuple(sorted({act.hash: act for act in acts}.values(), key=lambda act: act.order))
    unreadable = tuple(act for act in timeline if bodies.problems_of(act))
    hidden = {act.hash for act in unreadable}
    usable = [act for act in timeline if act.hash not in hidden]
    opening = next((act for act in usable if act.type == ActType.REGISTRATION_SUBMITTED), None)
    return Dossier(
        id=dossier,
        reference=_body_text(opening, "reference"),
        language=_body_text(opening, "language"),
        submitted_at=opening.occurred_at if opening else None,
        fields=_fields(usable),
        timeline=timeline,
        unreadable=unreadable,
    )


def correction(dossier: Dossier, key: str, value: Answer) -> Json:
    """Body of the act that corrects a field, or settles a conflict, as seen in this dossier.

    Raises:
        NothingToCorrect: the field has that value already, without conflict.
    """
    field = dossier.fields.get(key)
    if field and field.values == (value,):
        raise NothingToCorrect(field=key)
    seen = tuple(head.act.id for head in field.heads) if field else ()
    return bodies.correction(key, value, seen)


def _fields(acts: Iterable[Act]) -> dict[str, Field]:
    versions: dict[str, list[Version]] = {}
    seen_by: dict[str, dict[str, frozenset[str]]] = {}
    for act in acts:
        for key, value, seen in _changes(act):
            versions.setdefault(key, []).append(Version(value, act))
            seen_by.setdefault(key, {})[act.id] = seen
    return {key: Field(key, _heads(of_key, seen_by[key])) for key, of_key in versions.items()}


def _heads(
    versions: Iterable[Version], seen_by: Mapping[str, frozenset[str]]
) -> tuple[Version, ...]:
    """The values of the acts that nobody replaced."""
    heads = unreplaced(seen_by)
    return tuple(version for version in versions if version.act.id in heads)


def _changes(act: Act) -> Iterator[tuple[str, Answer, frozenset[str]]]:
    """Field, value, and the acts whose values were seen."""
    if act.type == ActType.REGISTRATION_SUBMITTED:
        for key, value in _mapping(act.body["answers"]).items():
            yield key, answer_from_json(value), frozenset()
    elif act.type == ActType.REGISTRATION_CORRECTED:
        seen = frozenset(map(str, _list(act.body["seen"])))
        yield str(act.body["field"]), answer_from_json(act.body["value"]), seen


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _body_text(act: Act | None, key: str) -> str | None:
    return str(act.body[key]) if act else None
