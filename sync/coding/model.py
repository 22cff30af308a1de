"""What usually comes where in a body: learned from generated acts, shipped with the release.

A context names a place: `registration.submitted/answers/phone`, or `@dossier` of the envelope.
Each has up to four tables: `context` (its values), `context>key` (what follows a key; after none,
the first), `context#` (lengths of whole numbers and of lists), `context@` (how long ago the same
value came). Tokens are JSON texts of frequent values, or kinds, which begin with a colon.
"""

import json
from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from resources import files
from sync.coding.choices import LENGTHS, Table
from sync.coding.forms import FORMS
from sync.coding.texts import Press

NAME: Final = "acts-1"
"""The content coding that this release writes and reads: model, dictionary and form."""

AGAIN: Final = ":again"
KNOWN: Final = ":known"
UUID7: Final = ":uuid7"
NUMBER: Final = ":number"
LIST: Final = ":list"
OBJECT: Final = ":object"
TEXT: Final = ":text"
OTHER: Final = ":other"
END: Final = ":end"
KINDS: Final = (
    AGAIN,
    KNOWN,
    UUID7,
    NUMBER,
    LIST,
    OBJECT,
    TEXT,
    OTHER,
    *(form.token for form in FORMS),
)
_EVEN_LENGTHS: Final = Table(dict.fromkeys(LENGTHS, 1))
_UNKNOWN_KEYS: Final = Table({END: 1, OTHER: 1})

Counts = Mapping[str, Mapping[str, int]]


@dataclass(frozen=True, slots=True)
class Values:
    """What values come in a place.

    Attributes:
        tokens: those of frequent values, by `key_of`.
        widest: the most items of lists and objects among them; -1 for none.
    """

    table: Table
    tokens: Mapping[Hashable, str]
    widest: int

    def token(self, value: object) -> str | None:
        """The token of a frequent value."""
        if isinstance(value, list | dict) and len(value) > self.widest:
            return None
        return self.tokens.get(key_of(value))


def key_of(value: object) -> Hashable:
    """What two JSON values have in common if they are written alike."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return tuple(map(key_of, value))
    if isinstance(value, dict):
        return (dict, *((key, key_of(item)) for key, item in value.items()))
    return type(value), value


@dataclass(frozen=True)
class Model:
    """The tables of all places, and the dictionary for texts.

    Anything can be written with any model; what it was not trained on takes more room.
    """

    counts: Counts
    press: Press
    values: Mapping[str, Values] = field(init=False)
    others: Mapping[str, Table] = field(init=False)

    def __post_init__(self) -> None:
        values = {name: of for name, of in self.counts.items() if not _is_other(name)}
        others = {name: of for name, of in self.counts.items() if name not in values}
        object.__setattr__(self, "values", {name: _values(of) for name, of in values.items()})
        object.__setattr__(self, "others", {name: _other(name, of) for name, of in others.items()})

    def usual(self, context: str, special: str) -> Values | None:
        """What comes in a place; None for a place that was never seen."""
        return self.values.get(special) or self.values.get(context)

    def keys(self, context: str, after: str) -> Table:
        """What keys follow one in an object."""
        return self.others.get(f"{context}>{after}", _UNKNOWN_KEYS)

    def lengths(self, context: str) -> Table:
        """How long the numbers of a place are."""
        return self.others.get(f"{context}#", _EVEN_LENGTHS)

    def distances(self, context: str) -> Table:
        """How long ago the same value came."""
        return self.others.get(f"{context}@", _EVEN_LENGTHS)


def _is_other(name: str) -> bool:
    return ">" in name or name[-1] in "#@"


def _values(counts: Mapping[str, int]) -> Values:
    table = Table({**dict.fromkeys(KINDS, 1), **counts})
    usual = {token: json.loads(token) for token in counts if token[0] != ":"}
    widest = max(
        (len(value) for value in usual.values() if isinstance(value, list | dict)), default=-1
    )
    return Values(table, {key_of(value): token for token, value in usual.items()}, widest)


def _other(name: str, counts: Mapping[str, int]) -> Table:
    always = (END, OTHER) if ">" in name else LENGTHS
    return Table({**dict.fromkeys(always, 1), **counts})


@cache
def shipped() -> Model:
    """The model of this release. Read once; takes some milliseconds."""
    folder = files.path(f"wire/{NAME}")
    counts = json.loads((folder / "model.json").read_bytes())
    return Model(counts, Press((folder / "texts.dict").read_bytes()))
