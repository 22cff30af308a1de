"""The machine-readable zone of cards and passports, as a scanner types it.

ICAO 9303: TD1 (three lines of 30, cards and residence titles), TD3 (two of 44, passports); and
the French card of 1988 to 2021 (two of 36, its own layout, no expiry). Reading is strict: every
check digit counts, and a refusal names the field and never what was in it; the check of several
fields comes last, so that a field that is wrong by itself is named.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from domain.documents.zone import FILLER, Layout, MrzRefused, Why, Zone, given_names, names

_LENGTHS: Final = {90: Layout.TD1, 88: Layout.TD3, 72: Layout.FRENCH_CARD}
_LINES: Final[dict[Layout, dict[str, int]]] = {
    Layout.TD1: {
        **dict.fromkeys(("kind", "issuer", "number"), 1),
        **dict.fromkeys(("born", "sex", "expires", "nationality"), 2),
        "names": 3,
    },
    Layout.TD3: {
        **dict.fromkeys(("kind", "issuer", "names"), 1),
        **dict.fromkeys(("number", "nationality", "born", "sex", "expires", "optional"), 2),
    },
    Layout.FRENCH_CARD: {"kind": 1, **dict.fromkeys(("number", "born", "sex"), 2)},
}
"""Where each field is; a check of several lines, and names in both, are in none."""
_LONG_NUMBER_CHECKED: Final = 2  # a continuation has at least one sign and its check digit


@dataclass(frozen=True, slots=True, repr=False)
class Mrz:
    """What a zone says.

    Attributes:
        layout: which of the three.
        kind: the document code, such as `P` or `ID`.
        issuer: the issuing State or organisation, such as `FRA` or `D`.
        number: of the document.
        family_name: in capitals without accents, maybe cut.
        given_names: likewise, one by one.
        nationality: None on the French card, which is only for the French.
        born: date of birth; None if the document does not know all of it.
        sex: `F`, `M`, or None if it is not told.
        expires: the last day of validity; None if the zone tells none.
        issued_month: year and month of issue; only on the French card.
        optional: what the issuer added.
        cut: which of the names fill their place to its end, so that they may go on:
            `family_name`, `given_names`.
    """

    layout: Layout
    kind: str
    issuer: str
    number: str
    family_name: str
    given_names: tuple[str, ...]
    nationality: str | None
    born: date | None
    sex: str | None
    expires: date | None = None
    issued_month: tuple[int, int] | None = None
    optional: str = ""
    cut: frozenset[str] = frozenset()

    def __repr__(self) -> str:
        return f"Mrz({self.layout}, …)"


def read_mrz(text: str, day: date) -> Mrz:
    """Read a zone: with or without line ends and spaces, in capitals or not.

    Args:
        text: what the scanner sent or somebody copied.
        day: today; years have two digits, and it says which century they mean.

    Raises:
        MrzRefused: naming the field that is wrong, its line, and why.
    """
    signs = "".join(sign for sign in text if sign.isprintable() and not sign.isspace()).upper()
    layout = _LENGTHS.get(len(signs))
    if layout is None:
        raise MrzRefused("zone", Why.LENGTH)
    try:
        return _READERS[layout](Zone(signs, day))
    except MrzRefused as refused:
        refused.line = _LINES[layout].get(refused.field)
        raise


def _read_td1(zone: Zone) -> Mrz:
    """Lines of 30: document and number; dates and nationality; names."""
    kind = zone.kind("ACI")
    number, optional = _td1_number(zone)
    family, given = names(zone.signs[60:90])
    read = Mrz(
        layout=Layout.TD1,
        kind=kind,
        issuer=zone.country("issuer", 2),
        number=number,
        family_name=family,
        given_names=given,
        nationality=zone.country("nationality", 45),
        born=zone.born(30),
        sex=zone.sex(37),
        expires=zone.expires(38),
        optional=f"{optional} {zone.text(48, 59)}".strip(),
        cut=_cut(zone.signs[60:90], "given_names" if given else "family_name"),
    )
    zone.check("composite", zone.signs[5:37] + zone.signs[38:45] + zone.signs[48:59], 59)
    return read


def _td1_number(zone: Zone) -> tuple[str, str]:
    """The number and the optional data of the first line.

    A number of more than nine signs goes on in the optional data, followed by its check digit,
    and has a filler where the check digit would be.
    """
    if zone.signs[14] != FILLER:
        zone.check("number", zone.signs[5:14], 14)
        return zone.required("number", 5, 14), zone.text(15, 30)
    rest = zone.signs[15:30].split(FILLER, 1)[0]
    if len(rest) < _LONG_NUMBER_CHECKED:
        raise MrzRefused("number", Why.CHECK_DIGIT)
    end = 15 + len(rest)
    zone.check("number", zone.signs[5:14] + rest[:-1], end - 1)
    return zone.signs[5:14] + rest[:-1], zone.text(end, 30)


def _read_td3(zone: Zone) -> Mrz:
    """Lines of 44: document and names; number, nationality, dates and personal number."""
    kind = zone.kind("P")
    zone.check("number", zone.signs[44:53], 53)
    if zone.signs[72:86].strip(FILLER) or zone.signs[86] != FILLER:
        zone.check("optional", zone.signs[72:86], 86)
    family, given = names(zone.signs[5:44])
    read = Mrz(
        layout=Layout.TD3,
        kind=kind,
        issuer=zone.country("issuer", 2),
        number=zone.required("number", 44, 53),
        family_name=family,
        given_names=given,
        nationality=zone.country("nationality", 54),
        born=zone.born(57),
        sex=zone.sex(64),
        expires=zone.expires(65),
        optional=zone.text(72, 86),
        cut=_cut(zone.signs[5:44], "given_names" if given else "family_name"),
    )
    zone.check("composite", zone.signs[44:54] + zone.signs[57:64] + zone.signs[65:87], 87)
    return read


def _read_french_card(zone: Zone) -> Mrz:
    """Lines of 36: family name and office; number, given names, birth, sex.

    The number begins with year and month of issue. The layout of other documents with two lines
    of 36 (TD2) is not read.
    """
    if not zone.signs.startswith("IDFRA"):
        raise MrzRefused("kind", Why.UNKNOWN)
    zone.check("number", zone.signs[36:48], 48)
    family, _ = names(zone.signs[5:30])
    read = Mrz(
        layout=Layout.FRENCH_CARD,
        kind="ID",
        issuer="FRA",
        number=zone.required("number", 36, 48),
        family_name=family,
        given_names=given_names(zone.signs[49:63]),
        nationality=None,
        born=zone.born(63),
        sex=zone.sex(70),
        issued_month=zone.issued_month(36),
        optional=zone.text(30, 36),
        cut=_cut(zone.signs[5:30], "family_name") | _cut(zone.signs[49:63], "given_names"),
    )
    zone.check("composite", zone.signs[:71], 71)
    return read


def _cut(signs: str, last: str) -> frozenset[str]:
    """The last name of a place, if there is no sign left after it."""
    return frozenset() if signs.endswith(FILLER) else frozenset({last})


_READERS: Final[dict[Layout, Callable[[Zone], Mrz]]] = {
    Layout.TD1: _read_td1,
    Layout.TD3: _read_td3,
    Layout.FRENCH_CARD: _read_french_card,
}
