"""Why the program cannot be used now, and what to do about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter.button import Button
from counter.look import card, heading, space
from counter.texts import plain
from counter.windows.sign_in import centred

_WIDTH = 560  # pixels


class RefusalPage(QWidget):
    """One sentence and the way out.

    Signals:
        left: the agent has read it.
    """

    left = Signal()

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        frame = card()
        frame.setFixedWidth(_WIDTH)
        self._text = plain(sentence)
        button = Button(self.tr("Fermer"), primary=True)
        button.setDefault(True)
        button.clicked.connect(self.left)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(*[space("xl")] * 4)
        layout.setSpacing(space("l"))
        layout.addWidget(heading(self.tr("Premier Pas ne peut pas s’ouvrir")))
        layout.addWidget(self._text)
        layout.addWidget(button)
        centred(self, frame)
        self.setFocusProxy(button)

    @property
    def sentence(self) -> str:
        """What is said."""
        return self._text.text()
