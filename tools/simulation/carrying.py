"""Sealed files in somebody's pocket: from one device to others, to the portal, or to both."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from random import Random

from store.errors import StoreError
from sync import bundles
from sync.sealing.errors import NothingToSeal
from tools.simulation.disk import Crash
from tools.simulation.machine import Machine
from tools.simulation.site import Site


def by_hand(luck: Random, machines: Sequence[Machine], giver: Machine, site: Site) -> None:
    """Somebody takes to a stick what a device has, and brings it here and there."""
    stick = site.folder / "stick.sealed"
    others = [machine for machine in machines if machine is not giver]
    for file in _taken_out(giver, stick):
        for carrier in luck.choices(others, k=2):  # the same one twice, perhaps
            _bring(carrier, file)
        if luck.random() < 0.3:
            site.bring(file)


def _taken_out(giver: Machine, stick: Path) -> list[Path]:
    with suppress(NothingToSeal):
        if giver.locked:
            return bundles.copy_all(giver.sealed, stick)
        if giver.running and giver.told:  # so it is enrolled
            return bundles.take_out(giver.store, giver.clocks, stick)
    return []


def _bring(carrier: Machine, file: Path) -> None:
    """It is brought or not, as the disk lets it; who has the stick has it still."""
    if not carrier.on:
        return
    try:
        with suppress(StoreError):
            bundles.bring(carrier.sealed, file)
    except Crash:
        carrier.crash()
