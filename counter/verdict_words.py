"""What the counter says of an act with which the portal found something wrong."""

from PySide6.QtCore import QCoreApplication

from store.verdicts import Verdict


def verdict_text(verdict: Verdict) -> str:
    """Under the act: nothing is lost, and who can help; the codes are for support."""
    text = (
        QCoreApplication.translate(
            "Verdicts",
            "Le portail l’a mis de côté : les autres postes ne le voient pas. Rien n’est perdu. "
            "Appelez le support ({codes}).",
        )
        if verdict.apart
        else QCoreApplication.translate(
            "Verdicts",
            "Le portail l’a reçu, mais n’a pas tout compris. Rien n’est perdu. "
            "Appelez le support ({codes}).",
        )
    )
    return text.format(codes=", ".join(verdict.problems))
