"""What must hold of devices that were revoked, once it is calm."""

from collections.abc import Iterable, Iterator, Sequence

from store.errors import KeyUnavailable
from store.store import Store
from tools.simulation.holdings import Holdings
from tools.simulation.machine import Machine
from tools.simulation.site import Site


def not_given_up(revoked: Iterable[Machine]) -> Iterator[str]:
    """A device that was revoked has given itself up."""
    for machine in revoked:
        if not machine.given_up:
            yield f"not given up: {machine.name}"


def failures(
    revoked: Sequence[Machine], machines: Iterable[Machine], held: Holdings, site: Site
) -> Iterator[str]:
    """What of theirs is lost, can still be read, or lies where nobody looks."""
    sealed = site.bundles()
    safe = held.lost.union((act.deed for act in held.portal), *sealed.values())
    for machine in revoked:
        yield from _lost(machine, safe)
        yield from _readable(machine)
    for machine in machines:
        if set(machine.sealed.names()) - sealed.keys():
            yield f"not brought: {machine.name}"


def _lost(machine: Machine, safe: frozenset[str]) -> Iterator[str]:
    """What was said to be recorded is in the log, or under a seal that the portal opens."""
    for deed in machine.told:
        if deed.name not in safe:
            yield f"lost for good: {machine.name} {deed.act.seq}"


def _readable(machine: Machine) -> Iterator[str]:
    """No key opens the store, and no name lies beside it."""
    try:
        Store.open(machine.folder, machine.key).close()
    except KeyUnavailable:
        return
    yield f"readable: {machine.name}"
