"""Names of the whole world, folded so that they can be found by whoever types them."""

import re
import unicodedata

_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "œ": "oe", "æ": "ae", "ı": "i", "ħ": "h"}
    | {"\u02bc": " ", "\u02bb": " "}  # apostrophes that Unicode calls letters
)
_WORDS = re.compile(r"[^\W_]+")


def folded(text: str) -> str:
    """Lower case, without accents; everything but letters and digits becomes one space.

    `folded("L'Haÿ-les-Roses") == "l hay les roses"`. Letters of other scripts are kept.
    """
    plain = text.casefold()
    if not plain.isascii():
        # Some signs hide capitals until they are decomposed: `№` is `No`.
        plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
        plain = "".join(c for c in plain.translate(_LETTERS) if unicodedata.category(c)[0] != "M")
    return " ".join(_WORDS.findall(plain))
