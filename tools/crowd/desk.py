"""A desk that knows a crowd, and looks who is known already."""

import time
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import insert

from domain.duplicates.person import Person
from store import people
from store.duplicates import look_alikes
from store.store import Store
from store.tables import DossierRow, PersonKeyRow, PersonRow
from tools.crowd.people import Drawn
from tools.crowd.trial import Check, Shown

_AT_ONCE = 5_000


@dataclass(frozen=True, slots=True)
class Took:
    """Seconds: on the wall's clock, and of the processor's. Where others work too, they differ."""

    wall: float
    processor: float


def fill(store: Store, known: Sequence[Drawn]) -> None:
    """File everybody as `store.projection` does, without the acts: those would take minutes.

    The place in `known` is the position less one.
    """
    for start in range(0, len(known), _AT_ONCE):
        dossiers, persons, keys = [], [], []
        for position, drawn in enumerate(known[start : start + _AT_ONCE], start + 1):
            row, of_person = people.rows_of(position, [drawn.person])
            dossiers.append(_dossier(position, drawn.person))
            persons.append(row)
            keys += of_person
        with store.write() as tx:
            tx.connection.execute(insert(DossierRow), dossiers)
            tx.connection.execute(insert(PersonRow), persons)
            tx.connection.execute(insert(PersonKeyRow), keys)


def _dossier(position: int, person: Person) -> dict[str, str | int]:
    return {
        "position": position,
        "id": str(position),
        "reference": "",
        "family_name": person.family_name,
        "first_name": person.first_name,
        "birth_date": person.birth_date,
        "commune": person.commune,
        "submitted_at": "2026-11-21T09:00:00.000Z",
        "mode": "counter",
        "site": "bench",
        "conflicts": 0,
        "words": "",
    }


def timed_check(store: Store, times: list[Took]) -> Check:
    """A check as a desk makes it, from the transaction on; what it took goes to `times`."""

    def check(person: Person) -> Sequence[Shown]:
        start, worked = time.perf_counter(), time.thread_time()
        with store.read() as tx:
            found = look_alikes(tx, person)
        took = Took(time.perf_counter() - start, time.thread_time() - worked)
        times.append(took)
        return [Shown(int(one.summary.id) - 1, one.likeness.verdict) for one in found]

    return check
