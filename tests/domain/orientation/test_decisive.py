"""What is not known counts only where it can change the result; then it is asked, never guessed.

The rules see a case through few things, so their partial cases can be tried: every value of the
ability to work, every weight of health, housing, two other difficulties, activity,
qualification and plans. What may become of a partial case is the set of what becomes of all the
ways to complete it. All 11,664 hold; so that the test stays short, it takes every fifth of them
(5 divides no number of values, so the fifth ones have every value of everything).
"""

from datetime import date
from functools import cache
from itertools import product
from typing import Final

from domain.orientation.case import Case, Value
from domain.orientation.engine import recommend
from resources import rules
from tests.domain.orientation.cases import CONTEXT, ORDINARY

STRONG, CALM = "IMPACT_FORT_RECHERCHE_EMPLOI", "AUCUNE"
READ: Final[dict[str, tuple[Value, ...]]] = {
    "capacite_a_travailler": (True, False),
    "contrainte_sante": ("INCAPACITE_RECHERCHE_ACTIVITE_PRO", STRONG, CALM),
    "contrainte_logement": ("SANS_LOGEMENT", STRONG, CALM),
    "contrainte_financiere": (STRONG, CALM),
    "contrainte_francais_calcul": (STRONG, CALM),
    "situation_professionnelle": ("EN_ACTIVITE", "JAMAIS"),
    "niveau_etude": ("NV5", "C12"),
    "projet_pro": ("SALARIAT", "AUCUN"),
}
ALWAYS_DUE = ("situation_professionnelle", "niveau_etude", "projet_pro")
"""C. trav. art. L5411-5-1, III: taken into account whatever else is known."""

Point = tuple[Value | None, ...]
POINTS: Final = list(product(*((*values, None) for values in READ.values())))
OTHERS: Final = {name: ORDINARY[name] for name in ORDINARY if name not in {*READ, *CONTEXT}}


def _case(point: Point) -> Case:
    told = {name: answer for name, answer in zip(READ, point, strict=True) if answer is not None}
    return Case({**OTHERS, **told}, date(2026, 11, 21))


@cache
def _path(point: Point) -> str | None:
    path = rules.national().evaluate(_case(point).readings())["parcours"]
    return None if path == "IND" else str(path)


@cache
def _possible(point: Point) -> frozenset[str | None]:
    """The paths of all the ways to complete a partial case."""
    if None not in point:
        return frozenset({_path(point)})
    place = point.index(None)
    values = list(READ.values())[place]
    completed = ((*point[:place], value, *point[place + 1 :]) for value in values)
    return frozenset().union(*map(_possible, completed))


@cache
def _counts(point: Point, place: int) -> bool:
    """Whether one missing answer changes the path in some way to complete the others."""
    others = [i for i, answer in enumerate(point) if answer is None and i != place]
    values = list(READ.values())
    for chosen in product(*(values[i] for i in others)):
        filled = dict(zip(others, chosen, strict=True))
        base = [filled.get(i, answer) for i, answer in enumerate(point)]
        if len({_path((*base[:place], v, *base[place + 1 :])) for v in values[place]}) > 1:
            return True
    return False


def test_every_complete_case_has_a_path() -> None:
    complete = [point for point in POINTS if None not in point]
    assert {_path(point) for point in complete} == {"PED", "PSO", "PSP"}


def test_a_path_is_given_when_no_missing_answer_can_change_it_and_only_then() -> None:
    for point in POINTS[::5]:
        path, possible = _path(point), _possible(point)
        told = dict(zip(READ, point, strict=True))
        due = [name for name in ALWAYS_DUE if told[name] is None]
        if path is None:
            assert len(possible) > 1 or due, told
        else:
            assert possible == {path}, told


def test_what_is_asked_again_is_what_can_change_the_path_or_is_always_due() -> None:
    names = list(READ)
    for point in POINTS[::11]:
        found = recommend(_case(point), rules.national())
        for place, answer in enumerate(point):
            if answer is not None or found.path is not None:
                continue
            name = names[place]
            if name in found.missing:
                assert name in ALWAYS_DUE or _counts(point, place), (name, point)
            else:
                assert not _counts(point, place), (name, point)
