"""The way between a device and the portal, and what can become of a call on it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from sync.errors import PortalUnreachable, ProxyWantsPassword, Trouble
from sync.transport import Call, Reply
from tools.simulation.timeline import Timeline
from tools.simulation.weather import Weather

Answer = Callable[[Reply | Trouble], None]
Portal = Callable[[str, Call], Reply | None]
"""Answers a device's call; None if it stopped before it could."""

PATIENCE: Final = 30_000
"""Milliseconds after which a device gives an answer up."""

_CAPTIVE: Final = Reply(200, "text/html", "", b"<html>Bienvenue sur le Wi-Fi</html>")


class Network:
    """Carries calls. Each caller is told once what came of its call, sooner or later."""

    def __init__(self, timeline: Timeline, weather: Callable[[], Weather], portal: Portal) -> None:
        self._timeline = timeline
        self._weather = weather
        self._portal = portal

    def send(self, device: str, call: Call, answer: Answer) -> None:
        """Carry a call, or what is left of it."""
        waiting = _Waiting(self._timeline, answer)
        self._timeline.after(PATIENCE, lambda: waiting.settle(PortalUnreachable(why="timeout")))
        luck, weather = self._timeline.happens, self._weather()
        if luck(weather.request_lost):
            return self._timeline.fault("request_lost", call.path)
        if luck(weather.captive):
            self._timeline.fault("captive", call.path)
            return self._later(lambda: waiting.settle(_CAPTIVE))
        if luck(weather.proxy):
            self._timeline.fault("proxy", call.path)
            return self._later(lambda: waiting.settle(ProxyWantsPassword()))
        self._later(lambda: self._deliver(device, call, waiting))
        if luck(weather.repeated):
            self._timeline.fault("repeated", call.path)
            self._later(lambda: self._deliver(device, call, waiting))
        if luck(weather.repeated_late):
            self._timeline.fault("repeated_late", call.path)
            delay = self._timeline.luck.uniform(1, 10) * PATIENCE
            self._timeline.after(delay, lambda: self._deliver(device, call, waiting))
        return None

    def _deliver(self, device: str, call: Call, waiting: "_Waiting") -> None:
        luck, weather = self._timeline.happens, self._weather()
        if luck(weather.busy):
            self._timeline.fault("busy", call.path)
            reply: Reply | None = Reply(503, "application/json", "5", b"{}")
        else:
            reply = self._portal(device, call)
        if reply is None:
            return self._later(lambda: waiting.settle(PortalUnreachable(why="refused")))
        if luck(weather.reply_lost):
            return self._timeline.fault("reply_lost", call.path)
        if luck(weather.cut_short):
            self._timeline.fault("cut_short", call.path)
            reply = replace(reply, body=reply.body[: len(reply.body) // 2])
        whole = reply
        return self._later(lambda: waiting.settle(whole))

    def _later(self, event: Callable[[], None]) -> None:
        self._timeline.after(self._timeline.luck.uniform(50, 2_000), event)


class _Waiting:
    """A caller that waits for one answer: the first that comes."""

    def __init__(self, timeline: Timeline, answer: Answer) -> None:
        self._timeline = timeline
        self._answer: Answer | None = answer

    def settle(self, outcome: Reply | Trouble) -> None:
        answer, self._answer = self._answer, None
        if answer is not None:
            answer(outcome)
