"""`python -m kiosk --data DIR`: the touch application."""

# ruff: noqa: E402 — the line after the first import is worth a tenth of the start
import gc

gc.disable()  # until the first frame is there: all that a start makes is there to stay

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app import DONE, REFUSED, Options, run
from kiosk.glass import DISTANCE_MM, PIXELS_PER_MM, measured, said
from kiosk.profiles import Profile
from qtkit import command_line

if TYPE_CHECKING:
    from kiosk.glass import Glass
    from kiosk.hours import Hours
    from qtkit.smoke import Trial

SUPERVISED = "--supervised"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the application; returns its exit code.

    0: closed, enrolled, or the smoke test passed. 1: broken. 2: wrong command line. 3: the store
    cannot be used, and the sentence that says why was shown; it was not enrolled; or, with
    `--health`, it is not well.
    """
    given = _parse(arguments)
    if given.check:
        return DONE
    if given.supervised:
        return _supervise(given.data, sys.argv[1:] if arguments is None else arguments)
    if given.health:
        return _health(given)
    status = command_line.errand(given, _smoke)
    if status is not None:
        return status
    profile = _settled(given.profile, given)
    distance_mm = given.distance_mm or profile.distance_mm
    glass = said(measured(given.data), given.pixels_per_mm, distance_mm)
    if given.calibrate:
        return _calibrate(given, glass)
    return run(
        Options(
            data=given.data,
            key_file=given.key_file,
            size=given.window,
            glass=glass,
            profile=profile,
            reviewed_only=given.reviewed_languages_only,
            receipts=given.receipts,
            keypad=given.keypad,
            panel_switch=given.panel_switch,
            printer=given.printer,
        )
    )


def _settled(profile: Profile, given: argparse.Namespace) -> Profile:
    """What the place wants, where the command line wants nothing else."""
    if given.lit:
        profile = replace(profile, lit=given.lit)
    if given.private_sound is not None:
        profile = replace(profile, private_sound=given.private_sound)
    if given.window:  # on somebody's desk: with a mouse, among other windows
        profile = replace(profile, locked=False, mouse=True)
    return profile


def _supervise(data: Path, arguments: Sequence[str]) -> int:
    from kiosk import supervisor  # noqa: PLC0415 — this process shows nothing
    from qtkit import crash, logs  # noqa: PLC0415

    gc.enable()
    logs.install(crash.log_folder(data), "supervisor")
    once = [each for each in arguments if each != SUPERVISED]
    return supervisor.supervise(supervisor.command(once))


def _calibrate(given: argparse.Namespace, glass: "Glass") -> int:
    from kiosk import calibrating  # noqa: PLC0415 — once in the life of a panel

    try:
        return calibrating.run(given.data, glass, given.window)
    except OSError as error:  # there is nowhere to keep what is measured
        print(error, file=sys.stderr)
        return REFUSED


def _health(given: argparse.Namespace) -> int:
    import json  # noqa: PLC0415 — no start needs it

    from kiosk.health import look  # noqa: PLC0415
    from store.keys import database_key  # noqa: PLC0415

    folder = given.data.absolute()
    record = look(folder, database_key(str(folder), given.key_file))
    print(json.dumps(record, indent=1))
    return DONE if record["well"] else REFUSED


def _smoke(trial: "Trial") -> None:
    from kiosk.smoke import try_all  # noqa: PLC0415 — for builds only

    try_all(trial)
    print("kiosk: smoke test passed")


def _keys(text: str) -> tuple[str, ...]:
    from kiosk import keypad  # noqa: PLC0415 — few have one

    return keypad.named(text.split(","))


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = command_line.parser("premier-pas-kiosk", str(__doc__))
    add = parser.add_argument
    _add_panel(add)
    _add_place(add)
    add(SUPERVISED, action="store_true", help="start it again when it ends or hangs")
    add("--check", action="store_true", help="only read this command line, leave")
    add("--health", action="store_true", help="print how the kiosk is doing, leave")
    add(
        "--panel-switch",
        metavar="PROGRAM",
        help="run with `off` when --lit lets the screen go dark, and with `on` when it is lit",
    )
    add("--receipts", type=Path, metavar="DIR", help="keep receipts as PDF: for training only")
    add(
        "--printer",
        type=_printer,
        metavar="ADDRESS",
        help="of an 80 mm receipt printer (ESC/POS): tcp://HOST[:PORT], or a device file such as "
        "/dev/usb/lp0; the system's default printer if absent",
    )
    given = parser.parse_args(arguments)
    command_line.check(parser, given)
    return given


def _add_place(add: "Callable[..., argparse.Action]") -> None:
    """Where it stands: a profile, and what is to be otherwise there."""
    add(
        "--profile",
        type=_profile,
        default=Profile(),
        metavar="NAME|FILE.toml",
        help="the kind of place, such as france_services, mairie or bus: languages, hours, sound, "
        "letters, what is locked; what else is said here counts more",
    )
    add(
        "--reviewed-languages-only",
        action="store_true",
        help="offer French and the languages whose texts somebody is named to have read",
    )
    add("--lit", type=_hours, metavar="7:30-19:00", help="else the screen is dark when left alone")
    add(
        "--private-sound",
        action=argparse.BooleanOptionalAction,
        help="what is heard goes to a headset or handset alone: answers may be read aloud",
    )


def _add_panel(add: "Callable[..., argparse.Action]") -> None:
    """What it is shown on and touched by."""
    add("--calibrate", action="store_true", help="measure the panel with a bank card, leave")
    add(
        "--pixels-per-mm",
        type=float,
        help="how fine the panel is, so that targets are 20 mm on the glass (as --calibrate "
        f"measured it, or {PIXELS_PER_MM:g})",
    )
    add(
        "--distance-mm",
        type=float,
        help=f"from where the panel is read, so that large letters are large ({DISTANCE_MM:g})",
    )
    add(
        "--keypad",
        type=_keys,
        default=(),
        metavar="KEY,KEY,…",
        help="keys of a tactile keypad as Qt names them: before, next, OK, back and perhaps help, "
        "such as F13,F14,F15,F16 or Up,Down,Return,Escape",
    )


def _profile(text: str) -> Profile:
    from domain.errors import DefinitionError  # noqa: PLC0415 — where there is a profile
    from kiosk.profile_files import read  # noqa: PLC0415

    try:
        return read(text)
    except DefinitionError as error:
        raise argparse.ArgumentTypeError("{where}: {why}".format(**error.details)) from None


def _printer(text: str) -> str:
    from kiosk.printing import receipts  # noqa: PLC0415 — few kiosks are told

    try:
        receipts.printer_at(text)
    except ValueError:
        message = f"neither tcp://HOST[:PORT] nor a device file: {text}"
        raise argparse.ArgumentTypeError(message) from None
    return text


def _hours(text: str) -> "Hours":
    from kiosk.hours import Hours  # noqa: PLC0415 — few kiosks are told

    try:
        return Hours.read(text)
    except ValueError:
        raise argparse.ArgumentTypeError("hours such as 7:30-19:00") from None


if __name__ == "__main__":
    sys.exit(main())
