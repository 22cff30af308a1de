"""Reading the profile of a place: one that ships in `resources/profiles`, or a site's own.

Imported where the command line names one; before the first frame, so next to nothing is.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from domain import strict
from kiosk.hours import Hours
from kiosk.languages import FIRST, LANGUAGES
from kiosk.profiles import Profile
from resources.files import path

_NEAREST_MM, _FARTHEST_MM = 300, 1500  # beyond, nobody reads it or nobody touches it


def read(name: str) -> Profile:
    """The profile of this name, such as `bus`; or that of a file, if the name ends in `.toml`.

    Raises:
        DefinitionError: there is none; or it names the first key that cannot be used, and why.
    """
    return _profile(strict.parse(_text(name)))


def _text(name: str) -> str:
    shipped = {file.stem: file for file in path("profiles").iterdir()}
    file = Path(name) if name.endswith(".toml") else shipped.get(name)
    if file is None:
        strict.fail(name, f"neither a file .toml nor one of {', '.join(sorted(shipped))}")
    try:
        return file.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        strict.fail(name, "cannot be read")


def _profile(table: Mapping[str, Any]) -> Profile:
    strict.only(table, set(Profile.__slots__), "profile")

    def switched(name: str, usual: bool) -> bool:
        return strict.typed(table, name, bool, "profile", usual)

    usual = Profile()
    return Profile(
        languages=_languages(table) if "languages" in table else (),
        lit=_hours(table) if "lit" in table else None,
        private_sound=switched("private_sound", usual.private_sound),
        distance_mm=_distance(table) if "distance_mm" in table else None,
        large_letters=switched("large_letters", usual.large_letters),
        team_here=switched("team_here", usual.team_here),
        locked=switched("locked", usual.locked),
        mouse=switched("mouse", usual.mouse),
    )


def _languages(table: Mapping[str, Any]) -> tuple[str, ...]:
    codes = strict.texts(table, "languages", "profile")
    if unknown := set(codes) - {spoken.code for spoken in LANGUAGES}:
        strict.fail("profile.languages", f"unknown value {min(unknown)}")
    if codes[0] != FIRST:
        strict.fail("profile.languages", f"must begin with {FIRST}")
    return codes


def _hours(table: Mapping[str, Any]) -> Hours:
    try:
        return Hours.read(strict.typed(table, "lit", str, "profile"))
    except ValueError:
        strict.fail("profile.lit", "must be hours such as 7:30-19:00")


def _distance(table: Mapping[str, Any]) -> int:
    distance = strict.positive(table, "distance_mm", "profile")
    if not _NEAREST_MM <= distance <= _FARTHEST_MM:
        strict.fail("profile.distance_mm", f"must be from {_NEAREST_MM} to {_FARTHEST_MM}")
    return distance
