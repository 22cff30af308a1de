"""The logs of generated devices: what people answered and agents did, sealed as real acts are."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from random import Random
from typing import Final
from uuid import UUID

from domain import bodies
from domain.acts import PERSON, Act, ActType, Author, Entry, Json, Mode, Origin
from domain.answers import Answer
from domain.chain import GENESIS, SALT, Head, head_of, seal
from domain.moments import Stamp
from domain.orientation.advice import Place
from domain.orientation.decision import (
    Made,
    Refusal,
    acceptance,
    decider_of,
    decision_body,
    refusal,
)
from domain.orientation.record import recommendation_body, recommendation_from
from domain.questionnaire import Questionnaire
from domain.references import make_reference
from domain.structures import StructureKind
from domain.withdrawal import Reason, restoration, withdrawal
from resources import load
from resources.advising import recommendation_here
from resources.library import Library
from sync.coding.forms import join_uuid7
from tools.wire.answers import Crowd

_START: Final = datetime(2026, 9, 1, 7, tzinfo=UTC)
_LANGUAGES: Final = ("fr", "fr", "fr", "fr", "fr", "falc", "en", "ar", "uk")
_KINDS: Final = tuple(StructureKind)
_PLACES: Final = (
    *("Lille", "Angers", "Bondy", "Creil", "Pau", "Sète", "Nevers", "Épinal", "Vichy", "Dole"),
    *("Laon", "Tulle"),
)
_FIRST_NAMES: Final = (
    *("Awa", "Paul", "Inès", "Karim", "Léa", "Sonia", "Marc", "Fatou", "Yann", "Rosa", "Denis"),
    "Aline",
)
_FAMILY_NAMES: Final = (
    *("Traoré", "Morel", "Cohen", "Benali", "Da Silva", "Petit", "Nguyen", "Roche", "Fabre"),
    *("Diop", "Weber", "Blin"),
)
_PAGES: Final = ("welcome", "language", "project", "identity", "check", "done")
_COMMENTS: Final = ("", "", "", "Vu avec la personne.", "rdv pris", "À revoir dans un mois.")


@dataclass(slots=True)
class Desk:
    """A device that people and agents use, one after the other.

    Attributes:
        head, stamp: where its log stands, and what its clock says.
    """

    random: Random
    crowd: Crowd
    origin: Origin
    mode: Mode
    structure: StructureKind
    agents: tuple[Author, ...]
    head: Head
    stamp: Stamp

    def registration(self) -> Act:
        """A registration, without what the rules recommend for it: that takes longer to make."""
        dossier, _, said = self._answered(self._later(600))
        entry = Entry(ActType.REGISTRATION_SUBMITTED, said, dossier, PERSON, self.mode)
        return self._seal(entry, self._later(420))

    def dossier(self) -> list[Act]:
        """A registration and what the rules recommend for it."""
        began = self._later(600)
        dossier, answers, said = self._answered(began)
        place = Place(self.structure, "93")
        today = began.wall.date()
        advised = recommendation_body(recommendation_here(answers, place, today, Library()))
        helped = None if self.mode is Mode.KIOSK else self.random.choice(self.agents)
        stamp = self._later(420)
        return [
            self._seal(Entry(type_, body, dossier, PERSON, self.mode, helped), stamp)
            for type_, body in (
                (ActType.REGISTRATION_SUBMITTED, said),
                (ActType.RECOMMENDATION_MADE, advised),
            )
        ]

    def _answered(self, began: Stamp) -> tuple[str, Mapping[str, Answer], Json]:
        """An id, somebody's answers, and the body of their registration."""
        dossier = join_uuid7(_milliseconds(began.corrected), self.random.getrandbits(74))
        questionnaire, today = current(), began.wall.date()
        answers = self.crowd.answers(questionnaire, today)
        reference = make_reference(self.random.randbytes(6))
        language = self.random.choice(_LANGUAGES)
        said = bodies.registration(
            *(reference, questionnaire.id, questionnaire.version, language, answers),
            questionnaire.layers,
        )
        return dossier, answers, said

    def correction(self) -> Act:
        """One field of a dossier that was made elsewhere, as an agent corrects it."""
        question = self.random.choice([q for q in current().questions if not q.needs])
        value = self.crowd.value(question, self.stamp.wall.date())
        body = bodies.correction(question.key, value, (self._an_id(),))
        return self._by_agent(ActType.REGISTRATION_CORRECTED, body, self._an_id())

    def withdrawal_and_back(self, seen: Sequence[Act]) -> list[Act]:
        """A dossier is withdrawn, and restored by somebody who saw that."""
        dossier = seen[0].dossier
        body = withdrawal(self.random.choice(tuple(Reason)), seen)
        gone = self._by_agent(ActType.REGISTRATION_WITHDRAWN, body, dossier)
        back = restoration((*seen, gone))
        return [gone, self._by_agent(ActType.REGISTRATION_RESTORED, back, dossier)]

    def decision(self, recommended: Act) -> Act:
        """An agent's decision about a recommendation that was made elsewhere."""
        made = Made(recommended.id, recommendation_from(recommended.body))
        decider = next(k for k in _KINDS if decider_of(k) == made.recommendation.decider)
        comment = self.random.choice(_COMMENTS)
        if made.recommendation.path is None or self.random.random() < 0.2:
            why = self.random.choice(tuple(Refusal))
            decided = refusal(made, decider, why, comment=comment)
        else:
            decided = acceptance(made, decider, comment=comment)
        body = decision_body(decided)
        return self._by_agent(ActType.ORIENTATION_DECIDED, body, recommended.dossier)

    def call_for_help(self) -> Act:
        """Somebody wants a human."""
        body = bodies.help_request(self.random.choice(_PAGES))
        entry = Entry(ActType.HELP_REQUESTED, body, None, PERSON, self.mode)
        return self._seal(entry, self._later(900))

    def _by_agent(self, type_: ActType, body: Json, dossier: str | None) -> Act:
        agent = self.random.choice(self.agents)
        entry = Entry(type_, body, dossier, agent, Mode.COUNTER)
        return self._seal(entry, self._later(180))

    def _seal(self, entry: Entry, stamp: Stamp) -> Act:
        salt = self.random.randbytes(SALT).hex() if entry.dossier else ""
        act = seal(entry, self.origin, self.head, stamp, salt)
        self.head = head_of(act)
        return act

    def _later(self, seconds: float) -> Stamp:
        """About so many seconds after what the clock said before."""
        passed = round(self.random.expovariate(1 / seconds) * 1000) + 500
        before = self.stamp
        self.stamp = Stamp(
            before.wall + timedelta(milliseconds=passed),
            before.monotonic_ms + passed + self.random.choice((0, 0, 0, 1, -1)),
            before.boot,
            before.offset_ms,
        )
        return self.stamp

    def _an_id(self) -> str:
        """The id of something that is not in this log, some weeks old at most."""
        age = round(self.random.expovariate(1 / 86_400_000) * 7)
        now = _milliseconds(self.stamp.corrected)
        return join_uuid7(now - age, self.random.getrandbits(74))


def desk(random: Random, *, learning: bool) -> Desk:
    """A device somewhere, at some moment of its life."""
    kind = random.choice(_KINDS)
    place = random.choice(_PLACES).lower()
    counter = random.random() < 0.6
    seq = random.randrange(4_000)
    wall = _START + timedelta(milliseconds=random.randrange(7_776_000_000))
    return Desk(
        random=random,
        crowd=Crowd(random, learning=learning),
        origin=Origin(an_id(random), f"{kind.value[:2]}-{place}", f"{place}-{random.randrange(9)}"),
        mode=Mode.COUNTER if counter else Mode.KIOSK,
        structure=kind,
        agents=tuple(Author(an_id(random), _agent(random)) for _ in range(4)),
        head=Head(seq, random.randbytes(32).hex()) if seq else GENESIS,
        stamp=Stamp(
            *(wall, random.randrange(86_400_000), an_id(random)),
            random.choice((None, random.randrange(-90_000, 90_000))),
        ),
    )


@cache
def current() -> Questionnaire:
    """The questionnaire whose answers are generated."""
    return load.questionnaire("registration", 2)


def mixed(made: Desk, count: int) -> list[Act]:
    """So many acts or a few more, of all types, as a device records them over days."""
    acts: list[Act] = []
    ways: tuple[Callable[[], Iterable[Act]], ...] = (
        made.dossier,
        lambda: [made.correction()],
        lambda: [made.call_for_help()],
        lambda: [made.decision(each) for each in acts if each.type == _RECOMMENDED][-1:],
    )
    while len(acts) < count:
        acts += made.random.choices(ways, (6, 5, 1, 3))[0]()
    return acts


_RECOMMENDED: Final = ActType.RECOMMENDATION_MADE


def _milliseconds(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)


def an_id(random: Random) -> str:
    """An id that says nothing, of a device, an agent or a boot."""
    return str(UUID(int=random.getrandbits(128), version=4))


def _agent(random: Random) -> str:
    return f"{random.choice(_FIRST_NAMES)} {random.choice(_FAMILY_NAMES)}"
