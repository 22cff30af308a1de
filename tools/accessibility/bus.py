"""AT-SPI, as a screen reader speaks it: objects of an application over D-Bus.

jeepney comes along with keyring, for the keys of the counter.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from jeepney import DBusAddress, MatchRule, MessageType, Properties, new_method_call  # type: ignore[import-untyped]
from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # type: ignore[import-untyped]
from jeepney.wrappers import DBusErrorResponse  # type: ignore[import-untyped]

_ATSPI: Final = "org.a11y.atspi"
_REGISTRY: Final = f"{_ATSPI}.Registry"
_ROOT: Final = "/org/a11y/atspi/accessible/root"
_SHOWING: Final = 1 << 25
_PATIENCE_S: Final = 10.0


@dataclass(frozen=True, slots=True)
class Node:
    """An object of an application, as it was a moment ago.

    Attributes:
        role: as AT-SPI names it in English, such as `push button`.
    """

    bus: str
    path: str
    name: str
    role: str
    showing: bool


class AccessibilityBus:
    """The bus on which applications tell what they show."""

    def __init__(self) -> None:
        with open_dbus_connection(bus="SESSION") as session:
            where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            address = session.send_and_get_reply(new_method_call(where, "GetAddress")).body[0]
        self._connection: DBusConnection = open_dbus_connection(bus=address)
        self._announced: deque[str] = deque()
        self._listen()

    def announced(self) -> list[str]:
        """What was announced since this was asked last."""
        self._root()  # what was sent before the answer to this is here then
        told = list(self._announced)
        self._announced.clear()
        return told

    def shown(self) -> list[Node]:
        """Everything on the screen, in the order of assistive technology."""
        return [node for app in self._root() for node in self._below(*app) if node.showing]

    def press(self, node: Node) -> None:
        """Do what a press does."""
        names = [
            name.lower() for name, *_ in self._ask(node.bus, node.path, "Action", "GetActions")
        ]
        wanted = next(names.index(each) for each in ("press", "toggle") if each in names)
        self._ask(node.bus, node.path, "Action", "DoAction", "i", wanted)

    def write(self, node: Node, text: str) -> None:
        """Put a text where one writes."""
        self._ask(node.bus, node.path, "EditableText", "SetTextContents", "s", text)

    def close(self) -> None:
        """Leave the bus."""
        self._connection.close()

    def _listen(self) -> None:
        rule = MatchRule(type="signal", interface=f"{_ATSPI}.Event.Object", member="Announcement")
        self._connection.send_and_get_reply(message_bus.AddMatch(rule))
        registry = DBusAddress("/org/a11y/atspi/registry", _REGISTRY, _REGISTRY)
        for event in ("object:announcement", "object:state-changed"):
            message = new_method_call(registry, "RegisterEvent", "s", (event,))
            self._reply(message)

    def _root(self) -> list[tuple[str, str]]:
        found: list[tuple[str, str]] = self._ask(_REGISTRY, _ROOT, "Accessible", "GetChildren")
        return found

    def _below(self, bus: str, path: str) -> Iterator[Node]:
        for child_bus, child in self._ask(bus, path, "Accessible", "GetChildren"):
            try:
                yield self._node(child_bus, child)
                yield from self._below(child_bus, child)
            except DBusErrorResponse:  # a page was turned meanwhile
                continue

    def _node(self, bus: str, path: str) -> Node:
        where = DBusAddress(path, bus, f"{_ATSPI}.Accessible")
        name = self._reply(Properties(where).get("Name"))[1]
        role = self._ask(bus, path, "Accessible", "GetRoleName")
        states = self._ask(bus, path, "Accessible", "GetState")
        return Node(bus, path, name, role, bool(states[0] & _SHOWING))

    def _ask(
        self, bus: str, path: str, interface: str, method: str, signature: str = "", *given: object
    ) -> Any:  # noqa: ANN401 — whatever the method returns
        where = DBusAddress(path, bus, f"{_ATSPI}.{interface}")
        return self._reply(new_method_call(where, method, signature or None, given))

    def _reply(self, message: Any) -> Any:  # noqa: ANN401 — whatever the method returns
        """The answer; what is announced meanwhile is kept."""
        serial = next(self._connection.outgoing_serial)
        self._connection.send(message, serial=serial)
        while True:
            got = self._connection.receive(timeout=_PATIENCE_S)
            kind = got.header.message_type
            if kind is MessageType.signal:
                if got.header.fields.get(3) == "Announcement":
                    self._announced.append(got.body[3][1])
            elif got.header.fields.get(5) == serial:
                if kind is MessageType.error:
                    raise DBusErrorResponse(got)
                return got.body[0] if got.body else None
