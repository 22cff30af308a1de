"""Answers that go together oddly: asked about before the registration, never in its way."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from counter.button import Button
from counter.content import Content
from counter.look import card, icon, space
from counter.texts import plain
from domain.interview import Interview
from domain.questionnaire import Doubt

_ICON = 20  # pixels


class Doubts(QWidget):
    """One line a doubt, each with the way to the question it is about.

    Signals:
        wanted: key of the question to look at again.
    """

    wanted = Signal(str)

    def __init__(self, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = content.texts
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(space("xs"))

    def show_interview(self, interview: Interview) -> None:
        """Show what these answers leave to ask; nothing, mostly."""
        while item := self._lines.takeAt(0):
            if line := item.widget():
                line.hide()
                line.deleteLater()
        for doubt in interview.doubts:
            self._lines.addWidget(self._line(doubt))
        self.setVisible(bool(interview.doubts))

    def _line(self, doubt: Doubt) -> QFrame:
        frame = card()
        picture = QLabel()
        picture.setPixmap(icon("warning").pixmap(_ICON, _ICON))
        words = plain(self._texts.doubts[doubt.code])
        go = Button(self.tr("Aller à la question"))
        name = self.tr("Aller à la question : {field}")
        go.setAccessibleName(name.format(field=self._texts.questions[doubt.about].short))
        go.clicked.connect(partial(self.wanted.emit, doubt.about))
        layout = QHBoxLayout(frame)
        layout.setContentsMargins(space("m"), space("xs"), space("m"), space("xs"))
        layout.addWidget(picture)
        layout.addWidget(words, 1)
        layout.addWidget(go)
        return frame
