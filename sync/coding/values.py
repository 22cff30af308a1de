"""JSON values as choices of a model. Texts go apart, to be compressed together."""

import json
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Any, Final

from sync.coding.choices import Reader, Writer
from sync.coding.errors import CodingRefused, NotCodable
from sync.coding.forms import BY_TOKEN, form_of, join_uuid7, split_uuid7
from sync.coding.memory import IDS, Memory
from sync.coding.model import (
    AGAIN,
    END,
    KNOWN,
    LIST,
    NUMBER,
    OBJECT,
    OTHER,
    TEXT,
    UUID7,
    Model,
    Values,
)

SEPARATOR: Final = "\0"
_FREE: Final = 1 << 74  # bits of a UUIDv7 that say nothing of the time
_LONGEST_WORD: Final = 40
to_text: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
"""The one way in which bodies are written as JSON."""


def folded(number: int) -> int:
    """A whole number from 0 for each whole number: 0 for 0, 1 for -1, 2 for 1, 3 for -2."""
    return number << 1 if number >= 0 else (-number << 1) - 1


def unfolded(number: int) -> int:
    """Undo `folded`."""
    return -((number + 1) >> 1) if number & 1 else number >> 1


class ValueWriter:
    """Writes values. `now`: milliseconds since 1970, to which moments within ids are near."""

    def __init__(self, model: Model, memory: Memory, texts: list[str]) -> None:
        self.now = 0
        self.model = model
        self.memory = memory
        self.out = Writer()
        self._texts = texts

    def write(self, context: str, value: object, special: str = "") -> None:
        """Write a value.

        Args:
            special: what the context becomes with what stands before it, if the model knows it.

        Raises:
            NotCodable: it has no compact form.
        """
        usual = self.model.usual(context, special)
        if usual is None:
            self.text(to_text(value))
        elif token := usual.token(value):
            self.out.choose(usual.table, token)
        elif isinstance(value, str):
            self._write_text(context, usual, value)
        elif type(value) is int:
            self.out.choose(usual.table, NUMBER)
            self.number(context, value)
        elif isinstance(value, dict):
            self.out.choose(usual.table, OBJECT)
            self._write_object(context, value)
        elif isinstance(value, list):
            self.out.choose(usual.table, LIST)
            self._write_list(context, value)
        else:
            self.out.choose(usual.table, OTHER)
            self.text(to_text(value))

    def number(self, context: str, number: int) -> None:
        """Any whole number."""
        try:
            self.out.count(self.model.lengths(context), folded(number))
        except KeyError as error:
            raise NotCodable("a number without end") from error

    def text(self, text: str) -> None:
        if SEPARATOR in text:
            raise NotCodable("a text with U+0000")
        self._texts.append(text)

    def _write_text(self, context: str, usual: Values, text: str) -> None:
        for token, where in ((AGAIN, context), (KNOWN, IDS)):
            distance = self.memory.distance(where, text)
            if distance is not None:
                self.out.choose(usual.table, token)
                self.out.count(self.model.distances(context), distance)
                return
        self.memory.remember(context, text)
        if parts := split_uuid7(text):
            self.out.choose(usual.table, UUID7)
            self.number(context, parts[0] - self.now)
            self.out.even(parts[1], _FREE)
            self.memory.remember(IDS, text)
        elif found := form_of(text):
            form, number = found
            self.out.choose(usual.table, form.token)
            self.out.even(number, form.total)
        else:
            self.out.choose(usual.table, TEXT)
            self.text(text)

    def _write_list(self, context: str, value: list[Any]) -> None:
        self.out.count(self.model.lengths(context), len(value))
        before: object = None
        for item in value:
            self.write(f"{context}[]", item, f"{context}[]={_first(before)}")
            before = item

    def _write_object(self, context: str, value: dict[str, Any]) -> None:
        after, kind = "", ""
        for key, item in value.items():
            table = self.model.keys(context, after)
            if key in table.places and not key.startswith(":"):
                self.out.choose(table, key)
            else:
                self.out.choose(table, OTHER)
                self.text(key)
            self.write(f"{context}/{key}", item, f"{context}={kind}/{key}")
            kind, after = kind or _first([item]), key
        self.out.choose(self.model.keys(context, after), END)


class ValueReader:
    """Reads what `ValueWriter` wrote. All its methods raise ValueError for what nobody writes."""

    def __init__(self, model: Model, memory: Memory, texts: Iterator[str]) -> None:
        self.now = 0
        self.model = model
        self.memory = memory
        self.made = Reader(0, 0)
        self._texts = texts

    def read(self, context: str, special: str = "") -> Any:  # noqa: ANN401 (any JSON value)
        usual = self.model.usual(context, special)
        if usual is None:
            return json.loads(self.text())
        token = self.made.choose(usual.table)
        if token[0] != ":":
            return json.loads(token) if token[0] in "[{" else _simple(token)
        make = _MAKERS.get(token)
        return make(self, context) if make else self._read_text(context, token)

    def number(self, context: str) -> int:
        return unfolded(self.made.count(self.model.lengths(context)))

    def text(self) -> str:
        text = next(self._texts, None)
        if text is None:
            raise CodingRefused("text")
        return text

    def _read_text(self, context: str, token: str) -> str:
        if token in (AGAIN, KNOWN):
            distance = self.made.count(self.model.distances(context))
            return self.memory.recall(context if token == AGAIN else IDS, distance)
        if token == UUID7:
            milliseconds = self.now + self.number(context)
            text = join_uuid7(milliseconds, self.made.even(_FREE))
            self.memory.remember(IDS, text)
        elif token == TEXT:
            text = self.text()
        else:
            form = BY_TOKEN[token]
            text = form.text(self.made.even(form.total))
        self.memory.remember(context, text)
        return text

    def _read_list(self, context: str) -> list[Any]:
        value: list[Any] = []
        for _ in range(self.made.count(self.model.lengths(context))):
            before = value[-1] if value else None
            value.append(self.read(f"{context}[]", f"{context}[]={_first(before)}"))
        return value

    def _read_object(self, context: str) -> dict[str, Any]:
        value: dict[str, Any] = {}
        key = kind = ""
        while (token := self.made.choose(self.model.keys(context, key))) != END:
            key = self.text() if token == OTHER else token
            value[key] = self.read(f"{context}/{key}", f"{context}={kind}/{key}")
            kind = kind or _first([value[key]])
        return value


_MAKERS: Final[Mapping[str, Callable[[ValueReader, str], object]]] = {
    NUMBER: ValueReader.number,
    OBJECT: ValueReader._read_object,  # noqa: SLF001 (its own module)
    LIST: ValueReader._read_list,  # noqa: SLF001
    OTHER: lambda reader, _: json.loads(reader.text()),
}


def _first(value: object) -> str:
    """The word with which a list begins: in our bodies it says what the rest is about."""
    first = value[0] if isinstance(value, list) and value else None
    return first if isinstance(first, str) and len(first) <= _LONGEST_WORD else ""


@lru_cache(1 << 14)
def _simple(token: str) -> str | int | float | bool | None:
    value: str | int | float | bool | None = json.loads(token)
    return value
