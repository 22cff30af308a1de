"""A link that is slow, far, or cut now and then, between a client and a server on the loopback.

Each direction carries so many bits a second, whoever's they are, and half of the time there and
back. A new connection takes that time once more. A cut ends all connections and lets none be made
until it is over. At most 32 KiB are on their way in a connection, so that a sender notices.

As a program it prints its address, then answers each line that it reads with the bytes that went
up and down since the last one. A process of its own: it must not share a client's interpreter.
"""

import argparse
import asyncio
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from subprocess import PIPE, Popen
from typing import IO, Final
from urllib.parse import urlsplit

_WINDOW: Final = 32 * 1024
_PIECE: Final = 1448  # bytes: what a packet carries


@dataclass(frozen=True, slots=True)
class Shape:
    """What is wrong with a link. Times in seconds; zero: nothing.

    Attributes:
        rate: bits a second, in each direction.
        there_and_back: what a byte and its answer take besides.
        cut_every, cut_for: from the beginning of one cut to the next, and how long it lasts.
    """

    rate: float = 0.0
    there_and_back: float = 0.0
    cut_every: float = 0.0
    cut_for: float = 0.0


PLAIN: Final = Shape()
SLOW: Final = Shape(rate=300_000, there_and_back=0.3)
BROKEN: Final = Shape(rate=300_000, there_and_back=0.3, cut_every=10, cut_for=2)


class Link:
    """A link that runs, from outside."""

    def __init__(self, asked: IO[str], told: IO[str]) -> None:
        self._asked = asked
        self._told = told
        self.url = told.readline().strip()

    def carried(self) -> tuple[int, int]:
        """Bytes that went up and down since this was asked before."""
        print(file=self._asked, flush=True)
        up, down = self._told.readline().split()
        return int(up), int(down)


@contextmanager
def link_to(url: str, shape: Shape) -> Iterator[Link]:
    """A link to a server during the block."""
    numbers = (shape.rate, shape.there_and_back, shape.cut_every, shape.cut_for)
    command = (sys.executable, "-m", "bench.link", url, *map(str, numbers))
    with Popen(command, stdin=PIPE, stdout=PIPE, text=True) as process:
        try:
            yield Link(*_pipes(process))
        finally:
            process.terminate()


def _pipes(process: "Popen[str]") -> tuple[IO[str], IO[str]]:
    if process.stdin is None or process.stdout is None:
        raise ValueError("a process without pipes")
    return process.stdin, process.stdout


@dataclass(slots=True)
class _Lane:
    """One direction. `carried`: bytes it took across; `free`: when it has carried all of them."""

    carried: int = 0
    free: float = 0.0


@dataclass
class _Running:
    shape: Shape
    host: str
    port: int
    up: _Lane = field(default_factory=_Lane)
    down: _Lane = field(default_factory=_Lane)
    open: set[asyncio.StreamWriter] = field(default_factory=set)
    broken: bool = False

    async def connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self.broken:
            writer.transport.abort()
            return
        try:
            there, back = await asyncio.open_connection(self.host, self.port, limit=_WINDOW)
        except OSError:
            writer.transport.abort()  # who came must not wait for a server that is not there
            return
        ends = {writer, back}
        self.open |= ends
        try:
            async with asyncio.TaskGroup() as both:
                both.create_task(self._carry(reader, back, self.up, self.shape.there_and_back))
                both.create_task(self._carry(there, writer, self.down, 0))
        finally:
            self.open -= ends

    async def _carry(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, lane: _Lane, late: float
    ) -> None:
        """Hand on what comes, each piece at its time."""
        now = asyncio.get_running_loop().time
        start = now() + late
        on_the_way: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue(_WINDOW // _PIECE)
        handing = asyncio.create_task(_hand_on(on_the_way, writer, lane))
        with suppress(OSError):
            while piece := await reader.read(_PIECE if self.shape.rate else _WINDOW):
                if writer.is_closing():
                    break  # what stands here was cut off from where it was to go
                took = len(piece) * 8 / self.shape.rate if self.shape.rate else 0
                lane.free = max(lane.free, now(), start) + took
                await on_the_way.put((lane.free + self.shape.there_and_back / 2, piece))
        await on_the_way.put((0, b""))
        await handing

    async def cut(self) -> None:
        """Cut the link, again and again."""
        while self.shape.cut_every:
            await asyncio.sleep(self.shape.cut_every - self.shape.cut_for)
            self.broken = True
            for writer in self.open:
                writer.transport.abort()
            await asyncio.sleep(self.shape.cut_for)
            self.broken = False
            self.up.free = self.down.free = 0

    def told(self) -> str:
        told = f"{self.up.carried} {self.down.carried}"
        self.up.carried = self.down.carried = 0
        return told


async def _hand_on(
    on_the_way: "asyncio.Queue[tuple[float, bytes]]", writer: asyncio.StreamWriter, lane: _Lane
) -> None:
    """What is on its way when the link is cut arrives nowhere."""
    now = asyncio.get_running_loop().time
    while True:
        due, piece = await on_the_way.get()
        if not piece:
            break
        if writer.is_closing():
            continue
        lane.carried += len(piece)
        await asyncio.sleep(due - now())
        with suppress(OSError):
            if not writer.is_closing():
                writer.write(piece)
                await writer.drain()
    writer.close()


async def _run(url: str, shape: Shape) -> None:
    to = urlsplit(url)
    running = _Running(shape, to.hostname or "", to.port or 80)
    server = await asyncio.start_server(running.connected, "127.0.0.1", 0, limit=_WINDOW)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    cutting = asyncio.create_task(running.cut())
    while await asyncio.to_thread(sys.stdin.readline):
        print(running.told(), flush=True)
    cutting.cancel()


def main() -> None:
    """Run a link until the input ends."""
    parser = argparse.ArgumentParser("python -m bench.link", description=__doc__)
    parser.add_argument("url")
    parser.add_argument("shape", type=float, nargs=4)
    options = parser.parse_args()
    asyncio.run(_run(options.url, Shape(*options.shape)))


if __name__ == "__main__":
    main()
