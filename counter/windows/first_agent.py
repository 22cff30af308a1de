"""The first start of a desk: nobody can sign in yet, so the first agent is named here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from counter.button import Button
from counter.look import card, heading, space
from counter.texts import note, plain
from counter.windows.sign_in import centred, stacked

_WIDTH = 460  # pixels
LEAST_PASSWORD = 12  # signs; CNIL's recommendation for a password without another condition


class FirstAgentPage(QWidget):
    """Name, login and a password typed twice.

    Signals:
        submitted: name, login and password.
    """

    submitted = Signal(str, str, str)

    def __init__(self, place: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._login = QLineEdit(), QLineEdit()
        self._password, self._again = QLineEdit(), QLineEdit()
        for secret in (self._password, self._again):
            secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._problem = note(colour="danger")
        self._problem.hide()
        self._button = Button(self.tr("Créer mon accès"), primary=True)
        self._button.clicked.connect(self._submit)
        centred(self, self._card(place))
        self.setFocusProxy(self._name)

    def refuse(self, sentence: str) -> None:
        """Say why the agent was not created; what was typed stays."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self._button.setEnabled(True)

    def _card(self, place: str) -> QWidget:
        frame = card()
        frame.setFixedWidth(_WIDTH)
        fields = QVBoxLayout()
        fields.setSpacing(space("m"))
        lines = [
            (self.tr("Votre nom, tel que vos collègues le connaissent"), self._name),
            (self.tr("Identifiant"), self._login),
            (
                self.tr("Mot de passe, {least} signes ou plus").format(least=LEAST_PASSWORD),
                self._password,
            ),
            (self.tr("Le même mot de passe encore une fois"), self._again),
        ]
        for (label, line), (_, following) in zip(lines, [*lines[1:], ("", None)], strict=True):
            line.returnPressed.connect(following.setFocus if following else self._submit)
            fields.addLayout(stacked(label, line))
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(*[space("xl")] * 4)
        layout.setSpacing(space("m"))
        layout.addWidget(heading(self.tr("Premier accès à ce poste")))
        layout.addWidget(note(place))
        layout.addWidget(
            plain(self.tr("Personne ne peut encore ouvrir de session ici. Commencez par vous."))
        )
        layout.addLayout(fields)
        layout.addWidget(self._problem)
        layout.addWidget(self._button)
        return frame

    def _submit(self) -> None:
        name, login = self._name.text().strip(), self._login.text().strip()
        problem = self._missing(name, login)
        self.refuse(problem)
        if not problem:
            self._button.setEnabled(False)
            self.submitted.emit(name, login, self._password.text())

    def _missing(self, name: str, login: str) -> str:
        if not (name and login):
            return self.tr("Donnez votre nom et un identifiant.")
        password, again = self._password.text(), self._again.text()
        if len(password) >= LEAST_PASSWORD and password == again:
            return ""
        for secret in (self._password, self._again):
            secret.clear()
        self._password.setFocus()
        if len(password) < LEAST_PASSWORD:
            return self.tr("Choisissez un mot de passe plus long : une phrase convient bien.")
        return self.tr("Les deux mots de passe sont différents. Tapez-les encore une fois.")
