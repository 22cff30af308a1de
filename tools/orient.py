"""What the rules recommend for one case: `python -m tools.orient CASE.json` (`-`: standard input).

Prints one JSON object. A case with an unknown field or value is refused with status 2, and every
such field is named on standard error. Examples of local layers apply, for this is no decision.
"""

import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from dataclasses import astuple
from pathlib import Path

from domain.orientation.account import account_text
from domain.orientation.case import CaseRefused, parse_case
from domain.orientation.engine import recommend
from domain.orientation.notice import notice
from resources import rules

_REFUSED = 2


def main(arguments: Sequence[str]) -> int:
    """Print the recommendation for a case, or its notice."""
    asked = _parser().parse_args(arguments)
    try:
        text = sys.stdin.read() if asked.case == "-" else Path(asked.case).read_text("utf-8-sig")
        case = parse_case(text)
    except (OSError, UnicodeDecodeError) as error:
        print(f"{asked.case}: {error}", file=sys.stderr)
        return _REFUSED
    except CaseRefused as refused:
        for field, why in refused.problems:
            print(f"{field}: {why}", file=sys.stderr)
        return _REFUSED
    local = rules.local(case.departement, case.day, examples=True)
    recommendation = recommend(case, rules.national(), local)
    wording = rules.wording(asked.language, local and case.departement)
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    if asked.notice:
        shown = notice(recommendation, wording)
        print(shown.title, shown.mention, sep="\n\n")
        for heading, paragraphs in map(astuple, shown.items):
            print("", heading, "", *paragraphs, sep="\n")
    else:
        print(account_text(recommendation, wording), end="")
    return 0


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="python -m tools.orient", description=__doc__)
    parser.add_argument("case", metavar="CASE.json")
    parser.add_argument("--language", choices=rules.LANGUAGES, default="fr")
    parser.add_argument(
        "--notice", action="store_true", help="print the notice of the algorithm instead"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
