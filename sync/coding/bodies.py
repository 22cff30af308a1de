"""Bodies of the exchange as they travel: bytes to bytes, and back to exactly the same bytes.

    form      1 byte: 0 a text, 1 choices and texts
    check     8 bytes: the beginning of the SHA-256 of the plain body
    size      of the texts
    choices   how many numbers, then each with its length (form 1)
    texts     one zstd frame without its magic number

Whole numbers are of variable length, as in LEB128. The check is over all that is told, the hashes
that were worked out again included: so what was damaged before, or read with another model, is
never taken for what was said.
"""

import hashlib
import json
from collections.abc import Sequence
from typing import Any, Final

from sync.coding.acts import ActReader, ActWriter
from sync.coding.choices import Reader, Writer
from sync.coding.errors import CodingRefused, NotCodable
from sync.coding.memory import Memory
from sync.coding.model import Model, shipped
from sync.coding.values import SEPARATOR, ValueReader, ValueWriter, to_text

_TEXT, _CHOICES = 0, 1
_CHECK: Final = 8
_MOST_CHOICES: Final = 1 << 20
# Each choice is arithmetic on the whole number it is in: the work is their product, and nobody may
# make much of it with little. A page of 500 acts has 3,500 choices in 2 kB beside those of acts.
_MOST_CHOICES_OF_A_NUMBER: Final = 1 << 14
_LONGEST_NUMBER: Final = 1 << 14  # bytes
_CHOICES_OF_A_BYTE: Final = 64  # real bodies have one or two; what is alike costs next to nothing
_CHOICES_OF_NONE: Final = 1 << 12
_MOST_NUMBERS: Final = 1 << 13
BODY: Final = "@body"
"""What is usually written: a body of the exchange."""
_HOLE: Final = 0  # stands where an act stood
_CONTINUED: Final = 0x80


def encode(plain: bytes, model: Model | None = None, *, quick: bool = False) -> bytes:
    """The body as it travels; smallest for pushes and pages of the feed, right for anything.

    Args:
        quick: as a text, in a hundredth of the time and more than twice the room.
    """
    coded = pressed(plain, model, quick=quick)
    return coded[:1] + hashlib.sha256(plain).digest()[:_CHECK] + coded[1:]


def decode(coded: bytes, most: int, model: Model | None = None) -> bytes:
    """The plain body.

    Args:
        most: bytes that it may have.

    Raises:
        CodingRefused: it is no such body, a larger one, or not what was encoded.
    """
    form, check, rest = coded[:1], coded[1 : 1 + _CHECK], coded[1 + _CHECK :]
    plain = unpressed(form + rest, most, model)
    if hashlib.sha256(plain).digest()[:_CHECK] != check:
        raise CodingRefused("digest")
    return plain


def pressed(
    plain: bytes, model: Model | None = None, *, quick: bool = False, what: str = BODY
) -> bytes:
    """What `encode` gives, without the check, for whoever checks it otherwise.

    Args:
        what: it is: a body of the exchange, or that of an act of this type.
    """
    model = model or shipped()
    if quick:
        return bytes((_TEXT,)) + model.press.pressed(plain, quick=True)
    try:
        return bytes((_CHOICES,)) + _chosen(plain, model, what)
    except (ValueError, RecursionError):  # no JSON, or of a form that cannot be given back
        return bytes((_TEXT,)) + model.press.pressed(plain)


def unpressed(coded: bytes, most: int, model: Model | None = None, *, what: str = BODY) -> bytes:
    """Read `pressed` back. Raises CodingRefused: as `decode`."""
    model = model or shipped()
    form, rest = coded[:1], coded[1:]
    if form == bytes((_TEXT,)):
        plain = model.press.unpressed(rest, most)
    elif form == bytes((_CHOICES,)):
        try:
            plain = _made(rest, most, model, what)
        except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
            # Whatever is told here was not written by an encoder.
            raise error if isinstance(error, CodingRefused) else CodingRefused("act") from error
    else:
        raise CodingRefused("form")
    if len(plain) > most:
        raise CodingRefused("size")
    return plain


def _chosen(plain: bytes, model: Model, what: str) -> bytes:
    """The body as numbers and texts. Raises ValueError where it is not exactly that."""
    texts: list[str] = []
    writers = write(plain, ValueWriter(model, Memory(), texts), what)
    longest = max(len(each.made) for each in writers)
    if len(writers) > _MOST_NUMBERS or longest > _MOST_CHOICES_OF_A_NUMBER:
        raise NotCodable("too much")
    parts = [_counted(len(writers))]
    for number in (_bytes(each.number()) for each in writers):
        if len(number) > _LONGEST_NUMBER:
            raise NotCodable("too much")
        parts += (_counted(len(number)), number)
    said = "".join(text + SEPARATOR for text in texts).encode()
    coded = b"".join((*parts, model.press.pressed(said)))
    if sum(len(each.made) for each in writers) > _most_choices(coded):
        raise NotCodable("too much")
    return coded


def _most_choices(coded: bytes) -> int:
    """How many are read: so that whoever sends little makes little work."""
    return min(_MOST_CHOICES, _CHOICES_OF_NONE + _CHOICES_OF_A_BYTE * len(coded))


def write(plain: bytes, values: ValueWriter, what: str = BODY) -> list[Writer]:
    """The choices of a body without its acts, then those of each act; texts go to `values`.

    Raises:
        ValueError: it is no JSON, or not written as this program writes it.
    """
    body = json.loads(plain)
    if to_text(body).encode() != plain:
        raise NotCodable("another writing of JSON")
    skeleton, acts = _split(body)
    values.write(what, skeleton)
    made = [values.out]
    writer = ActWriter(values)
    for act in acts:
        values.out = Writer()
        writer.write(act)
        made.append(values.out)
    return made


def _made(coded: bytes, most: int, model: Model, what: str) -> bytes:
    count, rest = _uncounted(memoryview(coded))
    if not 1 <= count <= _MOST_NUMBERS:
        raise CodingRefused("size")
    numbers = []
    for _ in range(count):
        size, rest = _uncounted(rest)
        if size > _LONGEST_NUMBER:
            raise CodingRefused("size")
        numbers.append(int.from_bytes(rest[:size], "little"))
        rest = rest[size:]
    pressed = model.press.unpressed(bytes(rest), most).decode()
    texts = iter(pressed.split(SEPARATOR)[:-1])
    values = ValueReader(model, Memory(), texts)
    reader = ActReader(values)
    left, told = _most_choices(coded), []
    for place, number in enumerate(numbers):
        allowed = min(left, _MOST_CHOICES_OF_A_NUMBER)
        values.made = Reader(number, allowed)
        told.append(reader.read() if place else values.read(what))
        values.made.end()
        left -= allowed - values.made.left
    return to_text(_joined(told[0], told[1:])).encode()


def _split(body: Any) -> tuple[Any, list[Any]]:  # noqa: ANN401 (JSON)
    """A body without its acts, and the acts."""
    acts: list[Any] = []
    if isinstance(body, dict) and isinstance(body.get("acts"), list):
        acts = body["acts"]
        return {**body, "acts": [_HOLE] * len(acts)}, acts
    if isinstance(body, dict) and isinstance(body.get("items"), list):
        acts = [item["act"] for item in body["items"] if _has_act(item)]
        items = [{**item, "act": _HOLE} if _has_act(item) else item for item in body["items"]]
        return {**body, "items": items}, acts
    return body, acts


def _joined(skeleton: Any, acts: Sequence[Any]) -> Any:  # noqa: ANN401 (JSON)
    """Undo `_split`."""
    if isinstance(skeleton, dict) and isinstance(skeleton.get("acts"), list):
        return {**skeleton, "acts": list(acts)}
    if isinstance(skeleton, dict) and isinstance(skeleton.get("items"), list):
        left = iter(acts)
        items = [
            {**item, "act": next(left, None)} if _has_act(item) else item
            for item in skeleton["items"]
        ]
        return {**skeleton, "items": items}
    return skeleton


def _has_act(item: object) -> bool:
    return isinstance(item, dict) and item.get("act") is not None


def _bytes(number: int) -> bytes:
    return number.to_bytes((number.bit_length() + 7) // 8, "little")


def _counted(number: int) -> bytes:
    parts = bytearray()
    while number >= _CONTINUED:
        parts.append(number & _CONTINUED - 1 | _CONTINUED)
        number >>= 7
    parts.append(number)
    return bytes(parts)


def _uncounted(coded: memoryview) -> tuple[int, memoryview]:
    """The whole number at the beginning, and the rest."""
    number = 0
    for place, each in enumerate(coded[:4]):
        number |= (each & _CONTINUED - 1) << 7 * place
        if each < _CONTINUED:
            return number, coded[place + 1 :]
    raise CodingRefused("form")
