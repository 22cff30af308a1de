"""What both applications understand on their command line, and the errands that open no window.

A frozen application has no `python -m sync`: it enrols and diagnoses by itself.
"""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

if TYPE_CHECKING:
    from qtkit.smoke import Trial


def parser(program: str, description: str) -> argparse.ArgumentParser:
    """A parser with the options of both applications."""
    made = argparse.ArgumentParser(prog=program, description=description, allow_abbrev=False)
    add = made.add_argument
    add("--data", type=Path, required=True, help="folder of the store")
    add("--key-file", type=Path, help="file of the key, where there is no keyring")
    add("--window", type=_size, metavar="WxH", help="size; the whole screen if absent")
    add("--smoke", action="store_true", help="try everything once, then leave")
    add("--enrol", action="store_true", help="give this device its place, leave")
    add("--diagnose", action="store_true", help="check what is in the way, leave")
    add("--portal", metavar="URL", help="with --enrol, --smoke or --diagnose: the portal")
    add("--code", help="with --enrol or --smoke: the enrolment code")
    return made


def check(made: argparse.ArgumentParser, given: argparse.Namespace) -> None:
    """End the program (status 2) if the portal or the code is missing where it is needed."""
    if (given.enrol or given.smoke) and not (given.portal and given.code):
        made.error("--enrol and --smoke need --portal and --code")


def errand(given: argparse.Namespace, smoke: "Callable[[Trial], None]") -> int | None:
    """Do what was asked for instead of opening windows; its status, or None: open them.

    Args:
        smoke: tries the whole program once, and raises what goes wrong.
    """
    if given.enrol:
        return _enrol(given)
    if given.diagnose:
        return _diagnose(given)
    if given.smoke:
        from qtkit.smoke import Trial  # noqa: PLC0415 — for builds only

        smoke(Trial(given.data, given.key_file, given.portal, given.code))
        return 0
    return None


def _enrol(given: argparse.Namespace) -> int:
    """Enrol the store in `--data`, and print one line about it; status as `python -m sync`.

    Where that does not work, a line follows for each thing that may be in the way.
    """
    from sync.__main__ import main  # noqa: PLC0415 — the start of an application needs none of it

    asked = ["enrol", "--portal", given.portal, "--code", given.code, *_place(given)]
    status = main(asked)
    if status:
        _diagnose(given)
    return status


def _diagnose(given: argparse.Namespace) -> int:
    """Check one by one what is in the way, and print it; status as `python -m sync`."""
    from sync.__main__ import main  # noqa: PLC0415 — see above

    portal = ["--portal", given.portal] if given.portal else []
    return main(["diagnose", *portal, *_place(given)])


def _place(given: argparse.Namespace) -> list[str]:
    key = ["--key-file", str(given.key_file)] if given.key_file else []
    return ["--data", str(given.data), *key]


def _size(text: str) -> QSize:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError("a width and a height, such as 1024x768")
    return QSize(int(width), int(height))
