"""The criteria of orientation: France Travail's field names and values, as constants of an API.

Four more fields of ours are optional: what `calculOrientation` takes for granted, because it
speaks of people who are registered already.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

UNKNOWN: Final = "INCONNU"
"""What the tables read where nothing was answered, for whatever reason."""

_IMPACTS = ("IMPACT_FORT_RECHERCHE_EMPLOI", "IMPACT_FAIBLE_RECHERCHE_EMPLOI", "AUCUNE")

CHOICES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "origine": (
            *("INSCRIPTION_VOLONTAIRE", "INSCRIPTION_AUTO_MILO", "INSCRIPTION_AUTO_CAF"),
            *("INSCRIPTION_AUTO_MSA", "INSCRIPTION_CONSEILLER_FT", "INSCRIPTION_CONSEILLER_CD"),
            "RDS_LPE",
        ),
        "situation_professionnelle": (
            *("EN_ACTIVITE", "DEUX_DERNIERES_ANNEES", "PLUS_DEUX_ANS", "JAMAIS"),
        ),
        "type_emploi": (
            *("SAISONNIER", "ARTISTE_OU_AUTEUR", "INTERMITTENT_SPECTACLE"),
            *("EXPLOITANT_AGRICOLE", "ASSISTANTE_MATERNELLE"),
            *("CREATEUR_ENTREPRISE_OU_INDEPENDANT", "AUTRE"),
        ),
        "niveau_etude": (*("AFS", "CP4", "CFG", "C3A", "C12", "NV5", "NV4", "NV3", "NV2", "NV1"),),
        "projet_pro": ("SALARIAT", "ENTREPRENARIAT", "FORMATION", "AUCUN"),
        "contrainte_sante": ("INCAPACITE_RECHERCHE_ACTIVITE_PRO", *_IMPACTS),
        "contrainte_logement": ("SANS_LOGEMENT", "PROCEDURE_EXPULSION", *_IMPACTS),
        "contrainte_mobilite": (
            *("AUCUN_MOYEN_DE_TRANSPORT", "DEPENDANT_TRANSPORT", "AUTRE", "AUCUNE"),
        ),
        "contrainte_familiale": ("AIDANT_FAMILIAL", "ENFANT_SANS_SOLUTION_GARDE", *_IMPACTS),
        "contrainte_financiere": _IMPACTS,
        "contrainte_numerique": ("NON_ACCES_INTERNET", "NON_MAITRISE", "REFUS", "AUCUNE"),
        "contrainte_administrative_juridique": _IMPACTS,
        "contrainte_francais_calcul": _IMPACTS,
        "msa_demarches_professionnelles": (
            *("AUCUNE_DEMARCHE", "PEU_DEMARCHES", "PLUSIEURS_DEMARCHES"),
        ),
    }
)
"""Fields with a closed list of values."""

FLAGS: Final[tuple[str, ...]] = (
    *("brsa", "capacite_a_travailler", "boe", "baeeh", "scolarite_etablissement_specialise"),
    *("esat", "boe_souhait_accompagnement"),
    *("eleve_ou_etudiant", "autorisation_travail", "invalidite_2_ou_3"),
)
"""Fields that are true or false. The last three are ours."""

ADDRESS: Final[tuple[str, ...]] = (
    "code_commune",
    "libelle_commune",
    "code_postal",
    "numero_type_libelle_voie",
)

ORDER: Final[tuple[str, ...]] = (
    *("date_naissance", "eleve_ou_etudiant", "autorisation_travail", "invalidite_2_ou_3"),
    *("brsa", "situation_professionnelle", "type_emploi", "niveau_etude", "projet_pro"),
    *("capacite_a_travailler", "contrainte_sante", "contrainte_logement"),
    *("contrainte_mobilite", "contrainte_familiale", "contrainte_financiere"),
    *("contrainte_numerique", "contrainte_administrative_juridique"),
    *("contrainte_francais_calcul", "boe", "baeeh", "scolarite_etablissement_specialise"),
    *("esat", "boe_souhait_accompagnement", "origine"),
    *("msa_autonomie_recherche_emploi", "msa_demarches_professionnelles"),
)
"""All criteria, in the order in which a conversation would ask for what is missing."""


def readings(field: str) -> tuple[str, ...]:
    """What the tables may read for a field that is a choice or a flag."""
    return (*CHOICES.get(field, ("OUI", "NON")), UNKNOWN)
