"""What can be done here where another body decides, or where nothing is to be decided."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter.button import Button
from counter.look import heading, space
from counter.orientation.told import Told
from counter.shortcuts import Key, bind, labelled
from counter.texts import note, plain


class TransmitPanel(QWidget):
    """Says who decides, and sends the dossier on.

    Signals:
        sent: the agent wants it to go now.
    """

    sent = Signal()

    def __init__(
        self, told: Told | None, *, follow_up: bool, parent: QWidget | None = None
    ) -> None:
        """`told`: None where nothing is recommended yet; then `sent` asks for it."""
        super().__init__(parent)
        self._problem = note(colour="danger")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space("s"))
        button = Button(labelled(self._action(told), Key.GO_ON), primary=True)
        button.clicked.connect(self.sent)
        layout.addWidget(heading(self._title(told, follow_up=follow_up)))
        layout.addWidget(plain(self._text(told, follow_up=follow_up)))
        layout.addWidget(self._problem)
        layout.addWidget(button)
        layout.addStretch()
        bind(self, Key.GO_ON, self.sent.emit)
        self.setFocusProxy(button)

    def refuse(self, sentence: str) -> None:
        """Say why it did not work."""
        self._problem.setText(sentence)

    def _action(self, told: Told | None) -> str:
        return self.tr("Transmettre") if told else self.tr("Préparer la préconisation")

    def _title(self, told: Told | None, *, follow_up: bool) -> str:
        if told is None:
            return self.tr("Pas encore de préconisation")
        if follow_up:
            return self.tr("Et maintenant")
        return self.tr("Décide : {body}").format(body=told.decider)

    def _text(self, told: Told | None, *, follow_up: bool) -> str:
        if told is None:
            return self.tr("Les réponses de ce dossier permettent d’en préparer une.")
        if follow_up:
            return self.tr(
                "La personne n’est pas laissée seule : faites avec elle ce qui est proposé ici. "
                "Le dossier part avec la prochaine synchronisation."
            )
        return self.tr(
            "Votre structure ne prend pas cette décision. Le dossier part avec la prochaine "
            "synchronisation. Dites à la personne qui décide, et qu’elle peut demander les règles."
        )
