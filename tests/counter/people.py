"""People for the tests, and what agents type when they tell their answers."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from counter.desk import Desk
from domain import bodies
from domain.acts import PERSON, ActType, Author, Entry, Mode
from domain.answers import Answer
from domain.questionnaire import Skip
from store import drafts, journal
from tests.builders import NOON, a_log, a_reference, a_stamp, an_id, an_origin

AMINATA = {
    "project": "Travailler avec des enfants, près de chez moi.",
    "family_name": "Diallo",
    "first_name": "Aminata",
    "birth_date": "14 mars 1998",
    "born_in_france": "o",
    "birth_commune": "93200",
    "commune": "93200",
    "address": "12 rue des Lilas",
    "phone": "06.12.34.56.78",
    "email": "a.diallo@exemple.fr",
    "contact_preference": "1",
    "situation_professionnelle": "2",
    "niveau_etude": "6",
    "brsa": "n",
    "contrainte_mobilite": "2",
    "contrainte_logement": "1",
    "contrainte_familiale": "1",
    "besoins": "13",
}
"""What is typed in each field."""

ANSWERS: dict[str, Answer] = {
    "project": "Travailler avec des enfants, près de chez moi.",
    "family_name": "Diallo",
    "first_name": "Aminata",
    "birth_date": "1998-03-14",
    "born_in_france": True,
    "birth_commune": "93066",
    "commune": "93066",
    "address": "12 rue des Lilas",
    "phone": "+33612345678",
    "email": "a.diallo@exemple.fr",
    "contact_preference": "APPEL",
    "situation_professionnelle": "DEUX_DERNIERES_ANNEES",
    "niveau_etude": "NV5",
    "brsa": False,
    "contrainte_mobilite": "DEPENDANT_TRANSPORT",
    "contrainte_logement": "AUCUNE",
    "contrainte_familiale": "AUCUNE",
    "besoins": ("trouver-un-emploi", "se-former"),
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
    body = bodies.registration(a_reference(number), "registration", 1, "fr", {**ANSWERS, **changed})
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
