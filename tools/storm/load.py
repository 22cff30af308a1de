"""All devices at once, as light as can be: what is measured is the portal."""

import asyncio
import re
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from random import Random
from time import perf_counter, process_time
from typing import Final

from portal.serving import let_many_in
from sync.errors import PortalBusy, PortalUnreachable, Trouble
from sync.schedule import Schedule
from sync.transport import Limits

_STATUS: Final = re.compile(rb"HTTP/1\.1 ([0-9]{3})")
_PATIENCE: Final = re.compile(rb"\r\nretry-after: ([0-9]+)\r\n", re.IGNORECASE)
_SILENCE: Final = Limits().silence
ALL: Final = 12_000
"""Connections at a time: each device has its own."""


@dataclass(frozen=True, slots=True)
class Served:
    """One device, from its first word to the portal's receipt. Times in seconds.

    Attributes:
        begun: when the request that was served began, from the first word of all.
        ended: when it had its receipt.
        refusals: how often it was asked to come back.
        cuts: how often it found nobody, its connection broke, or no answer came.
    """

    begun: float
    ended: float
    refusals: int
    cuts: int


@dataclass(frozen=True, slots=True)
class Drained:
    """The storm, once everybody has a receipt. Times in seconds.

    Attributes:
        seconds: from the first word to the last.
        processor: what the process of the load took of it, with its start.
    """

    seconds: float
    processor: float
    served: Sequence[Served]

    @property
    def idle(self) -> float:
        """The share of the time in which the portal served nobody: all waited to come back."""
        idle = until = 0.0
        for begun, ended in sorted((each.begun, each.ended) for each in self.served):
            idle += max(begun - until, 0.0)
            until = max(until, ended)
        return idle / self.seconds


@contextmanager
def draining(
    port: int, requests: Sequence[bytes], seed: int, at_once: int = ALL
) -> Iterator[Future[Drained]]:
    """Send each request until it is served, from the same moment on, in another process.

    `at_once`: how many at a time; the others wait in the queue that they have made.
    """
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        yield pool.submit(_drain, port, requests, seed, at_once)


def drain(port: int, requests: Sequence[bytes], seed: int, at_once: int = ALL) -> Drained:
    """What `draining` comes to."""
    with draining(port, requests, seed, at_once) as drained:
        return drained.result()


def _drain(port: int, requests: Sequence[bytes], seed: int, at_once: int) -> Drained:
    let_many_in()
    return asyncio.run(_storm(port, requests, Random(seed), at_once))  # noqa: S311 - no secret


async def _storm(port: int, requests: Sequence[bytes], random: Random, at_once: int) -> Drained:
    room = asyncio.Semaphore(at_once)
    start = perf_counter()
    devices = [_Device(port, request, room, random, start) for request in requests]
    served = await asyncio.gather(*(device.until_served() for device in devices))
    return Drained(perf_counter() - start, process_time(), served)


@dataclass(slots=True)
class _Device:
    """Comes back when a real one would: `sync.schedule` says when."""

    port: int
    request: bytes
    room: asyncio.Semaphore
    random: Random
    start: float
    refusals: int = 0
    cuts: int = 0

    async def until_served(self) -> Served:
        schedule = Schedule()
        while True:
            async with self.room:
                begun = perf_counter() - self.start
                trouble = await self._asked()
            if trouble is None:
                ended = perf_counter() - self.start
                return Served(begun, ended, self.refusals, self.cuts)
            schedule = schedule.after(trouble, self.random.random)
            await asyncio.sleep(schedule.wait)

    async def _asked(self) -> Trouble | None:
        """What stood in the way, if anything did."""
        answer, why = b"", "connect"
        try:
            async with asyncio.timeout(_SILENCE):
                reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
                why = "cut"
                with closing(writer):
                    writer.write(self.request)
                    answer = await reader.read(-1)
        except TimeoutError:
            why = "timeout"
        except OSError:
            pass
        return self._trouble(answer, why)

    def _trouble(self, answer: bytes, why: str) -> Trouble | None:
        status, patience = _STATUS.match(answer), _PATIENCE.search(answer)
        if status and status[1] == b"200":
            return None
        if status and status[1] == b"503" and patience:
            self.refusals += 1
            return PortalBusy(int(patience[1]))
        if answer:
            raise AssertionError(f"answered with {answer[:200]!r}")
        self.cuts += 1
        return PortalUnreachable(why=why)
