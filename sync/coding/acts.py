"""Acts as choices: what follows from other acts, or from the act itself, is not written.

The id and the hash of an act follow from the rest of it, and so does the hash before it where the
acts of a device follow each other; those of an extract follow with the digest of the body that it
was made of, which is written out. An act of which that does not hold (altered, forged, or of a
later form) travels as text, just as it is.
"""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, Final

from domain.acts import Act, Author, Extract, Mode, Origin
from domain.chain import GENESIS, act_id, digest_of, flaw_within
from domain.codec import act_from_json, act_to_json
from domain.errors import MalformedAct
from domain.moments import Stamp
from sync.coding.memory import IDS
from sync.coding.values import ValueReader, ValueWriter, to_text

_START: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND: Final = timedelta(milliseconds=1)
_HASHES: Final = 1 << 256
_EXTRACT: Final = "extract"


class ActWriter:
    """Writes the acts of one body, in their order."""

    def __init__(self, values: ValueWriter) -> None:
        self._values = values
        self._last: dict[str, Act] = {}

    def write(self, value: object) -> None:
        """Raises NotCodable for what has no compact form."""
        act = _sealed(value)
        self._values.write("@sealed", _EXTRACT if act and act.extract else act is not None)
        if act is None:
            self._values.text(to_text(value))
            return
        if act.extract:
            self._values.out.even(int(act.extract.digest, 16), _HASHES)
            self._values.write("@withheld", list(act.extract.withheld))
        self._write_place(act)
        self._write_times(act)
        write = self._values.write
        write("@dossier", act.dossier)
        write("@author", _author_value(act.author))
        write("@assisted", act.assisted_by and _author_value(act.assisted_by))
        write("@mode", act.mode.value)
        write("@type", act.type)
        write("@version", act.version)
        write(act.type, act.body)
        self._last[act.origin.device] = act
        self._values.memory.remember(IDS, act.id)

    def _write_place(self, act: Act) -> None:
        for name in ("device", "structure", "site"):
            self._values.write(f"@{name}", getattr(act.origin, name))
        last = self._last.get(act.origin.device)
        follows = last is not None and (act.seq, act.previous) == (last.seq + 1, last.hash)
        self._values.write("@follows", follows)
        if not follows:
            self._values.number("@seq", act.seq)
            self._values.out.even(int(act.previous, 16), _HASHES)

    def _write_times(self, act: Act) -> None:
        clock, last = act.clock, self._last.get(act.origin.device)
        wall, recorded = _milliseconds(clock.wall), _milliseconds(act.recorded_at)
        self._values.write("@boot", clock.boot)
        same = last is not None and last.clock.boot == clock.boot
        number = partial(self._values.number)
        if last is not None and same:
            passed = wall - _milliseconds(last.clock.wall)
            number("@passed", passed)
            number("@drifted", clock.monotonic_ms - last.clock.monotonic_ms - passed)
        else:
            number("@wall", wall)
            number("@monotonic", clock.monotonic_ms)
        self._values.write("@offset", clock.offset_ms)
        number("@recorded", recorded - _milliseconds(clock.corrected))
        number("@occurred", _milliseconds(act.occurred_at) - recorded)
        self._values.now = recorded


class ActReader:
    """Reads what `ActWriter` wrote. Raises ValueError, OverflowError for what nobody writes."""

    def __init__(self, values: ValueReader) -> None:
        self._values = values
        self._last: dict[str, Act] = {}

    def read(self) -> Any:  # noqa: ANN401 (what travels as it is may be anything)
        read = self._values.read
        sealed = read("@sealed")
        if not sealed:
            return json.loads(self._values.text())
        extract = self._read_extract() if sealed == _EXTRACT else None
        origin, seq, previous = self._read_place()
        clock, recorded_at, occurred_at = self._read_times(origin.device)
        act = Act(
            id=act_id(recorded_at, origin.device, seq),
            origin=origin,
            seq=seq,
            dossier=read("@dossier"),
            author=_author(read("@author")),
            assisted_by=_optional_author(read("@assisted")),
            mode=Mode(read("@mode")),
            type=read("@type"),
            version=read("@version"),
            body={},
            occurred_at=occurred_at,
            recorded_at=recorded_at,
            clock=clock,
            previous=previous,
            hash="",
            extract=extract,
        )
        act = replace(act, body=read(act.type))
        told = act_to_json(act)
        hash_ = digest_of(told)
        self._last[origin.device] = replace(act, hash=hash_)
        self._values.memory.remember(IDS, act.id)
        return {**told, "hash": hash_}

    def _read_extract(self) -> Extract:
        digest = f"{self._values.made.even(_HASHES):064x}"
        return Extract(digest, tuple(self._values.read("@withheld")))

    def _read_place(self) -> tuple[Origin, int, str]:
        names = (self._values.read(f"@{name}") for name in ("device", "structure", "site"))
        origin = Origin(*names)
        last = self._last.get(origin.device)
        if self._values.read("@follows"):
            before = last or GENESIS
            return origin, before.seq + 1, before.hash
        seq = self._values.number("@seq")
        return origin, seq, f"{self._values.made.even(_HASHES):064x}"

    def _read_times(self, device: str) -> tuple[Stamp, datetime, datetime]:
        number = self._values.number
        boot, last = self._values.read("@boot"), self._last.get(device)
        if last is not None and last.clock.boot == boot:
            passed = number("@passed")
            wall = last.clock.wall + passed * _MILLISECOND
            monotonic_ms = last.clock.monotonic_ms + passed + number("@drifted")
        else:
            wall = _moment(number("@wall"))
            monotonic_ms = number("@monotonic")
        clock = Stamp(wall, monotonic_ms, boot, self._values.read("@offset"))
        recorded_at = clock.corrected + number("@recorded") * _MILLISECOND
        occurred_at = recorded_at + number("@occurred") * _MILLISECOND
        self._values.now = _milliseconds(recorded_at)
        return clock, recorded_at, occurred_at


def _sealed(value: object) -> Act | None:
    """The act, if its id, its hash and its text follow from it."""
    try:
        act = act_from_json(value)
        flaw = flaw_within(act, digest_of(value))
    except (MalformedAct, ValueError, OverflowError, RecursionError):
        return None
    return None if flaw or _envelope(act_to_json(act)) != _envelope(value) else act


def _envelope(value: Any) -> str:  # noqa: ANN401 (an act's, as it came)
    """All but the body, which an act takes over as it is."""
    return to_text({**value, "body": None})


def _milliseconds(moment: datetime) -> int:
    return (moment - _START) // _MILLISECOND


def _moment(milliseconds: int) -> datetime:
    return _START + milliseconds * _MILLISECOND


def _author_value(author: Author) -> dict[str, object]:
    return {"agent": author.agent, "name": author.name}


def _author(value: Any) -> Author:  # noqa: ANN401 (as it was read)
    return Author(value["agent"], value["name"])


def _optional_author(value: Any) -> Author | None:  # noqa: ANN401 (as it was read)
    return None if value is None else _author(value)
