"""What the counter says of the papers of a dossier."""

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from counter.filing import Paper
from counter.words.sentences import sentence
from domain.acts import Act, ActType
from domain.documents.attached import Document, PaperKind, document_of
from domain.errors import AppError, DocumentRefused

_KIB: Final = 1024
_MIB: Final = 1024 * 1024


def kinds() -> Mapping[PaperKind, str]:
    """What a paper says of the person, in the order in which it is asked."""
    say = QCoreApplication.translate
    return {
        PaperKind.IDENTITY: say("Attached", "Pièce d’identité"),
        PaperKind.RESIDENCE_PERMIT: say("Attached", "Titre de séjour"),
        PaperKind.PROOF_OF_ADDRESS: say("Attached", "Justificatif de domicile"),
        PaperKind.CV: say("Attached", "CV"),
        PaperKind.CERTIFICATE: say("Attached", "Diplôme ou attestation"),
        PaperKind.OTHER: say("Attached", "Autre document"),
    }


def name_text(document: Document) -> str:
    """Its kind, and the words of whoever attached it."""
    kind = kinds()[document.kind]
    return f"{kind} – {document.title}" if document.title else kind


def size_text(size: int) -> str:
    """`340 ko`, `2,4 Mo`."""
    if size < _MIB:
        text = QCoreApplication.translate("Attached", "{size}\u00a0ko")
        return text.format(size=max(1, round(size / _KIB)))
    text = QCoreApplication.translate("Attached", "{size}\u00a0Mo")
    return text.format(size=QLocale().toString(size / _MIB, "f", 1))


def state_text(paper: Paper) -> str:
    """Where its bytes are."""
    say = QCoreApplication.translate
    kept = paper.kept
    if kept is None or not kept.arrived:
        return say("Attached", "pas encore ici")
    if not kept.whole:
        return _share(say("Attached", "réception : {share}\u00a0%"), kept.arrived, kept.size)
    if not paper.leaving:
        return say("Attached", "envoyé au portail") if kept.confirmed else say("Attached", "ici")
    if not kept.held:
        return say("Attached", "à envoyer")
    return _share(say("Attached", "envoi en cours : {share}\u00a0%"), kept.held, kept.size)


def receiving_text(arrived: int, size: int) -> str:
    """While a document is fetched."""
    text = QCoreApplication.translate("Attached", "Le document arrive : {share}\u00a0%")
    return _share(text, arrived, size)


def refusal_text(error: AppError) -> str:
    """Why a file was not attached, or why a document was not opened."""
    if not isinstance(error, DocumentRefused):
        return sentence(error)
    say = QCoreApplication.translate
    why = {
        "empty": say("Attached", "Ce fichier est vide. Choisissez-en un autre."),
        "size": say("Attached", "Ce fichier est trop grand : {most_mb}\u00a0Mo au plus."),
        "media": say("Attached", "Ce fichier n’est ni un PDF ni une photo (JPEG, PNG ou WebP)."),
        "unreadable": say(
            "Attached", "Ce fichier ne peut pas être lu. Regardez si la clé est branchée."
        ),
    }
    return why[str(error.details["why"])].format(**error.details)


def paper_text(act: Act, timeline: Iterable[Act]) -> str:
    """As a line of the story: a document was attached, or taken off."""
    say = QCoreApplication.translate
    if act.type == ActType.DOCUMENT_ATTACHED:
        return _named(say("Attached", "Document ajouté"), act)
    attached = act.body.get("attached")
    named = next((each for each in timeline if each.id == attached), None)
    return _named(say("Attached", "Document retiré"), named)


def _named(done: str, attached: Act | None) -> str:
    """Which document; of another structure's, only that there is one."""
    if attached is None or attached.extract or attached.type != ActType.DOCUMENT_ATTACHED:
        return done
    return f"{done} : {name_text(document_of(attached))}"


def _share(text: str, part: int, whole: int) -> str:
    return text.format(share=100 * part // whole)
