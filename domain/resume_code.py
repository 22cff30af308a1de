"""The code that opens an interview which was put aside: short, legible, drawn, kept nowhere.

26 signs, eight of them: 37 bits. Signs that look alike are not both among them, and there are
hardly any vowels, so that no code is a word. `docs/decisions/0028` says whom it keeps out.
"""

from dataclasses import dataclass

ALPHABET = "23456789ACDFGHJKMNPQRTVWXY"
SIGNS = 8
_HALF = SIGNS // 2
_MISREAD = str.maketrans({"B": "8", "S": "5", "Z": "2"})
_FREE = 5
_FIRST_WAIT_S = 5
_LONGEST_WAIT_S = 60
_FORGOTTEN_MS = 15 * 60 * 1000


def make_code(entropy: bytes) -> str:
    """A code such as `K7F4QX9M`.

    Args:
        entropy: sixteen random bytes: enough for all signs to be equally frequent.
    """
    number, signs = int.from_bytes(entropy), ""
    for _ in range(SIGNS):
        number, place = divmod(number, len(ALPHABET))
        signs += ALPHABET[place]
    return signs


def read_code(typed: str) -> str | None:
    """The code that was typed; None if it cannot be one.

    Spaces and punctuation are ignored; B, S and Z are read as the digits they look like.
    """
    signs = "".join(filter(str.isalnum, typed.upper())).translate(_MISREAD)
    return signs if len(signs) == SIGNS and all(sign in ALPHABET for sign in signs) else None


def grouped(code: str) -> str:
    """The code as it is shown: two groups of four."""
    return f"{code[:_HALF]} {code[_HALF:]}"


@dataclass(frozen=True, slots=True)
class Trials:
    """Codes in a row that opened nothing, on one device.

    Attributes:
        last_ms: when the last one was, on a clock that never jumps.
    """

    wrong: int = 0
    last_ms: int = 0

    def wait_s(self, now_ms: int) -> int:
        """Seconds until the next code is looked at. Never long: somebody else may be next."""
        if self.wrong < _FREE:
            return 0
        wait = min(_FIRST_WAIT_S << min(self.wrong - _FREE, 8), _LONGEST_WAIT_S)
        return max(0, wait - (now_ms - self.last_ms) // 1000)

    def missed(self, now_ms: int) -> "Trials":
        """After one more. What was long ago was somebody else."""
        before = self.wrong if now_ms - self.last_ms < _FORGOTTEN_MS else 0
        return Trials(before + 1, now_ms)
