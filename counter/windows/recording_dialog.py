"""A dialog in which an agent says something that becomes acts."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from counter.button import Button
from counter.desk import Desk
from counter.errands import Errands
from counter.look import heading, space
from counter.shortcuts import Key, bind, labelled
from counter.texts import note
from counter.words.sentences import sentence
from domain.errors import AppError


class RecordingDialog(QDialog):
    """Records what was said, once, and closes when it is recorded; what is refused stays there.

    While it is written nothing closes it: who opened it would not hear of what is new.

    Signals:
        recorded: there are more acts.
    """

    recorded = Signal()

    def __init__(self, title: str, errands: Errands, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.errands = Errands(errands.desk, errands.tasks, self)
        self.problem = note(colour="danger")
        self.leave = Button(labelled(self.tr("Annuler"), Key.BACK))
        self.leave.clicked.connect(self.reject)
        self._writing = False
        bind(self, Key.GO_ON, self.record)

    def record(self) -> None:
        """Take what was said, and `write` it or `say` what it lacks."""
        raise NotImplementedError

    def write(self, work: Callable[[Desk], None]) -> None:
        """Record it, once: a second press while it is written changes nothing."""
        if not self._writing:
            self._writing = True
            work = self.errands.or_else(work, self._let_go)
            self.errands.run(work, self._done, self._refused)

    def say(self, problem: str) -> None:
        """Show what is in the way."""
        self.problem.setText(problem)

    def refusal(self, error: AppError) -> str:
        """What is said of an error."""
        return sentence(error)

    def reject(self) -> None:
        if not self._writing:
            super().reject()

    def column(self, title: str, gap: str = "m") -> QVBoxLayout:
        """The dialog's layout, with its title."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[space("l")] * 4)
        layout.setSpacing(space(gap))
        layout.addWidget(heading(title))
        return layout

    def buttons(self, record: str, *others: Button) -> QHBoxLayout:
        """What records, with its words and key; others; and what leaves without."""
        go_on = Button(record, primary=True)
        go_on.clicked.connect(self.record)
        line = QHBoxLayout()
        for button in (go_on, *others, self.leave):
            line.addWidget(button)
        line.addStretch()
        return line

    def _let_go(self) -> None:
        self._writing = False

    def _done(self, _: None) -> None:
        self.recorded.emit()
        self.accept()

    def _refused(self, error: AppError) -> None:
        self._writing = False
        self.say(self.refusal(error))
