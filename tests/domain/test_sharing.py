"""What leaves a structure, and that a reader can check it without what stayed there."""

import json

import pytest

from domain import bodies
from domain.acts import Act, ActType, Json, Mode
from domain.chain import GENESIS, digest, head_of, verify
from domain.codec import act_from_json, act_to_json
from domain.dossier import fold
from domain.errors import MalformedAct
from domain.hand import (
    AN_AGENT,
    Confirmation,
    ReadBack,
    helper_of,
    read_back_of,
    said_of_hand,
)
from domain.limits import limit, limited, limiting, limits_in
from domain.orientation.decision import Outcome
from domain.sharing import Scope, extract
from domain.withdrawal import Reason, restoration, withdrawal
from tests.builders import (
    a_correction,
    a_log,
    a_registration,
    an_act,
    an_author,
    an_entry,
    an_id,
    an_origin,
)

LEAVING = {"family_name", "first_name", "phone", "constraints"}
SCOPE = Scope(LEAVING, frozenset({"constraints"}))
DECISION: Json = {
    "recommendation": an_id(5),
    "decider": "ML",
    "structure_kind": "mission_locale",
    "outcome": Outcome.ACCEPTED.value,
    "refusal": None,
    "path": "PSP",
    "body": "ML",
    "comment": "sentinel-comment",
    "seen": [],
}
RECOMMENDATION: Json = {
    "path": "PSP",
    "body": "ML",
    "decider": "ML",
    "reasons": [
        {
            "criterion": "contrainte_sante",
            "value": "sentinel",
            "reading": "sentinel",
            "line": "sentinel",
            "source": "sentinel",
            "layer": "national",
        }
    ],
    "follow_up": None,
    "missing": ["sentinel"],
    "notes": ["sentinel"],
    "alternatives": ["sentinel"],
    "priorities": ["sentinel"],
    "packs": {"national": {"name": "national", "version": 1}, "local": None},
    "facts": [["contrainte_sante", "sentinel"]],
    "trace": [["table", ["sentinel"]]],
}
REGISTRATION = a_registration(
    {
        "project": "sentinel-project",
        "unheard_of": "sentinel-unknown",
        "constraints": ("sentinel-limited",),
        "family_name": "Diallo",
        "phone": "+33612345678",
    }
)


def act_of(type_: str, body: Json) -> Act:
    return an_act(an_entry(type_, body, author=an_author(), mode=Mode.COUNTER))


KEEPING = [
    act_of(ActType.REGISTRATION_SUBMITTED, REGISTRATION),
    act_of(ActType.REGISTRATION_SUBMITTED, {**REGISTRATION, "more": "sentinel"}),
    act_of(ActType.REGISTRATION_SUBMITTED, {**REGISTRATION, "reference": "sentinel"}),
    act_of(ActType.REGISTRATION_CORRECTED, bodies.correction("project", "sentinel", ())),
    act_of(ActType.REGISTRATION_CORRECTED, bodies.correction("constraints", ("sentinel",), ())),
    act_of(ActType.RECOMMENDATION_MADE, RECOMMENDATION),
    act_of(ActType.ORIENTATION_DECIDED, DECISION),
    act_of("of.later", {"title": "sentinel"}),
    an_act(an_entry(version=2, body={"all": "sentinel"})),
]


@pytest.mark.requirement("R127", "R136")
@pytest.mark.parametrize("whole", KEEPING, ids=lambda act: act.type)
def test_what_is_kept_is_nowhere_in_what_leaves(whole: Act) -> None:
    left = extract(whole, SCOPE)
    assert "sentinel" in json.dumps(act_to_json(whole))
    assert "sentinel" not in json.dumps(act_to_json(left))
    assert left.extract
    assert left.extract.withheld


@pytest.mark.parametrize("whole", KEEPING, ids=lambda act: act.type)
def test_an_extract_has_the_hash_of_the_act_and_travels_as_it_is(whole: Act) -> None:
    left = extract(whole, SCOPE)
    assert digest(left) == whole.hash
    assert verify([left]) == head_of(whole)
    assert act_from_json(act_to_json(left)) == left


@pytest.mark.parametrize(
    "whole",
    [
        act_of(ActType.REGISTRATION_SUBMITTED, a_registration({"family_name": "Diallo"})),
        act_of(ActType.REGISTRATION_CORRECTED, bodies.correction("phone", "+33612345678", ())),
        act_of(ActType.ORIENTATION_DECIDED, {**DECISION, "comment": ""}),
        act_of(ActType.REGISTRATION_WITHDRAWN, withdrawal(Reason.WISH, ())),
        act_of(ActType.REGISTRATION_RESTORED, restoration(())),
        act_of(ActType.SHARING_LIMITED, limit({"constraints"}, ())),
        act_of(ActType.HELP_REQUESTED, bodies.help_request("phone")),
    ],
    ids=lambda act: act.type,
)
def test_an_act_without_anything_to_keep_leaves_whole(whole: Act) -> None:
    assert extract(whole, SCOPE) is whole


def test_reasons_leave_while_nothing_is_limited() -> None:
    whole = act_of(ActType.RECOMMENDATION_MADE, RECOMMENDATION)
    assert extract(whole, Scope(LEAVING, ())) is whole


@pytest.mark.parametrize("whole", KEEPING[:1] + KEEPING[3:7], ids=lambda act: act.type)
def test_extracts_of_known_acts_can_be_read(whole: Act) -> None:
    assert bodies.problems_of(extract(whole, SCOPE)) == ()


def test_a_place_left_empty_without_being_named_is_a_problem() -> None:
    body = {**bodies.correction("phone", "", ()), "value": None}
    assert bodies.problems_of(act_of(ActType.REGISTRATION_CORRECTED, body)) == ("value",)


@pytest.mark.requirement("R223")
def test_who_helped_goes_where_the_answer_goes_and_how_it_was_read_stays() -> None:
    hand = said_of_hand(
        {"project": an_author("sentinel"), "phone": AN_AGENT},
        ["project", "phone"],
        Confirmation(read_back=ReadBack.ALOUD),
    )
    left = extract(act_of(ActType.REGISTRATION_SUBMITTED, {**REGISTRATION, **hand}), SCOPE)
    assert "sentinel" not in json.dumps(act_to_json(left))
    assert left.extract
    assert {"helped", "read_back"} <= {*left.extract.withheld}
    assert bodies.problems_of(left) == ()
    assert (helper_of(left, "phone"), helper_of(left, "family_name")) == (AN_AGENT, None)
    assert read_back_of(left) is None


@pytest.mark.parametrize(
    "odd",
    [
        None,
        {},
        {"digest": "0" * 64, "withheld": []},
        {"digest": "0" * 64, "withheld": ["b", "a"]},
        {"digest": "0" * 64, "withheld": ["a", "a"]},
        {"digest": "0" * 64, "withheld": [""]},
        {"digest": "0" * 64, "withheld": [1]},
        {"digest": "0" * 64, "withheld": ["a\0"]},
        {"digest": "0", "withheld": ["a"]},
        {"digest": "0" * 64, "withheld": ["a"], "more": 1},
    ],
)
def test_an_odd_extract_is_no_act(odd: object) -> None:
    with pytest.raises(MalformedAct):
        act_from_json({**act_to_json(an_act()), "extract": odd})


def test_what_was_kept_elsewhere_is_unknown_here_and_named() -> None:
    left = extract(KEEPING[0], SCOPE)
    seen = fold(an_id(1), [left])
    assert seen.text("family_name") == "Diallo"
    assert seen.fields.keys() == {"family_name", "phone"}
    assert seen.withheld == dict.fromkeys(("constraints", "project", "unheard_of"), (left,))


def test_a_value_that_was_replaced_by_one_kept_elsewhere_is_unknown() -> None:
    first = an_act(an_entry(body=a_registration({"constraints": ("MOBILITE",)})))
    change = an_act(a_correction("constraints", ("GARDE",), [first.id]), head=head_of(first))
    seen = fold(an_id(1), [first, extract(change, SCOPE)])
    assert "constraints" not in seen.fields
    assert [act.id for act in seen.withheld["constraints"]] == [change.id]


def test_limits_of_a_structure_replace_those_that_were_seen_there() -> None:
    here = an_origin(1, structure="here")
    acts: list[Act] = []
    for fields in ({"a", "b"}, {"b"}):
        body = limiting(acts, "here", fields)
        entry = an_entry(ActType.SHARING_LIMITED, body)
        acts += a_log([entry], origin=here, head=head_of(acts[-1]) if acts else GENESIS)
    assert limits_in(acts) == {"here": {"b"}}


@pytest.mark.requirement("R136")
def test_nobody_elsewhere_lifts_a_limit() -> None:
    mark = an_act(
        an_entry(ActType.SHARING_LIMITED, limit({"constraints"}, ())),
        origin=an_origin(1, structure="here"),
    )
    lifted = an_act(
        an_entry(ActType.SHARING_LIMITED, limit((), [mark.id])),
        origin=an_origin(2, structure="there"),
    )
    assert limited(limits_in([mark, lifted])) == {"constraints"}


def test_limits_that_did_not_see_each_other_hold_together() -> None:
    marks = [
        an_act(an_entry(ActType.SHARING_LIMITED, limit({field}, ())), origin=an_origin(number))
        for number, field in enumerate("ab", 1)
    ]
    assert limited(limits_in(marks)) == {"a", "b"}
