"""Verify the receipt that somebody shows: a scanner types what its code holds, or it is pasted."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from counter.button import Button
from counter.errands import Errands
from counter.look import coloured, heading, icon, sized, space
from counter.reading import verifying
from counter.shortcuts import Key, bind, labelled
from counter.texts import note, plain
from counter.windows.within import fit_height
from counter.words.receipt import contents_text, mark, meaning_text, title_text
from sync.proof.verification import Standing, Verified

_WIDTH, _MARK = 640, 32  # pixels
SETTLES = 300
"""Milliseconds without a sign: the scanner has done."""


class ReceiptReader(QDialog):
    """A field, and what is known of what was typed into it. No network is asked.

    Signals:
        search_wanted: the reference that a receipt names.
    """

    search_wanted = Signal(str)

    def __init__(self, errands: Errands, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Vérifier un reçu"))
        self.setFixedWidth(_WIDTH)
        self._errands = errands
        self._found: Verified | None = None
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Code du reçu"))
        self._title = sized(plain(), "title", bold=True)
        self._mark = QLabel()
        self._mark.setFixedWidth(_MARK)
        self._contents = plain()
        self._meaning = note()
        self._search = Button(labelled(self.tr("Chercher le dossier"), Key.GO_ON), primary=True)
        self._settled = QTimer(self, singleShot=True, interval=SETTLES)
        self._settled.timeout.connect(self._look)
        self.field.textEdited.connect(lambda _: self._settled.start())
        self.field.returnPressed.connect(self._look)
        self._search.clicked.connect(self._go_search)
        bind(self, Key.GO_ON, self._go_search)
        self._lay_out()

    @property
    def standing(self) -> Standing | None:
        """What is known of what was read last."""
        return self._found.standing if self._found else None

    @property
    def said(self) -> str:
        """What the window says about it."""
        shown = (self._title, self._contents, self._meaning)
        return "\n".join(label.text() for label in shown if label.text())

    def read(self, text: str) -> None:
        """Say what is known of a text."""
        self._settled.stop()
        self.field.setText(text)
        self.field.selectAll()  # the next receipt takes its place
        if text.strip():
            self._errands.run(verifying(text), self._show)
        else:
            self._show(None)

    def _show(self, found: Verified | None) -> None:
        self._found = found
        self._title.setText(title_text(found) if found else "")
        self._mark.clear()
        if found:
            name, colour = mark(found)
            shade = "danger" if colour == "danger" else "ink"
            self._mark.setPixmap(icon(name, shade).pixmap(_MARK, _MARK))
            coloured(self._title, colour)
        self._contents.setText(contents_text(found) if found else "")
        self._contents.setVisible(bool(self._contents.text()))
        self._meaning.setText(meaning_text(found) if found else "")
        self._search.setVisible(bool(found and found.statement))
        self.field.setAccessibleDescription(self.said)
        fit_height(self, _WIDTH)

    def _look(self) -> None:
        self.read(self.field.text())

    def _go_search(self) -> None:
        if self._found and (statement := self._found.statement):
            self.search_wanted.emit(statement.reference)
            self.accept()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[space("l")] * 4)
        layout.setSpacing(space("m"))
        layout.addWidget(heading(self.tr("Vérifier un reçu")))
        how = self.tr("Passez le code du reçu dans le lecteur, ou collez son texte. Sans réseau.")
        layout.addWidget(plain(how))
        layout.addWidget(self.field)
        title = QHBoxLayout()
        title.setSpacing(space("m"))
        title.addWidget(self._mark)
        title.addWidget(self._title, 1)
        layout.addLayout(title)
        for label in (self._contents, self._meaning):
            layout.addWidget(label)
        close = Button(labelled(self.tr("Fermer"), Key.BACK))
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self._search)
        buttons.addWidget(close)
        buttons.addStretch()
        layout.addLayout(buttons)
        self._search.hide()
