"""Devices, clocks, interviews and acts for the tests of the store."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache

from domain import bodies
from domain.acts import PERSON, Act, ActType, Author, Entry, Mode
from domain.answers import Answer, Context, Raw
from domain.chain import GENESIS, Head, closed, head_of, seal
from domain.interview import Interview
from domain.merging import merging
from domain.moments import Stamp
from domain.questionnaire import Questionnaire
from domain.references import make_reference
from resources import load
from store import brought, desk_boxes, notices
from store.device import Device
from store.transaction import Transaction
from tests.builders import a_device

TODAY = date(2026, 11, 21)
MORNING = datetime(2026, 11, 21, 8, 30, tzinfo=UTC)

DEVICE = replace(a_device(), sealing_key="")  # of a kiosk, but nobody told it for whom to seal
COUNTER = a_device(Mode.COUNTER, number=2)
AGENT = Author("0190a0a0-0000-7000-8000-00000000000a", "Léa")

ANSWERS: dict[str, Raw] = {
    "project": "Je veux travailler dans un jardin.",
    "family_name": "D’Araújo-Ştefan",
    "first_name": "Fatou",
    "birth_date": "1990-01-31",
    "commune": "93008",
    "phone": "06 12 34 56 78",
}


class Ticking:
    """A clock that goes on by one second each time it is read."""

    def __init__(self, start: datetime = MORNING) -> None:
        self._start = start
        self._seconds = 0

    def read(self) -> Stamp:
        self._seconds += 1
        after = timedelta(seconds=self._seconds)
        return Stamp(self._start + after, self._seconds * 1000, "boot")


@cache
def questionnaire() -> Questionnaire:
    return load.questionnaire("registration")


def interview(**answers: Raw) -> Interview:
    begun = Interview(questionnaire(), Context(TODAY, load.reference().codes))
    for key, raw in {**ANSWERS, **answers}.items():
        begun = begun.answered(key, raw)
    return begun


def registered(dossier: str, drawn: int = 0, **answers: Answer) -> Entry:
    given = {**interview().submission(), **answers}
    reference = make_reference((drawn or int(dossier[-12:], 16)).to_bytes(6))
    body = bodies.registration(reference, "registration", 1, "fr", given)
    return Entry(ActType.REGISTRATION_SUBMITTED, body, dossier, PERSON, Mode.KIOSK)


def corrected(dossier: str, key: str, value: Answer, seen: Iterable[str] = ()) -> Entry:
    body = bodies.correction(key, value, tuple(seen))
    return Entry(ActType.REGISTRATION_CORRECTED, body, dossier, AGENT, Mode.COUNTER)


def merged_elsewhere(absorbed: str, kept: str) -> list[Act]:
    """What a desk of another site tells of two dossiers, in one of them."""
    body = merging("drawn", absorbed, kept)
    entry = Entry(ActType.DOSSIERS_MERGED, body, absorbed, AGENT, Mode.COUNTER)
    return sealed([entry], replace(COUNTER, id=dossier_id(5)))


def called(page: str = "project", dossier: str | None = None) -> Entry:
    return Entry(ActType.HELP_REQUESTED, bodies.help_request(page), dossier, PERSON, Mode.KIOSK)


def sealed(
    entries: Sequence[Entry], device: Device = COUNTER, head: Head = GENESIS, at: datetime = MORNING
) -> list[Act]:
    acts: list[Act] = []
    for second, entry in enumerate(entries):
        stamp = Stamp(at + timedelta(seconds=second), second * 1000, "boot")
        act = seal(entry, device.origin, head, stamp)
        acts.append(act)
        head = head_of(act)
    return acts


def dossier_id(number: int) -> str:
    return f"0190a0a0-0000-7000-8000-{number:012x}"


def told_of_others(tx: Transaction, entry: Entry) -> None:
    """A row in each table of what concerns other devices."""
    [act] = sealed([entry])
    notices.note(tx, "0" * 16, [DEVICE.sealing_key], {dossier_id(12): MORNING.date()})
    desk_boxes.keep(tx, closed(act, b"box"))
    brought.show(tx, [replace(act, salt="ab" * 16)])
