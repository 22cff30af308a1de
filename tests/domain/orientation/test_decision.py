"""A decision is a human's of the competent body; whatever else claims to be one is a problem."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from domain.acts import PERSON, Act, ActType, Author, Json, Mode
from domain.bodies import problems_of
from domain.errors import NotCompetent
from domain.orientation.decision import (
    LONGEST_COMMENT,
    Decision,
    Made,
    Outcome,
    Refusal,
    acceptance,
    decider_of,
    decision_body,
    decision_from,
    may_decide,
    refusal,
)
from domain.structures import StructureKind
from tests.builders import an_act, an_author, an_entry
from tests.domain.orientation.cases import recommended

FT, ML = StructureKind.FRANCE_TRAVAIL, StructureKind.MISSION_LOCALE
DEPARTMENT, CAP = StructureKind.DEPARTMENT, StructureKind.CAP_EMPLOI
MADE = Made("an-act", recommended())
ACCEPTED = acceptance(MADE, FT)
REFUSED = refusal(MADE, FT, Refusal.NO_CAPACITY)


def decided(body: Json, author: Author | None = None, mode: Mode = Mode.COUNTER) -> Act:
    who = an_author() if author is None else author
    return an_act(an_entry(ActType.ORIENTATION_DECIDED, body, author=who, mode=mode))


@pytest.mark.requirement("R165")
@pytest.mark.parametrize("structure", StructureKind)
@pytest.mark.parametrize("decider", ["FT", "CD", "ML", "CE"])
def test_each_decision_has_one_kind_of_structure_that_makes_it(
    structure: StructureKind, decider: str
) -> None:
    competent = {FT: "FT", DEPARTMENT: "CD", ML: "ML", CAP: "CE"}
    assert may_decide(structure, decider) is (competent.get(structure) == decider)
    assert decider_of(structure) == competent.get(structure)


@pytest.mark.requirement("R197")
@pytest.mark.parametrize(
    ("delegated", "structure", "may"),
    [(False, DEPARTMENT, True), (False, FT, False), (True, DEPARTMENT, False), (True, FT, True)],
)
def test_for_the_rsa_the_departement_decides_unless_it_has_delegated(
    structure: StructureKind, *, delegated: bool, may: bool
) -> None:
    made = recommended(brsa=True)
    made = replace(made, decider="FT") if delegated else made
    assert may_decide(structure, made.decider) is may


def test_what_was_decided_is_read_back() -> None:
    after = refusal(
        MADE, FT, Refusal.OTHER_VIEW, ("PSO", "ML"), comment="Vu ensemble", seen=("a", "b")
    )
    for decision in (ACCEPTED, REFUSED, after):
        assert decision_from(decision_body(decision)) == decision
        assert not problems_of(decided(decision_body(decision)))
    assert (ACCEPTED.path, ACCEPTED.body, ACCEPTED.outcome) == ("PED", "FT", Outcome.ACCEPTED)
    assert (REFUSED.path, REFUSED.body, REFUSED.refusal) == (None, None, Refusal.NO_CAPACITY)
    assert (after.path, after.body, after.decider) == ("PSO", "ML", "FT")


@pytest.mark.requirement("R019")
def test_the_reasons_to_refuse_are_those_of_france_travail() -> None:
    assert {reason.value for reason in Refusal} == {
        *("DECLARATION_INEXACTE", "SITUATION_NON_COUVERTE", "APPRECIATION_DIFFERENTE"),
        *("MANQUE_CAPACITE_ACCUEIL", "AUTRE"),
    }


@pytest.mark.requirement("R165")
@pytest.mark.parametrize("structure", [s for s in StructureKind if s is not FT])
def test_who_is_not_competent_cannot_even_build_a_decision(structure: StructureKind) -> None:
    with pytest.raises(NotCompetent):
        acceptance(MADE, structure)
    with pytest.raises(NotCompetent):
        refusal(MADE, structure, Refusal.OTHER)


@pytest.mark.parametrize("answers", [{"brsa": None}, {"eleve_ou_etudiant": True}])
def test_nothing_can_be_accepted_where_nothing_is_recommended(
    answers: Mapping[str, object],
) -> None:
    with pytest.raises(ValueError, match="nothing is recommended"):
        acceptance(Made("an-act", recommended(**answers)), FT)


@pytest.mark.requirement("R019")
@pytest.mark.requirement("R165")
@pytest.mark.parametrize("author", [PERSON, Author(None, "Premier Pas"), an_author(" ")])
def test_only_a_named_agent_decides(author: Author) -> None:
    assert problems_of(decided(decision_body(ACCEPTED), author)) == ("author",)


@pytest.mark.requirement("R165")
def test_nothing_is_decided_at_a_kiosk_or_about_nobody() -> None:
    assert problems_of(decided(decision_body(ACCEPTED), mode=Mode.KIOSK)) == ("mode",)
    entry = an_entry(
        *(ActType.ORIENTATION_DECIDED, decision_body(ACCEPTED)),
        dossier=None,
        author=an_author(),
        mode=Mode.FIELD,
    )
    assert problems_of(an_act(entry)) == ("dossier",)


@pytest.mark.parametrize(
    ("decision", "change", "problem"),
    [
        (ACCEPTED, {"structure_kind": "mission_locale"}, "structure_kind"),
        (ACCEPTED, {"structure_kind": "bank"}, "structure_kind"),
        (ACCEPTED, {"decider": "DCD"}, "decider"),
        (ACCEPTED, {"outcome": "ATTENTE"}, "outcome"),
        (ACCEPTED, {"refusal": "AUTRE"}, "refusal"),
        (ACCEPTED, {"path": None, "body": None}, "path"),
        (ACCEPTED, {"path": "PED", "body": None}, "path"),
        (ACCEPTED, {"body": "IND"}, "body"),
        (ACCEPTED, {"recommendation": ""}, "recommendation"),
        (ACCEPTED, {"comment": "a" * (LONGEST_COMMENT + 1)}, "comment"),
        (ACCEPTED, {"comment": None}, "comment"),
        (ACCEPTED, {"seen": [1]}, "seen"),
        (ACCEPTED, {"seen": "a"}, "seen"),
        (ACCEPTED, {"rank": 1}, "rank"),
        (REFUSED, {"refusal": None}, "refusal"),
        (REFUSED, {"refusal": "TROP_JEUNE"}, "refusal"),
        (REFUSED, {"path": "PSO"}, "path"),
    ],
)
def test_what_cannot_be_a_decision_is_named(decision: Decision, change: Json, problem: str) -> None:
    assert problems_of(decided({**decision_body(decision), **change})) == (problem,)
