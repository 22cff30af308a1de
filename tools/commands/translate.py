"""`./dev translate`: brings the catalogues up to date with the sources and builds them."""

import sys
from collections.abc import Sequence

from tools import translations


def main(arguments: Sequence[str]) -> int:
    """Update, build, and name what is left to translate. Takes no arguments."""
    del arguments
    problems = translations.update()
    if problems:
        print("\n".join(problems), file=sys.stderr)
        return 1
    translations.release()
    for catalogue in sorted(translations.FOLDER.glob("*.ts")):
        print("\n".join(translations.unfinished(catalogue)) or f"{catalogue.name}: complete")
    return 0
