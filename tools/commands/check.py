"""`./dev check [GATE…]`: everything that can be judged without running the product."""

import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from tools import ROOT
from tools.gates import calls, python, qml, sizes, texts, typography

GATES: Final[dict[str, Callable[[Path], list[str]]]] = {
    "format": python.formatted,
    "lint": python.linted,
    "types": python.typed,
    "layers": python.layered,
    "sizes": sizes.sized,
    "patience": calls.patient,
    "translatable": calls.translatable,
    "translated": texts.translated,
    "typography": typography.typeset,
    "qml-lint": qml.qml_linted,
    "qml-format": qml.qml_formatted,
}


def main(arguments: Sequence[str]) -> int:
    """Run all gates, or the named ones, whatever each finds; fail if any found something."""
    unknown = [name for name in arguments if name not in GATES]
    if unknown:
        print(f"No such gate: {', '.join(unknown)}. There are: {', '.join(GATES)}", file=sys.stderr)
        return 2
    failed = [name for name in arguments or GATES if _fails(name)]
    return int(bool(failed))


def _fails(name: str) -> bool:
    start = time.monotonic()
    try:
        findings = GATES[name](ROOT)
    except SyntaxError as error:
        findings = [f"{error.filename}:{error.lineno}: {error.msg}"]
    print(f"{'FAIL' if findings else 'ok  '} {name} ({time.monotonic() - start:.1f} s)", flush=True)
    for finding in findings:
        print(f"     {finding}")
    return bool(findings)
