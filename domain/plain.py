"""Plain values: JSON that is read the same everywhere, and the one way to write it.

Fractions, numbers beyond 2^53, text that is not Unicode or that databases cut (U+0000) have no
single reading everywhere, and so are no plain values. Read and written by orjson, which does in
a few microseconds what takes the standard library a hundred; whatever orjson does not do as the
standard library does, that does.
"""

import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Final

import orjson

from domain.acts import Json

LARGEST: Final = 2**53 - 1  # beyond it, most languages read another number (RFC 7493)
_DEEPEST: Final = 32  # levels; far from the end of anybody's stack
_WRITER: Final = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=dict
)
_NUMBERS_AS_ZEROS: Final = bytes.maketrans(b"123456789,[- \t\r\n", b"000000000:::::::")
_OBJECTS: Final = (dict, Mapping)  # the first is what nearly all are, and soonest to tell
_ARRAYS: Final = (list, tuple)
_LEAVES: Final = frozenset({str, int, bool, type(None)})
_LONG: Final = b":" + b"0" * 19


def read(text: bytes) -> object:
    """Read JSON exactly as the standard library does: plain values and others.

    Raises:
        ValueError: it is no JSON.
        RecursionError: nested beyond reason.
    """
    with suppress(ValueError):
        return read_usual(text)
    return json.loads(text)


def read_usual(text: bytes) -> object:
    """As `read`, of nearly all JSON that there is.

    Raises:
        ValueError: it may be no JSON at all; or it has half a surrogate, infinity, or a number that
            may have more than 64 bits.
    """
    if _has_long_number(text):  # orjson makes a fraction of it
        raise ValueError("a long number")
    return orjson.loads(text)


def canonical(value: Json) -> bytes:
    """The one way to write an object of plain values (RFC 8785)."""
    try:
        text = orjson.dumps(value, default=dict, option=orjson.OPT_SORT_KEYS)
    except orjson.JSONEncodeError:  # numbers beyond 64 bits, half a surrogate
        return _in_utf16_order(value)
    # Only beyond U+FFFF do UTF-8 and UTF-16 disagree about the order.
    return text if text.isascii() or not _is_beyond(text) else _in_utf16_order(value)


def _is_beyond(text: bytes) -> bool:
    """Whether a sign of this UTF-8 is beyond U+FFFF. A search for each first byte is soonest."""
    return (
        b"\xf0" in text or b"\xf1" in text or b"\xf2" in text or b"\xf3" in text or b"\xf4" in text
    )


def written(value: object) -> str:
    """A plain value as it is stored and sent: its keys stay in their order.

    Raises:
        ValueError: some text is not Unicode, or a number is beyond 64 bits.
    """
    try:
        return orjson.dumps(value).decode()
    except orjson.JSONEncodeError as error:
        raise ValueError(str(error)) from error


def written_if_plain(value: object) -> str | None:
    """As `written`; None where a key or text is not Unicode or holds U+0000, or a number is large.

    Of fractions and of depth it says nothing: see `flaw_of`.
    """
    try:
        text = orjson.dumps(value, option=orjson.OPT_STRICT_INTEGER)
    except orjson.JSONEncodeError:
        return None
    return None if b"\\u0000" in text else text.decode()


def flaw_of(value: object, *, leaves_are_plain: bool = False) -> tuple[str, str] | None:
    """Where in a value something is not plain, such as `.answers[2]`, and why; None for plain.

    `leaves_are_plain`: what `written_if_plain` tells of it, or of what it is part of, is known.
    """
    surely = _is_plain_to_its_leaves(value) and (
        leaves_are_plain or written_if_plain(value) is not None
    )
    return None if surely else _flaw_of(value, _DEEPEST)


def _is_plain_to_its_leaves(value: object) -> bool:
    """Tells it soon of nearly all plain values, without saying why another is none."""
    level = [value]
    for _ in range(_DEEPEST):
        below: list[object] = []
        for each in level:
            if type(each) in _LEAVES:
                continue
            if type(each) is dict:
                below.extend(each.values())
            elif type(each) is list:
                below.extend(each)
            else:
                return False
        if not below:
            return True
        level = below
    return False


def _flaw_of(value: object, levels: int) -> tuple[str, str] | None:
    if levels == 0:
        return "", "nested too deeply"
    if isinstance(value, str):
        why = flaw_of_text(value)
    elif value is None or isinstance(value, bool):
        return None
    elif isinstance(value, int):
        why = flaw_of_number(value)
    elif isinstance(value, _OBJECTS):
        why = flaw_of_text("".join(value))
        return ("", why) if why else _flaw_within(value.items(), ".{}", levels - 1)
    elif isinstance(value, _ARRAYS):
        return _flaw_within(enumerate(value), "[{}]", levels - 1)
    else:
        why = "not a plain value"
    return ("", why) if why else None


def flaw_of_text(text: str) -> str | None:
    """Why a text has no single reading; None where it has."""
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            return "not Unicode"
    return "holds U+0000" if "\0" in text else None


def flaw_of_number(number: int) -> str | None:
    """Why a whole number has no single reading; None where it has."""
    return None if -LARGEST <= number <= LARGEST else "beyond 2^53"


def _flaw_within(
    items: Iterable[tuple[object, object]], place: str, levels: int
) -> tuple[str, str] | None:
    for key, item in items:
        if flaw := _flaw_of(item, levels):
            return place.format(key) + flaw[0], flaw[1]
    return None


def _has_long_number(text: bytes) -> bool:
    """Whether a number has nineteen digits or more; now and then true where there is none."""
    zeros = text.translate(_NUMBERS_AS_ZEROS)
    return _LONG in zeros or zeros.startswith(_LONG[1:])


def _in_utf16_order(value: Json) -> bytes:
    return _WRITER.encode(_ordered(value)).encode()


def _ordered(value: object) -> object:
    """Keys sorted as RFC 8785 wants them: by UTF-16 code units."""
    if isinstance(value, Mapping):
        return {key: _ordered(value[key]) for key in sorted(value, key=_utf16)}
    return [_ordered(item) for item in value] if isinstance(value, _ARRAYS) else value


def _utf16(key: str) -> bytes:
    return key.encode("utf-16-be")
