"""What the portal found wrong with acts of this device, in whichever of its logs they are told."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import and_, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from domain.moments import from_text, to_text
from store.tables import ActRow, VerdictRow
from store.transaction import Transaction

_APART: Final = frozenset({"malformed", "not_yours", "broken", "unopened", "disputed"})
_ALL = select(VerdictRow.device, VerdictRow.seq, VerdictRow.problems, VerdictRow.received_at)
_ON_DOSSIER = _ALL.join(
    ActRow, and_(ActRow.device == VerdictRow.device, ActRow.seq == VerdictRow.seq)
).where(ActRow.dossier == bindparam("dossier"))


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the portal found wrong with an act of this device, as stable codes.

    Attributes:
        device: the log that the act stands in; `seq`: its place there.
    """

    device: str
    seq: int
    problems: tuple[str, ...]
    received_at: datetime

    @property
    def apart(self) -> bool:
        """See `is_apart`."""
        return is_apart(self.problems)


def is_apart(problems: Sequence[str]) -> bool:
    """Whether the portal keeps such an act, but not in the log: nobody else receives it."""
    return len(problems) == 1 and problems[0] in _APART


def add(tx: Transaction, verdicts: Iterable[Verdict]) -> None:
    """Keep verdicts; a later one on the same act replaces the earlier."""
    rows = [
        {
            "device": verdict.device,
            "seq": verdict.seq,
            "problems": json.dumps(verdict.problems),
            "received_at": to_text(verdict.received_at),
        }
        for verdict in verdicts
    ]
    if rows:
        statement = insert(VerdictRow)
        new = statement.excluded
        tx.connection.execute(
            statement.on_conflict_do_update(
                index_elements=["device", "seq"],
                set_={"problems": new.problems, "received_at": new.received_at},
            ),
            rows,
        )


def known(tx: Transaction) -> list[Verdict]:
    """All verdicts, by device and number."""
    return [_verdict(*row) for row in tx.connection.execute(_ALL)]


def on_dossier(tx: Transaction, dossier: str) -> list[Verdict]:
    """Those on the acts of a dossier."""
    return [_verdict(*row) for row in tx.connection.execute(_ON_DOSSIER, {"dossier": dossier})]


def forget_after(tx: Transaction, log: str, seq: int) -> None:
    """Forget what was said of a log after a number: its acts are told again in another log.

    There they are judged anew; in the old one, these places are another machine's.
    """
    tx.connection.execute(delete(VerdictRow).where(VerdictRow.device == log, VerdictRow.seq > seq))


def _verdict(device: str, seq: int, problems: str, received_at: str) -> Verdict:
    return Verdict(device, seq, tuple(json.loads(problems)), from_text(received_at))
