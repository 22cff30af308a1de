"""What the counter says of withdrawn dossiers."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from counter.words.wording import author_text, moment_text
from domain.acts import Act, ActType
from domain.withdrawal import Presence, Reason, Withdrawals


def reasons() -> Mapping[Reason, str]:
    """Why a dossier is withdrawn, in the order in which it is asked."""
    say = QCoreApplication.translate
    return {
        Reason.MISTAKE: say("Withdrawal", "ce dossier n’aurait pas dû être ouvert"),
        Reason.WISH: say("Withdrawal", "la personne ne le souhaite plus"),
    }


def withdrawal_text(act: Act) -> str:
    """A withdrawal in one line of the story, or what takes it back."""
    if act.type == ActType.REGISTRATION_RESTORED:
        return QCoreApplication.translate("Withdrawal", "Inscription rétablie")
    text = QCoreApplication.translate("Withdrawal", "Inscription retirée : {reason}")
    return text.format(reason=reasons()[Reason(str(act.body["reason"]))])


def presence_text(withdrawals: Withdrawals, today: date) -> str:
    """Whether the dossier stands, in one sentence; nothing where it does."""
    if withdrawals.presence is Presence.PRESENT:
        return ""
    if withdrawals.presence is Presence.CONTESTED:
        return QCoreApplication.translate(
            "Withdrawal",
            "Retrait à départager : l’inscription a été retirée pendant que quelqu’un d’autre "
            "y travaillait.",
        )
    last = withdrawals.standing[-1]
    text = QCoreApplication.translate("Withdrawal", "{what}. {who}, {when}.")
    who, when = author_text(last.author, last.assisted_by), moment_text(last.occurred_at, today)
    return text.format(what=withdrawal_text(last), who=who, when=when)
