"""The voice of each language, by the name that eSpeak NG gives it; and how loud voices are."""

VOICES = {
    "fr": "fr",
    "falc": "fr",
    "en": "en",
    "ar": "ar",
    "uk": "uk",
    "ru": "ru",
    "prs": "fa",  # Dari is read as Persian is: the same script, other vowels
    "tr": "tr",
    "pt": "pt",
    "es": "es",
    "bn": "bn",
}
"""Pashto has none: eSpeak NG does not know it, and no other language sounds like it."""

GAINS = (-18.0, -12.0, -6.0, 0.0)
"""Decibels below the loudest: 18 from end to end, and a step 12 above the softest
(EN 301 549, 8.2.1)."""
DEFAULT_GAIN = 2  # rank; whoever installs a kiosk sets its speaker so that this is 65 dBA at most
