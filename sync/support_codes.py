"""Six signs that a person can read out to support: which error it was, and its details.

    08 03S 2       which error (`sync.support_kinds`), its details, a sign that finds slips

The alphabet has no look-alikes (`domain.references`). Nothing personal can be in them: only whole
numbers and words of a fixed list.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from domain.errors import AppError
from domain.references import ALPHABET, check_sign, legible
from sync.support_kinds import KINDS, Kind

_OF_CODE: Final = {kind.code: kind for kind in KINDS}
_OF_NUMBER: Final = {kind.number: kind for kind in KINDS}
_UNLISTED: Final = Kind(0, "app")
_LENGTH: Final = 6


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a support code says. `details`: those that it carries."""

    code: str
    details: Mapping[str, str | int]

    def __str__(self) -> str:
        said = ", ".join(f"{name}={value}" for name, value in self.details.items())
        return f"{self.code} ({said})" if said else self.code


def support_code(error: AppError) -> str:
    """What to tell support of an error, such as `0803S2`."""
    kind = _OF_CODE.get(error.code, _UNLISTED)
    packed = 0
    for field in reversed(kind.fields):
        packed = packed * field.size + field.write(error.details.get(field.key))
    signs = beginning(kind) + _signs(packed, 3)
    return signs + check_sign(signs)


def read_support_code(typed: str) -> Meaning | None:
    """What a support code means; None if it has a slip, or is of a later version."""
    signs = legible(typed)
    if signs is None or len(signs) != _LENGTH or check_sign(signs[:-1]) != signs[-1]:
        return None
    kind = _OF_NUMBER.get(_number(signs[:2]))
    if kind is None:
        return None
    packed = _number(signs[2:-1])
    details: dict[str, str | int] = {}
    for field in kind.fields:
        packed, place = divmod(packed, field.size)
        value = field.read(place)
        if value is not None:
            details[field.key] = value
    return Meaning(kind.code, details) if packed == 0 else None


def beginning(kind: Kind) -> str:
    """The first two signs, the same for all codes of an error."""
    return _signs(kind.number, 2)


def _signs(number: int, count: int) -> str:
    return "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(count)))


def _number(signs: str) -> int:
    total = 0
    for sign in signs:
        total = total << 5 | ALPHABET.index(sign)
    return total
