"""The table of `docs/exploitation.md`: support reads it with a code in the other hand."""

import re

import pytest

from qtkit.messages import ERRORS
from sync.support_codes import beginning
from sync.support_kinds import KINDS, Field, Kind, Named
from tools import ROOT


def detail(field: Field) -> str:
    if isinstance(field, Named):
        return f"`{field.key}` : {', '.join(field.values)}"
    return f"`{field.key}` : {field.least} à {field.most}"


def row(kind: Kind) -> str:
    details = " ; ".join(map(detail, kind.fields)) or "–"
    sentence = re.sub(r"\{(\w+)\}", "…", ERRORS[kind.code])
    return f"| {beginning(kind)} | `{kind.code}` | {details} | {sentence} |"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_every_code_is_in_the_table_as_it_is(kind: Kind) -> None:
    assert row(kind) in (ROOT / "docs/exploitation.md").read_text("utf-8").splitlines()


def test_nothing_else_is_in_the_table() -> None:
    lines = (ROOT / "docs/exploitation.md").read_text("utf-8").splitlines()
    codes = [line for line in lines if re.match(r"\| [0-9A-Z]{2} \|", line)]
    assert codes == [row(kind) for kind in KINDS]
