"""The only place where an expected error becomes a sentence for the person who reads it.

Sentences say what happened and what to do; they blame nobody and quote nothing personal.
"""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6 import QtCore

from domain.answers import AnswerRefused
from domain.errors import AppError
from qtkit.answer_sentences import ANSWERS
from qtkit.marking import QT_TRANSLATE_NOOP
from sync.support_codes import support_code

_CONTEXT = "Messages"

ERRORS: Mapping[str, str] = MappingProxyType(
    {
        "interview_incomplete": QT_TRANSLATE_NOOP(
            "Messages", "Il manque une réponse avant d’enregistrer."
        ),
        "nothing_to_correct": QT_TRANSLATE_NOOP(
            "Messages", "Cette valeur est déjà celle du dossier."
        ),
        "not_competent": QT_TRANSLATE_NOOP(
            "Messages", "Un autre organisme prend cette décision. Transmettez-lui le dossier."
        ),
        "malformed_act": QT_TRANSLATE_NOOP(
            "Messages", "Ce qui a été reçu n’est pas lisible. Cela a été gardé pour le support."
        ),
        "chain_broken": QT_TRANSLATE_NOOP(
            "Messages",
            "Le journal de ce poste a été modifié en dehors du programme. Appelez le support.",
        ),
        "key_unavailable": QT_TRANSLATE_NOOP(
            "Messages",
            "La clé des données n’est pas là. Remettez-la à sa place, puis recommencez. "
            "Rien n’a été modifié.",
        ),
        "key_file_refused": QT_TRANSLATE_NOOP(
            "Messages",
            "Le fichier de la clé doit appartenir au compte du programme et n’être lisible que de "
            "lui (chmod 600). Rien n’a été modifié.",
        ),
        "already_running": QT_TRANSLATE_NOOP(
            "Messages", "Premier Pas est déjà ouvert sur ce poste. Utilisez sa fenêtre."
        ),
        "wrong_key": QT_TRANSLATE_NOOP(
            "Messages",
            "La clé n’est pas celle de ces données. Remettez la bonne clé. Rien n’a été modifié.",
        ),
        "store_damaged": QT_TRANSLATE_NOOP(
            "Messages",
            "Les données de ce poste sont abîmées. N’effacez rien et appelez le support : "
            "une sauvegarde peut être rétablie.",
        ),
        "store_read_only": QT_TRANSLATE_NOOP(
            "Messages", "Le dossier des données ne peut pas être écrit. Appelez le support."
        ),
        "store_too_new": QT_TRANSLATE_NOOP(
            "Messages",
            "Ces données viennent d’une version plus récente de Premier Pas. Installez-la.",
        ),
        "store_upgrade_failed": QT_TRANSLATE_NOOP(
            "Messages",
            "La mise à jour des données n’a pas abouti. Elles sont comme avant. "
            "Appelez le support.",
        ),
        "disk_full": QT_TRANSLATE_NOOP(
            "Messages",
            "Le disque est plein : la dernière réponse n’est pas enregistrée. "
            "Ce qui était enregistré l’est toujours. Appelez un conseiller.",
        ),
        "disk_failed": QT_TRANSLATE_NOOP(
            "Messages",
            "Le disque ne répond pas comme il faut : la dernière réponse n’est pas enregistrée. "
            "Appelez un conseiller.",
        ),
        "not_enrolled": QT_TRANSLATE_NOOP(
            "Messages", "Ce poste n’est pas encore enrôlé. Demandez un code à votre structure."
        ),
        "unknown_draft": QT_TRANSLATE_NOOP(
            "Messages", "Cet entretien n’est plus en cours : il a été enregistré ou effacé."
        ),
        "unknown_dossier": QT_TRANSLATE_NOOP("Messages", "Ce dossier n’est pas sur ce poste."),
        "login_taken": QT_TRANSLATE_NOOP("Messages", "Cet identifiant est déjà pris."),
        "sign_in_refused": QT_TRANSLATE_NOOP(
            "Messages", "L’identifiant ou le mot de passe ne correspond pas."
        ),
        "trouble": QT_TRANSLATE_NOOP(
            "Messages",
            "L’échange avec le portail n’a pas abouti. Il reprendra seul. "
            "Si cela dure, appelez le support.",
        ),
        "no_network": QT_TRANSLATE_NOOP(
            "Messages",
            "Il n’y a pas de réseau. Regardez le câble ou le Wi-Fi. L’envoi reprendra seul.",
        ),
        "name_not_found": QT_TRANSLATE_NOOP(
            "Messages",
            "Ce réseau ne connaît pas l’adresse du portail. Appelez la personne qui s’occupe du "
            "réseau.",
        ),
        "portal_unreachable": QT_TRANSLATE_NOOP(
            "Messages",
            "Le portail ne répond pas. Regardez si le réseau est branché. L’envoi reprendra seul.",
        ),
        "not_the_portal": QT_TRANSLATE_NOOP(
            "Messages",
            "Ce qui répond n’est pas le portail. Rien n’est perdu. Appelez la personne qui "
            "s’occupe du réseau.",
        ),
        "captive_portal": QT_TRANSLATE_NOOP(
            "Messages",
            "Le réseau répond à la place du portail. Ouvrez une page web : il "
            "attend peut-être que vous vous y connectiez.",
        ),
        "portal_failed": QT_TRANSLATE_NOOP(
            "Messages",
            "Le portail est en panne. L’envoi reprendra seul.",
        ),
        "portal_busy": QT_TRANSLATE_NOOP(
            "Messages",
            "Le portail est très demandé. L’envoi reprendra seul dans un moment.",
        ),
        "portal_refused": QT_TRANSLATE_NOOP(
            "Messages",
            "Le portail n’accepte pas cet envoi. Rien n’est perdu. Appelez le support.",
        ),
        "portal_contradicts": QT_TRANSLATE_NOOP(
            "Messages",
            "Deux portails répondent à la même adresse. Rien n’est perdu. Appelez le support.",
        ),
        "proxy_wants_password": QT_TRANSLATE_NOOP(
            "Messages",
            "Le réseau demande un mot de passe (proxy). Appelez la personne qui "
            "s’occupe du réseau.",
        ),
        "tls_intercepted": QT_TRANSLATE_NOOP(
            "Messages",
            "La connexion n’est pas protégée par le certificat du portail : rien "
            "n’est envoyé. Appelez la personne qui s’occupe du réseau.",
        ),
        "certificate_date": QT_TRANSLATE_NOOP(
            "Messages",
            "Le certificat du portail n’est pas de cette date. Regardez la date et l’heure de ce "
            "poste. Si elles sont justes, appelez le support.",
        ),
        "device_unknown": QT_TRANSLATE_NOOP(
            "Messages",
            "Le portail ne connaît pas ce poste. Demandez un code d’enrôlement à votre structure.",
        ),
        "acts_forgotten": QT_TRANSLATE_NOOP(
            "Messages",
            "Il manque au portail des actes que ce poste n’a plus : il a été rétabli d’après une "
            "sauvegarde trop ancienne. Le reste lui est envoyé. Appelez le support.",
        ),
        "device_revoked": QT_TRANSLATE_NOOP(
            "Messages",
            "Ce poste a été retiré du portail. Ce qui est enregistré est gardé. "
            "Appelez votre structure.",
        ),
        "device_locked": QT_TRANSLATE_NOOP(
            "Messages",
            "Ce poste a été retiré du portail. Rien n’y est plus enregistré. "
            "Appelez votre structure.",
        ),
        "bundle_refused": QT_TRANSLATE_NOOP(
            "Messages",
            "Ce fichier n’est pas un fichier scellé de Premier Pas, ou il est incomplet. "
            "Copiez-le encore.",
        ),
        "sealing_key_unknown": QT_TRANSLATE_NOOP(
            "Messages",
            "Ce poste ne sait pas encore pour qui sceller. Un échange avec le portail le lui dira.",
        ),
        "carrier_failed": QT_TRANSLATE_NOOP(
            "Messages",
            "La copie n’a pas abouti. Regardez si la clé est branchée et s’il y reste de la place.",
        ),
        "nothing_to_seal": QT_TRANSLATE_NOOP(
            "Messages",
            "Le portail a tout ce que ce poste a enregistré : il n’y a rien à emporter.",
        ),
        "log_disputed": QT_TRANSLATE_NOOP(
            "Messages",
            "Ce poste a été copié, ou remis d’une sauvegarde. Il prend tout seul une nouvelle "
            "identité. Rien n’est perdu.",
        ),
        "device_cloned": QT_TRANSLATE_NOOP(
            "Messages",
            "Ce poste a été copié, ou remis d’une sauvegarde. Il prend tout seul une nouvelle "
            "identité. Rien n’est perdu.",
        ),
        "log_unsettled": QT_TRANSLATE_NOOP(
            "Messages",
            "Le portail et ce poste n’ont pas la même suite d’enregistrements. Rien n’est perdu. "
            "Appelez le support.",
        ),
        "clock_wrong": QT_TRANSLATE_NOOP(
            "Messages",
            "L’heure de ce poste n’est pas celle du portail. Réglez la date et l’heure. "
            "Ce qui est enregistré porte l’heure du portail.",
        ),
        "portal_restored": QT_TRANSLATE_NOOP(
            "Messages",
            "Le portail a été rétabli d’après une sauvegarde. Ce poste lui renverra seul ce qui "
            "manque.",
        ),
        "disk_nearly_full": QT_TRANSLATE_NOOP(
            "Messages",
            "Il reste peu de place sur le disque : {free_mb} Mo. Libérez de la place.",
        ),
        "check_timed_out": QT_TRANSLATE_NOOP(
            "Messages",
            "Cette vérification n’a pas répondu en {seconds} secondes. Recommencez plus tard.",
        ),
        "signature_refused": QT_TRANSLATE_NOOP(
            "Messages", "La signature de ce poste n’est pas reconnue. Appelez le support."
        ),
        "protocol_too_old": QT_TRANSLATE_NOOP(
            "Messages",
            "Cette version de Premier Pas est trop ancienne pour le portail. "
            "Installez la mise à jour.",
        ),
        "enrolment_refused": QT_TRANSLATE_NOOP(
            "Messages",
            "Ce code ne peut pas servir : il est faux, déjà utilisé, trop ancien ou prévu pour "
            "un autre usage. Demandez-en un autre.",
        ),
        "already_enrolled": QT_TRANSLATE_NOOP(
            "Messages",
            "Ce poste est déjà enrôlé. Un autre poste demande un autre dossier de données.",
        ),
        "address_refused": QT_TRANSLATE_NOOP(
            "Messages",
            "L’adresse du portail doit commencer par https://.",
        ),
        "pack_refused": QT_TRANSLATE_NOOP(
            "Messages",
            "Un contenu reçu du portail ne peut pas servir ({pack}, {key}). Ce qui servait avant "
            "reste en usage. Appelez le support.",
        ),
        "document_refused": QT_TRANSLATE_NOOP(
            "Messages",
            "Ce fichier ne peut pas être joint. Choisissez un PDF ou une photo (JPEG, PNG, WebP) "
            "de {most_mb} Mo au plus.",
        ),
        "document_awaited": QT_TRANSLATE_NOOP(
            "Messages",
            "Ce document n’est pas encore arrivé en entier au portail. Réessayez plus tard.",
        ),
        "document_spoiled": QT_TRANSLATE_NOOP(
            "Messages",
            "Un document a été abîmé en chemin. Il repart du début, rien n’est perdu.",
        ),
        "unknown_document": QT_TRANSLATE_NOOP(
            "Messages", "Ce document n’est pas encore sur ce poste."
        ),
        "definition": QT_TRANSLATE_NOOP(
            "Messages", "Le questionnaire de ce poste ne peut pas être lu. Appelez le support."
        ),
    }
)


SUPPORT = QT_TRANSLATE_NOOP("Messages", "Code pour le support : {code}.")


def support_line(code: str) -> str:
    """How a support code is shown (`sync.support_codes`)."""
    return QtCore.QCoreApplication.translate(_CONTEXT, SUPPORT).format(code=code)


def sentence_with_code(error: AppError) -> str:
    """The sentence, and what to tell support where it does not help."""
    return f"{sentence(error)} {support_line(support_code(error))}"


def sentence(error: AppError) -> str:
    """What to tell the person, in the language of the interface.

    Raises:
        KeyError: no sentence was written for this code, which a test prevents.
    """
    source = ANSWERS[error.reason] if isinstance(error, AnswerRefused) else ERRORS[error.code]
    return QtCore.QCoreApplication.translate(_CONTEXT, source).format(**error.details)
