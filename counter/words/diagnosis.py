"""What a diagnosis says to people: each check in a sentence, and what to do where it fails."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from counter.words.sentences import sentence
from domain.errors import AppError
from qtkit.messages import support_line
from sync.diagnosis import Check, Facts, Finding, Outcome
from sync.support_codes import support_code

_PICTURES = {
    Outcome.PASSED: "check",
    Outcome.NOTED: "info",
    Outcome.FAILED: "warning",
    Outcome.SKIPPED: "waiting",
}


def picture_of(finding: Finding) -> str:
    """Name of the icon beside the words."""
    return _PICTURES[finding.outcome]


class DiagnosisWords(QObject):
    """Says what a check has found. Nothing personal: it may be copied and sent."""

    def name(self, check: Check) -> str:
        """What is checked, in a few words."""
        names = {
            Check.FOLDER: self.tr("Dossier des données"),
            Check.ROOM: self.tr("Place sur le disque"),
            Check.KEY: self.tr("Clé et données"),
            Check.IDENTITY: self.tr("Enrôlement"),
            Check.NETWORK: self.tr("Réseau"),
            Check.ADDRESS: self.tr("Connexion"),
            Check.CERTIFICATE: self.tr("Certificat"),
            Check.PORTAL: self.tr("Portail"),
            Check.PROTOCOL: self.tr("Version"),
            Check.CLOCK: self.tr("Horloge"),
            Check.DEVICE: self.tr("Ce poste au portail"),
            Check.ACTS: self.tr("Envois"),
            Check.FEED: self.tr("Réception"),
        }
        return names[check]

    def sentence(self, finding: Finding) -> str:
        """What came of it; with the code for support where something is to be looked at."""
        if finding.outcome is Outcome.SKIPPED:
            return self.tr("Pas vérifié : il faut d’abord régler ce qui précède.")
        if finding.error:
            return self._trouble(finding.error)
        if finding.check is Check.ACTS:
            return self._counted(finding.facts)
        return self._passed(finding.check).format(**finding.facts)

    def mark(self, outcome: Outcome) -> str:
        """What the icon says, for who does not see it."""
        marks = {
            Outcome.PASSED: self.tr("bon"),
            Outcome.NOTED: self.tr("à voir"),
            Outcome.FAILED: self.tr("à régler"),
            Outcome.SKIPPED: self.tr("pas vérifié"),
        }
        return marks[outcome]

    def line(self, finding: Finding) -> str:
        """One line of the text that is copied; icons do not travel."""
        mark, name = self.mark(finding.outcome), self.name(finding.check)
        return f"[{mark}] {name} : {self.sentence(finding)}"

    def ended(self, findings: Iterable[Finding]) -> str:
        """What came of all of it, and where to begin."""
        failed = (each.check for each in findings if each.outcome is Outcome.FAILED)
        if first := next(failed, None):
            text = self.tr("Le diagnostic est terminé. À régler d’abord : {check}.")
            return text.format(check=self.name(first))
        return self.tr("Le diagnostic est terminé. Rien n’arrête les échanges.")

    def _trouble(self, error: AppError) -> str:
        said = [sentence(error)]
        if issuer := error.details.get("issuer"):
            said.append(self.tr("Certificat signé par : {issuer}.").format(issuer=issuer))
        return " ".join((*said, support_line(support_code(error))))

    def _counted(self, facts: Facts) -> str:
        recorded = self.tr("%n acte(s) enregistré(s)", "", int(facts["recorded"]))
        waiting = self.tr("%n en attente d’envoi", "", int(facts["waiting"]))
        return f"{recorded}, {waiting}."

    def _passed(self, check: Check) -> str:
        texts = {
            Check.FOLDER: self.tr("Le dossier des données peut être écrit."),
            Check.ROOM: self.tr("Il reste {free_mb} Mo."),
            Check.KEY: self.tr("La clé est là, et les données s’ouvrent."),
            Check.IDENTITY: self.tr("Ce poste est enrôlé."),
            Check.NETWORK: self.tr("Le réseau connaît l’adresse {host}."),
            Check.ADDRESS: self.tr("La connexion s’ouvre en {ms} ms."),
            Check.CERTIFICATE: self.tr("La connexion est protégée."),
            Check.PORTAL: self.tr("C’est bien le portail qui répond, en {ms} ms."),
            Check.PROTOCOL: self.tr("Cette version convient au portail."),
            Check.CLOCK: self.tr("L’heure de ce poste est celle du portail."),
            Check.DEVICE: self.tr("Le portail connaît ce poste."),
            Check.FEED: self.tr("Ce que le portail envoie peut être lu."),
        }
        return texts[check]
