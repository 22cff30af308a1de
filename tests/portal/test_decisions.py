"""What claims to be a decision and is none is held with a verdict, for a human."""

import pytest

from domain.acts import ActType, Author, Json, Mode
from domain.orientation.decision import Made, acceptance, decision_body
from domain.orientation.record import recommendation_body
from domain.structures import StructureKind
from tests.builders import an_author, an_entry
from tests.domain.orientation.cases import recommended
from tests.portal.callers import Caller, about_somebody

DECISION = decision_body(
    acceptance(Made("an-act", recommended()), StructureKind.FRANCE_TRAVAIL, comment="Vu ensemble")
)


def verdict_on(caller: Caller, body: Json, author: Author, mode: Mode) -> list[str]:
    somebody = about_somebody().dossier
    entry = an_entry(ActType.ORIENTATION_DECIDED, body, dossier=somebody, author=author, mode=mode)
    caller.record(entry)
    return [problem for verdict in caller.push()["verdicts"] for problem in verdict["problems"]]


def test_a_recommendation_and_its_decision_are_held_without_a_verdict(caller: Caller) -> None:
    made = about_somebody(ActType.RECOMMENDATION_MADE, recommendation_body(recommended()))
    caller.record(made)
    assert caller.push()["verdicts"] == []
    assert verdict_on(caller, DECISION, an_author(), Mode.COUNTER) == []


@pytest.mark.requirement("R165")
@pytest.mark.parametrize(
    ("author", "mode", "change", "problem"),
    [
        (Author(), Mode.COUNTER, {}, "author"),
        (an_author(), Mode.KIOSK, {}, "mode"),
        (an_author(), Mode.FIELD, {"structure_kind": "mission_locale"}, "structure_kind"),
        (an_author(), Mode.COUNTER, {"outcome": "AUTOMATIQUE"}, "outcome"),
    ],
)
def test_nobody_else_decides(
    caller: Caller, author: Author, mode: Mode, change: Json, problem: str
) -> None:
    assert verdict_on(caller, {**DECISION, **change}, author, mode) == [problem]
