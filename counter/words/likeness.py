"""Why a dossier may be the same person's, in words: a human decides, and must know on what."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from counter.content import Content
from counter.words.wording import field_name
from domain.duplicates.likeness import Likeness, Reason, Verdict
from qtkit.marking import QT_TRANSLATE_NOOP

_VERDICTS: Mapping[Verdict, str] = MappingProxyType(
    {
        Verdict.SAME: QT_TRANSLATE_NOOP("Likeness", "Déjà inscrit, très certainement"),
        Verdict.PROBABLE: QT_TRANSLATE_NOOP("Likeness", "Déjà inscrit, sans doute"),
        Verdict.POSSIBLE: QT_TRANSLATE_NOOP("Likeness", "Déjà inscrit, peut-être"),
        Verdict.RELATIVE: QT_TRANSLATE_NOOP("Likeness", "Sans doute un proche"),
    }
)
_REASONS: Mapping[Reason, str] = MappingProxyType(
    {
        Reason.SAME_FAMILY_NAME: QT_TRANSLATE_NOOP("Likeness", "même nom"),
        Reason.CROSSED_FAMILY_NAME: QT_TRANSLATE_NOOP(
            "Likeness", "nom de naissance de l’un, nom d’usage de l’autre"
        ),
        Reason.FAMILY_NAME_SOUNDS: QT_TRANSLATE_NOOP("Likeness", "nom qui se prononce pareil"),
        Reason.FAMILY_NAME_PART: QT_TRANSLATE_NOOP("Likeness", "une partie du nom en commun"),
        Reason.FAMILY_NAME_CLOSE: QT_TRANSLATE_NOOP("Likeness", "nom presque pareil"),
        Reason.SAME_FIRST_NAME: QT_TRANSLATE_NOOP("Likeness", "même prénom"),
        Reason.FIRST_NAME_SPELLING: QT_TRANSLATE_NOOP("Likeness", "prénom écrit autrement"),
        Reason.FIRST_NAME_PART: QT_TRANSLATE_NOOP("Likeness", "une partie du prénom en commun"),
        Reason.FIRST_NAME_INITIAL: QT_TRANSLATE_NOOP("Likeness", "même initiale du prénom"),
        Reason.FIRST_NAME_CLOSE: QT_TRANSLATE_NOOP("Likeness", "prénom presque pareil"),
        Reason.FIRST_NAME_ENDING: QT_TRANSLATE_NOOP(
            "Likeness", "prénom qui ne change qu’au début ou à la fin"
        ),
        Reason.SWAPPED_NAMES: QT_TRANSLATE_NOOP("Likeness", "nom et prénom inversés"),
        Reason.SAME_BIRTH_DATE: QT_TRANSLATE_NOOP("Likeness", "même date de naissance"),
        Reason.DAY_AND_MONTH_SWAPPED: QT_TRANSLATE_NOOP(
            "Likeness", "jour et mois de naissance inversés"
        ),
        Reason.ONE_DIGIT: QT_TRANSLATE_NOOP(
            "Likeness", "un seul chiffre change dans la date de naissance"
        ),
        Reason.DIGITS_SWAPPED: QT_TRANSLATE_NOOP(
            "Likeness", "deux chiffres inversés dans la date de naissance"
        ),
        Reason.FIRST_OF_JANUARY: QT_TRANSLATE_NOOP(
            "Likeness", "même année de naissance, l’une au 1er janvier"
        ),
        Reason.SAME_BIRTH_COMMUNE: QT_TRANSLATE_NOOP("Likeness", "même commune de naissance"),
        Reason.SAME_PHONE: QT_TRANSLATE_NOOP("Likeness", "même téléphone"),
        Reason.SAME_EMAIL: QT_TRANSLATE_NOOP("Likeness", "même e-mail"),
        Reason.SAME_ADDRESS: QT_TRANSLATE_NOOP("Likeness", "même adresse"),
        Reason.MAYBE_TWIN: QT_TRANSLATE_NOOP("Likeness", "jumeau possible"),
        Reason.MAYBE_PARENT: QT_TRANSLATE_NOOP("Likeness", "parent du même nom possible"),
    }
)


def verdict_text(verdict: Verdict) -> str:
    """How sure it is, so that it needs no colour."""
    return QCoreApplication.translate("Likeness", _VERDICTS[verdict])


def reasons_text(likeness: Likeness) -> str:
    """`Même nom, même date de naissance`."""
    said = ", ".join(
        QCoreApplication.translate("Likeness", _REASONS[reason]) for reason in likeness.reasons
    )
    return said[:1].upper() + said[1:]


def differences_text(content: Content, likeness: Likeness) -> str:
    """`Différent : prénom, adresse`; empty if nothing is."""
    if not likeness.differences:
        return ""
    fields = ", ".join(field_name(content, key).lower() for key in likeness.differences)
    return QCoreApplication.translate("Likeness", "Différent : {fields}").format(fields=fields)
