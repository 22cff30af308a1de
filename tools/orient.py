"""What the rules recommend for one case: `python -m tools.orient CASE.json` (`-`: standard input).

Prints one JSON object. A case with an unknown field or value is refused with status 2, and every
such field is named on standard error. Examples of local layers apply, for this is no decision.

With `--answers` the file holds a registration instead: `answers` as the body of its act has them,
`structure_kind` and `departement` of where it was made, whether in `training`, and the `date`.
With `--record` what kiosks and counters record is printed, to the byte.
"""

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import astuple
from datetime import date
from pathlib import Path
from typing import Any

from domain.answers import answer_from_json
from domain.orientation.account import account_text
from domain.orientation.advice import Place
from domain.orientation.case import CaseRefused, Problem, parse_case
from domain.orientation.engine import recommend
from domain.orientation.notice import notice
from domain.orientation.recommendation import Recommendation
from domain.orientation.record import recommendation_body
from domain.plain import canonical
from domain.structures import StructureKind
from resources import rules
from resources.advising import recommendation_here
from resources.library import Library
from resources.rule_library import words_for

_REFUSED = 2


def main(arguments: Sequence[str]) -> int:
    """Print the recommendation for a case, or its notice."""
    asked = _parser().parse_args(arguments)
    try:
        text = sys.stdin.read() if asked.case == "-" else Path(asked.case).read_text("utf-8-sig")
        found = _of_registration(text) if asked.answers else _of_case(text)
    except (OSError, UnicodeDecodeError) as error:
        print(f"{asked.case}: {error}", file=sys.stderr)
        return _REFUSED
    except CaseRefused as refused:
        for field, why in refused.problems:
            print(f"{field}: {why}", file=sys.stderr)
        return _REFUSED
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    print(_shown(found, asked), end="")
    return 0


def _shown(found: Recommendation, asked: Namespace) -> str:
    wording = words_for(found, asked.language, Library())
    if asked.record:
        return canonical(recommendation_body(found)).decode()
    if not asked.notice:
        return account_text(found, wording)
    shown = notice(found, wording)
    sections = ("\n".join(["", heading, "", *said]) for heading, said in map(astuple, shown.items))
    return "\n".join([shown.title, "", shown.mention, *sections, ""])


def _of_case(text: str) -> Recommendation:
    case = parse_case(text)
    return recommend(case, rules.national(), rules.local(case.departement, case.day, examples=True))


def _of_registration(text: str) -> Recommendation:
    """What is recommended for a registration: its answers, and where and when it was made."""
    try:
        given: dict[str, Any] = json.loads(text)
        day = date.fromisoformat(given["date"])
        place = Place(StructureKind(given["structure_kind"]), given["departement"])
        examples = bool(given["training"])
        answers = {key: answer_from_json(value) for key, value in given["answers"].items()}
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise CaseRefused((Problem("answers", f"not a registration: {error!r}"),)) from error
    return recommendation_here(answers, place, day, Library(examples=examples))


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="python -m tools.orient", description=__doc__)
    parser.add_argument("case", metavar="CASE.json")
    parser.add_argument("--language", choices=rules.LANGUAGES, default="fr")
    parser.add_argument(
        "--notice", action="store_true", help="print the notice of the algorithm instead"
    )
    parser.add_argument("--answers", action="store_true", help="the file holds a registration")
    parser.add_argument("--record", action="store_true", help="print what is recorded of it")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
