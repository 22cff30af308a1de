"""What the zone of an identity document says, or why it cannot be read, in plain words."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final, cast

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication

from counter.words.wording import day_text
from domain.documents.mrz import Mrz
from domain.documents.validity import proof_use
from domain.documents.zone import Layout, MrzRefused, Why
from domain.rights.young_person import Identity

# The name is the one that pyside6-lupdate looks for; the cast says what it returns.
QT_TRANSLATE_NOOP = cast("Callable[[str, str], str]", QtCore.QT_TRANSLATE_NOOP)

FIELDS: Final[Mapping[str, str]] = {
    "kind": QT_TRANSLATE_NOOP("Document", "le type de pièce"),
    "issuer": QT_TRANSLATE_NOOP("Document", "le pays de la pièce"),
    "number": QT_TRANSLATE_NOOP("Document", "le numéro de la pièce"),
    "names": QT_TRANSLATE_NOOP("Document", "les noms"),
    "nationality": QT_TRANSLATE_NOOP("Document", "la nationalité"),
    "born": QT_TRANSLATE_NOOP("Document", "la date de naissance"),
    "sex": QT_TRANSLATE_NOOP("Document", "le sexe"),
    "expires": QT_TRANSLATE_NOOP("Document", "la date de fin"),
    "optional": QT_TRANSLATE_NOOP("Document", "la fin de la ligne"),
    "composite": QT_TRANSLATE_NOOP("Document", "chaque ligne"),
}
"""The fields that a refusal names."""

_WHOLE: Final[Mapping[Why, str]] = {
    Why.LENGTH: QT_TRANSLATE_NOOP(
        "Document",
        "Ces lignes ne sont pas complètes : il faut 3 lignes de 30 signes, 2 de 44 ou 2 de 36.",
    ),
    Why.SIGN: QT_TRANSLATE_NOOP(
        "Document",
        "Un signe n’existe pas sur ces lignes. Gardez les lettres sans accent, "
        "les chiffres et « < ».",
    ),
    Why.UNKNOWN: QT_TRANSLATE_NOOP(
        "Document", "Cette pièce ne se lit pas ici. Continuez avec les questions."
    ),
}


def refusal_text(refused: MrzRefused) -> str:
    """Where to look again. Nothing of what was read is in it."""
    if refused.field == "zone" or refused.why is Why.UNKNOWN:
        return _said(_WHOLE[refused.why])
    field = _said(FIELDS[refused.field])
    if refused.line is None:
        text = _said(QT_TRANSLATE_NOOP("Document", "Un signe n’est pas le bon. Regardez {field}."))
        return text.format(field=field)
    text = _said(
        QT_TRANSLATE_NOOP("Document", "Ligne {line} : un signe n’est pas le bon. Regardez {field}.")
    )
    return text.format(line=refused.line, field=field)


def document_text(mrz: Mrz, day: date) -> str:
    """Until when the document is good, and for what; and whether its names may go on."""
    said = _validity(mrz, day)
    if not mrz.cut:
        return said
    more = QT_TRANSLATE_NOOP(
        "Document", "Le nom y est peut-être coupé : demandez-le en entier à la personne."
    )
    return f"{said} {_said(more)}"


def _validity(mrz: Mrz, day: date) -> str:
    if mrz.layout is Layout.FRENCH_CARD:
        return _said(
            QT_TRANSLATE_NOOP("Document", "La date de fin est écrite au dos de cette carte.")
        )
    if mrz.expires is None:
        return _said(QT_TRANSLATE_NOOP("Document", "Cette pièce n’a pas de date de fin."))
    if proof_use(mrz.expires, day).identity is Identity.VALID:
        text = QT_TRANSLATE_NOOP("Document", "Valable jusqu’au {day}.")
    else:
        text = QT_TRANSLATE_NOOP(
            "Document",
            "Sa date est passée ({day}) : elle suffit pour s’inscrire. Un contrat d’engagement "
            "jeune ou un PACEA en demandera une valable.",
        )
    return _said(text).format(day=day_text(mrz.expires))


def _said(source: str) -> str:
    return QCoreApplication.translate("Document", source)
