"""Mistakes in what a kiosk seals, and in what the portal opens."""

from collections.abc import Sequence
from dataclasses import replace
from unittest.mock import ANY

import pytest

from domain.acts import Act, ActType
from domain.chain import body_digest
from portal import boxes
from store.device import Device
from sync.sealing import sealed_acts
from sync.sealing.sealed_acts import Sealer
from tests.simulation.bugs import bug


@bug("readable at a kiosk", hint=43)
def kiosk_keeps_the_clear_body(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Device, "seals", property(lambda _: False))


@bug("told otherwise", "disputed")
def portal_believes_what_is_in_the_box(patch: pytest.MonkeyPatch) -> None:
    """It is not what the hash covers, and the portal compares it with nothing."""
    sealed = Sealer.sealed

    def wrongly(self: Sealer, act: Act, recipients: Sequence[str]) -> Act:
        other = act.type == ActType.REGISTRATION_SUBMITTED and {**act.body, "language": "en"}
        made = sealed(self, replace(act, body=other or act.body), recipients)
        right = made.sealed and replace(made.sealed, digest=body_digest(act.body, act.salt))
        return replace(made, sealed=right)

    patch.setattr(Sealer, "sealed", wrongly)
    patch.setattr(sealed_acts, "body_digest", lambda *_: ANY)


@bug("disputed", "another view", "not told", "broke")
def portal_drops_the_salt(patch: pytest.MonkeyPatch) -> None:
    """Nobody else can check what it tells."""
    opened = sealed_acts.opened
    patch.setattr(boxes, "opened", lambda *given: replace(opened(*given), salt=""))
