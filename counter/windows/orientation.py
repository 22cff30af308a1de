"""« Préconisation »: what the rules recommend and why, and beside it what a person does of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from counter.button import Button
from counter.errands import Errands
from counter.flow import Flow
from counter.look import space
from counter.orientation.clarifying import guide
from counter.papers import print_notice, print_sheet
from counter.reading import Opened, reading_dossier
from counter.recording import clarifying, deciding
from counter.shortcuts import Key, bind, labelled
from counter.windows.clarify_panel import ClarifyPanel
from counter.windows.decision_panel import DecisionPanel
from counter.windows.recommendation_view import RecommendationView
from counter.windows.rights import objection
from counter.windows.transmit_panel import TransmitPanel
from counter.windows.within import stay_within
from counter.windows.written import WrittenDialog
from counter.words.sentences import sentence
from domain.answers import Answer
from domain.errors import AppError
from domain.orientation.decision import Decision, may_decide
from domain.orientation.record import UNDECIDED
from store.agents import Agent

_WIDTH, _HEIGHT = 1300, 690  # pixels: within 1366 × 768
_SIDE = 460
_SIDE_TEXT = 340
_Panel = DecisionPanel | ClarifyPanel | TransmitPanel


class OrientationDialog(QDialog):
    """One dossier's orientation. The window proposes; whoever is competent decides.

    Signals:
        recorded: there is something new that the portal does not have yet.
    """

    recorded = Signal()

    def __init__(self, opened: Opened, errands: Errands, agent: Agent, parent: QWidget) -> None:
        super().__init__(parent)
        self._errands = Errands(errands.desk, errands.tasks, self)
        self._agent = agent
        self._opened = opened
        self._saving = False
        self.panel: _Panel
        self.setWindowTitle(self.tr("Préconisation"))
        stay_within(self, _WIDTH, _HEIGHT)
        self._body = QHBoxLayout()
        self._body.setSpacing(space("l"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[space("l")] * 4)
        layout.addLayout(self._body, 1)
        layout.addLayout(self._buttons())
        bind(self, Key.PRINT, self._print_sheet)
        bind(self, Key.NOTICE, self._print_notice)
        bind(self, Key.OBJECTION, self._object)
        self._show(opened)

    def _buttons(self) -> Flow:
        sheet = Button(labelled(self.tr("Imprimer la fiche"), Key.PRINT))
        sheet.clicked.connect(self._print_sheet)
        notice = Button(labelled(self.tr("Imprimer la notice de l’algorithme"), Key.NOTICE))
        notice.clicked.connect(self._print_notice)
        close = Button(labelled(self.tr("Fermer"), Key.BACK))
        close.clicked.connect(self.reject)
        buttons = Flow(space("s"))
        objection = Button(labelled(self.tr("La personne n’est pas d’accord"), Key.OBJECTION))
        objection.clicked.connect(self._object)
        for button in (sheet, notice, objection, close):
            buttons.addWidget(button)
        return buttons

    def _show(self, opened: Opened, *, waived: bool = False) -> None:
        self._opened = opened
        self._saving = False
        while item := self._body.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        view = RecommendationView(opened, self._errands.desk)
        self.panel = self._panel(opened, waived=waived)
        if isinstance(self.panel, ClarifyPanel):
            view.setFixedWidth(_SIDE_TEXT)
            self._body.addWidget(view)
            self._body.addWidget(self.panel, 1)
            self.panel.begin()
        else:
            self.panel.setFixedWidth(_SIDE)
            self._body.addWidget(view, 1)
            self._body.addWidget(self.panel)
            self.panel.setFocus()

    def _panel(self, opened: Opened, *, waived: bool) -> _Panel:
        made, told = opened.standing.latest, opened.told
        if made is None or told is None:
            return self._first()
        here = self._errands.desk.device.structure_kind
        competent = may_decide(here, made.recommendation.decider)
        content, withheld = self._errands.desk.content, opened.dossier.withheld.keys()
        asked = guide(made.recommendation.missing, content, told.facts, withheld)
        if made.recommendation.body == UNDECIDED and asked.keys and not waived:
            clarify = ClarifyPanel(opened, asked, competent=competent)
            clarify.clarified.connect(self._clarify)
            clarify.waived.connect(lambda: self._show(opened, waived=True))
            return clarify
        if competent and made.recommendation.follow_up is None:
            decide = DecisionPanel(made, opened.standing, told, here)
            decide.decided.connect(self._decide)
            return decide
        transmit = TransmitPanel(told, follow_up=made.recommendation.follow_up is not None)
        transmit.sent.connect(self._transmit)
        return transmit

    def _first(self) -> TransmitPanel:
        """A dossier of before there were recommendations: one can be prepared now."""
        panel = TransmitPanel(None, follow_up=False)
        panel.sent.connect(lambda: self._clarify({}))
        return panel

    def _clarify(self, answers: dict[str, Answer]) -> None:
        if self._saving:
            return
        self._saving = True
        work = clarifying(self._opened.dossier, answers, self._agent)
        work = self._errands.or_else(work, self._let_go)
        self._errands.run(work, self._clarified, self._refused)

    def _clarified(self, _: None) -> None:
        self.recorded.emit()
        read = self._errands.or_else(reading_dossier(self._opened.dossier.id), self._let_go)
        self._errands.run(read, self._show, self._refused)

    def _decide(self, decision: Decision) -> None:
        if self._saving:
            return
        self._saving = True
        work = deciding(self._opened.dossier, decision, self._agent)
        work = self._errands.or_else(work, self._let_go)
        self._errands.run(work, self._decided, self._refused)

    def _decided(self, _: None) -> None:
        self.recorded.emit()
        self.accept()

    def _transmit(self) -> None:
        self.recorded.emit()
        self.accept()

    def reject(self) -> None:
        if not self._saving:  # who opened it would not hear of what is new
            super().reject()

    def _let_go(self) -> None:
        self._saving = False

    def _refused(self, error: AppError) -> None:
        self._saving = False
        self.panel.refuse(sentence(error))

    def _object(self) -> None:
        asked = objection(self._opened, self._agent)
        dialog = WrittenDialog(asked, self._errands, self)
        dialog.recorded.connect(self.recorded)
        dialog.finished.connect(self.activateWindow)
        dialog.open()

    def _print_sheet(self) -> None:
        if self._opened.told:
            print_sheet(self._opened, self._errands.desk.device, self)

    def _print_notice(self) -> None:
        if self._opened.told:
            print_notice(self._opened, self)
