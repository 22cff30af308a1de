"""What the counter says of an expected error: what both applications do, and what staff can do.

The public at a kiosk calls somebody; who sits here makes room on a disk, or asks the portal again.
"""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from domain.errors import AppError
from qtkit import messages
from qtkit.marking import QT_TRANSLATE_NOOP
from sync.support_codes import support_code

_HERE: Mapping[str, str] = MappingProxyType(
    {
        "disk_full": QT_TRANSLATE_NOOP(
            "Sentences",
            "Le disque est plein\u00a0: rien de plus n’est enregistré. Ce qui l’était l’est "
            "toujours. Libérez de la place, puis recommencez\u00a0; sinon, appelez le support.",
        ),
        "disk_failed": QT_TRANSLATE_NOOP(
            "Sentences",
            "Le disque ne répond pas comme il faut\u00a0: rien de plus n’est enregistré. "
            "Appelez le support.",
        ),
        "login_taken": QT_TRANSLATE_NOOP(
            "Sentences", "Cet identifiant est déjà pris. Choisissez-en un autre."
        ),
        "unknown_dossier": QT_TRANSLATE_NOOP(
            "Sentences",
            "Ce dossier n’est pas sur ce poste. Il peut venir avec le prochain échange\u00a0: "
            "F6, puis «\u00a0Essayer maintenant\u00a0».",
        ),
    }
)


def sentence(error: AppError) -> str:
    """What happened, and what to do about it at this desk."""
    source = _HERE.get(error.code)
    return QCoreApplication.translate("Sentences", source) if source else messages.sentence(error)


def sentence_with_code(error: AppError) -> str:
    """The sentence, and what to tell support where it does not help."""
    return f"{sentence(error)} {messages.support_line(support_code(error))}"


def sentence_of(code: str) -> str:
    """What is said of an error of which nothing but its code was kept."""
    source = _HERE.get(code)
    if source:
        return QCoreApplication.translate("Sentences", source)
    return QCoreApplication.translate("Messages", messages.ERRORS[code])
