"""What came in place of an act: an act that can stand in the log, or something kept apart."""

import hashlib
import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, NamedTuple, TypeGuard

from domain.acts import Act, ActType
from domain.bodies import problems_of
from domain.chain import GENESIS, Head, digest_of, flaw_within
from domain.codec import act_from_json, act_to_json
from domain.documents.attached import Document, document_of
from domain.errors import MalformedAct
from domain.plain import read_usual, written, written_if_plain
from domain.reconciliation import day_of
from sync.sealing.boxes import NotOpened
from sync.wire import MAX_ACT, MAX_SEQ, Verdict, VerdictCode

_HASH: Final = re.compile(r"[0-9a-f]{64}")
Opened = Callable[[Act], Act]
"""Gives a sealed act with its body, and any other as it is. Raises `NotOpened`."""
_TOO_DEEP: Final = "nested beyond reason"
_MOST: Final = 100  # problems of an act: whoever invents fields would have each of them named
_LONGEST: Final = 200  # signs of a problem: field names may be anybody's invention


class Readable(NamedTuple):
    """An act of the device, whole: what the portal goes by, and the act as it is kept.

    A tuple: thousands of them go from one process to another (`portal.second_reader`).

    Attributes:
        day: to which it counts (`domain.reconciliation.day_of`).
        document: what it attaches, if that is a document and nothing is wrong with it.
        envelope: the act.
        verdict: what is wrong with its body, if anything.
    """

    seq: int
    hash: str
    previous: str
    type: str
    dossier: str | None
    day: str
    document: Document | None
    envelope: str
    verdict: Verdict | None


@dataclass(frozen=True, slots=True)
class Claim:
    """The place in the log that something unreadable says it has."""

    seq: int
    hash: str
    previous: str


@dataclass(frozen=True, slots=True)
class Unreadable:
    """What cannot stand in the device's log, as it came."""

    raw: str
    verdict: Verdict
    claim: Claim | None

    @property
    def digest(self) -> str:
        """Tells whether the same thing came before."""
        return hashlib.sha256(self.raw.encode()).hexdigest()


class Elements(NamedTuple):
    """What stands in some places of a push, read, and the last place in the log that is named."""

    received: list[Readable | Unreadable]
    last: Head


def read_elements(values: Sequence[object], device: str, opened: Opened) -> Elements:
    """Read the elements of a push. Nothing that a device can send makes this fail."""
    claims = (claim_of(each) for each in reversed(values))
    last = next((Head(claim.seq, claim.hash) for claim in claims if claim), GENESIS)
    return Elements(read(values, device, opened), last)


def usual_array(text: bytes) -> list[object] | None:
    """What stands in an array in an array; None where it is not that, or not usual JSON.

    What is usual is read the same as the whole of which it is a part (`domain.plain.read_usual`).
    """
    try:
        outer = read_usual(text)
    except ValueError:
        return None
    if not isinstance(outer, list) or len(outer) != 1 or not isinstance(outer[0], list):
        return None
    return outer[0]


def read_array(text: bytes, device: str, opened: Opened) -> Elements | None:
    """Read elements that were cut out of a push; None where it is no `usual_array`."""
    values = usual_array(text)
    return None if values is None else read_elements(values, device, opened)


def read_without_keys(text: bytes, device: str) -> Elements | None:
    """As `read_array`, in a process that has no keys; None where one would be needed, too."""
    try:
        return read_array(text, device, _without_key)
    except _KeyNeeded:
        return None


class _KeyNeeded(Exception):
    """There is something to open."""


def _without_key(act: Act) -> Act:
    if act.sealed:
        raise _KeyNeeded
    return act


def read(values: Sequence[object], device: str, opened: Opened) -> list[Readable | Unreadable]:
    """Read what came in places of acts. Nothing that a device can send makes this fail.

    A sealed act is opened: what is kept of it is what any other device would have sent.
    """
    # A step with all of them, then the next: the processor learns each step once, and that is
    # sooner by a quarter than all steps with one after the other.
    texts = [written_if_plain(value) for value in values]
    came = [_read(value, text) for value, text in zip(values, texts, strict=True)]
    sound = [_then(_sound, act, value, device) for act, value in zip(came, values, strict=True)]
    acts = [_then(opened, act) for act in sound]
    problems = [() if isinstance(act, _Flaw) else problems_of(act) for act in acts]
    told = [
        text if text is not None and act is as_it_came else _told(act, as_it_came, value)
        for act, as_it_came, value, text in zip(acts, came, values, texts, strict=True)
    ]
    return [
        _unreadable(value, act) if isinstance(act, _Flaw) else _readable(act, text, found)
        for act, value, text, found in zip(acts, values, told, problems, strict=True)
    ]


class _Flaw(NamedTuple):
    """Why no act of the device can be read from something."""

    code: VerdictCode
    problem: str


_Step = Callable[..., Act | _Flaw]


def _then(step: _Step, act: Act | _Flaw, *given: object) -> Act | _Flaw:
    """The next step with what is no flaw yet."""
    return act if isinstance(act, _Flaw) else _tried(step, act, *given)


def _tried(step: _Step, *given: object) -> Act | _Flaw:
    try:
        return step(*given)
    except NotOpened as error:
        return _Flaw("unopened", error.why)
    except MalformedAct as error:
        return _Flaw("malformed", f"{error.details['where']}: {error.details['why']}")
    except (ValueError, OverflowError, RecursionError) as error:
        # No Unicode, a moment outside of all calendars, nested beyond reason.
        return _Flaw("malformed", type(error).__name__)


def _read(value: object, text: str | None) -> Act | _Flaw:
    if text is not None and len(text) > MAX_ACT:
        return _Flaw("malformed", f"larger than {MAX_ACT} signs")
    return _tried(partial(act_from_json, leaves_are_plain=text is not None), value)


def _told(act: Act | _Flaw, as_it_came: Act | _Flaw, value: object) -> str:
    """The act as it is kept; nothing of what is none."""
    if isinstance(act, _Flaw):
        return ""
    return written(value if act is as_it_came else act_to_json(act))


def _sound(act: Act, value: object, device: str) -> Act | _Flaw:
    """The act, if it is the device's and what its own hash says."""
    if act.extract is not None:
        return _Flaw("malformed", "extract: devices push whole acts")
    if act.seq > MAX_SEQ:
        return _Flaw("malformed", "seq: too large")
    if act.origin.device != device:
        return _Flaw("not_yours", "device")
    flaw = flaw_within(act, digest_of(value))
    return _Flaw("broken", flaw) if flaw else act


def _readable(act: Act, told: str, problems: Sequence[str]) -> Readable:
    named = [problem[:_LONGEST] for problem in problems[:_MOST]]
    if len(problems) > _MOST:
        named.append(f"and {len(problems) - _MOST} more")
    verdict = Verdict(seq=act.seq, code="content", problems=named) if named else None
    attaches = act.type == ActType.DOCUMENT_ATTACHED and not verdict
    return Readable(
        act.seq,
        act.hash,
        act.previous,
        act.type,
        act.dossier,
        day_of(act),
        document_of(act) if attaches else None,
        told,
        verdict,
    )


def _unreadable(value: object, flaw: _Flaw) -> Unreadable:
    """What it is instead. The place in the log that it claims can only be its own device's."""
    claim = None if flaw.code == "not_yours" else claim_of(value)
    seq = claim.seq if claim else None
    verdict = Verdict(seq=seq, code=flaw.code, problems=[_ascii(flaw.problem)])
    return Unreadable(_raw(value), verdict, claim)


def _raw(value: object) -> str:
    try:
        return json.dumps(value)
    except RecursionError:  # it can be read a little deeper than it can be written
        return json.dumps(_TOO_DEEP)


def claim_of(value: object) -> Claim | None:
    """The place in the log that an element of a push says it has; None if that cannot be read."""
    if not isinstance(value, dict):
        return None
    seq, hash_, previous = value.get("seq"), value.get("hash"), value.get("previous")
    if type(seq) is int and 1 <= seq <= MAX_SEQ and _is_hash(hash_) and _is_hash(previous):
        return Claim(seq, hash_, previous)
    return None


def _is_hash(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and bool(_HASH.fullmatch(value))


def _ascii(text: str) -> str:
    return text[:_LONGEST].encode("ascii", "backslashreplace").decode()
