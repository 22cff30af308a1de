"""Images of disks: a machine is put back from one, or a second machine runs from it."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from tools.simulation.machine import Machine
from tools.simulation.world import World, key_beside


@dataclass(frozen=True)
class Image:
    """A machine's disk as it was at a moment, with its key. `kept`: the deeds that lay on it."""

    folder: Path
    kept: frozenset[str]


def taken(machine: Machine, folder: Path) -> Image | None:
    """The disk as it is now, as where the power is cut; None of a machine that is nobody yet."""
    if not machine.enrolled or machine.revoked:
        return None
    _copy(machine.folder, folder)
    return Image(folder, frozenset(machine.kept))


def put_back(world: World, machine: Machine, image: Image) -> None:
    """The disk is as it was; what nobody else holds of what came to it since, is lost."""
    if machine.revoked:
        return
    machine.met("device_restored")
    world.shared.add(machine.id)
    world.torn.update(machine.kept - image.kept)
    world.lost.update(machine.kept - image.kept - world.site.safe())
    machine.stop()
    shutil.rmtree(machine.folder)
    _copy(image.folder, machine.folder)
    machine.kept = set(image.kept)
    machine.start()
    world.shared.add(machine.id)


def doubled(world: World, machine: Machine, folder: Path) -> Machine | None:
    """A second machine, which takes itself for the first."""
    image = taken(machine, folder)
    if image is None:
        return None
    machine.met("device_copied")
    world.shared.add(machine.id)
    return Machine(world, folder, machine.identity, image.kept)


def _copy(folder: Path, target: Path) -> None:
    shutil.copytree(folder, target, ignore=shutil.ignore_patterns("*-shm", "*.lock"))
    shutil.copy(key_beside(folder).path, key_beside(target).path)
