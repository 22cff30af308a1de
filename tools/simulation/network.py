"""The way between a device and the portal, and what can become of a call on it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final, Protocol

from sync import wire
from sync.errors import PortalUnreachable, ProxyWantsPassword, Trouble
from sync.transport import Call, Reply
from sync.wire.documents import DOCUMENTS_PATH
from tools.simulation.timeline import Timeline
from tools.simulation.weather import Weather

Answer = Callable[[Reply | Trouble], None]

PATIENCE: Final = 30_000
"""Milliseconds after which a device gives an answer up."""

_CAPTIVE: Final = Reply(200, "text/html", "", b"<html>Bienvenue sur le Wi-Fi</html>")
_ASKED: Final = {
    wire.ACTS_PATH: "push",
    wire.FEED_PATH: "feed",
    wire.BUNDLES_PATH: "delivery",
    wire.STATUS_PATH: "delivery",
    wire.LOG_PATH: "parting",
    wire.SUCCESSOR_PATH: "parting",
}
_OFTEN: Final = frozenset({"push", "feed", "parting"})  # all else is asked once in a history
_BUSY: Final = Reply(503, "application/json", "5", b"{}")


class Caller(Protocol):
    """A device, as the network knows it."""

    @property
    def id(self) -> str: ...

    def met(self, fault: str) -> None:
        """Note that a fault met it, in the state it is in."""


class Portal(Protocol):
    """What stands at the other end."""

    def answer(self, caller: Caller, call: Call) -> Reply | None:
        """The answer; None if it stopped before it could give one."""


class Network:
    """Carries calls. Each caller is told once what came of its call, sooner or later."""

    def __init__(self, timeline: Timeline, weather: Callable[[], Weather], portal: Portal) -> None:
        self._timeline = timeline
        self._weather = weather
        self._portal = portal
        self._last: dict[tuple[str, str], Reply] = {}

    def send(self, caller: Caller, call: Call, answer: Answer) -> None:
        """Carry a call, or what is left of it."""
        if call.stream:
            call = replace(call, body=b"".join(call.stream), stream=None)
        waiting = _Waiting(answer)
        self._timeline.after(PATIENCE, lambda: waiting.settle(PortalUnreachable(why="timeout")))
        if self._befalls("request_lost", caller, call):
            if asked(call) == "document":  # of which each byte counts that arrives
                half = replace(call, body=call.body[: len(call.body) // 2])
                self._soon(lambda: self._deliver(caller, half, _Waiting(lambda _: None)))
            return
        if instead := self._instead(caller, call):
            self._soon(lambda: waiting.settle(instead))
            return
        late = PATIENCE if self._befalls("request_delayed", caller, call) else 0
        self._soon(lambda: self._deliver(caller, call, waiting), late)
        if self._befalls("repeated", caller, call):
            self._soon(lambda: self._deliver(caller, call, waiting))
        if self._befalls("repeated_late", caller, call):
            delay = self._timeline.luck.uniform(1, 10) * PATIENCE
            self._soon(lambda: self._deliver(caller, call, waiting), delay)

    def _instead(self, caller: Caller, call: Call) -> Reply | Trouble | None:
        """What somebody on the way says in the portal's place."""
        if self._befalls("captive", caller, call):
            return _CAPTIVE
        if self._befalls("proxy", caller, call):
            return ProxyWantsPassword()
        before = self._last.get((caller.id, call.path))
        if before and self._befalls("stale", caller, call):
            return before
        return None

    def _deliver(self, caller: Caller, call: Call, waiting: "_Waiting") -> None:
        if self._befalls("busy", caller, call):
            reply: Reply | None = _BUSY
        else:
            reply = self._portal.answer(caller, call)
        if reply is None:
            self._soon(lambda: waiting.settle(PortalUnreachable(why="refused")))
            return
        self._last[caller.id, call.path] = reply
        if self._befalls("reply_lost", caller, call):
            return
        if self._befalls("cut_short", caller, call):
            reply = replace(reply, body=reply.body[: len(reply.body) // 2])
        late = PATIENCE if self._befalls("reply_delayed", caller, call) else 0
        arrived = reply
        self._soon(lambda: waiting.settle(arrived), late)

    def _befalls(self, fault: str, caller: Caller, call: Call) -> bool:
        often = 1 if asked(call) in _OFTEN else 2
        if not self._timeline.happens(often * getattr(self._weather(), fault)):
            return False
        caller.met(f"{fault} {asked(call)}")
        return True

    def _soon(self, event: Callable[[], None], late: float = 0) -> None:
        self._timeline.after(late + self._timeline.luck.uniform(50, 2_000), event)


def asked(call: Call) -> str:
    """What a call asks for, in a word."""
    return "document" if call.path.startswith(DOCUMENTS_PATH) else _ASKED.get(call.path, "pack")


class _Waiting:
    """A caller that waits for one answer: the first that comes."""

    def __init__(self, answer: Answer) -> None:
        self._answer: Answer | None = answer

    def settle(self, outcome: Reply | Trouble) -> None:
        answer, self._answer = self._answer, None
        if answer is not None:
            answer(outcome)
