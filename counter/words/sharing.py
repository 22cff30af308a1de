"""What the counter says of what is shared, and of who read a dossier."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from domain.acts import Act
from store.places import Names


def structure_text(act: Act, names: Names) -> str:
    """Whose act it is, by name; by the keys of acts nobody knows anybody."""
    unknown = QCoreApplication.translate("Sharing", "une autre structure")
    return names.structures.get(act.origin.structure, unknown)


def kept_text(structure: str) -> str:
    """In the place of an answer that stayed elsewhere: with whom."""
    text = QCoreApplication.translate("Sharing", "Non partagé par {structure}")
    return text.format(structure=structure)


def partly_kept_text(structure: str) -> str:
    """Under an act of which something stayed elsewhere: with whom."""
    text = QCoreApplication.translate("Sharing", "Une partie n’est pas partagée par {structure}")
    return text.format(structure=structure)


def marked_text(origin: str) -> str:
    """Beside an answer that the person asked to keep, before who gave it."""
    text = QCoreApplication.translate("Sharing", "Ne pas partager · {origin}")
    return text.format(origin=origin)


def limit_text(names: Sequence[str]) -> str:
    """What the person asked to keep, as a line of the story."""
    if not names:
        return QCoreApplication.translate("Sharing", "Ne pas partager : plus aucune réponse")
    text = QCoreApplication.translate("Sharing", "Ne pas partager : {fields}")
    return text.format(fields=", ".join(names))


def limits_text(structure: str) -> str:
    """What « ne pas partager » does, and what it cannot do."""
    text = QCoreApplication.translate(
        "Sharing",
        "« Ne pas partager » : dès la prochaine synchronisation, ces réponses ne quittent plus "
        "{structure}. Ce qu’une autre structure a déjà reçu, elle le garde.",
    )
    return text.format(structure=structure)


def consultation_text(times: int) -> str:
    """That the dossier was opened, so many times in a row."""
    if times == 1:
        return QCoreApplication.translate("Sharing", "Dossier consulté")
    text = QCoreApplication.translate("Sharing", "Dossier consulté {times} fois")
    return text.format(times=times)
