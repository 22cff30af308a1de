"""Learn from generated bodies what usually comes where: the model, and the dictionary of texts.

Twice over the same bodies: first for the values that are frequent enough to get a token, then for
how often each token is written. Texts that remain train the dictionary.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from random import Random
from typing import Any, Final

import zstandard

from resources import files
from sync.coding import bodies
from sync.coding.choices import Table
from sync.coding.memory import Memory
from sync.coding.model import KINDS, NAME, Counts, Model, Values
from sync.coding.texts import Press
from sync.coding.values import SEPARATOR, ValueWriter, to_text
from tools.wire.exchange import pages, pushes

SEED: Final = 20_261_101
_PUSHES, _PAGES = 1_500, 300
_DICTIONARY: Final = 48 * 1024
_OFTEN: Final = 10  # times, for a value to get a token of its own
_MOST_TOKENS: Final = 600
_LONGEST: Final = 400  # signs of a value that may get a token
_FAMILIAR: Final = 60  # times, for what stands before a value to make a place of its own

_Tally = defaultdict[str, Counter[str]]


def rebuild() -> None:
    """Make what ships anew. The same seed and the same libraries give the same files."""
    random = Random(SEED)  # noqa: S311 - nothing is secret here
    seen = [
        *pushes(random, _PUSHES, learning=True),
        *pages(random, _PAGES, learning=True),
    ]
    random.shuffle(seen)
    model, dictionary = learned(seen)
    folder = files.path("wire") / NAME
    folder.mkdir(exist_ok=True)
    told = json.dumps(model.counts, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    (folder / "model.json").write_text(told + "\n", "utf-8")
    (folder / "texts.dict").write_bytes(dictionary)


def learned(seen: Sequence[bytes]) -> tuple[Model, bytes]:
    """A model of these bodies, and its dictionary."""
    draft = Model(_drafted(seen), Press(b""))
    tally: _Tally = defaultdict(Counter)
    names = _names(draft)
    samples = []
    for plain in seen:
        texts: list[str] = []
        for writer in bodies.write(plain, ValueWriter(draft, Memory(), texts)):
            for table, place, _ in writer.made:
                if table is not None and id(table) in names:
                    tally[names[id(table)]][table.tokens[place]] += 1
        samples.append("".join(text + SEPARATOR for text in texts).encode())
    dictionary = zstandard.train_dictionary(
        _DICTIONARY, [sample for sample in samples if sample], level=19
    ).as_bytes()
    counts = {name: dict(sorted(tokens.items())) for name, tokens in tally.items()}
    return Model(counts, Press(dictionary)), dictionary


class _Open(Model):
    """Knows all places, and nothing about them."""

    def usual(self, context: str, special: str) -> Values:  # noqa: ARG002 (it knows no places)
        return Values(_KINDS, {}, -1)


class _Watching(ValueWriter):
    """Notes what comes where."""

    def __init__(self, tally: _Tally) -> None:
        super().__init__(_Open({}, Press(b"")), Memory(), [])
        self._tally = tally

    def write(self, context: str, value: object, special: str = "") -> None:
        text = to_text(value)
        for place in (context, special):
            self._tally[place][text if len(text) <= _LONGEST else ""] += 1
        if isinstance(value, dict):
            after = ""
            for key in value:
                self._tally[f"{context}>{after}"][key] += 1
                after = key
            self._tally[f"{context}>{after}"][""] += 1
        super().write(context, value, special)


_KINDS: Final = Table(dict.fromkeys(KINDS, 1))


def _drafted(seen: Sequence[bytes]) -> Counts:
    """Every place with the tokens that it gets."""
    tally: _Tally = defaultdict(Counter)
    for plain in seen:
        bodies.write(plain, _Watching(tally))
    drafted: dict[str, dict[str, int]] = {}
    for place, found in tally.items():
        if place and ("=" not in place or found.total() >= _FAMILIAR):
            drafted[place] = _tokens(found)
            if ">" not in place:
                drafted |= {f"{place}#": {}, f"{place}@": {}}
    return drafted | {f"{place}#": {} for place in _NUMBERS}


def _tokens(found: Counter[str]) -> dict[str, int]:
    often = [text for text, count in found.most_common(_MOST_TOKENS) if count >= _OFTEN and text]
    return dict.fromkeys(sorted(often), 1)


_NUMBERS: Final = (
    *("@seq", "@passed", "@drifted", "@wall", "@monotonic", "@recorded", "@occurred"),
)


def _names(model: Model) -> Mapping[int, str]:
    """The place of each table."""
    values: dict[str, Any] = {name: of.table for name, of in model.values.items()}
    return {id(table): name for name, table in (values | dict(model.others)).items()}
