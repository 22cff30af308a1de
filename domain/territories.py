"""What nobody publishes in a form that can ship: priority quarters, rural zones, agencies.

A structure imports what it has (`docs/reference-data.md`). Where nothing was imported, or a list
cannot tell, the answer is `Zone.TO_VERIFY`: a fact for a person to check, never a guess.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from domain.imported import Origin, read_list
from domain.tables import refuse

QPV_COLUMNS = ("code", "name", "commune")
FRR_COLUMNS = ("commune", "level")
AGENCY_COLUMNS = ("id", "kind", "name", "address", "commune", "phone", "opening", "serves")


class Zone(StrEnum):
    """Whether an address lies in a zone, as far as a list can tell."""

    INSIDE = "inside"
    OUTSIDE = "outside"
    TO_VERIFY = "to_verify"


class Level(StrEnum):
    """What France Ruralités Revitalisation grants to a commune."""

    FRR = "FRR"
    FRR_PLUS = "FRR+"


class AgencyKind(StrEnum):
    """Whose agency it is."""

    FT = "FT"
    ML = "ML"
    CE = "CE"
    CD = "CD"
    FS = "FS"  # France services


@dataclass(frozen=True, slots=True)
class Quarter:
    """A quartier prioritaire de la politique de la ville, in one of its communes."""

    code: str
    name: str
    commune: str


@dataclass(frozen=True, slots=True)
class Agency:
    """A place that receives people; `serves` are the communes whose inhabitants it is for."""

    id: str
    kind: AgencyKind
    name: str
    address: str
    commune: str
    phone: str
    opening: str
    serves: tuple[str, ...]


@dataclass(frozen=True)
class Quarters:
    """The priority quarters; no origin when nothing was imported."""

    origin: Origin | None = None
    by_commune: Mapping[str, Sequence[Quarter]] | None = None

    def zone(self, commune: str) -> Zone:
        """Outside where a commune has no quarter; else the address must be checked on a map."""
        if self.by_commune is None or commune in self.by_commune:
            return Zone.TO_VERIFY
        return Zone.OUTSIDE

    def of(self, commune: str) -> Sequence[Quarter]:
        """The quarters that an inhabitant may be asked about."""
        return (self.by_commune or {}).get(commune, ())


@dataclass(frozen=True)
class RuralZones:
    """The communes of France Ruralités Revitalisation; no origin when nothing was imported."""

    origin: Origin | None = None
    by_commune: Mapping[str, Level] | None = None

    def zone(self, commune: str) -> Zone:
        """The whole commune is inside or outside."""
        if self.by_commune is None:
            return Zone.TO_VERIFY
        return Zone.INSIDE if commune in self.by_commune else Zone.OUTSIDE


@dataclass(frozen=True)
class Agencies:
    """The directory of agencies; no origin when nothing was imported."""

    origin: Origin | None = None
    listed: tuple[Agency, ...] = ()

    def serving(self, commune: str, kind: AgencyKind) -> tuple[Agency, ...] | Zone:
        """The agencies for the inhabitants of a commune; to verify when none is known."""
        found = tuple(a for a in self.listed if a.kind is kind and commune in a.serves)
        return found or Zone.TO_VERIFY


def parse_quarters(text: str, communes: Mapping[str, object]) -> Quarters:
    """Read a list of priority quarters. A quarter in two communes has two lines.

    Raises:
        DefinitionError: naming the line that cannot be used.
    """
    origin, lines = read_list(text, QPV_COLUMNS, "qpv")
    found: dict[str, list[Quarter]] = {}
    for number, (code, name, commune) in lines:
        quarters = found.setdefault(_known(commune, communes, "qpv", number), [])
        if not (code and name) or code in {quarter.code for quarter in quarters}:
            refuse("qpv", number, "a code not there yet in this commune and a name expected")
        quarters.append(Quarter(code, name, commune))
    return Quarters(origin, found)


def parse_rural_zones(text: str, communes: Mapping[str, object]) -> RuralZones:
    """Read the communes of France Ruralités Revitalisation.

    Raises:
        DefinitionError: naming the line that cannot be used.
    """
    origin, lines = read_list(text, FRR_COLUMNS, "frr")
    found: dict[str, Level] = {}
    for number, (commune, level) in lines:
        if _known(commune, communes, "frr", number) in found:
            refuse("frr", number, f"{commune} is there twice")
        if level not in set(Level):
            refuse("frr", number, f"the level is one of {', '.join(Level)}")
        found[commune] = Level(level)
    return RuralZones(origin, found)


def parse_agencies(text: str, communes: Mapping[str, object]) -> Agencies:
    """Read a directory of agencies; `serves` holds codes of communes, separated by spaces.

    Raises:
        DefinitionError: naming the line that cannot be used.
    """
    origin, lines = read_list(text, AGENCY_COLUMNS, "agencies")
    found: dict[str, Agency] = {}
    for number, (key, kind, name, address, commune, phone, opening, serves) in lines:
        if not (key and name and address and serves) or key in found:
            refuse("agencies", number, "an id not there yet, a name, an address, communes expected")
        if kind not in set(AgencyKind):
            refuse("agencies", number, f"the kind is one of {', '.join(AgencyKind)}")
        for served in (commune, *serves.split()):
            _known(served, communes, "agencies", number)
        served_codes = tuple(serves.split())
        agency = Agency(key, AgencyKind(kind), name, address, commune, phone, opening, served_codes)
        found[key] = agency
    return Agencies(origin, tuple(found.values()))


def _known(commune: str, communes: Mapping[str, object], where: str, line: int) -> str:
    if commune not in communes:
        refuse(where, line, f"{commune or 'nothing'} is not the code of a present commune")
    return commune
