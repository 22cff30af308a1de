"""The first page: an agent signs in. Imports nothing slow, it is the first frame."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from counter.button import Button
from counter.look import caption, card, heading, space
from resources.files import path

_WIDTH = 420  # pixels
_MARK = 56


class SignInPage(QWidget):
    """Login and password. What is typed before the store is open is kept, Enter included.

    Signals:
        submitted: login and password; the password has left the page then.
    """

    submitted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ready = False
        self._wanted = False
        self._login = QLineEdit()
        self._password = QLineEdit()
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._button = Button(self.tr("Ouvrir ma session"), primary=True)
        self._place = caption()
        self._problem = caption(colour="danger")
        self._problem.hide()
        self._login.returnPressed.connect(self._password.setFocus)
        self._password.returnPressed.connect(self._submit)
        self._button.clicked.connect(self._submit)
        centred(self, self._card())
        self.setFocusProxy(self._login)

    @property
    def ready(self) -> bool:
        """Whether a sign-in would be looked at now."""
        return self._ready

    @property
    def said(self) -> str:
        """Why the last sign-in did not work; empty if nothing is said."""
        return self._problem.text()

    def show_open(self, place: str) -> None:
        """The store is open: sign-ins can be looked at. `place`: where this desk stands."""
        self._place.setText(place)
        self._ready = True
        if self._wanted:
            self._submit()

    def refuse(self, sentence: str) -> None:
        """Say why the sign-in did not work; the password is to be typed again."""
        self._say(sentence)
        self._button.setEnabled(True)
        self._password.setFocus()

    def clear(self) -> None:
        """Forget everything that was typed or said, for the next agent."""
        for line in (self._login, self._password):
            line.clear()
        self._say("")
        self._button.setEnabled(True)
        self._login.setFocus()

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _card(self) -> QWidget:
        frame = card()
        frame.setFixedWidth(_WIDTH)
        mark = QLabel()
        mark.setPixmap(QIcon(str(path("brand/mark.png"))).pixmap(_MARK, _MARK))
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(*[space("xl")] * 4)
        layout.setSpacing(space("m"))
        layout.addWidget(mark)
        layout.addWidget(heading("Premier Pas", "display"))
        layout.addWidget(self._place)
        layout.addLayout(stacked(self.tr("Identifiant"), self._login))
        layout.addLayout(stacked(self.tr("Mot de passe"), self._password))
        layout.addWidget(self._problem)
        layout.addWidget(self._button)
        return frame

    def _submit(self) -> None:
        self._wanted = not self._ready
        if self._wanted or not self._button.isEnabled():
            return
        self._say("")
        self._button.setEnabled(False)  # one attempt at a time: its answer comes from the disk
        login, password = self._login.text(), self._password.text()
        self._password.clear()
        self.submitted.emit(login, password)


def stacked(label: str, line: QLineEdit) -> QVBoxLayout:
    """A line with its label above it."""
    line.setAccessibleName(label)
    layout = QVBoxLayout()
    layout.setSpacing(space("xs"))
    layout.addWidget(QLabel(label))
    layout.addWidget(line)
    return layout


def centred(page: QWidget, content: QWidget) -> None:
    """Put one thing in the middle of a page."""
    row = QHBoxLayout()
    row.addStretch()
    row.addWidget(content)
    row.addStretch()
    layout = QVBoxLayout(page)
    layout.addStretch(2)
    layout.addLayout(row)
    layout.addStretch(3)
