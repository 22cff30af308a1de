"""Telephone numbers as people write them, overseas départements included."""

import phonenumbers

# French numbers with these beginnings ring overseas, under a country code of their own
# (Arcep, plan national de numérotation). phonenumbers reads half of them as mainland numbers
# and does not know the newer ranges.
_OVERSEAS = {
    262: ("262", "263", "269", "639", "692", "693"),  # La Réunion, Mayotte
    590: ("590", "690", "691"),  # Guadeloupe, Saint-Martin, Saint-Barthélemy
    594: ("594", "694"),  # Guyane
    596: ("596", "696", "697"),  # Martinique
    508: ("708",),  # Saint-Pierre-et-Miquelon
}
_MAINLAND = 33
_DIGITS = 9


class PhoneRefused(Exception):
    """No telephone number can be read from the text."""


def read_phone(text: str) -> str:
    """The number in E.164; without a country code it is read as people dial it in France.

    The six or eight digits that people dial inside New Caledonia or Polynesia need their
    country code: here they are nearly always a French number with a digit missing.

    Raises:
        PhoneRefused: the text is no number that could be dialled.
    """
    try:
        number = phonenumbers.parse(text, "FR")
    except phonenumbers.NumberParseException:
        raise PhoneRefused from None
    overseas = _overseas_code(number.national_number)
    if overseas and number.country_code in (_MAINLAND, overseas):
        return f"+{overseas}{number.national_number}"
    if not phonenumbers.is_valid_number(number):
        raise PhoneRefused
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def spoken_phone(number: str) -> str:
    """An E.164 number as people dial it in France, `06 12 34 56 78`; other text as it is."""
    try:
        parsed = phonenumbers.parse(number, "FR")
    except phonenumbers.NumberParseException:
        return number
    digits = str(parsed.national_number)
    if parsed.country_code == _overseas_code(parsed.national_number):  # its 0 may be unknown there
        return f"0{digits[:3]} {digits[3:5]} {digits[5:7]} {digits[7:]}"
    style = phonenumbers.PhoneNumberFormat
    french = parsed.country_code == _MAINLAND
    return phonenumbers.format_number(parsed, style.NATIONAL if french else style.INTERNATIONAL)


def _overseas_code(digits: int | None) -> int | None:
    """The country code behind a French number of ten digits, given without its 0."""
    for code, beginnings in _OVERSEAS.items():
        if len(str(digits)) == _DIGITS and str(digits).startswith(beginnings):
            return code
    return None
