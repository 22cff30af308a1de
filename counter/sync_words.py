"""How the exchange with the portal stands, in a few words and in a sentence."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from counter.wording import moment_text
from qtkit.messages import ERRORS
from store.journal import Counts
from sync.errors import NotThePortal, PortalUnreachable
from sync.status import SyncStatus

_OFFLINE = (PortalUnreachable.code, NotThePortal.code)


class SyncWords(QObject):
    """Says how things stand; a QObject, because only `tr` brings plurals to the catalogue."""

    def in_short(self, status: SyncStatus | None, today: date) -> str:
        """For the status line: `À jour`, `3 en attente`, `Hors ligne depuis 10 h 12`."""
        said = []
        if status and status.trouble:
            said.append(self._trouble(status, today))
        if status and status.waiting:
            said.append(self.tr("%n en attente", "", status.waiting))
        if not said and status and status.last_success:
            said.append(self.tr("À jour"))
        return ", ".join(said) or self.tr("Pas encore d’envoi")

    def explanation(self, status: SyncStatus | None) -> str:
        """What is going on, and what to do about it."""
        if status and status.trouble:
            return QCoreApplication.translate("Messages", ERRORS[status.trouble])
        if status and status.waiting:
            return self.tr("Tout est gardé sur ce poste. L’envoi se fait seul, dès que possible.")
        if status and status.last_success:
            return self.tr("Le portail a tout ce que ce poste a enregistré.")
        return self.tr("Le premier échange avec le portail va commencer.")

    def reconciliation(self, counts: Counts) -> str:
        """`142 créés, 142 confirmés, 0 en attente`."""
        created = self.tr("%n créé(s)", "", counts.recorded)
        confirmed = self.tr("%n confirmé(s)", "", counts.confirmed)
        waiting = self.tr("%n en attente", "", counts.waiting)
        return f"{created}, {confirmed}, {waiting}"

    def _trouble(self, status: SyncStatus, today: date) -> str:
        offline = status.trouble in _OFFLINE
        if status.failing_since is None:
            return self.tr("Hors ligne") if offline else self.tr("Envoi arrêté")
        text = (
            self.tr("Hors ligne depuis {time}")
            if offline
            else self.tr("Envoi arrêté depuis {time}")
        )
        return text.format(time=moment_text(status.failing_since, today))


def picture_of(status: SyncStatus | None) -> str:
    """Name of the icon beside the words."""
    if status and status.trouble:
        return "offline" if status.trouble in _OFFLINE else "warning"
    return "synced" if status and status.last_success and not status.waiting else "waiting"
