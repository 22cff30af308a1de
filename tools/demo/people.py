"""Three fictitious people, each in another language."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from domain.answers import Answer
from domain.questionnaire import Skip
from tools.visitor import Persona

OFFLINE: Final = 2
"""How many of them register while the portal is stopped."""


def _persona(name: str, language: str, searched: Mapping[str, str], **answers: Answer) -> Persona:
    return Persona(name, language, MappingProxyType(answers), searched)


PEOPLE: Final = (
    _persona(
        "Aminata",
        "fr",
        {"93066": "st denis"},
        project="Travailler avec des enfants.",
        family_name="Diallo",
        usage_name=Skip.NONE,
        first_name="Aminata",
        birth_date="2004-03-14",
        birth_country="FR",
        birth_commune="93066",
        nationalities=("FR",),
        identity_document="PERIMEE",
        address_kind="HEBERGE",
        commune="93066",
        address="12 rue des Lilas",
        phone="0199001234",
        contact_preference="SMS",
        message_reader="MOI",
        eleve_ou_etudiant=False,
        situation_professionnelle="JAMAIS",
        niveau_etude="NV4",
        diplomes="Bac pro",
        projet_pro="SALARIAT",
        ressources=("PROCHES",),
        handicap=("AUCUN",),
        contraintes=("MOBILITE", "ARGENT"),
        contrainte_mobilite="DEPENDANT_TRANSPORT",
        contraintes_fortes=("AUCUNE",),
        capacite_a_travailler=True,
        urgence=("AUCUNE",),
        consents=("OFFRES",),
        rights="COMPRIS",
    ),
    _persona(
        "Danylo",
        "uk",
        {"93066": "93200", "UA": "ukraine", "F1703": "macon"},
        project="Any job, near here.",
        family_name="Kovalenko",
        first_name="Danylo",
        birth_date="1987-11-02",
        birth_country="UA",
        nationalities=("UA",),
        residence_title="CARTE_SEJOUR_TRAVAIL",
        residence_title_expiry="2027-09-30",
        commune="93066",
        address=Skip.NONE,
        situation_professionnelle="DEUX_DERNIERES_ANNEES",
        last_job="F1703",
        experience="TROIS_A_DIX_ANS",
        rights="A_EXPLIQUER",
    ),
    _persona(
        "Yasmine",
        "ar",
        {"93066": "saint-denis"},
        family_name="Ben Ziane",
        first_name="Yasmine",
        birth_date="1999-02-28",
        birth_country="FR",
        nationalities=("FR", "DZ"),
        commune="93066",
        ressources=Skip.WITHHELD,
    ),
)
