"""The recommendation: what the national layer says, what the local one adds, and the trace.

Nothing here knows a rule. This module gives the tables what was answered and follows, from the
rows that held, which reasons stand behind the result. It knows no language and no mode, so the
same answers give the same recommendation everywhere.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from domain.orientation.case import Case
from domain.orientation.criteria import ORDER
from domain.orientation.packs import RulePack
from domain.orientation.recommendation import Reason, Recommendation

_UNDECIDED: Final = "IND"
_NOBODY: Final = "AUCUN"


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
