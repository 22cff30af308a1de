"""French as it is set: no line begins with « : ; ? ! » or a closing guillemet."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tools.gates import files

_SPOKEN: Final = frozenset({"counter", "kiosk", "qtkit"})
_TRANSLATORS: Final = frozenset({"tr", "translate", "say", "qsTr", "QT_TRANSLATE_NOOP"})
_SIGN: Final = r"(?:[:;?!](?=[\s)»]|$)|»(?=[\s.,;:)]|$))"
_OPENING: Final = "«(?![\u00a0\u202f])"
# What is no sentence, such as a pattern or a line of a log, may have « : » right after a word.
_BREAKS: Final = re.compile(rf" {_SIGN}|{_OPENING}")
_BREAKS_OR_TOUCHES: Final = re.compile(rf"(?<![\u00a0\u202f]){_SIGN}|{_OPENING}")
_QML_TEXT: Final = re.compile(r'qsTr\("((?:[^"\\]|\\.)*)"')


def typeset(root: Path) -> list[str]:
    """The French that people read has a no-break space (U+00A0 or U+202F) where it has one."""
    return [
        f"{place}: no no-break space beside a sign of {text!r}"
        for place, text, wrong in (*_in_python(root), *_in_qml(root), *_in_texts(root))
        if wrong.search(text)
    ]


_Found = Iterator[tuple[str, str, re.Pattern[str]]]


def _in_python(root: Path) -> _Found:
    for file in files(root, ".py"):
        if file.relative_to(root).parts[0] in _SPOKEN:
            tree = ast.parse(file.read_text(encoding="utf-8"), file)
            translated, documentation = set(_translated(tree)), set(_documentation(tree))
            for text in _texts(tree):
                if text not in documentation:
                    wrong = _BREAKS_OR_TOUCHES if text in translated else _BREAKS
                    yield f"{file.relative_to(root)}:{text.lineno}", str(text.value), wrong


def _texts(tree: ast.AST) -> Iterator[ast.Constant]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node


def _translated(tree: ast.AST) -> Iterator[ast.Constant]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func).rpartition(".")[2]
            if name in _TRANSLATORS:
                yield from (text for argument in node.args for text in _texts(argument))


def _documentation(tree: ast.AST) -> Iterator[ast.Constant]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value


def _in_qml(root: Path) -> _Found:
    for file in files(root, ".qml"):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            for text in _QML_TEXT.findall(line):
                yield f"{file.relative_to(root)}:{number}", text, _BREAKS_OR_TOUCHES


def _in_texts(root: Path) -> _Found:
    for file in files(root, ".toml"):
        if file.parent.name == "texts" and file.stem in {"fr", "falc"}:
            for text in _leaves(tomllib.loads(file.read_text(encoding="utf-8"))):
                yield str(file.relative_to(root)), text, _BREAKS_OR_TOUCHES


def _leaves(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _leaves(each)
    elif isinstance(value, list):
        for each in value:
            yield from _leaves(each)
