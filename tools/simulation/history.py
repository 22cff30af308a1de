"""One seed from beginning to end."""

import gc
import logging
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Final
from unittest.mock import patch

from portal import clock
from resources import retention
from store import sealed
from sync import client, documents, pieces, push, schedule, signature
from sync.sealing import boxes, bundle
from tools.simulation import carrying, imaging, oracles, papers, site
from tools.simulation.disk import Crash
from tools.simulation.engines import made_once
from tools.simulation.envelopes import Envelope
from tools.simulation.machine import Machine
from tools.simulation.network import Network
from tools.simulation.people import Done
from tools.simulation.site import Site
from tools.simulation.templates import Templates, at_portal
from tools.simulation.timeline import MINUTE, Timeline
from tools.simulation.weather import CALM, Weather, drawn
from tools.simulation.world import World, key_beside

_CALM: Final = 25 * MINUTE  # twice the longest wait between two rounds, and some
_ROUND: Final = 13 * MINUTE  # in which each device has had one, if it met no trouble
_MORE: Final = 3  # rounds, where somebody was told something late in the calm
_CREWS: Final = (2, 2, 2, 3, 3, 3, 3, 4, 4, 6, 8)  # devices, of which few meet as much as many
_VISITS: Final = 24  # at most, at all devices together
_UNTIL_PARTED: Final = 10 * MINUTE  # from the image of a disk on
_ONE_IN: Final = 4  # histories: papers are brought; or sticks; people are joined; bodies get small
_WITH_STICKS: Final = 2
_WITH_MERGES: Final = 3
_TRIES: Final = 3  # of a link that broke: more would tell nothing more
_FORGETTING: Final = timedelta(minutes=2)  # a history is shorter than the day that kiosks wait


@dataclass(frozen=True)
class Outcome:
    """What a history came to.

    Attributes:
        failures: what did not hold; nothing if all did.
        trace: the same for the same seed and the same code.
        acts: how many were recorded and said to be.
        seen: how often each fault met each state.
    """

    seed: int
    failures: tuple[str, ...]
    trace: str
    acts: int
    seen: Counter[tuple[str, str]]


def live(
    seed: int, templates: Templates, folder: Path, tell: Callable[[str], None] | None = None
) -> Outcome:
    """Live through the history of a seed, in a folder that is made and removed.

    Args:
        tell: is told what happens, in lines for whoever looks into a history.
    """
    folder.mkdir()
    try:
        with made_once(small=seed % _ONE_IN == 0), _quiet(), _unswept():
            return _History(Timeline(seed, tell), templates, folder).run(seed)
    finally:
        shutil.rmtree(folder)


class _History:
    """Some devices and their portal, through bad weather and then calm."""

    def __init__(self, timeline: Timeline, templates: Templates, folder: Path) -> None:
        self._timeline = timeline
        luck = self._timeline.luck
        self._weather = drawn(luck)
        shutil.copy(templates.portal, folder / "portal.sqlite3")
        self._site = Site(self._timeline, self._now, folder / "portal.sqlite3")
        network = Network(self._timeline, self._now, self._site)
        # By number: so all the other histories are what they would be without.
        scan = partial(papers.scan, luck) if timeline.seed % _ONE_IN == 1 else None
        done = Done(scan, joins=timeline.seed % _ONE_IN == _WITH_MERGES)
        self._world = World(self._timeline, network, self._site, self._now, done=done)
        self._sizes = luck.choice((2, 5, 50)), luck.choice((2, 200))
        self._end = MINUTE * luck.choice((5, 15))
        devices = [templates.device_drawn(luck, n) for n in range(luck.choice(_CREWS))]
        self._sticks = timeline.seed % _ONE_IN == _WITH_STICKS
        if self._sticks:
            devices = carrying.with_a_kiosk(devices)
        with self._site.database.calm_write() as session:
            session.add_all(map(at_portal, devices))
        self._machines: list[Machine] = []
        for own in devices:
            place = folder / own.id
            shutil.copytree(templates.device, place)
            shutil.copy(templates.key.path, key_beside(place).path)
            self._machines.append(Machine(self._world, place, own))

    def _now(self) -> Weather:
        return self._weather

    def run(self, seed: int) -> Outcome:
        """Live through it, and look whether everything held."""
        with self._imagined():
            failures = self._failures()
        acts = sum(len(machine.told) for machine in self._machines)
        trace, seen = self._timeline.trace, self._timeline.seen
        return Outcome(seed, tuple(failures), trace, acts, seen)

    def _failures(self) -> list[str]:
        try:
            self._plan()
            self._timeline.run_until(self._end)
            self._weather = CALM
            self._live_until_told()
            return self._timeline.broken + oracles.failures(self._machines, self._world)
        except Exception as error:
            if _is_stopped(error):
                raise
            # Whatever the product raises is a finding.
            return [*self._timeline.broken, f"broke: {type(error).__name__}: {error}"[:300]]
        finally:
            for machine in self._machines:
                machine.stop()
            self._site.close()

    def _live_until_told(self) -> None:
        """Until everybody can have heard of what the portal heard last.

        Who met trouble at the end of the bad weather, and then a copy of itself, tells it late.
        """
        end = self._end + _CALM
        self._timeline.run_until(end - _ROUND)
        for _ in range(1 + _MORE):
            known = self._site.look.end()
            self._timeline.run_until(end)
            if self._site.look.end() == known:
                return
            end += _ROUND

    @contextmanager
    def _imagined(self) -> Iterator[None]:
        """The portal's clock and signatures; pages and batches small enough to have several."""
        page, batch = self._sizes
        with ExitStack() as stack:
            for owner, name, instead in (
                (clock, "moment", lambda: self._timeline.moment),
                (signature, "verify", site.believed),
                (client, "_PAGE", page),
                (push, "MAX_ACTS", batch),
                (schedule, "_QUICK", _TRIES),
                (documents, "MAX_PIECE", papers.MOST_AT_ONCE),
                (pieces, "_MOST", papers.MOST_AT_ONCE),
                (sealed, "write_durably", self._world.files.write),
                (bundle, "_SUITE", Envelope()),
                (boxes, "_SUITE", Envelope()),
                (boxes, "_draw", bytes),
                (retention, "own_acts_at_kiosk", lambda: _FORGETTING),
            ):
                stack.enter_context(patch.object(owner, name, instead))
            yield

    def _plan(self) -> None:
        luck, after = self._timeline.luck, self._timeline.after
        for machine in self._machines:
            for _ in range(luck.randint(1, min(6, _VISITS // len(self._machines)))):
                after(luck.uniform(0, self._end), machine.work)
        backups = sorted(luck.uniform(0, 0.8) * self._end for _ in range(luck.randint(0, 2)))
        for kept in backups:
            after(kept, self._site.keep_backup)
        restored = 0.0
        if backups and self._timeline.happens(0.8):
            restored = luck.uniform(backups[0], self._end)
            after(restored, self._restore)
            for machine in self._machines[:3]:
                after(restored + luck.uniform(0, MINUTE), machine.work)
        self._plan_images(restored)
        self._plan_partings()
        self._plan_sticks()
        for _ in range(luck.randint(0, 2)):
            after(luck.uniform(0, self._end), luck.choice(self._machines).set_clock)
        if self._timeline.happens(0.6):
            after(luck.uniform(0, self._end), self._site.publish)

    def _plan_images(self, earliest: float) -> None:
        """Disks are put back or copied, both perhaps; not before the portal was put back.

        Who holds what two have lost would hold it in a place that another act takes. It stays bad
        until their logs have parted.
        """
        luck, after = self._timeline.luck, self._timeline.after
        machine = luck.choice(self._machines)
        restored, copied = self._timeline.happens(0.45), self._timeline.happens(0.45)
        if restored or copied:
            self._end = max(self._end, round(earliest) + _UNTIL_PARTED)
        made = luck.uniform(earliest, max(earliest, self._end - _UNTIL_PARTED))
        put_back = made + luck.uniform(0, 3 * MINUTE)
        at_work = put_back + luck.uniform(0, MINUTE)
        if restored:
            after(made, partial(self._image, machine, put_back - made))
            after(luck.uniform(made, put_back), machine.work)
            after(at_work, machine.work)
        if copied:
            after(luck.choice((made, put_back, at_work)), partial(self._copy, machine))

    def _image(self, machine: Machine, age: float) -> None:
        image = imaging.taken(machine, machine.folder.with_name(f"{machine.name} image"))
        if image:
            put_back = partial(imaging.put_back, self._world, machine, image)
            self._timeline.after(age, put_back)

    def _copy(self, machine: Machine) -> None:
        folder = machine.folder.with_name(f"{machine.name} bis")
        copy = imaging.doubled(self._world, machine, folder)
        if copy:
            self._machines.append(copy)
            for _ in range(self._timeline.luck.randint(0, 3)):
                self._timeline.after(self._timeline.luck.uniform(0, 5 * MINUTE), copy.work)

    def _plan_partings(self) -> None:
        luck, after = self._timeline.luck, self._timeline.after
        if self._timeline.happens(0.3):
            revoked = luck.choice(self._machines)
            after(luck.uniform(0, 0.9) * self._end, partial(self._revoke, revoked))
            if self._timeline.happens(0.3):
                after(luck.uniform(0.5, 1.5) * self._end, partial(self._carry, revoked))
            if self._timeline.happens(0.3):
                after(luck.uniform(0.5, 1.5) * self._end, self._site.admit)
        if self._timeline.happens(0.2):
            after(luck.uniform(0, self._end), partial(self._carry, luck.choice(self._machines)))

    def _plan_sticks(self) -> None:
        """From the kiosk to the desks, by number as papers are."""
        luck, after = self._timeline.luck, self._timeline.after
        for _ in range(3) if self._sticks else ():
            brought = partial(carrying.from_a_kiosk, self._machines, self._site)
            after(luck.uniform(0, self._end), brought)

    def _carry(self, giver: Machine) -> None:
        carrying.by_hand(self._timeline.luck, self._machines, giver, self._site)

    def _restore(self) -> None:
        for machine in self._machines:
            machine.met("portal_restored")
        self._site.restore()

    def _revoke(self, machine: Machine) -> None:
        """And with it all that have gone on from its log, or take themselves for it."""
        machine.met("revoked")
        gone = self._site.revoke(machine.id)
        for each in self._machines:
            each.revoked |= each.id in gone


def _is_stopped(error: BaseException | None) -> bool:
    """Whether somebody is ending the run: what closes over that may raise errors of its own."""
    while error is not None:
        if not isinstance(error, Exception | Crash | GeneratorExit):
            return True
        error = error.__context__
    return False


@contextmanager
def _quiet() -> Iterator[None]:
    """What the product logs of packs that did not arrive whole is what was wanted."""
    before = logging.root.manager.disable
    logging.disable(logging.ERROR)
    try:
        yield
    finally:
        logging.disable(before)


@contextmanager
def _unswept() -> Iterator[None]:
    """Garbage is looked for once, when it is over."""
    swept = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.collect()
        if swept:
            gc.enable()
