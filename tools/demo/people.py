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
        first_name="Aminata",
        birth_date="2004-03-14",
        born_in_france=True,
        birth_commune="93066",
        commune="93066",
        address="12 rue des Lilas",
        phone="0199001234",
        contact_preference="SMS",
        situation_professionnelle="JAMAIS",
        niveau_etude="NV4",
        brsa=False,
        contrainte_mobilite="DEPENDANT_TRANSPORT",
        contrainte_logement="AUCUNE",
        contrainte_familiale=Skip.WITHHELD,
    ),
    _persona(
        "Danylo",
        "en",
        {"93066": "93200"},
        project="Any job, near here.",
        family_name="Kovalenko",
        first_name="Danylo",
        birth_date="1987-11-02",
        born_in_france=False,
        commune="93066",
        address=Skip.NONE,
        situation_professionnelle="DEUX_DERNIERES_ANNEES",
    ),
    _persona(
        "Yasmine",
        "ar",
        {"93066": "saint-denis"},
        family_name="Ben Ziane",
        first_name="Yasmine",
        birth_date="1999-02-28",
        commune="93066",
        brsa=Skip.WITHHELD,
    ),
)
