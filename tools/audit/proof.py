"""Rules about the proof that a person takes away: read from the glass as a telephone reads it."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import segno

from tools.audit.findings import Finding, Measure, at_least, none_of
from tools.codes import Code, read_code
from tools.robot import settle as drawn
from tools.robot_clock import Clock
from tools.screens.place import Panel, opened, settle
from tools.visitor import Persona, Visitor

_PERSON: Final = Persona(
    "Zqxj",
    "fr",
    {
        "family_name": "Zqxjnom",
        "first_name": "Zqxjprenom",
        "birth_date": "1987-06-05",
        "commune": "93066",
        "phone": "0199007781",
    },
    {"93066": "93200"},
)
_LEAST_MM: Final = 0.45  # of a dot: what any telephone reads at arm's length


def findings(panels: Sequence[Panel]) -> Iterator[Finding]:
    """D12, twice: what the codes of the last page hold, and how large their dots are."""
    codes = [(panel, _code_on(panel)) for panel in panels]
    values = [value for value in map(str, _PERSON.answers.values()) if value]
    held = (value for _, code in codes for value in values if value.encode() in code.whole)
    yield none_of("D12", held, len(codes) * len(values), "values of a person in codes")
    yield at_least("D12", (_dot(panel, code) for panel, code in codes), _LEAST_MM, "mm a dot")


def _code_on(panel: Panel) -> Code:
    with TemporaryDirectory() as data:
        settle(Path(data))
        clock = Clock()
        kiosk = opened(Path(data), panel, clock)
        if kiosk.window is None:
            raise LookupError("the kiosk shows no window")
        Visitor(kiosk.window, _PERSON, lambda *_: None, clock).register()
        drawn(kiosk.window)
        code = read_code(kiosk.window.grabWindow())
        kiosk.close()
    return code


def _dot(panel: Panel, code: Code) -> Measure:
    dots = segno.make_qr(code.text, error="m", boost_error=False).symbol_size(border=0)[0]
    return Measure(code.width / dots / panel.pixels_per_mm, str(panel))
