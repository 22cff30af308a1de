"""What the counter says of an act with which the portal found something wrong."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from store import verdicts


def verdict_text(problems: Sequence[str]) -> str:
    """Under the act: nothing is lost, and who can help; the codes are for support."""
    text = (
        QCoreApplication.translate(
            "Verdicts",
            "Le portail l’a mis de côté : les autres postes ne le voient pas. Rien n’est perdu. "
            "Appelez le support ({codes}).",
        )
        if verdicts.is_apart(problems)
        else QCoreApplication.translate(
            "Verdicts",
            "Le portail l’a reçu, mais n’a pas tout compris. Rien n’est perdu. "
            "Appelez le support ({codes}).",
        )
    )
    return text.format(codes=", ".join(problems))
