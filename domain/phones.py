"""Telephone numbers as people write them, overseas regions included."""

import phonenumbers

_REGIONS = ("FR", "GP", "GF", "MQ", "RE", "YT", "PM", "NC", "PF", "WF")


class PhoneRefused(Exception):
    """No telephone number can be read from the text."""


def read_phone(text: str) -> str:
    """The number in E.164, read as French first, then as one of an overseas region.

    Raises:
        PhoneRefused: the text is no number that could be dialled.
    """
    for region in _REGIONS:
        try:
            number = phonenumbers.parse(text, region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number):
            return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    raise PhoneRefused(text)


def spoken_phone(number: str) -> str:
    """An E.164 number as it is written in France: `06 12 34 56 78`."""
    parsed = phonenumbers.parse(number, "FR")
    national = parsed.country_code == phonenumbers.country_code_for_region("FR")
    style = phonenumbers.PhoneNumberFormat
    return phonenumbers.format_number(parsed, style.NATIONAL if national else style.INTERNATIONAL)
