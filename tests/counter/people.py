"""People for the tests, and what agents type when they tell their answers."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from counter.desk import Desk
from domain import bodies
from domain.acts import PERSON, Act, ActType, Author, Entry, Mode
from domain.answers import Answer
from domain.questionnaire import Layer, Skip
from store import drafts, journal
from tests.builders import NOON, a_log, a_reference, a_stamp, an_id, an_origin

VERSION: Final = 2
"""Of the questionnaire that they answer."""

AMINATA = {
    "project": "Travailler avec des enfants, près de chez moi.",
    "family_name": "Diallo",
    "usage_name": "",
    "first_name": "Aminata",
    "birth_date": "14 mars 1998",
    "birth_country": "france",
    "birth_commune": "93200",
    "nationalities": "française\n",
    "address_kind": "1",
    "commune": "93200",
    "address": "12 rue des Lilas",
    "phone": "06.12.34.56.78",
    "email": "a.diallo@exemple.fr",
    "contact_preference": "1",
    "message_reader": "1",
    "situation_professionnelle": "2",
    "last_job": "boulanger",
    "experience": "2",
    "qualification": "2",
    "niveau_etude": "6",
    "diplomes": "CAP cuisine",
    "competences": "Je parle trois langues.",
    "projet_pro": "1",
    "ressources": "8",
    "handicap": "6",
    "contraintes": "3",
    "capacite_a_travailler": "o",
    "contrainte_mobilite": "1",
    "urgence": "5",
    "consents": "13",
    "rights": "1",
}
"""What is typed in each field; after each, Enter."""

ANSWERS: dict[str, Answer] = {
    "project": "Travailler avec des enfants, près de chez moi.",
    "family_name": "Diallo",
    "first_name": "Aminata",
    "birth_date": "1998-03-14",
    "birth_country": "FR",
    "birth_commune": "93066",
    "nationalities": ("FR",),
    "address_kind": "LOGEMENT",
    "commune": "93066",
    "address": "12 rue des Lilas",
    "phone": "+33612345678",
    "email": "a.diallo@exemple.fr",
    "contact_preference": "APPEL",
    "message_reader": "MOI",
    "situation_professionnelle": "DEUX_DERNIERES_ANNEES",
    "last_job": "D1102",
    "experience": "UN_A_TROIS_ANS",
    "qualification": "QUALIFIE",
    "niveau_etude": "NV5",
    "diplomes": "CAP cuisine",
    "competences": "Je parle trois langues.",
    "projet_pro": "SALARIAT",
    "ressources": ("PROCHES",),
    "handicap": ("AUCUN",),
    "contraintes": ("MOBILITE",),
    "capacite_a_travailler": True,
    "contrainte_mobilite": "DEPENDANT_TRANSPORT",
    "urgence": ("AUCUNE",),
    "consents": ("PARTENAIRES", "EVALUATION"),
    "rights": "COMPRIS",
}
"""What it means."""

_NAMES: Final[tuple[tuple[str, Answer], ...]] = (
    ("Diallo", "Aminata"),
    ("N'Guyễn-Łukaş", "Zoé"),
    ("Haddad", Skip.NONE),
    ("Diarra", "Moussa"),
)


def a_person(number: int = 1, **changed: Answer) -> Entry:
    """A registration at the kiosk."""
    body = bodies.registration(
        a_reference(number),
        "registration",
        VERSION,
        "fr",
        {**ANSWERS, **changed},
        (Layer("registration", VERSION),),
    )
    return Entry(ActType.REGISTRATION_SUBMITTED, body, an_id(number), PERSON, Mode.KIOSK)


def a_day(desk: Desk) -> None:
    """Three people at the kiosk, one here, a call for help, a draft, a conflict."""
    people = [
        a_person(number, family_name=family, first_name=first)
        for number, (family, first) in enumerate(_NAMES, 1)
    ]
    call = Entry(
        ActType.HELP_REQUESTED, bodies.help_request("birth_date"), None, PERSON, Mode.KIOSK
    )
    kiosk = a_log([*people[:3], call], origin=an_origin(2), start=NOON - timedelta(hours=2))
    ours = Entry(
        ActType.REGISTRATION_CORRECTED,
        bodies.correction("commune", "75111", (kiosk[0].id,)),
        an_id(1),
        Author(an_id(0xA1), "Awa Traoré"),
        Mode.COUNTER,
    )
    theirs = replace(
        ours,
        body=bodies.correction("commune", "94038", (kiosk[0].id,)),
        author=Author(an_id(0xA2), "Karim Benali"),
    )
    with desk.store.write() as tx:
        journal.receive(tx, kiosk)
        journal.receive(
            tx, a_log([theirs], origin=an_origin(3, site="drancy"), start=NOON - timedelta(hours=1))
        )
        journal.record(tx, [replace(people[3], mode=Mode.COUNTER), ours], a_stamp())
        draft = drafts.start(tx, "fr", a_stamp())
        drafts.answer(tx, draft, "family_name", "Petit")


def own_acts(desk: Desk) -> list[Act]:
    """What was recorded at this desk."""
    with desk.store.read() as tx:
        return journal.acts_after(tx, 0, 100)
