"""Enrolment and diagnosis by the command line: a frozen application has no `python -m sync`."""

import argparse


def add_options(parser: argparse.ArgumentParser) -> None:
    """What both applications understand besides their own options."""
    parser.add_argument("--enrol", action="store_true", help="give this device its place, leave")
    parser.add_argument("--diagnose", action="store_true", help="check what is in the way, leave")
    parser.add_argument(
        "--portal", metavar="URL", help="with --enrol, --smoke or --diagnose: the portal"
    )
    parser.add_argument("--code", help="with --enrol or --smoke: the enrolment code")


def check_options(parser: argparse.ArgumentParser, given: argparse.Namespace) -> None:
    """End the program (status 2) if the portal or the code is missing where it is needed."""
    if (given.enrol or given.smoke) and not (given.portal and given.code):
        parser.error("--enrol and --smoke need --portal and --code")


def enrol_device(given: argparse.Namespace) -> int:
    """Enrol the store in `--data`, and print one line about it; status as `python -m sync`.

    Where that does not work, a line follows for each thing that may be in the way.
    """
    from sync.__main__ import main  # noqa: PLC0415 — the start of an application needs none of it

    asked = ["enrol", "--portal", given.portal, "--code", given.code, *_place(given)]
    status = main(asked)
    if status:
        diagnose_device(given)
    return status


def diagnose_device(given: argparse.Namespace) -> int:
    """Check one by one what is in the way, and print it; status as `python -m sync`."""
    from sync.__main__ import main  # noqa: PLC0415 — see above

    portal = ["--portal", given.portal] if given.portal else []
    return main(["diagnose", *portal, *_place(given)])


def _place(given: argparse.Namespace) -> list[str]:
    key = ["--key-file", str(given.key_file)] if given.key_file else []
    return ["--data", str(given.data), *key]
