"""All devices at once, as light as can be: what is measured is the portal."""

import asyncio
import re
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from random import Random
from time import perf_counter
from typing import Final

_STATUS: Final = re.compile(rb"HTTP/1\.1 ([0-9]{3})")
_PATIENCE: Final = re.compile(rb"\r\nretry-after: ([0-9]+)\r\n", re.IGNORECASE)
_CUT_PATIENCE: Final = 1.0  # seconds after a connection that was cut
_OPEN: Final = 4_000  # connections at a time: more than a portal is behind would hold


@dataclass(frozen=True, slots=True)
class Served:
    """One device, from its first word to the portal's receipt. Times in seconds.

    Attributes:
        took: the request that was served.
        waited: from the first refusal until the receipt; 0 without any.
        asked: what the first refusal asked to wait; 0 without any.
        refusals: how often it was asked to come back.
    """

    took: float
    waited: float
    asked: float
    refusals: int


@dataclass(frozen=True, slots=True)
class Drained:
    """The storm, once everybody has a receipt. `seconds`: from the first word to the last."""

    seconds: float
    served: Sequence[Served]


def drain(port: int, requests: Sequence[bytes], seed: int) -> Drained:
    """Send each request until it is served, all from the same moment on, in another process."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(_drain, port, requests, seed).result()


def _drain(port: int, requests: Sequence[bytes], seed: int) -> Drained:
    return asyncio.run(_storm(port, requests, Random(seed)))  # noqa: S311 - no secret


async def _storm(port: int, requests: Sequence[bytes], random: Random) -> Drained:
    room = asyncio.Semaphore(_OPEN)
    begun = perf_counter()
    served = await asyncio.gather(*(_until_served(port, each, room, random) for each in requests))
    return Drained(perf_counter() - begun, served)


async def _until_served(
    port: int, request: bytes, room: asyncio.Semaphore, random: Random
) -> Served:
    """Come back as often as the portal asks, and wait as `sync.schedule` does."""
    refused_at = asked = 0.0
    refusals = 0
    while True:
        async with room:
            begun = perf_counter()
            status, patience = await _asked(port, request)
        now = perf_counter()
        if status == 200:
            return Served(now - begun, now - refused_at if refusals else 0.0, asked, refusals)
        if status not in (0, 503):
            raise AssertionError(f"answered with {status}")
        if not refusals:
            refused_at, asked = now, patience
        refusals += 1
        await asyncio.sleep(patience * (1 + random.random()))


async def _asked(port: int, request: bytes) -> tuple[int, float]:
    """Status and Retry-After of the answer; 0 for none."""
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return 0, _CUT_PATIENCE
    try:
        writer.write(request)
        answer = await reader.read(-1)
    except OSError:
        return 0, _CUT_PATIENCE
    finally:
        writer.close()
    status, patience = _STATUS.match(answer), _PATIENCE.search(answer)
    return int(status[1]) if status else 0, float(patience[1]) if patience else _CUT_PATIENCE
