"""Whom to call in danger: the national numbers, and those of a territory."""

from dataclasses import dataclass
from enum import StrEnum

from domain.imported import Origin, read_list
from domain.tables import refuse

COLUMNS = ("topic", "number", "name", "opening")
MOST_LOCAL = 2
"""So that all numbers stand on one screen, and nobody in danger has to scroll."""

_WHERE = "emergency"


class Topic(StrEnum):
    """What a number is for."""

    DANGER = "danger"
    DEAF = "deaf"
    SHELTER = "shelter"
    VIOLENCE = "violence"
    CHILD = "child"
    SUICIDE = "suicide"
    LOCAL = "local"  # its name says what it is for


@dataclass(frozen=True, slots=True)
class EmergencyNumber:
    """A number that helps at once.

    Attributes:
        number: as people dial it.
        name: of the service, in French; empty where the topic says enough.
        opening: when somebody answers, in French; empty for day and night.
    """

    topic: Topic
    number: str
    name: str = ""
    opening: str = ""


@dataclass(frozen=True)
class EmergencyNumbers:
    """A list of numbers, the most urgent first; no origin when nothing was imported."""

    origin: Origin | None = None
    listed: tuple[EmergencyNumber, ...] = ()


def parse_emergency_numbers(text: str) -> EmergencyNumbers:
    """Read the national list: a line for each topic.

    Raises:
        DefinitionError: naming the line that cannot be used.
    """
    numbers = _parsed(text)
    found = [each.topic for each in numbers.listed]
    if found != [topic for topic in Topic if topic is not Topic.LOCAL]:
        refuse(_WHERE, 1, "each topic once, in their order, and no local number expected")
    return numbers


def parse_local_numbers(text: str) -> EmergencyNumbers:
    """Read the numbers of a territory, which come below the national ones.

    Raises:
        DefinitionError: naming the line that cannot be used.
    """
    numbers = _parsed(text)
    if len(numbers.listed) > MOST_LOCAL:
        refuse(_WHERE, 1, f"at most {MOST_LOCAL} numbers, to stand on one screen")
    for each in numbers.listed:
        if each.topic is not Topic.LOCAL:
            refuse(_WHERE, 1, f"only numbers of the topic {Topic.LOCAL} expected")
    return numbers


def _parsed(text: str) -> EmergencyNumbers:
    origin, lines = read_list(text, COLUMNS, _WHERE)
    listed = []
    for line, (topic, number, name, opening) in lines:
        if topic not in set(Topic):
            refuse(_WHERE, line, f"the topic is one of {', '.join(Topic)}")
        if not number.replace(" ", "").isdecimal():
            refuse(_WHERE, line, "a number as people dial it expected")
        if topic == Topic.LOCAL and not name:
            refuse(_WHERE, line, "a local number has a name")
        listed.append(EmergencyNumber(Topic(topic), number, name, opening))
    return EmergencyNumbers(origin, tuple(listed))
