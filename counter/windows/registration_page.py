"""An assisted registration: the form, the recap that the person confirms, the reference."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from counter.errands import Errands
from counter.reading import Opened, reading_dossier
from counter.registration import Registration
from counter.windows.done_page import DonePage
from counter.windows.form_page import FormPage
from counter.windows.orientation import OrientationDialog
from counter.windows.recap_page import RecapPage
from counter.words.sentences import sentence
from domain.errors import AppError
from store.registration import Submitted


class RegistrationPage(QWidget):
    """Leads one registration to its end. Leaving the page loses nothing: F2 comes back to it.

    Signals:
        dossier_wanted: id of a dossier to open.
        recorded: there is one more registration.
        finished: recorded or abandoned; the page is no longer of use.
        told: a sentence for the status line.
    """

    dossier_wanted = Signal(str)
    recorded = Signal()
    finished = Signal()
    told = Signal(str)

    def __init__(
        self, registration: Registration, errands: Errands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._errands = errands
        self._registration = registration
        registration.setParent(self)
        self.form = FormPage(registration, errands)
        self._recap = RecapPage(registration.content)
        self._steps = QStackedWidget()
        self._steps.addWidget(self.form)
        self._steps.addWidget(self._recap)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._steps)
        self._connect()

    @property
    def in_progress(self) -> bool:
        """Whether something is left to do here."""
        return self._steps.currentWidget() in (self.form, self._recap)

    def enter(self) -> None:
        """Put the cursor where the work goes on."""
        step = self._steps.currentWidget()
        if step is self.form:
            self.form.begin()
        elif step:
            step.setFocus()

    def settle(self) -> None:
        """Keep what is being typed."""
        self.form.form.settle()

    def _connect(self) -> None:
        self.form.reviewed.connect(self._review)
        self.form.abandoned.connect(self._abandon)
        self.form.dossier_wanted.connect(self.dossier_wanted)
        self._recap.returned.connect(self._return)
        self._recap.corrected.connect(self._correct)
        self._recap.confirmed.connect(self._registration.submit)
        self._registration.submitted.connect(self._submitted)
        self._registration.unsaved.connect(self._unsaved)

    def _review(self) -> None:
        self._recap.show_interview(self._registration.interview)
        self._show(self._recap)

    def _return(self) -> None:
        self._show(self.form)
        self.form.begin()

    def _correct(self, key: str) -> None:
        self._show(self.form)
        self.form.form.go_to(key)

    def _submitted(self, done: Submitted) -> None:
        page = DonePage(done, self._errands.desk.device)
        page.dossier_wanted.connect(self.dossier_wanted)
        page.orientation_wanted.connect(self._orient)
        page.finished.connect(self.finished)
        self._steps.addWidget(page)
        self._show(page)
        self._errands.run(reading_dossier(done.dossier), page.show_opened)
        self.recorded.emit()

    def _orient(self, opened: Opened) -> None:
        dialog = OrientationDialog(opened, self._errands, self._registration.agent, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.recorded.connect(self.recorded)
        dialog.accepted.connect(lambda: self.dossier_wanted.emit(opened.dossier.id))
        dialog.finished.connect(self.activateWindow)
        dialog.open()

    def _unsaved(self, error: AppError) -> None:
        self._recap.say(sentence(error))
        self.told.emit(sentence(error))

    def _abandon(self) -> None:
        question = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Abandonner cette inscription"),
            self.tr("Toutes les réponses de cette inscription seront effacées."),
            parent=self,
        )
        keep = question.addButton(self.tr("Garder"), QMessageBox.ButtonRole.RejectRole)
        erase = question.addButton(self.tr("Effacer"), QMessageBox.ButtonRole.DestructiveRole)
        question.setDefaultButton(keep)
        erase.clicked.connect(lambda: self._registration.discard(self.finished.emit))
        question.finished.connect(self.activateWindow)
        question.open()

    def _show(self, step: QWidget) -> None:
        self._steps.setCurrentWidget(step)
        step.setFocus()
