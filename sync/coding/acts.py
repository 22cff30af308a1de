"""Acts as choices: what follows from other acts, or from the act itself, is not written.

The id and the hash of an act follow from the rest of it, and so does the hash before it where the
acts of a device follow each other; those of an extract follow with the digest of the body that it
was made of, which is written out; so is what stands for a sealed body. An act of which that does
not hold (altered, forged, or of a later form) travels as text, just as it is.
"""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, Final, TypedDict

from domain.acts import Act, Author, Extract, Mode, Origin, Sealed
from domain.chain import GENESIS, act_id, digest_of, flaw_within
from domain.codec import act_from_json, act_to_json
from domain.errors import MalformedAct
from domain.moments import Stamp
from sync.coding.memory import IDS
from sync.coding.values import ValueReader, ValueWriter, to_text

_START: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND: Final = timedelta(milliseconds=1)
_HASHES: Final = 1 << 256
_SALTS: Final = 1 << 128
_LONGEST_BOX: Final = 1 << 14  # bytes: more has no place in the number of an act
_EXTRACT, _SALTED, _SEALED = "extract", "1", "2"  # a digit takes no room among the texts


class _Mark(TypedDict, total=False):
    """What an act has besides, if its body is not as it was recorded."""

    extract: Extract
    salt: str
    sealed: Sealed


class ActWriter:
    """Writes the acts of one body, in their order."""

    def __init__(self, values: ValueWriter) -> None:
        self._values = values
        self._last: dict[str, Act] = {}

    def write(self, value: object) -> None:
        """Raises NotCodable for what has no compact form."""
        act = _sealed(value)
        if act is None:
            self._values.write("@sealed", value=False)
            self._values.text(to_text(value))
            return
        self._write_mark(act)
        self._write_place(act)
        self._write_times(act)
        write = self._values.write
        write("@dossier", act.dossier)
        write("@author", _author_value(act.author))
        write("@assisted", act.assisted_by and _author_value(act.assisted_by))
        write("@mode", act.mode.value)
        write("@type", act.type)
        write("@version", act.version)
        if not act.sealed:
            write(act.type, act.body)
        self._last[act.origin.device] = act
        self._values.memory.remember(IDS, act.id)

    def _write_mark(self, act: Act) -> None:
        """Whether the body is whole, and what has to be known of it besides."""
        write, even = self._values.write, self._values.out.even
        if act.extract:
            write("@sealed", _EXTRACT)
            even(int(act.extract.digest, 16), _HASHES)
            write("@withheld", list(act.extract.withheld))
        elif act.salt:
            write("@sealed", _SALTED)
            even(int(act.salt, 16), _SALTS)
        elif act.sealed:
            write("@sealed", _SEALED)
            even(int(act.sealed.digest, 16), _HASHES)
            self._values.number("@box", len(act.sealed.box))
            even(int.from_bytes(act.sealed.box), 1 << 8 * len(act.sealed.box))
        else:
            write("@sealed", value=True)

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
        mark = read("@sealed")
        if not mark:
            return json.loads(self._values.text())
        marked = self._read_mark(mark)
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
        )
        act = replace(act, **marked, body={} if mark == _SEALED else read(act.type))
        told = act_to_json(act)
        hash_ = digest_of(told)
        self._last[origin.device] = replace(act, hash=hash_)
        self._values.memory.remember(IDS, act.id)
        return {**told, "hash": hash_}

    def _read_mark(self, mark: object) -> _Mark:
        even = self._values.made.even
        if mark == _SALTED:
            return {"salt": f"{even(_SALTS):032x}"}
        if mark not in (_EXTRACT, _SEALED):
            return {}
        digest = f"{even(_HASHES):064x}"
        if mark == _EXTRACT:
            return {"extract": Extract(digest, tuple(self._values.read("@withheld")))}
        size = min(self._values.number("@box"), _LONGEST_BOX)
        return {"sealed": Sealed(digest, even(1 << 8 * size).to_bytes(size))}

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
