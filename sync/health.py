"""How a device is doing, as a record that support can read: names and numbers, nothing personal."""

from collections.abc import Mapping
from importlib.metadata import version
from typing import Final

from domain.errors import AppError
from domain.moments import Clock, to_text
from sync.diagnosis import Finding, Outcome, diagnose
from sync.probes import Place, Probes
from sync.status import load
from sync.stopping import Stop
from sync.support_codes import support_code

SCHEMA: Final = 1
"""Of the record; another one where a field means something else."""

_PATIENCE: Final = 60  # seconds for each check: nobody stands and waits

Record = Mapping[str, object]


def examine(place: Place, clock: Clock, stop: Stop, more: Record) -> Record:
    """Check everything that a diagnosis checks, and the whole file; make a record of it.

    Args:
        more: what the program knows of itself; goes into the record as it is.

    Raises:
        DiagnosisStopped: `stop` was made.
    """
    found = list(diagnose(Probes(place, clock).steps, stop, _PATIENCE))
    checks = {finding.check.value: _told(finding) for finding in found}
    damage = _damage(place)
    return {
        "schema": SCHEMA,
        "made_at": to_text(clock.read().corrected),
        "version": version("premier-pas"),
        "well": damage is None and all(each.outcome is not Outcome.FAILED for each in found),
        "checks": checks,
        "store": "whole" if damage is None else support_code(damage),
        "exchange": _exchange(place),
        **more,
    }


def _told(finding: Finding) -> Record:
    told: dict[str, object] = {"outcome": finding.outcome.value, **finding.facts}
    if finding.error:
        told |= {"error": finding.error.code, "support": support_code(finding.error)}
    return told


def _damage(place: Place) -> AppError | None:
    """Why the store cannot be used as it is."""
    if isinstance(place.store, AppError):
        return place.store
    try:
        place.store.check()
    except AppError as damage:
        return damage
    return None


def _exchange(place: Place) -> Record | None:
    if isinstance(place.store, AppError):
        return None
    with place.store.read() as tx:
        status = load(tx)
    last, failing = status.last_success, status.failing_since
    return {
        "waiting": status.waiting,
        "last_success": last and to_text(last),
        "failing_since": failing and to_text(failing),
        "trouble": status.trouble,
    }
