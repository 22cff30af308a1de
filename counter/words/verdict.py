"""What the counter says of an act with which the portal found something wrong."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from store import verdicts


def verdict_text(problems: Sequence[str]) -> str:
    """Under the act: what happened, who can help, and what to tell them."""
    text = QCoreApplication.translate(
        "Verdicts", "{happened} Appelez le support et dites-lui : {codes}."
    )
    return text.format(happened=happened_text(problems), codes=", ".join(problems))


def happened_text(problems: Sequence[str], fields: Sequence[str] = ()) -> str:
    """What the portal did with the act, and what of it others see.

    Args:
        fields: names of the answers that it could not read, where they are known.
    """
    say = QCoreApplication.translate
    if verdicts.is_apart(problems):
        kept = say(
            "Verdicts",
            "Le portail l’a mis de côté : les autres postes ne le voient pas. Ici, il compte, et "
            "rien n’est perdu.",
        )
        return f"{_why_apart(problems[0])} {kept}"
    if not fields:
        return say("Verdicts", "Le portail l’a reçu, mais n’a pas tout compris. Rien n’est perdu.")
    text = say(
        "Verdicts",
        "Le portail l’a reçu, mais n’a pas tout compris : {fields}. Rien n’est perdu.",
    )
    return text.format(fields=", ".join(fields))


def _why_apart(code: str) -> str:
    say = QCoreApplication.translate
    return {
        "malformed": say("Verdicts", "Le portail n’a pas pu le lire."),
        "not_yours": say("Verdicts", "Le portail le tient pour celui d’un autre poste."),
        "broken": say("Verdicts", "Il est arrivé abîmé au portail."),
        "unopened": say("Verdicts", "Il est sous scellé, et le portail n’a pas pu l’ouvrir."),
        "disputed": say(
            "Verdicts",
            "Le portail a déjà autre chose à sa place : ce poste a été copié, ou remis d’une "
            "sauvegarde.",
        ),
    }[code]
