import asyncio
import json
import tracemalloc
from contextlib import suppress
from pathlib import Path

import pytest
import requests

from portal.limits import BodyLimit, Bounds
from portal.room import Room, weight_of
from sync.coding import bodies
from sync.signature import Request, Signer
from sync.wire import ACTS_PATH, ENROL_PATH, MAX_BODY, PROTOCOL
from tests.portal.callers import Caller, enrolled
from tests.portal.running import Portal
from tests.portal.test_limits import Conversation, post

_AT_ONCE = 4
_MIB = 1024 * 1024


def test_who_finds_no_room_waits_for_it_in_turn() -> None:
    asyncio.run(take_turns())


async def take_turns() -> None:
    room, entered = Room(10), []

    async def stay(name: str, size: int, until: asyncio.Event) -> None:
        async with room.place(size):
            entered.append(name)
            await until.wait()

    first, then = asyncio.Event(), asyncio.Event()
    stays = [("a", 6, first), ("b", 4, then), ("c", 7, then), ("d", 1, then)]
    tasks = [asyncio.create_task(stay(*each)) for each in stays]
    await _settle()
    assert entered == ["a", "b"], "nobody overtakes: else who needs much would wait for ever"
    first.set()
    await _settle()
    assert entered == ["a", "b"], "6 are free"
    then.set()
    await asyncio.gather(*tasks)
    assert entered == ["a", "b", "c", "d"]


def test_more_than_there_is_has_all_of_it() -> None:
    async def alone() -> int:
        async with Room(10).place(1_000) as place:
            return place.size

    assert asyncio.run(alone()) == 10


def test_who_goes_away_while_waiting_takes_nothing_along() -> None:
    asyncio.run(go_away())


async def go_away() -> None:
    room = Room(10)

    async def wait() -> None:
        async with room.place(10):
            raise AssertionError

    async with room.place(10):
        waiting = asyncio.create_task(wait())
        await _settle()
        waiting.cancel()
        with suppress(asyncio.CancelledError):
            await waiting
    async with asyncio.timeout(5), room.place(10):
        pass


def test_who_needs_less_than_was_thought_lets_others_in() -> None:
    asyncio.run(shrink())


async def shrink() -> None:
    room = Room(10)
    async with room.place(10) as place:
        await place.change(4)
        async with asyncio.timeout(5), room.place(6):
            pass
        await place.change(10)
        assert place.size == 10


async def _settle() -> None:
    for _ in range(10):
        await asyncio.sleep(0)


def test_bodies_have_room_for_so_many_bytes_together() -> None:
    """A stranger needs no signature to send one."""
    asyncio.run(send_three())


async def send_three() -> None:
    release, served = asyncio.Event(), Conversation()

    async def slow(_scope: object, _receive: object, _send: object) -> None:
        await release.wait()

    portal = BodyLimit(slow, Bounds(most=10, together=15))
    first, second = Conversation(), Conversation()
    first.sent = second.sent = served.sent = b"x" * 10
    running = asyncio.create_task(portal(post(), first.receive, first.send))
    await _settle()
    await portal(post(), second.receive, second.send)
    assert (second.status, second.headers[b"connection"]) == (503, b"close")
    release.set()
    await running
    await portal(post(), served.receive, served.send)
    assert served.status == 0, "it was let in, and not answered"


def test_a_stranger_cannot_send_much_to_become_a_device(portal: Portal) -> None:
    body = json.dumps({"public_key": ["x" * 17_000]}).encode()
    reply = requests.post(portal.url + ENROL_PATH, data=body, timeout=30)
    assert (reply.status_code, reply.json()["code"]) == (413, "too_large")


@pytest.mark.parametrize("unit", ["{}", '{"":0}', "[0]", '"é"', "[[[[[[[[]]]]]]]]", "0"])
def test_the_guess_is_a_careful_one(unit: str) -> None:
    """Twice what the JSON alone comes to, whatever it is."""
    plain = f"[{','.join([unit] * 50_000)}]".encode()
    tracemalloc.start()
    try:
        made = json.loads(plain)
        held = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    assert made
    assert held < weight_of(plain)


def test_hostile_pushes_at_once_are_read_one_after_the_other(own_portal: Portal) -> None:
    """A body of a kilobyte may unpack to 8 MiB, and these may come to forty times as much."""
    caller = enrolled(own_portal, own_portal.add_site())
    before = _most_memory(own_portal)
    values = ",".join(['{"":0}'] * (MAX_BODY // 8))
    plain = f'{{"protocol":{PROTOCOL},"acts":[[{values}]],"signature":"{"A" * 86}"}}'.encode()
    coded = bodies.encode(plain)
    assert len(coded) < 4_000
    replies = asyncio.run(_at_once(caller, coded))
    assert set(replies) == {401}, "the head is not what it signed"
    assert _most_memory(own_portal) - before < 700 * _MIB


async def _at_once(caller: Caller, coded: bytes) -> list[int]:
    async with asyncio.TaskGroup() as group:
        made = [group.create_task(asyncio.to_thread(_push, caller, coded)) for _ in range(_AT_ONCE)]
    return [task.result() for task in made]


def _push(caller: Caller, coded: bytes) -> int:
    url = caller.url + ACTS_PATH
    headers = {"Content-Type": "application/json", "Content-Encoding": "acts-1"}
    request = Request("POST", url, headers, coded)
    signed = Signer(caller.device, caller.key).sign(request, caller.created)
    return requests.post(url, data=coded, headers=signed, timeout=120).status_code


def _most_memory(portal: Portal) -> int:
    """The most that the portal's process ever had, in bytes."""
    said = Path(f"/proc/{portal.process}/status").read_text().splitlines()
    [line] = [each for each in said if each.startswith("VmHWM")]
    return int(line.split()[1]) * 1024
