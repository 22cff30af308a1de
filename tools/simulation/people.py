"""What people do at a device: register, correct, keep, withdraw, join, bring papers, call."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple
from uuid import UUID

from sqlalchemy import select

from domain import bodies
from domain.acts import Act, ActType, Author, Entry, Json, Mode
from domain.documents.attached import PaperKind, describe
from domain.dossier import Dossier, correction
from domain.errors import NothingToCorrect
from domain.limits import limit, limiting
from domain.moments import Clock, Stamp
from domain.questionnaire import Skip
from domain.references import make_reference
from domain.withdrawal import Reason, restoration, withdrawal
from store import brought, documents, journal
from store.device import Device
from store.store import Store
from store.tables import DossierRow
from store.transaction import Transaction
from tools.simulation import merges
from tools.simulation.timeline import Timeline

MARKED: Final = "niveau_etude"
"""What people may ask to keep in the structure."""
OWN_WORDS: Final = "project"
"""What never leaves it."""
MARK_OF_SECRETS: Final = "confided-"
"""How answers to these begin, to be recognised wherever they lie."""
_OFTEN: Final = ("phone", "family_name")  # so that people cross each other
FIELDS: Final = (*_OFTEN, MARKED, OWN_WORDS)
_NEWEST: Final = select(DossierRow.id).order_by(DossierRow.reference).limit(3)


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that somebody did and that was recorded.

    Attributes:
        act: as it was recorded; another log may tell it again (`sync.succession`).
        known: names of all deeds on its dossier that lay on the device then: what its author
            could see.
    """

    act: Act
    known: frozenset[str]

    @property
    def name(self) -> str:
        """Tells it from all others, in whichever log it is told."""
        return name_of(self.act)


class Told(NamedTuple):
    """A deed, and the act that tells it."""

    act: Act
    deed: Deed


def name_of(act: Act) -> str:
    """The name of the deed that an act tells: nobody does two."""
    return act.author.agent or ""


@dataclass(frozen=True, slots=True)
class Done:
    """What everybody did.

    Attributes:
        scan: makes the papers that they bring, if they bring any.
        joins: whether agents join dossiers of one person, and part them again.
        registered: the dossiers of all, who may come to another site the next time.
        attempted: all deeds by name, whether they became durable or not.
    """

    scan: Callable[[], bytes] | None = None
    joins: bool = False
    registered: list[str] = field(default_factory=list)
    attempted: dict[str, Deed] = field(default_factory=dict)


class People:
    """Those who come to one device."""

    def __init__(self, timeline: Timeline, own: Device, clock: Clock, done: Done) -> None:
        self._luck = timeline.luck
        self._happens = timeline.happens
        self._own = own
        self._clock = clock
        self._done = done

    def act(self, store: Store) -> list[Deed]:
        """Do something; returns once it is durable, and « enregistré » can be read.

        Raises:
            StoreError: it was not recorded, and they were told so.
        """
        stamp = self._clock.read()
        with store.write() as tx:
            times = range(self._luck.choice((1, 1, 3)))
            entries = [entry for _ in times for entry in self._entries(tx)]
            known = {entry.dossier: _known(tx, entry.dossier) for entry in entries}
            deeds = [Deed(act, known[act.dossier]) for act in journal.record(tx, entries, stamp)]
            if self._done.scan:
                deeds += self._attached(tx, self._done.scan(), stamp)
            self._done.attempted.update((deed.name, deed) for deed in deeds)
        return deeds

    def _attached(self, tx: Transaction, paper: bytes, stamp: Stamp) -> list[Deed]:
        """To one of the same few dossiers, if it is one that a list here can show."""
        seen = self._opened(tx)
        if seen is None or not any(act.type.startswith("registration.") for act in seen.timeline):
            return []
        known, document = _known(tx, seen.id), describe(paper, PaperKind.CV)
        act = documents.attach(tx, seen.id, document, paper, self._author(), stamp)
        return [Deed(act, known)]

    def _entries(self, tx: Transaction) -> list[Entry]:
        if self._done.joins and self._happens(0.7) and (entries := self._joined(tx)):
            return entries
        if self._happens(0.2) and (entries := self._withdrawal(tx)):
            return entries
        if self._happens(0.65) and (entry := self._correction(tx)):
            return [entry]
        if self._happens(0.1) and (entry := self._mark(tx)):
            return [entry]
        if self._happens(0.15):
            return [self._help(bodies.help_request("phone") if self._happens(0.5) else {})]
        return self._registration()

    def _registration(self) -> list[Entry]:
        """With a mark, if the person wants one: it goes before what it is about."""
        luck = self._luck
        number = luck.getrandbits(122)
        answers = {
            "family_name": f"Nom{number % 1000}",
            "phone": f"+336{number % 10**8:08}",
            MARKED: self._secret(),
            OWN_WORDS: self._secret(),
        }
        reference = make_reference(luck.randbytes(6))
        body = bodies.registration(reference, "registration", 1, "fr", answers)
        dossier = str(UUID(int=number, version=4))
        self._done.registered.append(dossier)
        registered = self._made(ActType.REGISTRATION_SUBMITTED, body, dossier)
        if self._happens(0.3):
            return [self._made(ActType.SHARING_LIMITED, limit([MARKED], []), dossier), registered]
        return [registered]

    def _correction(self, tx: Transaction) -> Entry | None:
        """Of one of few dossiers and one of few fields, so that people cross each other."""
        seen = self._opened(tx)
        if seen is None:
            return None
        key = self._luck.choice((*_OFTEN, *FIELDS))
        if key in seen.withheld:
            return None  # nobody corrects what they cannot see
        value = f"+3361{self._luck.getrandbits(24):07}" if key in _OFTEN else self._secret()
        given = Skip.NONE if self._happens(0.2) else value
        try:
            body = correction(seen, key, given)
        except NothingToCorrect:  # it is empty already
            body = correction(seen, key, value)
        return self._made(ActType.REGISTRATION_CORRECTED, body, seen.id)

    def _mark(self, tx: Transaction) -> Entry | None:
        """No mark is ever lifted: what one keeps does not depend on who read when."""
        seen = self._opened(tx)
        if seen is None:
            return None
        body = limiting(seen.usable, self._own.structure, [MARKED])
        return self._made(ActType.SHARING_LIMITED, body, seen.id)

    def _withdrawal(self, tx: Transaction) -> list[Entry]:
        """Of one of the same few people, in each of their dossiers; or it is taken back."""
        seen = self._opened(tx)
        if seen is None:
            return []
        kind, body = ActType.REGISTRATION_RESTORED, restoration(seen.timeline)
        if not (seen.withdrawals.standing and self._happens(0.5)):
            kind = ActType.REGISTRATION_WITHDRAWN
            body = withdrawal(self._luck.choice(list(Reason)), seen.timeline)
        return [self._made(kind, body, each) for each in seen.joined.dossiers]

    def _joined(self, tx: Transaction) -> list[Entry]:
        """Two of the same few are one person, or not after all: told in both."""
        one = self._opened(tx)
        other = one if one and one.joined.merges and self._happens(0.4) else self._opened(tx)
        if one is None or other is None or not (one.timeline and other.timeline):
            return []
        said = merges.said(self._luck, one, other)
        return [self._made(said.kind, said.body, each) for each in said.dossiers] if said else []

    def _opened(self, tx: Transaction) -> Dossier | None:
        """One of few dossiers, as it is seen here; at a kiosk nobody sees any."""
        elsewhere = self._happens(0.15)
        found = self._done.registered[-3:] if elsewhere else tx.connection.scalars(_NEWEST).all()
        if not found or self._own.kind is Mode.KIOSK:
            return None
        dossier = self._luck.choice(found)
        seen, _ = merges.seen_by(tx, dossier)
        if any(brought.is_shown(tx, each) for each in seen.joined.dossiers):
            return None  # whoever changes it may know a deed by a name that it loses
        return seen

    def _secret(self) -> str:
        return f"{MARK_OF_SECRETS}{self._luck.getrandbits(48):012x}"

    def _help(self, body: Mapping[str, object]) -> Entry:
        """A call for help; with an empty body, one that the portal has something to say about."""
        return self._made(ActType.HELP_REQUESTED, body, None)

    def _made(self, kind: ActType, body: Json, dossier: str | None) -> Entry:
        return Entry(kind, body, dossier, self._author(), self._own.kind)

    def _author(self) -> Author:
        return Author(str(UUID(int=self._luck.getrandbits(122), version=4)), "Agent")


def _known(tx: Transaction, dossier: str | None) -> frozenset[str]:
    if dossier is None:
        return frozenset()
    seen, marks = merges.seen_by(tx, dossier)
    return frozenset(name_of(act) for act in (*seen.timeline, *marks))
