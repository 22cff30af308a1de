"""`./dev dictionary`: writes docs/data-dictionary.md from what ships."""

import sys
from collections.abc import Sequence
from typing import Final

from resources import load
from tools import ROOT
from tools.dictionary.correspondence import gaps, shipped
from tools.dictionary.page import page

PAGE: Final = ROOT / "docs" / "data-dictionary.md"


def main(_arguments: Sequence[str]) -> int:
    """Write the page; 1 if something is missing in what it is made from."""
    dictionary, questionnaire = shipped(), load.questionnaire("registration")
    missing = gaps(dictionary, questionnaire)
    print("\n".join(missing), file=sys.stderr, end="\n" if missing else "")
    if not missing:
        PAGE.write_text(page(dictionary, questionnaire), encoding="utf-8")
    return int(bool(missing))
