"""How a device is doing, as a record that support can read: names and numbers, nothing personal."""

from collections.abc import Mapping
from importlib.metadata import version
from typing import Final

from domain.errors import AppError
from domain.moments import Clock, to_text
from sync.diagnosis import Finding, Outcome, diagnose
from sync.probes import Place, Probes
from sync.status import SyncStatus, load
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
    now, damage, status = clock.read(), _damage(place), _status(place)
    last = status.last_success if status else None
    behind = last is not None and now.corrected < last  # it starts in 1970 where a battery is flat
    failed = any(each.outcome is Outcome.FAILED for each in found)
    return {
        "schema": SCHEMA,
        "made_at": to_text(now.corrected),
        "version": version("premier-pas"),
        "well": damage is None and not failed and not behind,
        "checks": checks,
        "store": "whole" if damage is None else support_code(damage),
        "clock": {"wall": to_text(now.wall), "offset_ms": now.offset_ms, "behind": behind},
        "exchange": _exchange(status) if status else None,
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


def _status(place: Place) -> SyncStatus | None:
    if isinstance(place.store, AppError):
        return None
    with place.store.read() as tx:
        return load(tx)


def _exchange(status: SyncStatus) -> Record:
    last, failing = status.last_success, status.failing_since
    return {
        "waiting": status.waiting,
        "last_success": last and to_text(last),
        "failing_since": failing and to_text(failing),
        "trouble": status.trouble,
    }
