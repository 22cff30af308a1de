"""One recommendation, with its reasons as text, against 5 ms: shorter than anybody can notice.

Cases alternate between decided, undecided and not to be registered, with and without a local layer.
The reference is a budget, not another program; the first evaluation, which reads the packs from
the disk, has one of its own, for it is paid once by each process.
"""

import statistics
import time
from datetime import date

from bench import Ratio
from domain.orientation.account import account_text
from domain.orientation.case import Case, Value
from domain.orientation.engine import recommend
from resources import rules

_BUDGET_MS = 5.0
_FIRST_BUDGET_MS = 500.0
_ROUNDS = 200
_DAY = date(2026, 11, 21)
_TOLD: dict[str, Value] = {
    "date_naissance": "2006-03-14",
    "brsa": False,
    "situation_professionnelle": "JAMAIS",
    "niveau_etude": "C3A",
    "projet_pro": "AUCUN",
    "capacite_a_travailler": True,
    "contrainte_sante": "AUCUNE",
    "contrainte_logement": "SANS_LOGEMENT",
}
_CASES = (
    Case(_TOLD, _DAY, "93"),
    Case({}, _DAY, "75"),
    Case({**_TOLD, "eleve_ou_etudiant": True}, _DAY),
    Case({**_TOLD, "capacite_a_travailler": False, "brsa": True}, _DAY, "93"),
)


def main() -> list[Ratio]:
    """Median of one recommendation, and the first of a process."""
    first = _timed(_CASES[0])
    times = [_timed(case) for _ in range(_ROUNDS) for case in _CASES]
    return [
        _ratio("median", statistics.median(times), _BUDGET_MS),
        _ratio("first of a process", first, _FIRST_BUDGET_MS),
    ]


def _timed(case: Case) -> float:
    """Milliseconds from the answers to the text with its reasons."""
    start = time.perf_counter()
    local = rules.local(case.departement, case.day, examples=True)
    recommendation = recommend(case, rules.national(), local)
    account_text(recommendation, rules.wording("fr", local and case.departement))
    return (time.perf_counter() - start) * 1000


def _ratio(which: str, measured: float, budget: float) -> Ratio:
    return Ratio(f"recommending, {which}", measured, "ms", "a budget", budget, 1.0)
