"""What is said of a receipt that somebody shows, in plain words."""

from collections.abc import Callable, Mapping
from typing import Final, cast

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication

from counter.words.wording import day_text, time_text
from sync.proof.verification import Standing, Verified

# The name is the one that pyside6-lupdate looks for; the cast says what it returns.
QT_TRANSLATE_NOOP = cast("Callable[[str, str], str]", QtCore.QT_TRANSLATE_NOOP)

_TITLES: Final[Mapping[Standing, str]] = {
    Standing.GENUINE: QT_TRANSLATE_NOOP("Receipts", "Reçu authentique"),
    Standing.LATE: QT_TRANSLATE_NOOP("Receipts", "Reçu signé, borne à vérifier"),
    Standing.BLOCKED: QT_TRANSLATE_NOOP("Receipts", "Reçu d’une borne bloquée"),
    Standing.EARLIER: QT_TRANSLATE_NOOP("Receipts", "Reçu d’une borne bloquée depuis"),
    Standing.ALTERED: QT_TRANSLATE_NOOP("Receipts", "Reçu modifié"),
    Standing.STRANGE: QT_TRANSLATE_NOOP("Receipts", "Borne inconnue"),
    Standing.UNCERTIFIED: QT_TRANSLATE_NOOP("Receipts", "Pas vérifiable ici"),
    Standing.UNREADABLE: QT_TRANSLATE_NOOP("Receipts", "Reçu incomplet"),
    Standing.OTHER: QT_TRANSLATE_NOOP("Receipts", "Ce n’est pas un reçu"),
}
_MEANINGS: Final[Mapping[Standing, str]] = {
    Standing.GENUINE: QT_TRANSLATE_NOOP(
        "Receipts",
        "Une borne de notre réseau l’a signé. Il prouve l’enregistrement, pas qui le présente.",
    ),
    Standing.LATE: QT_TRANSLATE_NOOP(
        "Receipts",
        "Une borne de notre réseau l’a signé, après la fin de son certificat : elle n’échange "
        "plus avec le portail, ou son horloge n’est pas à l’heure.",
    ),
    Standing.BLOCKED: QT_TRANSLATE_NOOP(
        "Receipts",
        "Le portail n’écoutait plus cette borne ce jour-là. La personne n’y est pour rien : "
        "cherchez son dossier avec elle, ou inscrivez-la ici.",
    ),
    Standing.EARLIER: QT_TRANSLATE_NOOP(
        "Receipts",
        "Il dit un jour d’avant le blocage, et peut être bon. Seul le dossier le prouve : "
        "cherchez-le avec la personne.",
    ),
    Standing.ALTERED: QT_TRANSLATE_NOOP(
        "Receipts",
        "La borne qui y est nommée a signé autre chose. Cherchez le dossier avec la personne.",
    ),
    Standing.STRANGE: QT_TRANSLATE_NOOP(
        "Receipts",
        "Aucune borne de notre réseau ne l’a signé. Cherchez le dossier avec la personne.",
    ),
    Standing.UNCERTIFIED: QT_TRANSLATE_NOOP(
        "Receipts",
        "Il manque de quoi le vérifier : la borne, ou ce poste, n’a pas encore échangé avec le "
        "portail. Il peut être bon.",
    ),
    Standing.UNREADABLE: QT_TRANSLATE_NOOP(
        "Receipts", "Des signes manquent, ou ne sont pas les bons. Lisez-le encore une fois."
    ),
    Standing.OTHER: QT_TRANSLATE_NOOP("Receipts", "Ce qui est lu sur un reçu commence par PP1:."),
}
_SAYS: Final = QT_TRANSLATE_NOOP(
    "Receipts", "Inscription provisoire {reference}, enregistrée le {day} à {time}."
)
_WHERE: Final = QT_TRANSLATE_NOOP("Receipts", "Borne de : {site}. Certifiée jusqu’au {until}.")
_REVOKED: Final = QT_TRANSLATE_NOOP("Receipts", "Borne bloquée depuis le {day}.")
_TRAINING: Final = QT_TRANSLATE_NOOP(
    "Receipts", "Borne d’entraînement : personne ne s’est inscrit."
)


_MARKS: Final[Mapping[Standing, tuple[str, str]]] = {
    Standing.GENUINE: ("certificate", "success"),
    Standing.LATE: ("time", "ink"),
    Standing.BLOCKED: ("lock", "danger"),
    Standing.EARLIER: ("calendar", "ink"),
    Standing.ALTERED: ("close", "danger"),
    Standing.STRANGE: ("warning", "danger"),
    Standing.UNCERTIFIED: ("offline", "ink"),
    Standing.UNREADABLE: ("retry", "ink"),
    Standing.OTHER: ("info", "ink"),
}
"""For each its own shape, and what colour its words have."""


def mark(found: Verified) -> tuple[str, str]:
    """The icon that tells it from the others, and the colour of its title."""
    return _MARKS[found.standing]


def title_text(found: Verified) -> str:
    """What it is, in a few words."""
    return _said(_TITLES[found.standing])


def meaning_text(found: Verified) -> str:
    """What that is worth, and what to do."""
    return _said(_MEANINGS[found.standing])


def contents_text(found: Verified) -> str:
    """What the receipt says, a line each; nothing where that is not to be relied on."""
    lines = []
    if statement := found.statement:
        lines.append(
            _said(_SAYS).format(
                reference=statement.reference,
                day=day_text(statement.minute.astimezone().date()),
                time=time_text(statement.minute),
            )
        )
    if holder := found.certificate:
        until = day_text(holder.until)
        lines.append(_said(_WHERE).format(site=holder.site, until=until))
        if found.revoked:
            lines.append(_said(_REVOKED).format(day=day_text(found.revoked)))
        lines += [_said(_TRAINING)] if holder.training else []
    return "\n".join(lines)


def _said(source: str) -> str:
    return QCoreApplication.translate("Receipts", source)
