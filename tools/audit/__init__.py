"""`./dev audit`: the rules of accessibility and privacy of the kiosk (A01 to E05), one by one.

A robot goes through every screen on every panel, in the languages that are named or in all; each
rule is then measured on what was seen. A rule that several measures stand for has a line each.
"""

import os
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from tools.audit import behaviour, content, hearing, layout, looks, names, proof, walks
from tools.audit.findings import Finding, Verdict
from tools.audit.seen import Screen
from tools.screens.choice import PANELS, Choice


def main(arguments: Sequence[str]) -> int:
    """Print the findings in the order of the rules; 1 when one fails."""
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    screens, large = walks.screens(Choice.read(arguments, "audit", __doc__ or ""))
    _application = QGuiApplication([])  # lives as long as its windows
    found = sorted(
        [*findings(screens), *(_in_comfort(large) if large else ())],
        key=lambda finding: finding.rule,
    )
    print(*found, sep="\n")
    count = {verdict: sum(f.verdict is verdict for f in found) for verdict in Verdict}
    told = ", ".join(f"{number} {verdict}" for verdict, number in count.items())
    print(f"audit: {len(screens) + len(large)} screens; {told}")
    return int(count[Verdict.FAILS] > 0)


def _in_comfort(screens: Sequence[Screen]) -> Iterator[Finding]:
    for looked in (layout, looks):
        yield from looked.in_comfort(screens)


def findings(screens: Sequence[Screen]) -> Iterator[Finding]:
    """What is said of every rule, in no order."""
    for looked in (layout, names, looks):
        yield from looked.findings(screens)
    yield from content.findings()
    yield from behaviour.findings(PANELS[1])
    yield from hearing.findings(screens, PANELS[1])
    yield from proof.findings(PANELS)
    rest = tomllib.loads(Path(__file__).with_name("elsewhere.toml").read_text("utf-8"))
    for rule, why in rest["held"].items():
        yield Finding(rule, Verdict.UNCHECKED, why)
    for rule, why in rest["missing"].items():
        yield Finding(rule, Verdict.FAILS, why)
