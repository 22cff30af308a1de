"""Mistakes in what leaves a structure."""
# ruff: noqa: SLF001 - mistakes are made inside

import json
from collections.abc import Iterable, Mapping, Sequence

import pytest
from sqlalchemy.orm import Session

from domain import sharing
from domain.acts import ActType, Json
from domain.sharing import Scope
from portal import scopes
from portal.tables import ActRow, DeviceRow, SiteRow
from tests.simulation.bugs import bug


@bug("left its structure", hint=11)
def portal_that_believes_where_an_act_says_it_is_from(patch: pytest.MonkeyPatch) -> None:
    def credulous(session: Session, device: DeviceRow, acts: Sequence[ActRow]) -> Iterable[ActRow]:
        here = session.get_one(SiteRow, device.site).structure
        return [act for act in acts if json.loads(act.envelope)["structure"] != here]

    patch.setattr(scopes, "_of_others", credulous)


@bug("left its structure", hint=29)
def marks_that_are_not_looked_for(patch: pytest.MonkeyPatch) -> None:
    """What leaves is what the questions say, and nobody asks what the person said."""

    def deaf(_session: Session, _device: DeviceRow, _dossiers: set[str]) -> Mapping[str, Scope]:
        return {}

    patch.setattr(scopes, "_scopes", deaf)


@bug("another view", hint=29)
def extracts_that_keep_too_much(patch: pytest.MonkeyPatch) -> None:
    """Once the person keeps one answer, no other leaves either."""
    rule = sharing._registration
    members, _ = sharing._RULES[ActType.REGISTRATION_SUBMITTED]

    def cautious(body: Json, scope: sharing.Scope) -> sharing._Reduced:
        return rule(body, sharing.Scope((), ()) if scope.limited else scope)

    rules = {**sharing._RULES, ActType.REGISTRATION_SUBMITTED: (members, cautious)}
    patch.setattr(sharing, "_RULES", rules)
