"""`python -m counter --data DIR`: the desk application."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize

from counter.app import Options, run


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the application; returns its exit code.

    0: closed by its user, or the smoke test passed. 1: broken. 2: wrong command line. 3: the store
    cannot be used, and the sentence that says why was shown.
    """
    options = _parse(arguments)
    if options.smoke:
        from counter.smoke import smoke  # noqa: PLC0415 — for builds only

        return smoke(options.data, options.key_file)
    return run(Options(options.data, options.key_file, options.window))


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="premier-pas-counter", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of the store")
    parser.add_argument("--key-file", type=Path, help="file of the key, where there is no keyring")
    parser.add_argument(
        "--window", type=_size, metavar="WxH", help="size; the whole screen if absent"
    )
    parser.add_argument("--smoke", action="store_true", help="try everything once, then leave")
    return parser.parse_args(arguments)


def _size(text: str) -> QSize:
    width, _, height = text.partition("x")
    return QSize(int(width), int(height))


if __name__ == "__main__":
    sys.exit(main())
