"""Which zen expressions a pack may hold: those that only look at what they are given.

The language can also read the clock (`d()`, `date("now")`) and roll dice (`rand(6)`). A rule that
does would say one thing today and another tomorrow, so what may be called is a closed list.
"""

import re
from typing import Final, NoReturn

import zen

from domain.errors import DefinitionError

_MAY_CALL: Final = {"filter", "len", "map", "merge"}
_WORDS: Final = {"and", "in", "not", "or"}  # they may stand before a bracket
_TEXT: Final = re.compile(r"\"[^\"]*\"|'[^']*'|`[^`]*`")
_CALL: Final = re.compile(r"([A-Za-z_]\w*)\s*\(")


def check_condition(cell: str, where: str) -> None:
    """Refuse a condition that zen cannot read, or that looks elsewhere; an empty one is none.

    Raises:
        DefinitionError: naming the place.
    """
    _check_calls(cell, where)
    try:
        if cell.strip():
            zen.compile_unary_expression(cell)
    except (RuntimeError, ValueError):
        _fail(where, "not a condition that zen can read")


def check_value(expression: str, where: str) -> None:
    """Refuse an expression that zen cannot read, or that looks elsewhere.

    Raises:
        DefinitionError: naming the place.
    """
    _check_calls(expression, where)
    try:
        zen.compile_expression(expression)
    except (RuntimeError, ValueError):
        _fail(where, "not an expression that zen can read")


def _check_calls(expression: str, where: str) -> None:
    for name in _CALL.findall(_TEXT.sub("", expression)):
        if name not in _MAY_CALL | _WORDS:
            _fail(where, f"must not call {name}")


def _fail(where: str, why: str) -> NoReturn:
    raise DefinitionError(where=where, why=why)
