"""A dialog in which something is read with the person, and their words are written down."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QShowEvent, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from counter.button import Button
from counter.desk import Desk
from counter.errands import Errands
from counter.look import heading, space
from counter.shortcuts import Key, bind, labelled
from counter.slip import print_document
from counter.texts import plain
from counter.windows.recording_dialog import RecordingDialog
from counter.windows.within import Scrolled, width_within

_WIDTH = 1100  # pixels
_WORDS = 80  # for three lines


@dataclass(frozen=True)
class Written:
    """What is read, and what is asked for.

    Attributes:
        columns: what is read with the person, beside each other: title and lines.
        label: of the field; record: what the button says.
        work: what records the words.
        needed: said where the field is empty and must not be; empty where it may be.
        paper: what the person may take along; None where there is nothing.
    """

    title: str
    columns: tuple[tuple[str, tuple[str, ...]], ...]
    label: str
    record: str
    work: Callable[[str], Callable[[Desk], None]]
    most: int
    needed: str = ""
    paper: Callable[[], QTextDocument] | None = None


class WrittenDialog(RecordingDialog):
    """Ctrl+Enter records, Escape leaves."""

    def __init__(self, asked: Written, errands: Errands, parent: QWidget) -> None:
        super().__init__(asked.title, errands, parent)
        self._asked = asked
        self.words = QPlainTextEdit()
        self.words.setAccessibleName(asked.label)
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(_WORDS)
        self._lay_out()
        self.words.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read.fit(self, width_within(self, _WIDTH))

    def _lay_out(self) -> None:
        layout = self.column(self._asked.title)
        columns = QHBoxLayout()
        columns.setSpacing(space("l"))
        for title, lines in self._asked.columns:
            column = QVBoxLayout()
            column.setSpacing(space("xs"))
            if title:
                column.addWidget(heading(title, "body"))
            for line in lines:
                column.addWidget(plain(line))
            column.addStretch()
            columns.addLayout(column, 1)
        self._read = Scrolled(columns, self._asked.title)
        layout.addWidget(self._read)
        label = plain(self._asked.label)
        label.setBuddy(self.words)
        layout.addWidget(label)
        layout.addWidget(self.words)
        layout.addWidget(self.problem)
        layout.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        record = labelled(self._asked.record, Key.GO_ON)
        if self._asked.paper is None:
            return self.buttons(record)
        paper = Button(labelled(self.tr("Imprimer"), Key.PRINT))
        paper.clicked.connect(self._print)
        bind(self, Key.PRINT, self._print)
        return self.buttons(record, paper)

    def _print(self) -> None:
        if self._asked.paper:
            print_document(self._asked.paper(), self)

    def record(self) -> None:
        words = self.words.toPlainText().strip()
        if not words and self._asked.needed:
            self.say(self._asked.needed)
        elif len(words) > self._asked.most:
            text = self.tr("C’est trop long : gardez {most} signes au plus.")
            self.say(text.format(most=self._asked.most))
        else:
            self.write(self._asked.work(words))
