"""What came in place of an act: an act that can stand in the log, or something kept apart."""

import hashlib
import json
import re
from dataclasses import dataclass
from typing import Final, TypeGuard

from domain.acts import Act
from domain.bodies import problems_of
from domain.chain import digest_of, flaw_within
from domain.codec import act_from_json, act_to_json
from domain.errors import MalformedAct
from domain.plain import written
from portal.boxes import Opener
from sync.sealing.boxes import NotOpened
from sync.wire import MAX_SEQ, Verdict, VerdictCode

_HASH: Final = re.compile(r"[0-9a-f]{64}")
_LONGEST: Final = 200  # signs of a problem: field names may be anybody's invention


@dataclass(frozen=True, slots=True)
class Readable:
    """An act of the device, whole.

    Attributes:
        envelope: as it is kept.
        verdict: what is wrong with its body, if anything.
    """

    act: Act
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


def read(value: object, device: str, opener: Opener) -> Readable | Unreadable:
    """Read one element of a push. Nothing that a device can send makes this fail.

    A sealed act is opened: what is kept of it is what any other device would have sent.
    """
    try:
        came = act_from_json(value)
        if flaw := _flaw(came, value, device):
            return _unreadable(value, *flaw)
        act = opener.opened(came)
    except NotOpened as error:
        return _unreadable(value, "unopened", error.why)
    except MalformedAct as error:
        return _unreadable(value, "malformed", f"{error.details['where']}: {error.details['why']}")
    except (ValueError, OverflowError, RecursionError) as error:
        # No Unicode, a moment outside of all calendars, nested beyond reason.
        return _unreadable(value, "malformed", type(error).__name__)
    problems = [problem[:_LONGEST] for problem in problems_of(act)]
    verdict = Verdict(seq=act.seq, code="content", problems=problems) if problems else None
    return Readable(act, written(value if act is came else act_to_json(act)), verdict)


def _flaw(act: Act, value: object, device: str) -> tuple[VerdictCode, str] | None:
    """Why no act of the device can be read from it."""
    if act.extract is not None:
        return "malformed", "extract: devices push whole acts"
    if act.seq > MAX_SEQ:
        return "malformed", "seq: too large"
    if act.origin.device != device:
        return "not_yours", "device"
    flaw = flaw_within(act, digest_of(value))
    return ("broken", flaw) if flaw else None


def _unreadable(value: object, code: VerdictCode, problem: str) -> Unreadable:
    """What it is instead. The place in the log that it claims can only be its own device's."""
    claim = None if code == "not_yours" else claim_of(value)
    seq = claim.seq if claim else None
    return Unreadable(
        json.dumps(value), Verdict(seq=seq, code=code, problems=[_ascii(problem)]), claim
    )


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
