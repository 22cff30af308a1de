"""Names of the whole world, folded so that they can be found by whoever types them."""

import unicodedata

_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "œ": "oe", "æ": "ae", "ı": "i", "ħ": "h"}
)


def folded(text: str) -> str:
    """Lower case, without accents; everything but letters and digits becomes one space.

    `folded("L'Haÿ-les-Roses") == "l hay les roses"`. Letters of other scripts are kept.
    """
    plain = unicodedata.normalize("NFKD", text.casefold()).translate(_LETTERS)
    letters = (
        character if character.isalnum() else " "
        for character in plain
        if not unicodedata.combining(character)
    )
    return " ".join("".join(letters).split())
