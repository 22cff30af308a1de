"""Rule packs: one layer of decision tables with its name, its version and where it holds.

The national layer decides. A local one, of one département and for some time, can say three
things only: the département has delegated its decision, it entrusts social accompaniment to
somebody, and who is seen sooner. It cannot say anything else, whatever its tables contain.
"""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

import zen

from domain.errors import DefinitionError
from domain.orientation.case import DEPARTEMENTS
from domain.orientation.recommendation import PackId
from domain.orientation.tables import Table, parse_tables

NATIONAL: Final = "national"
LOCAL: Final = "local"

NATIONAL_TABLES: Final = ("parcours", "organisme", "decideur", "suite")
NATIONAL_LISTS: Final = ("informations", "alternatives")
LOCAL_TABLES: Final = ("delegation", "delegataire")
LOCAL_LISTS: Final = ("priorites",)

_KEYS: Final = {
    NATIONAL: {"nom", "version", "couche", "statut", "objet"},
    LOCAL: {
        *("nom", "version", "couche", "statut", "objet", "departement", "valide_du", "valide_au"),
        *("exemple", "delegation", "delegataire"),
    },
}


@dataclass(frozen=True, slots=True)
class Locality:
    """Where and when a local layer holds, and its settings.

    Attributes:
        first, last: first and last day on which it holds.
        delegation: the département has delegated its decision to France Travail by convention.
        delegate: name of the body to which social accompaniment is entrusted; may be empty.
        example: made up, to show and to train; applies only where examples are wanted.
    """

    departement: str
    first: date
    last: date
    delegation: bool
    delegate: str
    example: bool


@dataclass(frozen=True)
class RulePack:
    """One layer, ready to be evaluated.

    Attributes:
        status: how official it is, in French.
        purpose: what the layer is for, in French.
    """

    id: PackId
    layer: str
    status: str
    purpose: str
    tables: Mapping[str, Table]
    jdm: str
    locality: Locality | None = None
    _compiled: zen.ZenDecision = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        try:
            compiled = zen.ZenEngine().create_decision(self.jdm)
            compiled.validate()
        except (ValueError, RuntimeError) as error:
            raise DefinitionError(where=self.id.name, why=f"zen: {error}") from error
        object.__setattr__(self, "_compiled", compiled)

    def evaluate(self, readings: Mapping[str, object]) -> Mapping[str, Any]:
        """What all tables say of these readings."""
        result: Mapping[str, Any] = self._compiled.evaluate(dict(readings))["result"]
        return result


def parse_pack(toml: str, jdm: str) -> RulePack:
    """Read a layer: what it is in TOML, its tables as a JDM graph.

    Raises:
        DefinitionError: naming the key, table or row that cannot be used, and why.
    """
    try:
        head = tomllib.loads(toml)
    except tomllib.TOMLDecodeError as error:
        raise DefinitionError(where="pack", why=str(error)) from error
    layer = head.get("couche")
    if layer not in _KEYS:
        raise DefinitionError(where="pack.couche", why=f"unknown layer {layer}")
    for key in sorted(head.keys() ^ _KEYS[layer]):
        raise DefinitionError(where=f"pack.{key}", why="unknown" if key in head else "missing")
    tables = parse_tables(jdm)
    _check_tables(layer, tables)
    return RulePack(
        PackId(_typed(head, "nom", str), _typed(head, "version", int)),
        layer,
        _typed(head, "statut", str),
        _typed(head, "objet", str),
        tables,
        jdm,
        _locality(head) if layer == LOCAL else None,
    )


def choose_local(
    packs: Iterable[RulePack], departement: str | None, day: date, *, examples: bool = False
) -> RulePack | None:
    """The local layer that holds there on that day; the newest version of several."""
    holding = [
        pack
        for pack in packs
        if (where := pack.locality) is not None
        and where.departement == departement
        and where.first <= day <= where.last
        and (examples or not where.example)
    ]
    return max(holding, key=lambda pack: (pack.id.version, pack.id.name), default=None)


def _check_tables(layer: str, tables: Mapping[str, Table]) -> None:
    functions, lists = {
        NATIONAL: (NATIONAL_TABLES, NATIONAL_LISTS),
        LOCAL: (LOCAL_TABLES, LOCAL_LISTS),
    }[layer]
    for name in (*functions, *lists):
        if name not in tables:
            raise DefinitionError(where=f"rules.{name}", why="missing")
        if tables[name].is_list != (name in lists):
            raise DefinitionError(where=f"rules.{name}", why="a list and a function are not alike")
    if layer == LOCAL:
        for name in sorted(tables.keys() - {*functions, *lists}):
            raise DefinitionError(where=f"rules.{name}", why="a local layer cannot decide this")


def _locality(head: Mapping[str, Any]) -> Locality:
    departement = _typed(head, "departement", str)
    if departement not in DEPARTEMENTS:
        raise DefinitionError(where="pack.departement", why=f"unknown value {departement}")
    first, last = _typed(head, "valide_du", date), _typed(head, "valide_au", date)
    if first > last:
        raise DefinitionError(where="pack.valide_au", why="before it begins")
    return Locality(
        departement,
        first,
        last,
        delegation=_typed(head, "delegation", bool),
        delegate=_typed(head, "delegataire", str),
        example=_typed(head, "exemple", bool),
    )


def _typed(head: Mapping[str, Any], key: str, kind: type[Any]) -> Any:  # noqa: ANN401 (as `kind`)
    value = head[key]
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise DefinitionError(where=f"pack.{key}", why=f"must be {kind.__name__}")
    return value
