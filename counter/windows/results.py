"""What a search found, while the agent types."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter.errands import Errands
from counter.look import heading, space
from counter.models.dossiers import Column, DossiersModel
from counter.reading import Found, finding
from counter.texts import note
from counter.windows.tables import ListTable


class ResultsPage(QWidget):
    """The dossiers found.

    Signals:
        dossier_wanted: id of the dossier to open.
    """

    dossier_wanted = Signal(str)

    def __init__(self, errands: Errands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._errands = errands
        self._text = ""
        self._shown: Found | None = None
        self._heading = heading()
        self._model = DossiersModel(errands.desk.content, self)
        self.table = ListTable(
            self._model, self.tr("Dossiers trouvés"), Column.NAME, Column.COMMUNE
        )
        self.table.opened.connect(lambda row: self.dossier_wanted.emit(self._model.dossier(row)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space("l"), space("m"), space("l"), space("m"))
        layout.setSpacing(space("m"))
        layout.addWidget(self._heading)
        layout.addWidget(
            note(self.tr("Par le nom, la référence, la date de naissance ou le téléphone."))
        )
        layout.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    def search(self, text: str) -> None:
        """Search anew; results of an earlier text no longer count."""
        self._text = text
        self._errands.run(finding(text), self._show)

    def refresh(self) -> None:
        """Search the same text anew."""
        self.search(self._text)

    def _show(self, found: Found) -> None:
        if found.text != self._text or found == self._shown:
            return
        self._shown = found
        self._model.show(found.dossiers, found.today)
        self.table.selectRow(0)
        self._heading.setText(self.tr("%n dossier(s) trouvé(s)", "", len(found.dossiers)))
