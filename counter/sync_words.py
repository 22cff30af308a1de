"""How the exchange with the portal stands, in a few words and in a sentence."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from counter.wording import moment_text
from qtkit.messages import ERRORS
from store.journal import Counts
from sync.errors import NotThePortal, PortalUnreachable
from sync.status import SyncStatus

_OFFLINE = (PortalUnreachable.code, NotThePortal.code)


def in_short(status: SyncStatus | None, today: date) -> str:
    """What the status line says: `À jour`, `3 en attente`, `Hors ligne depuis 10 h 12`."""
    if status is None:
        return QCoreApplication.translate("Sync", "Pas encore d’envoi")
    said = []
    if status.trouble and status.failing_since:
        offline = status.trouble in _OFFLINE
        text = (
            QCoreApplication.translate("Sync", "Hors ligne depuis {time}")
            if offline
            else QCoreApplication.translate("Sync", "Envoi arrêté depuis {time}")
        )
        said.append(text.format(time=moment_text(status.failing_since, today)))
    if status.waiting:
        said.append(QCoreApplication.translate("Sync", "%n en attente", "", status.waiting))
    if said:
        return ", ".join(said)
    if status.last_success:
        return QCoreApplication.translate("Sync", "À jour")
    return QCoreApplication.translate("Sync", "Pas encore d’envoi")


def picture_of(status: SyncStatus | None) -> str:
    """Name of the icon beside it."""
    if status and status.trouble:
        return "offline" if status.trouble in _OFFLINE else "warning"
    return "waiting" if status is None or status.waiting or not status.last_success else "synced"


def explanation(status: SyncStatus | None) -> str:
    """What is going on, and what to do about it."""
    if status and status.trouble:
        return QCoreApplication.translate("Messages", ERRORS[status.trouble])
    if status and status.waiting:
        return QCoreApplication.translate(
            "Sync", "Tout est gardé sur ce poste. L’envoi se fait seul, dès que possible."
        )
    if status and status.last_success:
        return QCoreApplication.translate("Sync", "Le portail a tout ce que ce poste a enregistré.")
    return QCoreApplication.translate("Sync", "Le premier échange avec le portail va commencer.")


def reconciliation(counts: Counts) -> str:
    """`142 créés, 142 confirmés, 0 en attente`."""
    created = QCoreApplication.translate("Sync", "%n créé(s)", "", counts.recorded)
    confirmed = QCoreApplication.translate("Sync", "%n confirmé(s)", "", counts.confirmed)
    waiting = QCoreApplication.translate("Sync", "%n en attente", "", counts.waiting)
    return f"{created}, {confirmed}, {waiting}"
