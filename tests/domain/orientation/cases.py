"""A case without anything remarkable, and what becomes of it when an answer changes."""

from typing import Any

from domain.orientation.case import read_case
from domain.orientation.engine import recommend
from domain.orientation.recommendation import Recommendation
from resources import rules

CALM = "AUCUNE"
ORDINARY: dict[str, Any] = {
    "origine": "INSCRIPTION_VOLONTAIRE",
    "departement": "75",
    "date": "2026-11-21",
    "date_naissance": "1990-05-14",
    "brsa": False,
    "adresse": {
        "code_commune": "75111",
        "libelle_commune": "Paris 11e",
        "code_postal": "75011",
        "numero_type_libelle_voie": "12 rue des Lilas",
    },
    "situation_professionnelle": "EN_ACTIVITE",
    "type_emploi": "AUTRE",
    "niveau_etude": "NV4",
    "capacite_a_travailler": True,
    "projet_pro": "SALARIAT",
    "contrainte_sante": CALM,
    "contrainte_logement": CALM,
    "contrainte_mobilite": CALM,
    "contrainte_familiale": CALM,
    "contrainte_financiere": CALM,
    "contrainte_numerique": CALM,
    "contrainte_administrative_juridique": CALM,
    "contrainte_francais_calcul": CALM,
    "boe": False,
    "baeeh": False,
    "scolarite_etablissement_specialise": False,
    "esat": False,
    "boe_souhait_accompagnement": False,
    "msa_autonomie_recherche_emploi": 1,
    "msa_demarches_professionnelles": "PEU_DEMARCHES",
}
CONTEXT = ("origine", "departement", "date", "adresse")
"""What is no answer of the person."""


def recommended(**changes: object) -> Recommendation:
    """What is recommended for the ordinary case with these changes; None takes an answer away."""
    case = read_case({**ORDINARY, **changes})
    local = rules.local(case.departement, case.day, examples=True)
    return recommend(case, rules.national(), local)


def outcome(recommendation: Recommendation) -> tuple[str | None, str | None, str]:
    return recommendation.path, recommendation.body, recommendation.decider
