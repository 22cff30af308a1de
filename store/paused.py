"""Interviews that were put aside: locked away under the code that their person took along.

Nothing of them can be read here without it, nor at the portal, which keeps them for the desks of
the site. They are no acts.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from sqlalchemy import ColumnElement, delete, insert, select, update

from domain.acts import Mode
from domain.answers import answer_from_json, answer_to_json
from domain.hand import helped_from_json, helped_to_json
from domain.keeping import PAUSED, passed
from domain.moments import Stamp, from_text, to_text
from domain.questionnaire import Layer
from store import drafts, prepared
from store.code_lock import CodeLock
from store.drafts import Draft
from store.errors import UnknownDraft
from store.tables import PausedRow
from store.transaction import Transaction

_LEAST_MS: Final = 60_000  # what passed since the last look is not noted more often
_KEPT_MS: Final = PAUSED.days * 24 * 3600 * 1000
_LYING: Final = select(PausedRow.finder, PausedRow.sealed, PausedRow.there)  # each round asks
_CLOCKS: Final = (PausedRow.wall, PausedRow.offset_ms, PausedRow.monotonic_ms, PausedRow.boot)


@dataclass(frozen=True, slots=True)
class Paused:
    """An interview that was put aside.

    Attributes:
        question: key of the question that was on the page; empty where all were answered.
        at: the clocks when it was.
    """

    draft: Draft
    question: str
    at: Stamp


@dataclass(frozen=True, slots=True)
class Lying:
    """One that lies here.

    Attributes:
        finder: where its code looks, in hexadecimal signs.
        sealed: it, locked.
        there: the portal keeps it, too.
    """

    finder: str
    sealed: bytes
    there: bool

    @property
    def digest(self) -> str:
        """SHA-256 of what is locked: another one each time that it is put aside."""
        return hashlib.sha256(self.sealed).hexdigest()


def lying(tx: Transaction) -> list[Lying]:
    """All that lie here."""
    rows = prepared.rows(tx, _LYING)
    return [Lying(finder.hex(), sealed, bool(there)) for finder, sealed, there in rows]


def note_there(tx: Transaction, one: Lying) -> None:
    """Note that the portal keeps it, unless it was put aside anew meanwhile."""
    tx.connection.execute(update(PausedRow).where(*_is(one)).values(there=1))


def forget(tx: Transaction, one: Lying) -> None:
    """Erase it, unless it was put aside anew meanwhile."""
    tx.connection.execute(delete(PausedRow).where(*_is(one)))


def is_there(tx: Transaction, finder: str) -> bool:
    """Whether the portal keeps what is found so."""
    found = select(PausedRow.there).where(PausedRow.finder == bytes.fromhex(finder))
    return bool(tx.connection.scalar(found))


def _is(one: Lying) -> tuple[ColumnElement[bool], ...]:
    return PausedRow.finder == bytes.fromhex(one.finder), PausedRow.sealed == one.sealed


def put_aside(tx: Transaction, paused: Paused, lock: CodeLock) -> bytes:
    """Lock an interview away, in the place of what that lock opened before; the draft is gone.

    Returns:
        it, locked: as it lies here, and as it may be carried elsewhere.
    """
    sealed = lock.seal(written(paused))
    values = {"sealed": sealed, "kept_ms": 0, **_clocks(paused.at)}
    discard(tx, lock)
    tx.connection.execute(insert(PausedRow).values(finder=lock.finder, **values))
    drafts.discard(tx, paused.draft.id)
    return sealed


def take_up(tx: Transaction, lock: CodeLock) -> Paused | None:
    """Make what the lock opens a draft again, as it was; None if there is nothing.

    What was put aside stays until it is discarded: whoever walks away once more loses nothing.
    Where it is a draft already, that one is gone on with: answers were given since.
    """
    found = select(PausedRow.sealed).where(PausedRow.finder == lock.finder)
    sealed = tx.connection.scalar(found)
    plain = lock.open(sealed) if sealed is not None else None
    if plain is None:
        return None
    paused = read(plain)
    try:
        return replace(paused, draft=drafts.load(tx, paused.draft.id))
    except UnknownDraft:
        drafts.put_back(tx, paused.draft)
        return paused


def discard(tx: Transaction, lock: CodeLock) -> None:
    """Erase what the lock opens, if it is still there."""
    tx.connection.execute(delete(PausedRow).where(PausedRow.finder == lock.finder))


def forget_old(tx: Transaction, now: Stamp) -> int:
    """Erase what was kept for as long as was said; how many there were."""
    kept = tx.connection.execute(select(PausedRow.finder, PausedRow.kept_ms, *_CLOCKS)).all()
    gone = 0
    for finder, kept_ms, wall, offset_ms, monotonic_ms, boot in kept:
        then = _stamp(wall, offset_ms, monotonic_ms, boot)
        since_ms = round(passed(then, now).total_seconds() * 1000)
        this = PausedRow.finder == finder
        if kept_ms + since_ms >= _KEPT_MS:
            gone += tx.connection.execute(delete(PausedRow).where(this)).rowcount
        elif since_ms >= _LEAST_MS or then.boot != now.boot:
            values = {"kept_ms": kept_ms + since_ms, **_clocks(now)}
            tx.connection.execute(update(PausedRow).where(this).values(values))
    return gone


def written(paused: Paused) -> bytes:
    """What `read` reads back."""
    draft = paused.draft
    return json.dumps(
        {
            "id": draft.id,
            "started_at": to_text(draft.started_at),
            "language": draft.language,
            "mode": draft.mode.value,
            "layers": [[layer.name, layer.version] for layer in draft.layers],
            "limited": sorted(draft.limited),
            "answers": {key: answer_to_json(given) for key, given in draft.answers.items()},
            **({"helped": helped_to_json(draft.helped)} if draft.helped else {}),
            "question": paused.question,
            "at": _clocks(paused.at),
        },
        ensure_ascii=False,
        separators=(",", ":"),
    ).encode()


def read(content: bytes) -> Paused:
    """Read what `written` wrote.

    Raises:
        ValueError: it is something else. Who chose a code of their own may have locked anything.
    """
    try:
        found = _read(json.loads(content))
    except (AttributeError, KeyError, OverflowError, RecursionError, TypeError) as error:
        raise ValueError("not an interview") from error
    layers = found.draft.layers
    texts = found.draft.id, found.draft.language, found.question, *(each.name for each in layers)
    numbers = found.at.monotonic_ms, found.at.offset_ms or 0, *(each.version for each in layers)
    if not (all(type(each) is str for each in texts) and all(type(n) is int for n in numbers)):
        raise ValueError("not an interview")
    return found


def _read(fields: Mapping[str, Any]) -> Paused:
    draft = Draft(
        id=fields["id"],
        started_at=from_text(fields["started_at"]),
        language=fields["language"],
        mode=Mode(fields["mode"]),
        answers={key: answer_from_json(given) for key, given in fields["answers"].items()},
        layers=tuple(Layer(name, version) for name, version in fields["layers"]),
        limited=frozenset(fields["limited"]),
        helped=helped_from_json(fields.get("helped", [])),
    )
    return Paused(draft, fields["question"], _stamp(**fields["at"]))


def _clocks(now: Stamp) -> dict[str, str | int | None]:
    return {
        "wall": to_text(now.wall),
        "offset_ms": now.offset_ms,
        "monotonic_ms": now.monotonic_ms,
        "boot": now.boot,
    }


def _stamp(wall: str, offset_ms: int | None, monotonic_ms: int, boot: str) -> Stamp:
    return Stamp(from_text(wall), monotonic_ms, boot, offset_ms)
