"""People already known who may be the same person, shown before a second dossier is made."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter.button import Button
from counter.errands import Errands
from counter.look import sized, space
from counter.reading import same_person
from counter.texts import note, plain
from counter.wording import answer_text, mode_text
from domain.interview import Interview
from store.dossiers import Summary


class Duplicates(QWidget):
    """Looks for the same folded name and birth date while the agent types. Blocks nothing.

    Signals:
        dossier_wanted: id of the dossier to open instead.
    """

    dossier_wanted = Signal(str)

    def __init__(self, errands: Errands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._errands = errands
        self._looked: tuple[str, str] | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(space("s"))

    def look(self, interview: Interview) -> None:
        """Look again if the name or the birth date changed."""
        name = interview.answers.get("family_name")
        birth_date = interview.answers.get("birth_date")
        known = isinstance(name, str) and isinstance(birth_date, str)
        wanted = (str(name), str(birth_date)) if known else None
        if wanted == self._looked:
            return
        self._looked = wanted
        self._show(wanted, [])
        if wanted:
            self._errands.run(same_person(*wanted), partial(self._show, wanted))

    def _show(self, looked: tuple[str, str] | None, found: list[Summary]) -> None:
        if looked != self._looked:
            return
        while item := self._layout.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        if found:
            title = plain(self.tr("Déjà inscrit ? Même nom, même date de naissance :"))
            self._layout.addWidget(sized(title, "body", bold=True))
        for summary in found:
            self._add(summary)

    def _add(self, summary: Summary) -> None:
        commune = answer_text(self._errands.desk.content, "commune", summary.commune or None)
        text = f"{summary.name}\n{summary.reference}, {commune}, {mode_text(summary.mode)}"
        self._layout.addWidget(note(text))
        button = Button(self.tr("Ouvrir ce dossier"))
        name = self.tr("Ouvrir ce dossier : {reference}")
        button.setAccessibleName(name.format(reference=summary.reference))
        button.clicked.connect(partial(self.dossier_wanted.emit, summary.id))
        self._layout.addWidget(button)
