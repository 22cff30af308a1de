"""A dialog in which something is read with the person, and their words are written down."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from counter.button import Button
from counter.desk import Desk
from counter.errands import Errands
from counter.look import heading, space
from counter.shortcuts import Key, bind, labelled
from counter.slip import print_document
from counter.texts import note, plain
from counter.windows.within import Scrolled, width_within
from domain.errors import AppError
from qtkit.messages import sentence

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


class WrittenDialog(QDialog):
    """Ctrl+Enter records, Escape leaves.

    Signals:
        recorded: there is one more act.
    """

    recorded = Signal()

    def __init__(self, asked: Written, errands: Errands, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._asked = asked
        self._errands = errands
        self._saving = False
        self.words = QPlainTextEdit()
        self.words.setAccessibleName(asked.label)
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(_WORDS)
        self._problem = note(colour="danger")
        self.setWindowTitle(asked.title)
        self._lay_out()
        bind(self, Key.GO_ON, self._record)
        self.words.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read.fit(self, width_within(self, _WIDTH))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[space("l")] * 4)
        layout.setSpacing(space("m"))
        layout.addWidget(heading(self._asked.title))
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
        layout.addWidget(self._problem)
        layout.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        record = Button(labelled(self._asked.record, Key.GO_ON), primary=True)
        record.clicked.connect(self._record)
        cancel = Button(labelled(self.tr("Annuler"), Key.BACK))
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(record)
        if self._asked.paper:
            paper = Button(labelled(self.tr("Imprimer"), Key.PRINT))
            paper.clicked.connect(self._print)
            bind(self, Key.PRINT, self._print)
            buttons.addWidget(paper)
        buttons.addWidget(cancel)
        buttons.addStretch()
        return buttons

    def _print(self) -> None:
        if self._asked.paper:
            print_document(self._asked.paper(), self)

    def _record(self) -> None:
        """Record it, once: a second press while it is written changes nothing."""
        words = self.words.toPlainText().strip()
        if not words and self._asked.needed:
            self._problem.setText(self._asked.needed)
        elif len(words) > self._asked.most:
            text = self.tr("C’est trop long : gardez {most} signes au plus.")
            self._problem.setText(text.format(most=self._asked.most))
        elif not self._saving:
            self._saving = True
            self._errands.run(self._asked.work(words), self._done, self._refused)

    def _done(self, _: None) -> None:
        self.recorded.emit()
        self.accept()

    def _refused(self, error: AppError) -> None:
        self._saving = False
        self._problem.setText(sentence(error))
