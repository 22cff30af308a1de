"""The recommendation: what the national layer says, what the local one adds, and the trace.

Nothing here knows a rule. This module gives the tables what was answered and follows, from the
rows that held, which reasons stand behind the result. It knows no language and no mode, so the
same answers give the same recommendation everywhere.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from domain.orientation.case import Case, Value
from domain.orientation.criteria import ORDER
from domain.orientation.packs import PackId, RulePack

_UNDECIDED: Final = "IND"
_NOBODY: Final = "AUCUN"


@dataclass(frozen=True, slots=True)
class Reason:
    """One criterion that counted, and the row for which it did.

    Attributes:
        value: what was answered; None where nothing was.
        reading: the same as texts are found by: a value, OUI, NON, INCONNU, or an age group.
        source: the text of law, or what is proposed and to be confirmed.
        layer: `national` or `local`.
    """

    criterion: str
    value: Value | None
    reading: str
    line: str
    source: str
    layer: str


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A *préconisation*: it proposes, and says who decides.

    Attributes:
        path: PED, PSO, PSP; None when undecided, or when the person cannot be registered.
        body: FT, CD, DCD, ML, CE; IND when something is to be clarified; None as for `path`.
        decider: FT, CD, ML or CE: who makes the decision (C. trav. art. L5411-5-1, II).
        missing: the criteria to clarify, in the order in which to ask.
        follow_up: what happens for a person who cannot be registered; None for others.
        notes: information without effect on the result.
        alternatives: other paths and bodies that the decider may choose.
        priorities: why the person is seen sooner; only the local layer has any.
        facts: what the tables were given that was answered, and how they read it.
        trace: the rows that held, table by table, of both layers.
    """

    path: str | None
    body: str | None
    decider: str
    reasons: tuple[Reason, ...]
    missing: tuple[str, ...]
    follow_up: str | None
    notes: tuple[str, ...]
    alternatives: tuple[str, ...]
    priorities: tuple[str, ...]
    national: PackId
    local: PackId | None
    facts: tuple[tuple[str, str], ...]
    trace: Mapping[str, tuple[str, ...]]


def recommend(case: Case, national: RulePack, local: RulePack | None = None) -> Recommendation:
    """What the rules recommend for this case. Pure: same case and packs, same result."""
    said = national.evaluate(case.readings())
    added = _ask_local(case, said, local)
    body, decider = said["organisme"], said["decideur"]
    reasons = dict.fromkeys(_national_reasons(case, said, national))
    clarify = [r.criterion for r in _follow(case, said, said, national, "organisme")]
    if local is not None and decider == "CD" and added["delegation"] == "OUI":
        decider = "FT"
        reasons |= dict.fromkeys(_follow(case, said, added, local, "delegation"))
    if local is not None and body == "CD" and added["delegataire"] == "OUI":
        body = "DCD"
        reasons |= dict.fromkeys(_follow(case, said, added, local, "delegataire"))
    if local is not None:
        reasons |= dict.fromkeys(_follow(case, said, added, local, "priorites"))
    decided = body not in {_UNDECIDED, _NOBODY}
    return Recommendation(
        path=said["parcours"] if decided else None,
        body=None if body == _NOBODY else body,
        decider=decider,
        reasons=tuple(reasons),
        missing=tuple(f for f in ORDER if body == _UNDECIDED and f in clarify),
        follow_up=said["suite"] if body == _NOBODY else None,
        notes=tuple(said.get("informations", ())),
        alternatives=tuple(said.get("alternatives", ())),
        priorities=tuple(added.get("priorites", ())),
        national=national.id,
        local=None if local is None else local.id,
        facts=_facts(case, said, national),
        trace=_trace(said, national) | ({} if local is None else _trace(added, local)),
    )


def _ask_local(case: Case, said: Mapping[str, Any], local: RulePack | None) -> Mapping[str, Any]:
    if local is None or local.locality is None:
        return {}
    results = {name: said[name] for name in ("parcours", "organisme", "decideur", "tranche_age")}
    setting = "OUI" if local.locality.delegation else "NON"
    return local.evaluate({**case.readings(), **results, "reglage_delegation": setting})


def _national_reasons(case: Case, said: Mapping[str, Any], national: RulePack) -> Iterator[Reason]:
    start = ["organisme", "decideur", "informations"]
    if said["organisme"] != _UNDECIDED:
        start.insert(0, "parcours")
    for table in start:
        yield from _follow(case, said, said, national, table)


def _follow(
    case: Case, said: Mapping[str, Any], found: Mapping[str, Any], pack: RulePack, table: str
) -> Iterator[Reason]:
    """The reasons of the rows of a table that held, and of the tables that these name."""
    lines = found.get(f"{table}_lignes", ())
    columns = (found.get(f"{table}_{name}", ()) for name in ("criteres", "voir", "sources"))
    for line, criteria, see, source in zip(lines, *columns, strict=True):
        for criterion in criteria:
            reading = _reading(said, criterion)
            value = case.answers.get(criterion)
            yield Reason(criterion, value, reading, line, source, pack.layer)
        for other in see:
            yield from _follow(case, said, found, pack, other)


def _reading(said: Mapping[str, Any], criterion: str) -> str:
    """How the tables read a criterion; they pass what they were given through."""
    return str(said["tranche_age" if criterion == "date_naissance" else criterion])


def _facts(case: Case, said: Mapping[str, Any], national: RulePack) -> tuple[tuple[str, str], ...]:
    """What was answered and is read by a table; the rest has no way to count."""
    read = {name for table in national.tables.values() for name in table.reads}
    read |= {"date_naissance"} if "age" in read else set()
    known = (name for name in ORDER if name in read and name in case.answers)
    return tuple((name, _reading(said, name)) for name in known)


def _trace(said: Mapping[str, Any], pack: RulePack) -> dict[str, tuple[str, ...]]:
    return {name: tuple(said.get(f"{name}_lignes", ())) for name in pack.tables}
