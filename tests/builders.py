"""Plain functions that build valid domain values; name only what the test is about.

Everything is fixed: the same call gives the same value, so that a failure repeats.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from domain import bodies
from domain.acts import PERSON, Act, ActType, Author, Entry, Json, Mode, Origin
from domain.answers import Answer, Context
from domain.chain import GENESIS, Head, head_of, seal
from domain.communes import CommuneIndex
from domain.interview import Interview
from domain.moments import Stamp
from domain.questionnaire import OPTION_KINDS, Condition, Kind, Question, Questionnaire, Skip
from domain.references import make_reference
from domain.structures import StructureKind
from store.device import Device
from sync.sealing.keys import sealing_key_text
from tests.communes import some_communes

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
TODAY = NOON.date()
PORTAL = X25519PrivateKey.from_private_bytes(bytes(range(64, 96)))  # opens what was sealed for:
SEALING_KEY = sealing_key_text(PORTAL.public_key())
PACK_KEY = "PUAXw-hDiVqStwqnTRt-vJyYLM8uxJaMwM1V8Sr0Zgw"
"""A public Ed25519 key, from the second example of RFC 8032."""
REGISTRATION: Mapping[str, Answer] = {
    "project": "Travailler le bois.\nPlus tard, mon atelier.",
    "family_name": "N'Guyễn-Łukaş",
    "first_name": "Zoé",
    "birth_date": "1990-02-28",
    "commune": "93066",
    "situation": "SANS_ACTIVITE",
    "constraints": ("MOBILITE", "GARDE"),
    "rsa": False,
    "phone": "+33612345678",
    "email": Skip.NONE,
}


def an_id(number: int = 1) -> str:
    """A UUID in canonical text, another for each number."""
    return str(UUID(int=number, version=4))


class ManualClock:
    """A `domain.moments.Clock` that moves only when the test says so."""

    def __init__(self, stamp: Stamp | None = None) -> None:
        self.now = stamp or a_stamp()

    def read(self) -> Stamp:
        return self.now

    def advance(self, *, milliseconds: int = 0, seconds: int = 0, days: int = 0) -> None:
        step = timedelta(milliseconds=milliseconds, seconds=seconds, days=days)
        self.now = replace(
            self.now,
            wall=self.now.wall + step,
            monotonic_ms=self.now.monotonic_ms + step // timedelta(milliseconds=1),
        )


def a_stamp(
    at: datetime = NOON,
    *,
    monotonic_ms: int = 60_000,
    boot: str = "boot-1",
    offset_ms: int | None = None,
) -> Stamp:
    return Stamp(at, monotonic_ms, boot, offset_ms)


def an_origin(
    device: int | str = 1, *, structure: str = "ml-93", site: str = "saint-denis"
) -> Origin:
    """Where acts come from; a number stands for the device of that number."""
    device_id = device if isinstance(device, str) else an_id(0xDE0000 + device)
    return Origin(device_id, structure, site)


def a_device(
    kind: Mode = Mode.KIOSK,
    *,
    number: int = 1,
    training: bool = True,
    structure_kind: StructureKind = StructureKind.MISSION_LOCALE,
    departement: str | None = "93",
) -> Device:
    """An enrolled device of a Mission Locale; its acts come from `an_origin` of that number."""
    origin = an_origin(number)
    return Device(
        id=origin.device,
        kind=kind,
        name="Borne 1" if kind is Mode.KIOSK else "Accueil 1",
        structure=origin.structure,
        structure_name="Mission Locale de Saint-Denis",
        site=origin.site,
        site_name="France Services de Saint-Denis",
        training=training,
        portal_url="http://127.0.0.1:9",
        phone="01 48 13 13 20",
        opening="Du lundi au vendredi, de 9 h à 17 h.",
        structure_kind=structure_kind,
        departement=departement,
        pack_key=PACK_KEY,
        sealing_key=SEALING_KEY,
        private_key=bytes(range(32)),
    )


def an_author(name: str = "Awa Traoré", *, agent: str | None = None) -> Author:
    return Author(agent or an_id(0xA00001), name)


def a_reference(number: int = 1) -> str:
    return make_reference(number.to_bytes(6))


def a_registration(
    answers: Mapping[str, Answer] = REGISTRATION,
    *,
    reference: str | None = None,
    language: str = "fr",
    **changed: Answer,
) -> Json:
    """Body of a registration; keywords replace single answers."""
    return bodies.registration(
        reference or a_reference(), "registration", 1, language, {**answers, **changed}
    )


def an_entry(
    type_: str = ActType.REGISTRATION_SUBMITTED,
    body: Json | None = None,
    *,
    dossier: str | None = "",
    author: Author = PERSON,
    assisted_by: Author | None = None,
    mode: Mode = Mode.KIOSK,
    occurred_at: datetime | None = None,
    version: int = 1,
) -> Entry:
    """What somebody did; a registration in the dossier `an_id(1)` unless told otherwise."""
    return Entry(
        type=type_,
        body=a_registration() if body is None else body,
        dossier=an_id(1) if dossier == "" else dossier,
        author=author,
        mode=mode,
        assisted_by=assisted_by,
        occurred_at=occurred_at,
        version=version,
    )


def a_correction(
    key: str = "family_name",
    value: Answer = "Nguyen",
    seen: Iterable[str] = (),
    *,
    dossier: str | None = "",
) -> Entry:
    """An agent's correction of one field. `seen`: ids of the acts whose values were seen."""
    return an_entry(
        ActType.REGISTRATION_CORRECTED,
        bodies.correction(key, value, tuple(seen)),
        dossier=dossier,
        author=an_author(),
        mode=Mode.COUNTER,
    )


def an_act(
    entry: Entry | None = None,
    *,
    origin: Origin | None = None,
    head: Head = GENESIS,
    stamp: Stamp | None = None,
) -> Act:
    """A sealed act, the first of its device's log unless told otherwise."""
    return seal(entry or an_entry(), origin or an_origin(), head, stamp or a_stamp())


def a_log(
    entries: Iterable[Entry] | int = 3,
    *,
    origin: Origin | None = None,
    head: Head = GENESIS,
    start: datetime = NOON,
) -> list[Act]:
    """Acts of one device, a second apart; a number stands for registrations of as many people."""
    if isinstance(entries, int):
        entries = [
            an_entry(body=a_registration(reference=a_reference(n)), dossier=an_id(n))
            for n in range(1, entries + 1)
        ]
    log: list[Act] = []
    for number, entry in enumerate(entries):
        stamp = a_stamp(start + timedelta(seconds=number), monotonic_ms=60_000 + number * 1000)
        log.append(an_act(entry, origin=origin, head=head, stamp=stamp))
        head = head_of(log[-1])
    return log


def a_question(
    key: str = "family_name",
    kind: Kind = Kind.NAME,
    *,
    section: str = "identity",
    mandatory: bool = False,
    identity: bool = False,
    options: tuple[str, ...] | None = None,
    skips: tuple[Skip, ...] | None = None,
    when: tuple[Condition, ...] = (),
    max_length: int = 100,
    needs: tuple[str, ...] = (),
    exclusive: str = "",
    future: bool = False,
) -> Question:
    """A question; the kinds that need options get `A`, `B` and `C`."""
    usual_options = ("A", "B", "C") if kind in OPTION_KINDS else ()
    usual_skips = () if identity else (Skip.UNKNOWN, Skip.WITHHELD)
    return Question(
        key=key,
        section=section,
        kind=kind,
        purpose="Savoir qui vous êtes.",
        legal_basis="C. trav. art. R5411-2",
        retention="2 ans",
        recipients=("structure",),
        mandatory=mandatory,
        identity=identity,
        options=usual_options if options is None else options,
        skips=usual_skips if skips is None else skips,
        when=when,
        max_length=max_length,
        needs=needs,
        exclusive=exclusive,
        future=future,
    )


def a_questionnaire(
    *questions: Question, id_: str = "registration", version: int = 1
) -> Questionnaire:
    """A questionnaire of these questions, or one with a question of each kind."""
    asked = questions or _one_of_each_kind()
    sections = tuple(dict.fromkeys(question.section for question in asked))
    return Questionnaire(id_, version, sections, asked)


def a_context(today: date = TODAY, communes: CommuneIndex | None = None) -> Context:
    known = some_communes() if communes is None else communes
    return Context(
        today, {Kind.COMMUNE: known, Kind.COUNTRY: {"FR", "DZ", "UA"}, Kind.JOB: {"D1102"}}
    )


def an_interview(
    questionnaire: Questionnaire | None = None,
    answers: Mapping[str, Answer] | None = None,
    *,
    context: Context | None = None,
) -> Interview:
    """An interview over `a_questionnaire()`, without answers unless they are given."""
    return Interview(questionnaire or a_questionnaire(), context or a_context(), answers or {})


def _one_of_each_kind() -> tuple[Question, ...]:
    return (
        a_question("project", Kind.LONG_TEXT, section="project", max_length=2000),
        a_question("family_name", Kind.NAME, mandatory=True, identity=True),
        a_question("first_name", Kind.NAME, identity=True, skips=(Skip.NONE,)),
        a_question("birth_date", Kind.DATE, mandatory=True, identity=True),
        a_question("commune", Kind.COMMUNE, section="contact", identity=True),
        a_question("phone", Kind.PHONE, section="contact"),
        a_question("email", Kind.EMAIL, section="contact", skips=tuple(Skip)),
        a_question("street", Kind.TEXT, section="contact"),
        a_question(
            "situation",
            Kind.CHOICE,
            section="situation",
            options=("EN_ACTIVITE", "SANS_ACTIVITE", "EN_FORMATION"),
        ),
        a_question("rsa", Kind.YES_NO, section="situation"),
        a_question(
            "constraints",
            Kind.CHOICES,
            section="situation",
            options=("MOBILITE", "GARDE", "NUMERIQUE"),
            when=(Condition("situation", ("SANS_ACTIVITE", "EN_FORMATION")),),
        ),
    )
