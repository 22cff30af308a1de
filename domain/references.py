"""The reference a person leaves with: short, sayable, made offline, caught when misheard."""

import re

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford: no I, L, O, U
_VALUE = {sign: value for value, sign in enumerate(ALPHABET)}
_TWICE = {sign: 2 * value // 32 + 2 * value % 32 for sign, value in _VALUE.items()}
_MISREAD = str.maketrans({"I": "1", "L": "1", "O": "0"})
_DRAWN = 9
_GROUP = 5
_WRITTEN = re.compile(f"[{ALPHABET}]{{{_GROUP}}}-[{ALPHABET}]{{{_GROUP}}}")


def make_reference(entropy: bytes) -> str:
    """A reference such as `K7F42-QXM8P`: nine drawn signs and one check sign.

    Args:
        entropy: at least six random bytes. References are drawn, not counted: two
            offline devices have nothing to agree on.
    """
    number = int.from_bytes(entropy)
    drawn = "".join(ALPHABET[number >> 5 * place & 31] for place in range(_DRAWN))
    whole = drawn + check_sign(drawn)
    return f"{whole[:_GROUP]}-{whole[_GROUP:]}"


def drawn_from(reference: str) -> bytes:
    """The six bytes that `make_reference` makes a reference from, with nothing to spare."""
    drawn = reference.replace("-", "")[:_DRAWN]
    return sum(_VALUE[sign] << 5 * place for place, sign in enumerate(drawn)).to_bytes(6)


def read_reference(typed: str) -> str | None:
    """The reference that was typed or said, None if it has a slip of one sign.

    Spaces and punctuation are ignored, I and L read as 1, O as 0.
    """
    signs = legible(typed)
    if signs is None or len(signs) != _DRAWN + 1 or check_sign(signs[:-1]) != signs[-1]:
        return None
    return f"{signs[:_GROUP]}-{signs[_GROUP:]}"


def is_reference(text: str) -> bool:
    """Whether the text is a reference, exactly as `make_reference` writes it."""
    return (
        bool(_WRITTEN.fullmatch(text)) and check_sign(text[:_GROUP] + text[-_GROUP:-1]) == text[-1]
    )


def legible(typed: str) -> str | None:
    """The signs of the alphabet that were typed or said; None if there is another among them.

    Spaces and punctuation are ignored, I and L read as 1, O as 0.
    """
    signs = "".join(filter(str.isalnum, typed.upper())).translate(_MISREAD)
    return signs if all(sign in _VALUE for sign in signs) else None


def check_sign(drawn: str) -> str:
    """Luhn's check in base 32: finds every single slip and nearly every swap of neighbours."""
    total = sum(map(_TWICE.__getitem__, drawn[::-2]), sum(map(_VALUE.__getitem__, drawn[-2::-2])))
    return ALPHABET[-total % 32]
