"""How the exchange with the portal stands, in a few words and in a sentence."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from counter.words.sentences import sentence_of, sentence_with_code
from counter.words.wording import moment_text
from domain.reconciliation import Difference, ranges
from qtkit.messages import support_line
from store.journal import Counts
from store.packs import Refusal
from sync.errors import CaptivePortal, NameNotFound, NoNetwork, NotThePortal, PortalUnreachable
from sync.status import SyncStatus

if TYPE_CHECKING:
    from sync.reconciliation import Reconciliation

_OFFLINE = tuple(
    trouble.code
    for trouble in (PortalUnreachable, NoNetwork, NameNotFound, NotThePortal, CaptivePortal)
)


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
            said = sentence_of(status.trouble)
            return f"{said} {support_line(status.support)}" if status.support else said
        if status and status.waiting:
            return self.tr("Tout est gardé sur ce poste. L’envoi se fait seul, dès que possible.")
        if status and status.last_success:
            return self.tr("Le portail a tout ce que ce poste a enregistré.")
        return self.tr("Le premier échange avec le portail va commencer.")

    def reconciliation(self, counts: Counts) -> str:
        """`142 créés, 142 confirmés, 0 en attente`."""
        return self._counted(counts.recorded, counts.confirmed, counts.waiting)

    def refused(self, refusals: Sequence[Refusal]) -> str:
        """What was received and is not used: `registration 10 (signature)`, the latest first."""
        named = ", ".join(f"{each.name} {each.version} ({each.key})" for each in refusals)
        text = self.tr(
            "Contenu reçu mais pas utilisé : {packs}. Ce qui servait avant sert toujours ; "
            "le support peut aider."
        )
        return text.format(packs=named)

    def compared(self, found: "Reconciliation") -> list[str]:
        """One day here and at the portal, and what to do where they are not the same."""
        own = found.own
        counted = self._counted(own.created, own.confirmed, own.waiting)
        said = [self.tr("Ce jour-là : {counts}").format(counts=counted)]
        if found.trouble:
            said.append(sentence_with_code(found.trouble))
        elif found.agrees:
            said.append(self.tr("Le portail a les mêmes : {count}.").format(count=found.there))
        said += self._differences(found.difference)
        apart = sum(act.seq in own.apart for act in own.acts)
        if apart:
            said.append(self.tr("%n acte(s) mis de côté par le portail.", "", apart))
        return said

    def _differences(self, found: Difference) -> list[str]:
        texts = (
            (found.arrived, self.tr("Arrivés, bientôt confirmés : {numbers}.")),
            (
                found.missing_there,
                self.tr("Le portail ne les a plus : {numbers}. Ce poste les renverra seul."),
            ),
            (
                found.missing_here,
                self.tr(
                    "Le portail les a, ce poste non : {numbers}. Il a été copié, ou remis d’une "
                    "sauvegarde : il prendra seul une nouvelle identité."
                ),
            ),
            (
                found.other,
                self.tr(
                    "Le portail en a d’autres à la même place : {numbers}. Ce poste a été copié : "
                    "il prendra seul une nouvelle identité."
                ),
            ),
        )
        return [text.format(numbers=ranges(seqs)) for seqs, text in texts if seqs]

    def _counted(self, recorded: int, confirmed: int, waiting: int) -> str:
        said_created = self.tr("%n créé(s)", "", recorded)
        said_confirmed = self.tr("%n confirmé(s)", "", confirmed)
        said_waiting = self.tr("%n en attente", "", waiting)
        return f"{said_created}, {said_confirmed}, {said_waiting}"

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
