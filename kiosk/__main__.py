"""`python -m kiosk --data DIR`: the touch application."""

# ruff: noqa: E402 — the line after the first import is worth a tenth of the start
import gc

gc.disable()  # until the first frame is there: all that a start makes is there to stay

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize

from kiosk.app import DONE, Options, run
from kiosk.viewmodels.tokens import PIXELS_PER_MM
from qtkit import enrolment


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the application; returns its exit code.

    0: closed, enrolled, or the smoke test passed. 1: broken. 2: wrong command line. 3: the store
    cannot be used, and the sentence that says why was shown; or it was not enrolled.
    """
    given = _parse(arguments)
    if given.enrol:
        return enrolment.enrol_device(given)
    if given.diagnose:
        return enrolment.diagnose_device(given)
    if given.smoke:
        _smoke(given)
        return DONE
    return run(
        Options(
            data=given.data,
            key_file=given.key_file,
            size=given.window,
            pixels_per_mm=given.pixels_per_mm,
            reviewed_only=given.reviewed_languages_only,
            receipts=given.receipts,
        )
    )


def _smoke(given: argparse.Namespace) -> None:
    from kiosk.smoke import try_all  # noqa: PLC0415 — for builds only
    from qtkit.smoke import Trial  # noqa: PLC0415

    try_all(Trial(given.data, given.key_file, given.portal, given.code))
    print("kiosk: smoke test passed")


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="premier-pas-kiosk", description=__doc__)
    add = parser.add_argument
    add("--data", type=Path, required=True, help="folder of the store")
    add("--key-file", type=Path, help="file of the key, where there is no keyring")
    add("--window", type=_size, metavar="WxH", help="size; the whole screen if absent")
    add(
        "--pixels-per-mm",
        type=float,
        default=PIXELS_PER_MM,
        help="how fine the panel is, so that targets are 20 mm on the glass (%(default)s)",
    )
    add(
        "--reviewed-languages-only",
        action="store_true",
        help="offer French and the languages whose texts somebody is named to have read",
    )
    add("--receipts", type=Path, metavar="DIR", help="keep receipts as PDF: for training only")
    add("--smoke", action="store_true", help="try everything once, then leave")
    enrolment.add_options(parser)
    given = parser.parse_args(arguments)
    enrolment.check_options(parser, given)
    return given


def _size(text: str) -> QSize:
    width, _, height = text.partition("x")
    return QSize(int(width), int(height))


if __name__ == "__main__":
    sys.exit(main())
