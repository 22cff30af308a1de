"""Sealed files in somebody's pocket: from one device to others, to the portal, or to both."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from random import Random

from domain.acts import Mode
from store.device import Device
from store.errors import StoreError
from sync import arrivals, bundles
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


def with_a_kiosk(devices: Sequence[Device]) -> list[Device]:
    """Some devices, of which the first is a kiosk, and the second a desk beside it."""
    kiosk, desk, *rest = devices
    beside = replace(kiosk, id=desk.id, name=desk.name, private_key=desk.private_key)
    return [replace(kiosk, kind=Mode.KIOSK), replace(beside, kind=Mode.COUNTER), *rest]


def from_a_kiosk(machines: Sequence[Machine], site: Site) -> None:
    """Somebody registers at the first of them, and what it has is brought to the others at once."""
    kiosk, *others = machines
    if not kiosk.locked:
        kiosk.work()
        for file in _taken_out(kiosk, site.folder / "stick.sealed"):
            for desk in others:
                _bring(desk, file)


def _taken_out(giver: Machine, stick: Path) -> list[Path]:
    with suppress(NothingToSeal):
        if giver.locked:
            return bundles.copy_all(giver.sealed, stick)
        if giver.running and giver.told:  # so it is enrolled
            return bundles.take_out(giver.store, giver.clocks, stick)
    return []


def _bring(carrier: Machine, file: Path) -> None:
    """It is brought or not, as the disk lets it; who has the stick has it still.

    A desk where somebody works shows what is in it for its site.
    """
    if not carrier.on:
        return
    try:
        with suppress(StoreError):
            came = bundles.bring(carrier.sealed, file)
            if carrier.enrolled and carrier.running and carrier.identity.kind is not Mode.KIOSK:
                arrivals.show(carrier.store, came)
    except Crash:
        carrier.crash()
