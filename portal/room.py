"""How much memory requests may take at once. Who finds no room waits for their turn.

A body of 8 MiB can come to forty times as much when it is read, and one of a kilobyte to a body of
8 MiB: it is for whoever writes it to choose. So each that is read takes a place as large as it may
become, by a careful guess; the one that may become larger than all the room is read alone.
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated, Final

from fastapi import Depends, Request

MOST: Final = 256 * 1024 * 1024
"""Bytes of memory, of one worker."""
OF_A_PAGE: Final = 32 * 1024 * 1024
"""What a page of the feed may come to. Measured with whatever is the most in 1 MiB."""
UNPACKING: Final = 16
"""Bytes of memory, at most, for a byte of a plain body while it is unpacked."""
OF_A_BYTE: Final = 8
"""Of a text, for each byte of it: a sign has up to four, and is copied."""
_OF_A_VALUE: Final = 96  # of a list or an object of one, as Python has them
_NO_STRUCTURE: Final = bytes(set(range(256)).difference(b",[{:"))


def weight_of(plain: bytes) -> int:
    """What reading this JSON may take, in bytes."""
    # Each push waits for this: to leave out all else takes a quarter of counting each sign.
    values = len(plain.translate(None, _NO_STRUCTURE))
    return OF_A_BYTE * len(plain) + _OF_A_VALUE * values


class Place:
    """What one request has of the room: `size` bytes."""

    def __init__(self, room: "Room") -> None:
        self._room = room
        self.size = 0

    async def change(self, size: int) -> None:
        """Have so much instead, or all there is; whoever wants more than it had waits with none."""
        if size > self.size:
            self.leave()
            self.size = await self._room.take(size)
        else:
            self._room.give_back(self.size - size)
            self.size = size

    def leave(self) -> None:
        """Give all of it back."""
        self._room.give_back(self.size)
        self.size = 0


class Room:
    """Has places, of no more than so many bytes together. For one event loop."""

    def __init__(self, most: int = MOST) -> None:
        self._left = self.most = most
        self._waiting: deque[tuple[int, asyncio.Future[None]]] = deque()

    @asynccontextmanager
    async def place(self, size: int) -> AsyncIterator[Place]:
        """A place until the block has ended."""
        place = Place(self)
        await place.change(size)
        try:
            yield place
        finally:
            place.leave()

    async def take(self, size: int) -> int:
        """Wait for so many bytes, or for all of them; how many were taken. First come, first in."""
        size = min(size, self.most)
        if not self._waiting and size <= self._left:
            self._left -= size
            return size
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((size, turn))
        try:
            await turn
        except asyncio.CancelledError:
            if not turn.cancelled():  # it had been given just before
                self.give_back(size)
            raise
        return size

    def give_back(self, size: int) -> None:
        """Let others have it."""
        self._left += size
        while self._waiting and (self._waiting[0][0] <= self._left or self._waiting[0][1].done()):
            size, turn = self._waiting.popleft()
            if not turn.done():  # else nobody waits any more
                self._left -= size
                turn.set_result(None)


def _room(request: Request) -> Room:
    room: Room = request.app.state.room
    return room


Roomy = Annotated[Room, Depends(_room)]


async def _of_a_page(room: Roomy) -> AsyncIterator[None]:
    async with room.place(OF_A_PAGE):
        yield


async def _whole(room: Roomy) -> AsyncIterator[None]:
    async with room.place(MOST):
        yield


AsAPage = Depends(_of_a_page)
"""Dependency of what makes a page of the feed, or as much."""
Alone = Depends(_whole)
"""Dependency of what is rare, and may take all the room."""
