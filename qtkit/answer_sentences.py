"""What to say of an answer that is refused; `qtkit.messages` says it in the language in use."""

from collections.abc import Mapping
from types import MappingProxyType

from domain.answers import Reason
from qtkit.marking import QT_TRANSLATE_NOOP

ANSWERS: Mapping[Reason, str] = MappingProxyType(
    {
        Reason.EMPTY: QT_TRANSLATE_NOOP("Messages", "Donnez une réponse à cette question."),
        Reason.TOO_LONG: QT_TRANSLATE_NOOP(
            "Messages", "La réponse est trop longue : gardez {max} signes au plus."
        ),
        Reason.NOT_OFFERED: QT_TRANSLATE_NOOP("Messages", "Choisissez une des réponses proposées."),
        Reason.DATE_INCOMPLETE: QT_TRANSLATE_NOOP(
            "Messages", "Donnez le jour, le mois et l’année (4 chiffres)."
        ),
        Reason.DATE_IMPOSSIBLE: QT_TRANSLATE_NOOP(
            "Messages",
            "Cette date n’existe pas. Regardez le jour, le mois et l’année (4 chiffres).",
        ),
        Reason.DATE_FUTURE: QT_TRANSLATE_NOOP(
            "Messages", "Cette date n’est pas encore passée. Regardez l’année."
        ),
        Reason.DATE_TOO_OLD: QT_TRANSLATE_NOOP(
            "Messages", "Cette date est très ancienne. Regardez l’année."
        ),
        Reason.DATE_TOO_LATE: QT_TRANSLATE_NOOP(
            "Messages", "Cette date est très lointaine. Regardez l’année."
        ),
        Reason.PHONE_IMPOSSIBLE: QT_TRANSLATE_NOOP(
            "Messages",
            "Ce numéro ne peut pas être appelé. Un numéro français a 10 chiffres.",
        ),
        Reason.EMAIL_IMPOSSIBLE: QT_TRANSLATE_NOOP(
            "Messages", "Il manque une partie de l’adresse. Exemple : prenom.nom@exemple.fr"
        ),
        Reason.COMMUNE_UNKNOWN: QT_TRANSLATE_NOOP(
            "Messages", "Choisissez la commune dans la liste, par son nom ou son code postal."
        ),
        Reason.COUNTRY_UNKNOWN: QT_TRANSLATE_NOOP(
            "Messages", "Choisissez le pays dans la liste, par ses premières lettres."
        ),
        Reason.COUNTRIES_TOO_MANY: QT_TRANSLATE_NOOP("Messages", "Gardez {max} réponses au plus."),
        Reason.JOB_UNKNOWN: QT_TRANSLATE_NOOP(
            "Messages", "Choisissez le métier dans la liste. Prenez le plus proche."
        ),
        Reason.NIR_LENGTH: QT_TRANSLATE_NOOP(
            "Messages", "Ce numéro a 13 chiffres, ou 15 avec la clé."
        ),
        Reason.NIR_IMPOSSIBLE: QT_TRANSLATE_NOOP(
            "Messages", "Ce numéro ne peut pas exister. Regardez-le encore sur la carte."
        ),
        Reason.NIR_KEY: QT_TRANSLATE_NOOP(
            "Messages", "La clé ne va pas avec le numéro. Regardez les deux derniers chiffres."
        ),
    }
)
