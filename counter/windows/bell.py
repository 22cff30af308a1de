"""Rings when somebody at a kiosk of the site calls for a human, on whatever page the agent is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from counter.button import Button
from counter.errands import Errands
from counter.look import coloured, sized, space
from counter.reading import Ringing, read_ringing
from counter.shortcuts import Key, bind, labelled
from counter.texts import plain
from counter.words.sentences import sentence
from counter.words.wording import time_text
from counter.writing import answering
from domain.acts import Act
from domain.errors import AppError
from store.agents import Agent


class Bell(QWidget):
    """A line at the top for as long as a call is unanswered. It rings once for each call.

    Signals:
        answered: the agent comes; the kiosk is to hear it soon.
        told: a sentence for the status line.
        listening: whether somebody may call, so that it should be heard soon.
    """

    answered = Signal()
    told = Signal(str)
    listening = Signal(bool)

    def __init__(self, errands: Errands, agent: Agent) -> None:
        super().__init__()
        self._errands = errands
        self._agent = agent
        self._calls: tuple[Act, ...] = ()
        self._rung: frozenset[str] = frozenset()
        self._text = sized(plain(), "body", bold=True)
        coloured(self, "on_training", "training")
        button = Button(labelled(self.tr("J’y vais"), Key.COMING), primary=True)
        button.clicked.connect(self.answer)
        bind(self, Key.COMING, self.answer, Qt.ShortcutContext.WindowShortcut)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(space("l"), space("xs"), space("l"), space("xs"))
        layout.addWidget(self._text, 1)
        layout.addWidget(button)
        self.hide()

    def refresh(self) -> None:
        """Look whether somebody calls."""
        self._errands.run(read_ringing, self._show)

    def answer(self) -> None:
        """Say that this agent comes, to all who call."""
        if self._calls:
            ids = [call.id for call in self._calls]
            self._errands.run(answering(ids, self._agent), self._done, self._failed)

    def _show(self, ringing: Ringing) -> None:
        self._calls = calls = ringing.calls
        self.listening.emit(ringing.usual)
        self.setVisible(bool(calls))
        if not calls:
            return
        since = time_text(calls[-1].occurred_at)
        text = self.tr("Quelqu’un demande de l’aide à la borne, depuis {time}.")
        self._text.setText(text.format(time=since))
        ids = frozenset(call.id for call in calls)
        if ids - self._rung:
            QApplication.beep()
        self._rung |= ids

    def _done(self, _: None) -> None:
        self.refresh()
        self.answered.emit()

    def _failed(self, error: AppError) -> None:
        self.told.emit(sentence(error))
