"""One name, many spellings: words without particles, sound, consonants.

Everything starts from `domain.names.folded`. Rules of sound are those of French ears for Latin
letters; Ukrainian letters are first written as in Ukrainian passports (Cabinet of Ministers of
Ukraine, resolution 55 of 2010). Other scripts are compared letter by letter.
"""

import re
from dataclasses import dataclass

from domain.names import folded

_DROPPED = frozenset(
    ("d", "da", "das", "de", "del", "della", "den", "der", "des", "di", "do", "dos", "du", "e")
) | frozenset(("al", "el", "l", "la", "le", "les", "ter", "van", "von", "y", "zu"))
"""Particles that papers and people write or leave out. `Ben`, `N'`, `Aït`, `Mac` are not: they are
part of the name, and only joined to it or parted from it."""

_LONG_FORMS = {"st": "saint", "ste": "sainte"}

_LONGEST = 60  # signs: what follows tells nobody apart

_UKRAINIAN = str.maketrans(
    dict(zip("абвгґдезиіклмнопрстуфыэ", "abvhgdezyiklmnoprstufye", strict=True))
    | {"є": "ie", "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch"}  # noqa: RUF001
    | {"ю": "iu", "я": "ia", "ь": "", "ъ": ""}
)  # without й, ї, ё: folding has taken their marks


@dataclass(frozen=True, slots=True)
class Spelling:
    """A name as it can be compared.

    Attributes:
        words: folded, without particles unless there is nothing else.
        whole: all words, particles too, as one.
        bare: `words` as one.
    """

    words: tuple[str, ...]
    whole: str
    bare: str

    def __bool__(self) -> bool:
        return bool(self.whole)

    def equals(self, other: "Spelling") -> bool:
        """Whether the names differ by accents, hyphens, apostrophes, particles or order at most."""
        return (
            self.whole in (other.whole, other.bare)
            or self.bare in (other.whole, other.bare)
            or (len(self.words) > 1 and sorted(self.words) == sorted(other.words))
        )

    def contains(self, other: "Spelling") -> bool:
        """Whether each word of the other name is one of this name."""
        return set(other.words) <= set(self.words)


def spelled(name: str) -> Spelling:
    """Take a name apart."""
    plain = folded(name[:_LONGEST])
    written = (plain if plain.isascii() else plain.translate(_UKRAINIAN)).split()
    words = [_LONG_FORMS.get(word, word) for word in written]
    kept = tuple(word for word in words if word not in _DROPPED) or tuple(words)
    return Spelling(kept, "".join(words), "".join(kept))


_SOUNDS = (  # the first that fits, from left to right
    ("chtch|shch|sch|tch|sh|ch", "c"),
    ("zh|dj|j|ge(?=[ao])|g(?=[eiy])", "j"),
    ("ph", "f"),
    ("ck|kh|qu?|c(?![eiy])", "k"),
    ("c|z", "s"),
    ("h|(?<=u)x$", ""),
    ("x", "ks"),
    ("ou(?=[aei])|w", "v"),
    ("oo|ou", "u"),
    ("eau|au", "o"),
    ("ai|ay|ei|ey", "e"),
    ("ee|y", "i"),
)
_SOUNDING = re.compile("|".join(f"({pattern})" for pattern, _ in _SOUNDS))
_DOUBLED = re.compile(r"(.)\1+")
_SILENT = re.compile("(?<=[nr])[td]$|(?<=..)e$")  # Dupond, Dupont; Lemoin, Lemoine


def heard(word: str) -> str:
    """How a folded word sounds, its ending included: `Youssef` and `Yusuf` still differ."""
    sounds = _SOUNDING.sub(lambda found: _SOUNDS[(found.lastindex or 1) - 1][1], word)
    return _DOUBLED.sub(r"\1", sounds)


def heard_family(word: str) -> str:
    """How a family name sounds: its silent ending says nothing."""
    return _SILENT.sub("", heard(word))


_VOWELS = re.compile("(?<=.)[aeiou]")
_KEPT = 8


def consonants(word: str) -> str:
    """What even rough spellings agree in: the consonants that are heard, vowels told as `a` first.

    Names without Latin letters are kept as they are.
    """
    sound = heard_family(word)
    if not sound:
        return word[:_KEPT]
    first = "a" if sound[0] in "aeiou" else sound[0]
    return _DOUBLED.sub(r"\1", (first + _VOWELS.sub("", sound)[1:]).replace("d", "t"))[:_KEPT]
