"""The diagnosis: what is between this desk and its portal, looked at one by one."""

from collections.abc import Sequence

from PySide6.QtGui import QCloseEvent, QGuiApplication, QHideEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from counter.button import Button
from counter.desk import Desk
from counter.look import heading, icon, sized, space
from counter.shortcuts import Key, bind, labelled
from counter.texts import note, plain
from counter.windows.within import Scrolled
from counter.words.diagnosis import DiagnosisWords, picture_of
from qtkit.diagnosis_run import DiagnosisRun
from sync.diagnosis import Finding, Step

_WIDTH = 640  # pixels
_ICON = 20


class DiagnosisWindow(QDialog):
    """Each check is a line, shown when it is done. Never modal: the work goes on."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = DiagnosisWords(self)
        self._run: DiagnosisRun | None = None
        self._findings: list[Finding] = []
        self._rows = QGridLayout()
        self._rows.setColumnStretch(2, 1)
        self._rows.setHorizontalSpacing(space("m"))
        self._rows.setVerticalSpacing(space("s"))
        self._checks = Scrolled(self._rows, self.tr("Vérifications"))
        self._state = note()
        self._copy = Button(self.tr("Copier pour le support"))
        self._again = Button(self.tr("Recommencer"), primary=True)
        self.setWindowTitle(self.tr("Diagnostic"))
        self.setFixedWidth(_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[space("l")] * 4)
        layout.setSpacing(space("m"))
        layout.addWidget(heading(self.tr("Entre ce poste et le portail")))
        layout.addWidget(self._checks)
        layout.addWidget(self._state)
        layout.addLayout(self._buttons())
        bind(self, Key.BACK, self.close)

    def open_beside(self) -> None:
        """Show the window, and begin unless a diagnosis runs."""
        self.show()
        self.raise_()
        self.activateWindow()
        if self._run is None:
            self._begin()

    def stop(self) -> None:
        """End what runs."""
        if self._run:
            self._run.close()
            self._run.deleteLater()
            self._run = None

    def hideEvent(self, event: QHideEvent) -> None:
        self.stop()
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.stop()
        super().closeEvent(event)

    def _buttons(self) -> QHBoxLayout:
        self._copy.clicked.connect(self._copy_text)
        self._again.clicked.connect(self._begin)
        close = Button(labelled(self.tr("Fermer"), Key.BACK))
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        for button in (self._again, self._copy, close):
            buttons.addWidget(button)
        buttons.addStretch()
        return buttons

    def _begin(self) -> None:
        self.stop()
        self._clear()
        self._again.setEnabled(False)
        self._copy.setEnabled(False)
        self._state.setText(self.tr("Vérification en cours…"))
        run = self._run = DiagnosisRun(self)
        run.found.connect(self._add)
        run.ended.connect(self._end)
        run.start(self._steps)

    def _steps(self) -> Sequence[Step]:
        """On the thread of the checks: what they need is slow to import."""
        from sync.probes import Place, Probes  # noqa: PLC0415

        store = self._desk.store
        return Probes(Place(store.folder, store), self._desk.clock).steps

    def _add(self, finding: Finding) -> None:
        row = self._rows.rowCount()
        picture = QLabel()
        picture.setPixmap(icon(picture_of(finding)).pixmap(_ICON, _ICON))
        picture.setAccessibleName(self._words.mark(finding.outcome))
        self._rows.addWidget(picture, row, 0)
        self._rows.addWidget(sized(QLabel(self._words.name(finding.check)), "body"), row, 1)
        self._rows.addWidget(plain(self._words.sentence(finding)), row, 2)
        self._findings.append(finding)
        self._fit()

    def _end(self) -> None:
        self._state.setText(self._words.ended(self._findings))
        self._fit()
        self._again.setEnabled(True)
        self._copy.setEnabled(True)
        self.stop()

    def _fit(self) -> None:
        self._checks.fit(self, _WIDTH)

    def _clear(self) -> None:
        self._findings.clear()
        while item := self._rows.takeAt(0):
            if shown := item.widget():
                shown.deleteLater()

    def _copy_text(self) -> None:
        head = f"Premier Pas, {self._desk.device.id}, {self._desk.now():%Y-%m-%d %H:%M %z}"
        lines = (head, *map(self._words.line, self._findings))
        QGuiApplication.clipboard().setText("\n".join(lines))
        self._state.setText(self.tr("Le texte est copié."))
