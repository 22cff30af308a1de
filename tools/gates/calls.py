"""Calls that the linters do not know to be wrong."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tools.gates import files

_TRANSLATORS: Final = {"tr", "translate", "QT_TR_NOOP", "QT_TRANSLATE_NOOP"}
_ARGUMENTS_OF_SINGULAR: Final = 3  # context, text, comment


def patient(root: Path) -> list[str]:
    """Tests wait for what they wait for, never for a time: no `qWait`, no `qtbot.wait`."""
    return [
        f"{place}: waits for a time; use waitUntil or waitSignal"
        for place, call in _calls(root)
        if _name(call) in {"qWait", "qSleep"}
        or ast.unparse(call.func).endswith(("qtbot.wait", "qtbot.sleep"))
    ]


def translatable(root: Path) -> list[str]:
    """What is translated is found by lupdate in the source, and by Qt at run time.

    `tr(f"Hello {name}")` is extracted, translated, and never found: Qt looks up the result. Write
    `tr("Hello {name}").format(name=name)`. Of a plural, lupdate for Python knows only `tr`: it
    takes `translate(…, n)` for a singular, and overlooks a call with keywords altogether.
    """
    return [
        f"{place}: {complaint}"
        for place, call in _calls(root)
        if _name(call) in _TRANSLATORS
        for complaint in _complaints(call)
    ]


def _complaints(call: ast.Call) -> Iterator[str]:
    for argument in call.args:
        if _is_composed_text(argument):
            yield f"{ast.unparse(argument)}: translate the text as it stands, then fill it in"
    if call.keywords:
        yield "a call with keywords is not extracted"
    if _name(call) == "translate" and len(call.args) > _ARGUMENTS_OF_SINGULAR:
        yield "a plural is extracted only from tr()"


def _is_composed_text(argument: ast.expr) -> bool:
    if isinstance(argument, ast.JoinedStr):
        return True
    if isinstance(argument, ast.BinOp) and isinstance(argument.op, ast.Add | ast.Mod):
        return any(_is_text(side) for side in (argument.left, argument.right))
    return (
        isinstance(argument, ast.Call)
        and isinstance(argument.func, ast.Attribute)
        and argument.func.attr == "format"
    )


def _is_text(node: ast.expr) -> bool:
    is_constant = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return is_constant or _is_composed_text(node)


def _name(call: ast.Call) -> str:
    return ast.unparse(call.func).rpartition(".")[2]


def _calls(root: Path) -> Iterator[tuple[str, ast.Call]]:
    for file in files(root, ".py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"), file)):
            if isinstance(node, ast.Call):
                yield f"{file.relative_to(root)}:{node.lineno}", node
